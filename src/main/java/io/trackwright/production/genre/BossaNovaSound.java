package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_PIANO;
import static io.trackwright.music.theory.InstrumentFamily.FLUTE;
import static io.trackwright.music.theory.InstrumentFamily.NYLON_GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.SAXOPHONE;
import static io.trackwright.music.theory.InstrumentFamily.STRINGS;
import static io.trackwright.music.theory.InstrumentFamily.UPRIGHT_BASS;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Chorus;
import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.ElectricPiano;
import io.trackwright.audio.synth.Flute;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.Saxophone;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/** How bossa nova sounds: near and quiet, a guitar at arm's length, brushes of air above. */
final class BossaNovaSound {
    private BossaNovaSound() {}

    static Palette palette(double bpm) {
        return new Palette(
                List.of(
                        Desk.channel(Role.CHORDS, NYLON_GUITAR, PluckedString.nylonGuitar())
                                .at(-1.5)
                                .pan(-0.2)
                                .eq(
                                        Band.lowCut(90),
                                        Band.bell(240, -1.5, 0.9),
                                        Band.bell(560, -2, 0.8),
                                        Band.highShelf(2_800, 6.5))
                                .through(Compressor.Settings.of(-20, 2, 15, 150).withMakeupDb(2))
                                .send(SPACE, -15)
                                .done(),
                        Desk.channel(Role.BASS, UPRIGHT_BASS, PluckedString.uprightBass())
                                .at(-1.5)
                                .eq(
                                        Band.lowCut(36),
                                        Band.bell(220, -1.5, 0.9),
                                        Band.bell(900, 1.5, 0.8))
                                .through(Compressor.Settings.of(-18, 2.2, 25, 180).withMakeupDb(1))
                                .send(SPACE, -20)
                                .done(),
                        Desk.channel(Role.DRUMS, DRUMS, DrumKits.jazzBrushes())
                                .at(12)
                                .eq(Band.lowCut(45), Band.highShelf(3_500, 2.5))
                                .send(SPACE, -14)
                                .done(),
                        Desk.channel(Role.LEAD, FLUTE, Flute.concert())
                                .at(0.4)
                                .pan(0.1)
                                .eq(Band.lowCut(200), Band.highShelf(7_000, -1))
                                .send(SPACE, -11)
                                .done(),
                        Desk.channel(Role.LEAD, SAXOPHONE, Saxophone.ballad())
                                .at(-2.6)
                                .pan(0.1)
                                .eq(Band.lowCut(90))
                                .send(SPACE, -11)
                                .done(),
                        Desk.channel(Role.PAD, ELECTRIC_PIANO, ElectricPiano.mellow())
                                .at(-4)
                                .pan(0.3)
                                .eq(Band.lowCut(140))
                                .through(Chorus.Settings.wide(0.25))
                                .send(SPACE, -11)
                                .done(),
                        Desk.channel(Role.PAD, STRINGS, StringEnsemble.sulTasto())
                                .at(-13.1)
                                .eq(Band.lowCut(160))
                                .send(SPACE, -8)
                                .done()),
                new HouseBand(0),
                List.of(Bus.Settings.of(SPACE, Reverb.Settings.room(1.2)).withGainDb(-2)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.ACOUSTIC)
                .withTone(List.of(Band.bell(800, -1.8, 0.7), Band.bell(3_600, 2.5, 0.8)));
    }
}
