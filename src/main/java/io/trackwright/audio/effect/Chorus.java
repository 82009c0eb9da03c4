package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.DelayLine;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.Arrays;

/**
 * Many from one: copies of the sound on slowly swaying delays beside it, each side with its own, so
 * that a pad widens and an electric piano shimmers. Sine-swept taps with spline interpolation (J.
 * Dattorro, "Effect design, part 2", JAES 45, 1997, §6).
 */
public final class Chorus implements Effect {
    /** How much faster each voice sways than the one before. */
    private static final double SPREAD = 0.13;

    private final DelayLine[] lines;
    private final Wave[][] waves;
    private final int hopFrames;
    private final SwayingTap tap;
    private final float[] in;
    private final float[] copy;
    private final float[] sum;
    private final double centre;
    private final double sway;
    private final float dry;
    private final float wet;
    private int inHop;

    private Chorus(Settings settings, AudioSpec spec) {
        centre = spec.framesOfMs(settings.delayMs);
        sway = spec.framesOfMs(Math.min(settings.depthMs, settings.delayMs - 0.5));
        hopFrames = Wave.hopFrames(settings.rateHz * (1 + SPREAD * (settings.voices - 1)));
        tap = new SwayingTap(hopFrames);
        in = new float[hopFrames];
        copy = new float[hopFrames];
        sum = new float[hopFrames];
        int most = (int) (centre + sway) + hopFrames + 8;
        lines = new DelayLine[] {new DelayLine(most), new DelayLine(most)};
        waves = new Wave[2][settings.voices];
        for (int side = 0; side < 2; side++) {
            for (int v = 0; v < settings.voices; v++) {
                double phase = (v + 0.5 * side * settings.width) / settings.voices;
                double rate = settings.rateHz * (1 + SPREAD * v);
                waves[side][v] =
                        new Wave(spec.sampleRateHz(), rate, phase - Math.floor(phase), hopFrames);
            }
        }
        dry = (float) (1 - 0.5 * settings.mix);
        wet = (float) (settings.mix / Math.sqrt(settings.voices));
        reset();
    }

    @Override
    public void process(StereoBlock io) {
        int n = io.frames();
        int at = 0;
        while (at < n) {
            if (inHop == hopFrames) {
                turn();
            }
            int run = Math.min(n - at, hopFrames - inHop);
            sound(0, io.left, at, run);
            sound(1, io.right, at, run);
            inHop += run;
            at += run;
        }
    }

    private void sound(int side, float[] io, int at, int n) {
        System.arraycopy(io, at, in, 0, n);
        lines[side].write(in, 0, n);
        Arrays.fill(sum, 0, n, 0f);
        for (Wave wave : waves[side]) {
            double delay = centre + sway * wave.value() + 1;
            tap.read(lines[side], delay, sway * wave.step(), inHop, n, copy, n);
            add(copy, sum, n);
        }
        blend(in, sum, n);
        System.arraycopy(in, 0, io, at, n);
    }

    private static void add(float[] x, float[] sum, int n) {
        for (int i = 0; i < n; i++) {
            sum[i] += x[i];
        }
    }

    private void blend(float[] x, float[] copies, int n) {
        float d = dry;
        float w = wet;
        for (int i = 0; i < n; i++) {
            x[i] = d * x[i] + w * copies[i];
        }
    }

    private void turn() {
        for (Wave[] side : waves) {
            for (Wave wave : side) {
                wave.turn();
            }
        }
        inHop = 0;
    }

    @Override
    public void reset() {
        for (int side = 0; side < 2; side++) {
            lines[side].reset();
            for (Wave wave : waves[side]) {
                wave.reset();
            }
        }
        inHop = 0;
    }

    /**
     * @param rateHz how fast the copies sway, 0.02..10
     * @param depthMs how far, 0.1..10, less than the delay
     * @param delayMs how late they are, 2..40
     * @param voices copies per side, 1..4
     * @param width 0 (both sides alike)..1
     * @param mix 0 (dry)..1 (as much copy as original)
     */
    public record Settings(
            double rateHz, double depthMs, double delayMs, int voices, double width, double mix)
            implements EffectSettings {
        public Settings {
            Setting.range("rateHz", rateHz, 0.02, 10);
            Setting.range("depthMs", depthMs, 0.1, 10);
            Setting.range("delayMs", delayMs, 2, 40);
            Setting.range("voices", voices, 1, 4);
            Setting.range("width", width, 0, 1);
            Setting.range("mix", mix, 0, 1);
        }

        /** Two slow voices per side. */
        public static Settings wide(double mix) {
            return new Settings(0.4, 2.2, 12, 2, 1, mix);
        }

        @Override
        public Chorus build(AudioSpec spec) {
            return new Chorus(this, spec);
        }
    }
}
