package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.DelayLine;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * Many from one: copies of the sound on slowly swaying delays beside it, each side with its own, so
 * that a pad widens and an electric piano shimmers. Sine-swept taps with spline interpolation (J.
 * Dattorro, "Effect design, part 2", JAES 45, 1997, §6).
 */
public final class Chorus implements Effect {
    private final DelayLine[] lines;
    private final Wave[][] waves;
    private final double[][] delays;
    private final double[][] steps;
    private final double centre;
    private final double sway;
    private final float dry;
    private final float wet;
    private int inHop;

    private Chorus(Settings settings, AudioSpec spec) {
        centre = spec.framesOfMs(settings.delayMs);
        sway = spec.framesOfMs(Math.min(settings.depthMs, settings.delayMs - 0.5));
        int most = (int) (centre + sway) + 8;
        lines = new DelayLine[] {new DelayLine(most), new DelayLine(most)};
        waves = new Wave[2][settings.voices];
        delays = new double[2][settings.voices];
        steps = new double[2][settings.voices];
        for (int side = 0; side < 2; side++) {
            for (int v = 0; v < settings.voices; v++) {
                double phase = (v + 0.5 * side * settings.width) / settings.voices;
                double rate = settings.rateHz * (1 + 0.13 * v);
                waves[side][v] = new Wave(spec.sampleRateHz(), rate, phase - Math.floor(phase));
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
            if (inHop == Wave.HOP) {
                turn();
            }
            int to = Math.min(n, at + Wave.HOP - inHop);
            sound(0, io.left, at, to);
            sound(1, io.right, at, to);
            inHop += to - at;
            at = to;
        }
    }

    private void sound(int side, float[] x, int from, int to) {
        DelayLine line = lines[side];
        double[] delay = delays[side];
        double[] step = steps[side];
        for (int i = from; i < to; i++) {
            float in = x[i];
            line.write(in);
            float sum = 0;
            for (int v = 0; v < delay.length; v++) {
                sum += line.readCubic(delay[v]);
                delay[v] += step[v];
            }
            x[i] = dry * in + wet * sum;
        }
    }

    private void turn() {
        for (Wave[] side : waves) {
            for (Wave wave : side) {
                wave.turn();
            }
        }
        aim();
    }

    private void aim() {
        for (int side = 0; side < 2; side++) {
            for (int v = 0; v < delays[side].length; v++) {
                delays[side][v] = centre + sway * waves[side][v].value() + 2;
                steps[side][v] = sway * waves[side][v].step();
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
        aim();
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
