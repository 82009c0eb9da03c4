package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.BRASS;
import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.FLUTE;
import static io.trackwright.music.theory.InstrumentFamily.PERCUSSION;
import static io.trackwright.music.theory.InstrumentFamily.PIANO;
import static io.trackwright.music.theory.InstrumentFamily.TRUMPET;
import static io.trackwright.music.theory.InstrumentFamily.UPRIGHT_BASS;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.Brass;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.Flute;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.SoloBrass;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/** How salsa sounds: a bright dance hall, percussion in front, brass that bites. */
final class SalsaSound {
    private SalsaSound() {}

    static Palette palette(double bpm) {
        return new Palette(
                List.of(
                        Desk.channel(Role.OSTINATO, PIANO, GrandPiano.concert())
                                .at(-3)
                                .pan(-0.24)
                                .eq(
                                        Band.lowCut(140),
                                        Band.bell(350, -2, 0.9),
                                        Band.bell(2_800, 2.5, 0.8))
                                .through(Compressor.Settings.of(-20, 3, 8, 100).withMakeupDb(2))
                                .send(SPACE, -15)
                                .done(),
                        Desk.channel(Role.BASS, UPRIGHT_BASS, PluckedString.uprightBass())
                                .at(-0.5)
                                .eq(
                                        Band.lowCut(36),
                                        Band.bell(200, -1.5, 0.9),
                                        Band.bell(800, 2, 0.8))
                                .through(Compressor.Settings.of(-18, 3, 15, 140).withMakeupDb(2))
                                .send(SPACE, -22)
                                .done(),
                        Desk.channel(Role.PERCUSSION, PERCUSSION, DrumKits.latin())
                                .at(6)
                                .eq(Band.lowCut(70), Band.bell(400, -1.5, 1))
                                .send(SPACE, -15)
                                .done(),
                        Desk.channel(Role.DRUMS, DRUMS, DrumKits.latin())
                                .at(5)
                                .eq(Band.lowCut(60))
                                .send(SPACE, -15)
                                .done(),
                        Desk.channel(Role.LEAD, TRUMPET, SoloBrass.trumpet())
                                .at(0)
                                .pan(0.1)
                                .eq(Band.lowCut(180), Band.bell(2_400, 1.5, 0.8))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.LEAD, FLUTE, Flute.concert())
                                .at(-1.6)
                                .pan(0.1)
                                .eq(Band.lowCut(200))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.CHORDS, BRASS, Brass.stabs())
                                .at(-5.5)
                                .pan(0.28)
                                .eq(Band.lowCut(130), Band.bell(2_000, 1.5, 0.8))
                                .send(SPACE, -12)
                                .done()),
                new HouseBand(0),
                List.of(Bus.Settings.of(SPACE, Reverb.Settings.plate(1.2)).withGainDb(-2)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.ACOUSTIC)
                .withPeakToLoudnessDb(Density.GROOVE)
                .withTone(List.of(Band.bell(1_450, -2.2, 0.7), Band.highShelf(8_000, 1)));
    }
}
