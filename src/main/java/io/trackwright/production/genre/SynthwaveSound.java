package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.*;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Chorus;
import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Flanger;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.effect.TapeFlutter;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrumKit;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.Envelope;
import io.trackwright.audio.synth.Impact;
import io.trackwright.audio.synth.Kick;
import io.trackwright.audio.synth.Patch;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.Riser;
import io.trackwright.audio.synth.Snare;
import io.trackwright.audio.synth.SynthBass;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How synthwave sounds: a drum machine with its snare in a reverb that is cut short, a saw bass
 * that pumps, chorus on everything, tape and a long hall.
 */
final class SynthwaveSound {
    private static final String GATE = "gate";

    /** A dense bright burst behind the snare that is gone before the next beat. */
    private static final Reverb.Settings GATED =
            new Reverb.Settings(0.38, 8, 1.6, 8_000, 300, 0.9, 0, 1);

    /** Short saw notes under a filter that closes at once. */
    private static final Patch SAW_BASS =
            new SynthBass.Patch(
                    0.9, 0.7, 260, 2.6, 300, 1.2, 1.4, new Envelope(1, 1_200, 0.45, 60), 1.5);

    /** A machine's snare: low, thick, with a tail of noise. */
    private static final DrumKit.Patch KIT =
            DrumKits.house()
                    .with(
                            36,
                            new DrumKit.Piece(
                                    new Kick.Patch(52, 2.5, 85, 380, 0.6, 2_600, 1.8), 0, 0, 0))
                    .with(
                            38,
                            new DrumKit.Piece(
                                    new Snare.Patch(178, 1.2, 240, 1, 3_200, 380, 0.7, 1.9),
                                    0,
                                    0.02,
                                    0));

    private SynthwaveSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, Kits.hats(KIT, 7))
                                .at(0.5)
                                .eq(Band.lowCut(34), Band.bell(400, -1.5, 1), Band.highCut(14_000))
                                .through(Compressor.Settings.of(-16, 3, 15, 110).withMakeupDb(2))
                                .through(Saturator.Settings.of(3, 0.5))
                                .send(GATE, -6)
                                .send(SPACE, -24)
                                .done(),
                        Desk.channel(Role.BASS, SYNTH_BASS, SAW_BASS)
                                .at(1.5)
                                .eq(Band.lowCut(36), Band.bell(250, -1.5, 0.9))
                                .through(Saturator.Settings.of(3, 0.6))
                                .duck(6, 120)
                                .done(),
                        Desk.channel(Role.LEAD, SYNTH_LEAD, PolySynth.lead())
                                .at(-0.5)
                                .eq(
                                        Band.lowCut(220),
                                        Band.bell(2_500, 1.5, 0.8),
                                        Band.highCut(11_000))
                                .through(Chorus.Settings.wide(0.35))
                                .duck(2, 120)
                                .send(SPACE, -9)
                                .send("echo", -9)
                                .done(),
                        Desk.channel(Role.PAD, SYNTH_PAD, PolySynth.warmPad())
                                .at(-5)
                                .eq(Band.lowCut(180), Band.bell(350, -2, 0.8))
                                .through(Chorus.Settings.wide(0.5))
                                .through(new TapeFlutter.Settings(6, 1.5))
                                .through(new StereoWidth.Settings(1.3, 220))
                                .duck(6, 180)
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.ARPEGGIO, SYNTH_PLUCK, PolySynth.arp())
                                .at(-2)
                                .pan(-0.25)
                                .eq(Band.lowCut(300), Band.highCut(11_000))
                                .through(Flanger.Settings.tape(0.12))
                                .duck(3, 120)
                                .send(SPACE, -12)
                                .send("echo", -9)
                                .done(),
                        Desk.channel(Role.CHORDS, SYNTH_STAB, PolySynth.stab())
                                .at(-5)
                                .pan(0.2)
                                .eq(Band.lowCut(220), Band.bell(1_500, 1.5, 0.8))
                                .through(Chorus.Settings.wide(0.4))
                                .duck(3, 140)
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.COUNTER, GUITAR, PluckedString.jazzGuitar())
                                .at(-3)
                                .pan(0.35)
                                .eq(Band.lowCut(180), Band.bell(2_500, 3, 0.8))
                                .through(Compressor.Settings.of(-26, 4, 5, 150).withMakeupDb(6))
                                .through(Chorus.Settings.wide(0.5))
                                .send(SPACE, -9)
                                .send("echo", -10)
                                .done(),
                        Desk.channel(Role.TRANSITION, RISER, Riser.noise())
                                .at(-9)
                                .eq(Band.lowCut(300))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.TRANSITION, IMPACT, Impact.crash())
                                .at(-8)
                                .eq(Band.lowCut(40))
                                .send(SPACE, -10)
                                .done()),
                new HouseBand(5),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.hall(2.8)).withGainDb(-1),
                        Bus.Settings.of(GATE, GATED).withGainDb(0),
                        Bus.Settings.of("echo", TapeDelay.Settings.pingPong(0.75 * beatMs, 0.4))
                                .withGainDb(0)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.CLUB)
                .withPeakToLoudnessDb(Density.LOUD_BAND)
                .withTone(List.of(Band.bell(300, -1, 0.7), Band.highShelf(10_000, -0.5)))
                .withGlue(new BusCompressor.Settings(-1, 1.8, 6, 30, 160, 110));
    }
}
