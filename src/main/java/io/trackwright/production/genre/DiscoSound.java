package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.BASS;
import static io.trackwright.music.theory.InstrumentFamily.BRASS;
import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_PIANO;
import static io.trackwright.music.theory.InstrumentFamily.PERCUSSION;
import static io.trackwright.music.theory.InstrumentFamily.STRINGS;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Chorus;
import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.Brass;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.ElectricPiano;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How disco sounds: tight below, glossy above. The kick is short, the hats are silk, the strings
 * are wide and wet.
 */
final class DiscoSound {
    private DiscoSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, DrumKits.funk())
                                .at(1)
                                .eq(
                                        Band.lowCut(34),
                                        Band.bell(62, 2, 1),
                                        Band.bell(380, -2, 0.9),
                                        Band.highShelf(8000, 2))
                                .through(Compressor.Settings.of(-18, 4, 6, 100).withMakeupDb(2.5))
                                .through(Saturator.Settings.of(3, 0.3))
                                .send(SPACE, -18)
                                .done(),
                        Desk.channel(Role.PERCUSSION, PERCUSSION, DrumKits.funk())
                                .at(9)
                                .pan(-0.3)
                                .eq(Band.lowCut(300))
                                .send(SPACE, -16)
                                .done(),
                        Desk.channel(Role.BASS, BASS, PluckedString.fingerBass())
                                .at(-2)
                                .eq(
                                        Band.lowCut(38),
                                        Band.bell(220, -1.5, 0.9),
                                        Band.bell(900, 2, 0.8))
                                .through(Compressor.Settings.of(-18, 4, 8, 90).withMakeupDb(3))
                                .through(Saturator.Settings.of(4, 0.4))
                                .duck(2.5, 110)
                                .done(),
                        Desk.channel(Role.CHORDS, ELECTRIC_PIANO, ElectricPiano.stage())
                                .at(-7)
                                .pan(-0.2)
                                .eq(Band.lowCut(140))
                                .through(Chorus.Settings.wide(0.35))
                                .send(SPACE, -14)
                                .done(),
                        Desk.channel(Role.OSTINATO, ELECTRIC_GUITAR, PluckedString.electricGuitar())
                                .at(-6)
                                .pan(0.5)
                                .through(Amp.clean())
                                .eq(Band.lowCut(260), Band.highShelf(4000, 1.5))
                                .send(SPACE, -17)
                                .done(),
                        Desk.channel(Role.PAD, STRINGS, StringEnsemble.legato())
                                .at(-7.1)
                                .eq(Band.lowCut(220), Band.highShelf(6000, 2))
                                .through(new StereoWidth.Settings(1.4, 250))
                                .duck(2, 140)
                                .send(SPACE, -9)
                                .done(),
                        Desk.channel(Role.LEAD, STRINGS, StringEnsemble.legato())
                                .at(-4.1)
                                .pan(-0.1)
                                .eq(Band.lowCut(220), Band.highShelf(5000, 2))
                                .send(SPACE, -9)
                                .send("echo", -16)
                                .done(),
                        Desk.channel(Role.COUNTER, BRASS, Brass.stabs())
                                .at(-7.5)
                                .pan(0.2)
                                .eq(Band.lowCut(200), Band.highShelf(4000, 2))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.LEAD, SYNTH, PolySynth.lead())
                                .at(-4)
                                .eq(Band.lowCut(180))
                                .send(SPACE, -12)
                                .send("echo", -12)
                                .done()),
                new HouseBand(1.5),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.plate(1.7)).withGainDb(-1),
                        Bus.Settings.of(
                                        "echo",
                                        TapeDelay.Settings.echoes(0.75 * beatMs, 1 * beatMs, 0.3))
                                .withGainDb(-3)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.BAND)
                .withPeakToLoudnessDb(Density.GROOVE)
                .withTone(List.of(Band.bell(300, -1, 0.8), Band.highShelf(9_000, 1)));
    }
}
