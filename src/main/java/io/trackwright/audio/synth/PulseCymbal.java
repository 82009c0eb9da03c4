package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Oscillator;
import io.trackwright.audio.dsp.Svf;
import java.util.Arrays;
import java.util.List;

/**
 * The metal of an analogue drum machine: hats, a cymbal and a cowbell out of a few square waves
 * that agree on nothing.
 *
 * <p>Method: band-limited squares through a band-pass and a high-pass, a fast decay over a slow
 * one, after the Roland TR-808's circuits (K. Werner, J. Abel and J. Smith, "The TR-808 cymbal: a
 * physically-informed, circuit-bendable, digital model", 2014).
 */
public final class PulseCymbal extends Voice {
    private static final double LEVEL = 0.5;

    /** The six oscillators, in Hz. */
    private static final List<Double> SIX = List.of(205.3, 304.4, 369.6, 522.7, 540.0, 800.0);

    private static final List<Double> TWO = List.of(540.0, 800.0);

    /**
     * @param pulsesHz the squares, each 50..4,000; 1..8 of them
     * @param bandHz centre of the band-pass, 500..12,000
     * @param q its sharpness, 0.4..8
     * @param highpassHz 100..10,000
     * @param snap share of the fast decay, 0..1
     * @param snapMs time for it to fall by 60 dB, 10..500
     * @param decayMs time for the rest to fall by 60 dB, 20..6,000
     * @param level 0..4
     */
    public record Patch(
            List<Double> pulsesHz,
            double bandHz,
            double q,
            double highpassHz,
            double snap,
            double snapMs,
            double decayMs,
            double level)
            implements Drum {
        public Patch {
            Rules.within("pulsesHz size", 1, 8, pulsesHz.size());
            pulsesHz.forEach(hz -> Rules.within("pulsesHz", 50, 4_000, hz));
            Rules.within("bandHz", 500, 12_000, bandHz);
            Rules.within("q", 0.4, 8, q);
            Rules.within("highpassHz", 100, 10_000, highpassHz);
            Rules.within("snap", 0, 1, snap);
            Rules.within("snapMs", 10, 500, snapMs);
            Rules.within("decayMs", 20, 6_000, decayMs);
            Rules.within("level", 0, 4, level);
            pulsesHz = List.copyOf(pulsesHz);
        }

        @Override
        public Voice voice(AudioSpec spec) {
            return new PulseCymbal(this, spec);
        }

        /** The same sound with another decay. */
        public Patch ringing(double ms) {
            return new Patch(pulsesHz, bandHz, q, highpassHz, snap, snapMs, ms, level);
        }
    }

    public static Patch closedHat() {
        return new Patch(SIX, 8_600, 0.7, 6_800, 0.4, 40, 105, 1.55);
    }

    public static Patch openHat() {
        return new Patch(SIX, 8_600, 0.7, 6_800, 0.25, 60, 900, 1.45);
    }

    public static Patch cymbal() {
        return new Patch(SIX, 5_200, 0.5, 3_300, 0.35, 250, 2_600, 0.8);
    }

    public static Patch cowbell() {
        return new Patch(TWO, 900, 0.9, 450, 0.55, 60, 480, 0.6);
    }

    private final Patch patch;
    private final Oscillator[] pulses;
    private final Svf band;
    private final Svf high;
    private final double snapDecay;
    private final double decay;
    private double snap;
    private double rest;
    private double gain;
    private double last;
    private boolean first;

    private PulseCymbal(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        pulses = new Oscillator[patch.pulsesHz.size()];
        for (int i = 0; i < pulses.length; i++) {
            pulses[i] = new Oscillator(sampleRateHz);
            pulses[i].tune(patch.pulsesHz.get(i));
        }
        band = new Svf(sampleRateHz);
        high = new Svf(sampleRateHz);
        high.tune(patch.highpassHz, 0.7);
        snapDecay = Adsr.factor(tickRateHz, patch.snapMs);
        decay = Adsr.factor(tickRateHz, patch.decayMs);
    }

    /** The oscillators of the machine run on between strokes: each stroke meets other phases. */
    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        for (Oscillator pulse : pulses) {
            pulse.phase(random.between(0, 1));
        }
        band.reset();
        high.reset();
        band.tune(patch.bandHz * (0.85 + 0.19 * v), patch.q);
        snap = patch.snap;
        rest = 1 - patch.snap;
        gain = LEVEL * patch.level * Tuning.gain(v, 1.2);
        last = 0;
        first = true;
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(left, 0);
        for (Oscillator pulse : pulses) {
            pulse.addPulse(left, CHUNK, 0.5f, 0.5);
        }
        band.bandpass(left, CHUNK);
        high.highpass(left, CHUNK);
        if (first) {
            last = gain;
            strikeIn();
            first = false;
        }
        snap *= snapDecay;
        rest *= decay;
        boolean more = snap + rest > 1e-4;
        double now = more ? gain * (snap + rest) : 0;
        ramp(left, last, now);
        last = now;
        return more;
    }

    private void strikeIn() {
        int frames = CHUNK / 2;
        for (int i = 0; i < frames; i++) {
            left[i] *= (float) i / frames;
        }
    }
}
