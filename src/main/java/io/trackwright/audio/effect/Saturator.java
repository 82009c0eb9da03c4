package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Biquad;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.DelayLine;
import io.trackwright.audio.dsp.Oversampler;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * Warmth and density: a smooth tanh curve at twice the sample rate, or four times where it is
 * driven hard, so that its harmonics do not fold back. A bias makes it uneven, which adds even
 * harmonics as a valve does; the offset that leaves is filtered out. The level at −12 dBFS stays as
 * it was. tanh is the [7/6] Padé approximant, which is plain arithmetic and the same on every
 * machine (J. H. Lambert's continued fraction, 1770).
 *
 * <p>Everything comes {@link Oversampler#LATENCY_FRAMES} frames later. After a second and a half of
 * silence it rests until something sounds.
 */
public final class Saturator implements Effect {
    private static final double REFERENCE = 0.25;

    /** Driven no harder than this, the ninth harmonic and all above it are too faint to fold. */
    private static final double GENTLE_DB = 6;

    private static final float CURVE_END = 4.97f;
    private static final float MOST_INPUT = 64f;
    private static final int HOP = Oversampler.MAX_CHUNK;
    private static final double REST_MS = 1_500;

    private final float drive;
    private final float bias;
    private final float rest;
    private final float wet;
    private final float dry;
    private final Channel left;
    private final Channel right;
    private final Biquad offsetCut;
    private final int restHops;
    private int inHop;
    private int quietHops;
    private boolean sounded;

    private Saturator(Settings settings, AudioSpec spec) {
        drive = (float) Decibels.toGain(settings.driveDb);
        bias = (float) (0.6 * settings.warmth);
        rest = tanh(bias);
        double held =
                (tanh((float) (drive * REFERENCE) + bias)
                                - tanh((float) (-drive * REFERENCE) + bias))
                        / 2;
        wet = (float) (settings.mix * Decibels.toGain(settings.outputDb) * REFERENCE / held);
        dry = (float) (1 - settings.mix);
        int factor = settings.driveDb > GENTLE_DB ? 4 : 2;
        left = new Channel(factor);
        right = new Channel(factor);
        offsetCut =
                new Biquad(
                        Biquad.Coefficients.highPass(
                                spec.sampleRateHz(), 8, Biquad.Coefficients.BUTTERWORTH_Q));
        restHops = (int) Math.ceil(spec.framesOfMs(REST_MS) / HOP);
        quietHops = restHops;
    }

    /** tanh within 1e-4, for all x. */
    static float tanh(float x) {
        float y = Math.max(-CURVE_END, Math.min(CURVE_END, x));
        float s = y * y;
        return y
                * (135135f + s * (17325f + s * (378f + s)))
                / (135135f + s * (62370f + s * (3150f + s * 28f)));
    }

    @Override
    public void process(StereoBlock io) {
        int n = io.frames();
        int at = 0;
        while (at < n) {
            int run = Math.min(HOP - inHop, n - at);
            sounded |= sounds(io, at, run);
            if (sounded || quietHops < restHops) {
                curve(io, at, run);
            }
            at += run;
            inHop += run;
            if (inHop == HOP) {
                turn();
            }
        }
    }

    private static boolean sounds(StereoBlock io, int at, int n) {
        for (int i = at; i < at + n; i++) {
            if (io.left[i] != 0 || io.right[i] != 0) {
                return true;
            }
        }
        return false;
    }

    private void curve(StereoBlock io, int at, int n) {
        left.saturate(io.left, at, n);
        right.saturate(io.right, at, n);
        if (bias != 0) {
            offsetCut.process(left.curved, right.curved, 0, n);
        }
        left.blend(io.left, at, n);
        right.blend(io.right, at, n);
    }

    /**
     * At the end of a hop, wherever the blocks end: after enough quiet ones nothing is left but
     * what the offset filter remembers.
     */
    private void turn() {
        inHop = 0;
        quietHops = sounded ? 0 : Math.min(restHops, quietHops + 1);
        sounded = false;
        if (quietHops == restHops) {
            clear();
        }
    }

    @Override
    public void reset() {
        clear();
        inHop = 0;
        quietHops = restHops;
        sounded = false;
    }

    private void clear() {
        left.reset();
        right.reset();
        offsetCut.reset();
    }

    @Override
    public int latencyFrames() {
        return Oversampler.LATENCY_FRAMES;
    }

    private final class Channel {
        private final Oversampler oversampler;
        private final DelayLine delay =
                new DelayLine(Oversampler.MAX_CHUNK + Oversampler.LATENCY_FRAMES);
        private final float[][] fast;
        private final float[] curved = new float[Oversampler.MAX_CHUNK];
        private final float[] late = new float[Oversampler.MAX_CHUNK];

        Channel(int factor) {
            oversampler = new Oversampler(factor);
            fast = new float[factor][Oversampler.MAX_CHUNK];
        }

        void saturate(float[] io, int from, int n) {
            for (int i = from; i < from + n; i++) {
                io[i] = Math.max(-MOST_INPUT, Math.min(MOST_INPUT, io[i]));
            }
            oversampler.up(io, from, n, fast);
            for (float[] phase : fast) {
                for (int i = 0; i < n; i++) {
                    phase[i] = tanh(phase[i] * drive + bias) - rest;
                }
            }
            oversampler.down(fast, curved, 0, n);
            delay.write(io, from, n);
            delay.read(n + Oversampler.LATENCY_FRAMES, late, 0, n);
        }

        void blend(float[] io, int from, int n) {
            for (int i = 0; i < n; i++) {
                io[from + i] = dry * late[i] + wet * curved[i];
            }
        }

        void reset() {
            oversampler.reset();
            delay.reset();
        }
    }

    /**
     * @param driveDb how hard the curve is driven, −12..36; 6 is warm, 18 is fuzzy
     * @param warmth even harmonics, 0 (none)..1
     * @param outputDb gain afterwards, −24..12
     * @param mix share of the saturated signal, 0..1
     */
    public record Settings(double driveDb, double warmth, double outputDb, double mix)
            implements EffectSettings {
        public Settings {
            Setting.range("driveDb", driveDb, -12, 36);
            Setting.range("warmth", warmth, 0, 1);
            Setting.range("outputDb", outputDb, -24, 12);
            Setting.range("mix", mix, 0, 1);
        }

        public static Settings of(double driveDb, double warmth) {
            return new Settings(driveDb, warmth, 0, 1);
        }

        @Override
        public Saturator build(AudioSpec spec) {
            return new Saturator(this, spec);
        }
    }
}
