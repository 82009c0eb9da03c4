package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.SineTable;
import io.trackwright.audio.dsp.Svf;
import java.util.Arrays;

/**
 * The snare of an analogue drum machine: two short tones and a burst of noise, the same at every
 * stroke.
 *
 * <p>Method: two decaying sines, which start higher and fall, as the machines' triggered
 * oscillators do, and white noise between a high-pass and a low-pass with its own decay.
 */
public final class MachineSnare extends Voice {
    private static final double LEVEL = 0.5;

    /**
     * @param toneHz the lower tone, 80..400
     * @param ratio the upper tone above it, 1.1..3
     * @param sweepOctaves how far above both begin, 0..3
     * @param toneMs time for the tones to fall by 60 dB, 20..800
     * @param tone their level, 0..2
     * @param noise level of the noise, 0..2
     * @param noiseHz its high-pass, 300..8,000
     * @param noiseMs time for it to fall by 60 dB, 30..1,000
     * @param drive saturation, 0.2..6
     */
    public record Patch(
            double toneHz,
            double ratio,
            double sweepOctaves,
            double toneMs,
            double tone,
            double noise,
            double noiseHz,
            double noiseMs,
            double drive)
            implements Drum {
        public Patch {
            Rules.within("toneHz", 80, 400, toneHz);
            Rules.within("ratio", 1.1, 3, ratio);
            Rules.within("sweepOctaves", 0, 3, sweepOctaves);
            Rules.within("toneMs", 20, 800, toneMs);
            Rules.within("tone", 0, 2, tone);
            Rules.within("noise", 0, 2, noise);
            Rules.within("noiseHz", 300, 8_000, noiseHz);
            Rules.within("noiseMs", 30, 1_000, noiseMs);
            Rules.within("drive", 0.2, 6, drive);
        }

        @Override
        public Voice voice(AudioSpec spec) {
            return new MachineSnare(this, spec);
        }
    }

    /** Thin and snappy: two rings of a bridged-T network. */
    public static Patch eightOhEight() {
        return new Patch(178, 1.86, 0.35, 170, 0.68, 0.98, 1_500, 220, 1.25);
    }

    /** Fat and bright: a tone that drops into a wide burst. */
    public static Patch nineOhNine() {
        return new Patch(186, 1.62, 1.1, 190, 1, 0.85, 900, 300, 1.5);
    }

    /** Tight and high, for hats that roll around it. */
    public static Patch trap() {
        return new Patch(218, 1.72, 0.9, 120, 0.85, 0.95, 1_500, 210, 1.9);
    }

    private final Patch patch;
    private final Svf low;
    private final Svf high;
    private final float[] noise = new float[CHUNK];
    private final double toneDecay;
    private final double sweepDecay;
    private final double noiseDecay;
    private int phase;
    private int upperPhase;
    private double octaves;
    private double tone;
    private double burst;
    private double gain;
    private boolean first;

    private MachineSnare(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        low = new Svf(sampleRateHz);
        high = new Svf(sampleRateHz);
        high.tune(patch.noiseHz, 0.8);
        toneDecay = Adsr.factor(tickRateHz, patch.toneMs);
        sweepDecay = Adsr.factor(tickRateHz, 55);
        noiseDecay = Adsr.factor(tickRateHz, patch.noiseMs);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        phase = 0;
        upperPhase = 0;
        octaves = patch.sweepOctaves;
        tone = patch.tone;
        burst = patch.noise * (0.45 + 0.6 * v);
        low.reset();
        high.reset();
        low.tune(5_500 + 5_500 * v, 0.65);
        gain = LEVEL * Tuning.gain(v, 1.2);
        first = true;
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(left, 0);
        double from = patch.toneHz * Exp2.of(octaves);
        octaves *= sweepDecay;
        double to = patch.toneHz * Exp2.of(octaves);
        double after = tone * toneDecay;
        phase = tone(phase, from, to, 0.8 * tone, 0.8 * after);
        double upper = tone * tone / Math.max(1e-6, patch.tone);
        double later = after * after / Math.max(1e-6, patch.tone);
        upperPhase =
                tone(upperPhase, from * patch.ratio, to * patch.ratio, 0.6 * upper, 0.6 * later);
        tone = after;
        random.fill(noise, CHUNK, (float) burst);
        high.highpass(noise, CHUNK);
        low.lowpass(noise, CHUNK);
        float drive = (float) patch.drive;
        for (int i = 0; i < CHUNK; i++) {
            left[i] = drive * (left[i] + noise[i]);
        }
        burst *= noiseDecay;
        saturate(left);
        boolean more = tone > 1e-4 || burst > 1e-4;
        ramp(left, first ? 0 : gain, more ? gain : 0);
        first = false;
        return more;
    }

    private int tone(int from, double hz, double toHz, double level, double toLevel) {
        int p = from;
        int step = SineTable.phase(hz / sampleRateHz);
        int change = SineTable.phase((toHz - hz) / (CHUNK * sampleRateHz));
        float g = (float) level;
        float slope = (float) ((toLevel - level) / CHUNK);
        for (int i = 0; i < CHUNK; i++) {
            left[i] += g * SineTable.at(p);
            p += step;
            step += change;
            g += slope;
        }
        return p;
    }
}
