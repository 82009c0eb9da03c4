package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Oscillator;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;

/**
 * The drums of a game console's sound chip: noise whose bits change at a set rate, and a triangle
 * that falls.
 *
 * <p>Method: random bits, held (the chip takes them from a shift register); the rate sets the
 * colour.
 */
public final class ChipNoise extends Voice {
    private static final double LEVEL = 0.4;

    /**
     * @param rateHz how often the noise changes, 200..24,000
     * @param noise level of the noise, 0..2
     * @param decayMs time for it to fall by 60 dB, 15..2,000
     * @param toneHz where the triangle's fall ends, 30..800
     * @param tone level of the triangle, 0..2
     * @param toneMs time for it to fall by 60 dB, 15..2,000
     */
    public record Patch(
            double rateHz, double noise, double decayMs, double toneHz, double tone, double toneMs)
            implements Drum {
        public Patch {
            Rules.within("rateHz", 200, 24_000, rateHz);
            Rules.within("noise", 0, 2, noise);
            Rules.within("decayMs", 15, 2_000, decayMs);
            Rules.within("toneHz", 30, 800, toneHz);
            Rules.within("tone", 0, 2, tone);
            Rules.within("toneMs", 15, 2_000, toneMs);
        }

        @Override
        public Voice voice(AudioSpec spec) {
            return new ChipNoise(this, spec);
        }
    }

    public static Patch kick() {
        return new Patch(2_200, 0.25, 40, 52, 1.1, 260);
    }

    public static Patch snare() {
        return new Patch(9_000, 0.75, 210, 170, 0.6, 90);
    }

    public static Patch hat() {
        return new Patch(22_000, 0.6, 70, 400, 0, 15);
    }

    public static Patch openHat() {
        return new Patch(20_000, 0.55, 320, 400, 0, 15);
    }

    public static Patch crash() {
        return new Patch(14_000, 0.6, 1_300, 400, 0, 15);
    }

    public static Patch tom(double hz) {
        return new Patch(4_000, 0.12, 50, hz, 1, 300);
    }

    private final Patch patch;
    private final Oscillator oscillator;
    private final double noiseDecay;
    private final double toneDecay;
    private final double fall;
    private double phase;
    private float bit;
    private double noise;
    private double tone;
    private double octaves;
    private double gain;
    private boolean first;

    private ChipNoise(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        oscillator = new Oscillator(sampleRateHz);
        noiseDecay = Adsr.factor(tickRateHz, patch.decayMs);
        toneDecay = Adsr.factor(tickRateHz, patch.toneMs);
        fall = Adsr.factor(tickRateHz, 110);
    }

    @Override
    protected void strike(Note note) {
        oscillator.phase(0);
        phase = 0;
        bit = random.next() < 0 ? -1 : 1;
        noise = patch.noise;
        tone = patch.tone;
        octaves = 2.2;
        gain = LEVEL * Tuning.gain(note.velocity(), 1.2);
        first = true;
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(left, 0);
        oscillator.tune(patch.toneHz * Exp2.of(octaves));
        oscillator.add(Wavetable.triangle(), left, CHUNK, (float) tone);
        octaves *= fall;
        tone *= toneDecay;
        double step = Math.min(1, patch.rateHz / sampleRateHz);
        for (int i = 0; i < CHUNK; i++) {
            phase += step;
            if (phase >= 1) {
                phase -= 1;
                bit = random.next() < 0 ? -1 : 1;
            }
            left[i] += (float) noise * bit;
        }
        noise *= noiseDecay;
        boolean more = noise > 1e-4 || tone > 1e-4;
        ramp(left, first ? 0 : gain, more ? gain : 0);
        first = false;
        return more;
    }
}
