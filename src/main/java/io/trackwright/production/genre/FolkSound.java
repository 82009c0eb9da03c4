package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.ACCORDION;
import static io.trackwright.music.theory.InstrumentFamily.CELLO;
import static io.trackwright.music.theory.InstrumentFamily.FLUTE;
import static io.trackwright.music.theory.InstrumentFamily.GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.HAND_DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.PERCUSSION;
import static io.trackwright.music.theory.InstrumentFamily.STRINGS;
import static io.trackwright.music.theory.InstrumentFamily.UPRIGHT_BASS;
import static io.trackwright.music.theory.InstrumentFamily.VIOLA;
import static io.trackwright.music.theory.InstrumentFamily.VIOLIN;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.Flute;
import io.trackwright.audio.synth.FreeReed;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.SoloString;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/** How folk sounds: wood and strings in a small room, close, hardly compressed. */
final class FolkSound {
    private FolkSound() {}

    static Palette palette(double bpm) {
        return new Palette(
                List.of(
                        Desk.channel(Role.ARPEGGIO, GUITAR, PluckedString.steelGuitar())
                                .at(-2)
                                .pan(-0.14)
                                .eq(
                                        Band.lowCut(70),
                                        Band.bell(210, -2, 0.9),
                                        Band.highShelf(5_500, 7))
                                .through(Compressor.Settings.of(-20, 2, 15, 150).withMakeupDb(2))
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.LEAD, VIOLIN, SoloString.violin())
                                .at(-0.6)
                                .pan(0.16)
                                .eq(Band.lowCut(180), Band.bell(2_800, 1.5, 0.8))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.LEAD, FLUTE, Flute.concert())
                                .at(0.4)
                                .pan(0.14)
                                .eq(Band.lowCut(200))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.LEAD, ACCORDION, FreeReed.musette())
                                .at(-2.5)
                                .pan(0.12)
                                .eq(Band.lowCut(150), Band.bell(2_800, -1, 0.8))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.CHORDS, ACCORDION, FreeReed.accordion())
                                .at(-8.5)
                                .pan(0.3)
                                .eq(Band.lowCut(140))
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.BASS, UPRIGHT_BASS, PluckedString.uprightBass())
                                .at(-0.5)
                                .eq(Band.lowCut(36), Band.bell(220, -1.5, 0.9))
                                .through(Compressor.Settings.of(-18, 2.2, 25, 180).withMakeupDb(1))
                                .send(SPACE, -20)
                                .done(),
                        Desk.channel(Role.CHORDS, GUITAR, PluckedString.nylonGuitar())
                                .at(-6.5)
                                .pan(0.34)
                                .eq(Band.lowCut(130), Band.highShelf(5_000, 6))
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.COUNTER, CELLO, SoloString.cello())
                                .at(-4.6)
                                .pan(-0.3)
                                .eq(Band.lowCut(60))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.COUNTER, VIOLA, SoloString.viola())
                                .at(-4.8)
                                .pan(-0.3)
                                .eq(Band.lowCut(90))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.COUNTER, STRINGS, StringEnsemble.legato())
                                .at(-5.1)
                                .pan(-0.3)
                                .eq(Band.lowCut(90))
                                .send(SPACE, -9)
                                .done(),
                        Desk.channel(Role.PERCUSSION, HAND_DRUMS, DrumKits.hands())
                                .at(1.5)
                                .pan(0.06)
                                .eq(Band.lowCut(45), Band.highShelf(6_000, 2))
                                .send(SPACE, -14)
                                .done(),
                        Desk.channel(Role.PERCUSSION, PERCUSSION, DrumKits.cinematic())
                                .at(2)
                                .pan(0.06)
                                .eq(Band.lowCut(40), Band.highShelf(6_000, 3))
                                .send(SPACE, -14)
                                .done(),
                        Desk.channel(Role.PAD, STRINGS, StringEnsemble.sulTasto())
                                .at(-12.1)
                                .eq(Band.lowCut(110))
                                .send(SPACE, -9)
                                .done()),
                new HouseBand(0),
                List.of(Bus.Settings.of(SPACE, Reverb.Settings.room(1.4)).withGainDb(-1)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.ACOUSTIC)
                .withTone(
                        List.of(
                                Band.bell(1_500, -1.5, 0.6),
                                Band.bell(8_000, 3.5, 0.9),
                                Band.highShelf(8_000, 2)));
    }
}
