package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.*;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.effect.TapeFlutter;
import io.trackwright.audio.effect.TransientShaper;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.BoomBass;
import io.trackwright.audio.synth.DrumMachines;
import io.trackwright.audio.synth.Flute;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Impact;
import io.trackwright.audio.synth.Mallets;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.Riser;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How trap sounds: the 808 owns everything below 150 Hz and glides, the middle is left open, hats
 * and bells are bright, long dark rooms behind.
 */
final class TrapSound {
    private TrapSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, Kits.hats(DrumMachines.trap(), 3))
                                .at(0)
                                .eq(
                                        Band.lowCut(34),
                                        Band.bell(350, -3, 0.9),
                                        Band.highShelf(8_000, 2.5))
                                .through(new TransientShaper.Settings(2, -1))
                                .through(Saturator.Settings.of(3, 0.3))
                                .send(SPACE, -20)
                                .done(),
                        Desk.channel(Role.BASS, BOOM_BASS, BoomBass.driven())
                                .at(1)
                                .eq(Band.highCut(2_500))
                                .duck(4, 70)
                                .done(),
                        Desk.channel(Role.LEAD, BELLS, Mallets.glockenspiel())
                                .at(-0.5)
                                .pan(0.1)
                                .eq(Band.lowCut(250), Band.highCut(9_000))
                                .through(new TapeFlutter.Settings(5, 2))
                                .send(SPACE, -8)
                                .send("echo", -11)
                                .done(),
                        Desk.channel(Role.LEAD, SYNTH_PLUCK, PolySynth.pluck())
                                .at(-1.5)
                                .eq(Band.lowCut(220))
                                .send(SPACE, -9)
                                .send("echo", -10)
                                .done(),
                        Desk.channel(Role.CHORDS, PIANO, GrandPiano.felt())
                                .at(-0.5)
                                .eq(
                                        Band.lowCut(160),
                                        Band.bell(450, -2.5, 0.8),
                                        Band.highCut(7_000))
                                .through(new TapeFlutter.Settings(8, 2))
                                .duck(2, 120)
                                .send(SPACE, -9)
                                .done(),
                        Desk.channel(Role.PAD, STRINGS, StringEnsemble.legato())
                                .at(-5.6)
                                .eq(Band.lowCut(220), Band.bell(500, -3, 0.7), Band.highCut(9_000))
                                .through(new StereoWidth.Settings(1.4, 250))
                                .duck(3, 140)
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.PAD, SYNTH_PAD, PolySynth.warmPad())
                                .at(-7)
                                .eq(Band.lowCut(220), Band.bell(450, -2, 0.7))
                                .through(new StereoWidth.Settings(1.4, 250))
                                .duck(3, 140)
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.COUNTER, FLUTE, Flute.concert())
                                .at(-3.6)
                                .pan(-0.25)
                                .eq(Band.lowCut(250), Band.highCut(8_000))
                                .send(SPACE, -7)
                                .send("echo", -10)
                                .done(),
                        Desk.channel(Role.TRANSITION, RISER, Riser.noise())
                                .at(-9)
                                .eq(Band.lowCut(300))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.TRANSITION, SUB_DROP, Impact.subDrop())
                                .at(-4)
                                .eq(Band.lowCut(28))
                                .send(SPACE, -20)
                                .done(),
                        Desk.channel(Role.TRANSITION, IMPACT, Impact.crash())
                                .at(-7)
                                .eq(Band.lowCut(50))
                                .send(SPACE, -10)
                                .done()),
                new HouseBand(4),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.hall(2.4)).withGainDb(-1),
                        Bus.Settings.of("echo", TapeDelay.Settings.pingPong(0.75 * beatMs, 0.35))
                                .withGainDb(0)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.CLUB)
                .withPeakToLoudnessDb(Density.CLUB)
                .withTone(
                        List.of(
                                Band.bell(400, -0.5, 0.7),
                                Band.bell(1_000, -2.2, 0.9),
                                Band.bell(4_000, 1.2, 1)))
                .withGlue(new BusCompressor.Settings(0, 1.6, 8, 30, 160, 120));
    }
}
