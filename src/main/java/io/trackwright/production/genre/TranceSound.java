package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.*;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.effect.TransientShaper;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrumMachines;
import io.trackwright.audio.synth.Envelope;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Impact;
import io.trackwright.audio.synth.Patch;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.Riser;
import io.trackwright.audio.synth.SynthBass;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How trance sounds: wide bright saws pumping against the kick, a dry bass in the gaps, plucks in
 * dotted echoes, a great hall behind the breakdown.
 */
final class TranceSound {
    /** Short and dry: gone before the next kick. */
    private static final Patch GAP_BASS =
            new SynthBass.Patch(
                    0.8, 0.75, 190, 3.2, 260, 1.1, 1.6, new Envelope(1, 700, 0.35, 50), 1.5);

    private TranceSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, Kits.hats(DrumMachines.nineOhNine(), 2.5))
                                .at(-1)
                                .eq(
                                        Band.lowCut(32),
                                        Band.bell(350, -2.5, 1),
                                        Band.bell(3_500, 1.5, 0.8),
                                        Band.highShelf(8_000, 2))
                                .through(new TransientShaper.Settings(1, -2))
                                .through(Compressor.Settings.of(-16, 3, 6, 100).withMakeupDb(2))
                                .send(SPACE, -24)
                                .done(),
                        Desk.channel(Role.BASS, SYNTH_BASS, GAP_BASS)
                                .at(1.5)
                                .eq(Band.lowCut(36), Band.bell(250, -1.5, 0.9))
                                .duck(8, 90)
                                .done(),
                        Desk.channel(Role.LEAD, SUPERSAW, PolySynth.supersaw())
                                .at(-0.5)
                                .eq(
                                        Band.lowCut(220),
                                        Band.bell(2_800, 2, 0.8),
                                        Band.highShelf(8_000, 1.5))
                                .through(new StereoWidth.Settings(1.2, 250))
                                .duck(5, 140)
                                .send(SPACE, -9)
                                .send("echo", -10)
                                .done(),
                        Desk.channel(Role.LEAD, SYNTH_LEAD, PolySynth.lead())
                                .at(0)
                                .eq(Band.lowCut(220))
                                .duck(4, 130)
                                .send(SPACE, -9)
                                .send("echo", -10)
                                .done(),
                        Desk.channel(Role.CHORDS, SUPERSAW, PolySynth.supersaw())
                                .at(-1.5)
                                .eq(
                                        Band.lowCut(240),
                                        Band.bell(450, -2, 0.8),
                                        Band.highShelf(7_000, 1))
                                .through(new StereoWidth.Settings(1.4, 280))
                                .duck(8, 180)
                                .send(SPACE, -11)
                                .done(),
                        Desk.channel(Role.CHORDS, PIANO, GrandPiano.concert())
                                .at(-2)
                                .eq(Band.lowCut(180), Band.bell(2_500, 2, 0.8))
                                .send(SPACE, -6)
                                .done(),
                        Desk.channel(Role.ARPEGGIO, SYNTH_PLUCK, PolySynth.arp())
                                .at(-2)
                                .pan(0.15)
                                .eq(Band.lowCut(280), Band.highShelf(6_000, 2))
                                .duck(4, 120)
                                .send(SPACE, -12)
                                .send("echo", -8)
                                .done(),
                        Desk.channel(Role.PAD, SYNTH_PAD, PolySynth.sweepingPad())
                                .at(-6.5)
                                .eq(Band.lowCut(200), Band.highShelf(7_000, 2))
                                .through(new StereoWidth.Settings(1.5, 250))
                                .duck(9, 200)
                                .send(SPACE, -6)
                                .done(),
                        Desk.channel(Role.TRANSITION, RISER, Riser.noise())
                                .at(-8)
                                .eq(Band.lowCut(250))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.TRANSITION, IMPACT, Impact.crash())
                                .at(-6)
                                .eq(Band.lowCut(40))
                                .send(SPACE, -8)
                                .done()),
                new HouseBand(6),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.hall(3.2)).withGainDb(-1),
                        Bus.Settings.of("echo", TapeDelay.Settings.pingPong(0.75 * beatMs, 0.42))
                                .withGainDb(0)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.CLUB)
                .withPeakToLoudnessDb(Density.CLUB)
                .withTone(List.of(Band.bell(320, -1.5, 0.7), Band.highShelf(9_000, 0.5)))
                .withGlue(new BusCompressor.Settings(-1, 1.8, 6, 30, 130, 110));
    }
}
