package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.Svf;
import java.util.Arrays;

/**
 * The surface of an old record: hiss, a hum of dust, and clicks of all sizes, for as long as the
 * note lasts.
 *
 * <p>Method: sparse random impulses (a Poisson process) of squared uniform height through a
 * band-pass, over filtered noise.
 */
public final class VinylCrackle extends Voice {
    private static final double LEVEL = 0.25;
    private static final double FADE_MS = 60;

    /**
     * @param clicksPerSecond 0..200
     * @param clicks level, 0..2
     * @param hiss level, 0..2
     */
    public record Patch(double clicksPerSecond, double clicks, double hiss)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("clicksPerSecond", 0, 200, clicksPerSecond);
            Rules.within("clicks", 0, 2, clicks);
            Rules.within("hiss", 0, 2, hiss);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(1, seed, () -> new VinylCrackle(this, spec));
        }
    }

    public static Patch worn() {
        return new Patch(14, 1, 0.5);
    }

    private final Patch patch;
    private final Svf[] needle = new Svf[2];
    private final Svf[] surface = new Svf[2];
    private final Noise dust = new Noise(0);
    private final float[] impulses = new float[CHUNK];
    private double gain;
    private double envelope;
    private double last;

    private VinylCrackle(Patch patch, AudioSpec spec) {
        super(spec, true);
        this.patch = patch;
        for (int i = 0; i < 2; i++) {
            needle[i] = new Svf(sampleRateHz);
            surface[i] = new Svf(sampleRateHz);
            needle[i].tune(2_600 + 300 * i, 1.1);
            surface[i].tune(1_300, 0.5);
        }
    }

    @Override
    protected void strike(Note note) {
        for (int i = 0; i < 2; i++) {
            needle[i].reset();
            surface[i].reset();
        }
        dust.seed((long) (1e9 * random.next()));
        gain = LEVEL * Tuning.gain(note.velocity(), 1.2);
        envelope = 0;
        last = 0;
    }

    @Override
    protected boolean fill(boolean held) {
        double step = 1 / (FADE_MS * 0.001 * tickRateHz);
        envelope = held ? Math.min(1, envelope + step) : Math.max(0, envelope - step);
        side(left, 0);
        side(right, 1);
        double now = gain * envelope;
        ramp(left, last, now);
        ramp(right, last, now);
        last = now;
        return held || envelope > 0;
    }

    private void side(float[] out, int i) {
        random.fill(out, CHUNK, (float) (0.05 * patch.hiss));
        surface[i].bandpass(out, CHUNK);
        Arrays.fill(impulses, 0);
        double chance = patch.clicksPerSecond / tickRateHz / 2;
        if (0.5 + 0.5 * dust.next() < chance) {
            double height = dust.next();
            int at = (int) ((0.5 + 0.5 * dust.next()) * (CHUNK - 1));
            impulses[at] = (float) (12 * patch.clicks * height * Math.abs(height));
        }
        needle[i].addBandpass(impulses, out, CHUNK, 1);
    }
}
