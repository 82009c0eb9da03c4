package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.dsp.Turn;
import java.util.Arrays;

/**
 * Notches that wander through the spectrum: a chain of first-order all-passes, swept by a slow sine
 * in pitch, added to the sound; feedback sharpens what lies between the notches. Left and right
 * sweep apart (J. O. Smith, "An allpass approach to digital phasing and flanging", ICMC 1984).
 */
public final class Phaser implements Effect {
    private static final double TINY = 1e-20;

    private final Side left;
    private final Side right;
    private int inHop;

    private Phaser(Settings settings, AudioSpec spec) {
        left = new Side(settings, spec.sampleRateHz(), 0);
        right = new Side(settings, spec.sampleRateHz(), 0.25 * settings.spread);
    }

    @Override
    public void process(StereoBlock io) {
        int n = io.frames();
        int at = 0;
        while (at < n) {
            int run = Math.min(n - at, Wave.HOP - inHop);
            left.sound(io.left, at, run);
            right.sound(io.right, at, run);
            inHop += run;
            at += run;
            if (inHop == Wave.HOP) {
                inHop = 0;
                left.turn();
                right.turn();
            }
        }
    }

    @Override
    public void reset() {
        inHop = 0;
        left.reset();
        right.reset();
    }

    private static final class Side {
        private final Wave wave;
        private final double lowTurns;
        private final double octaves;
        private final double feedback;
        private final float dry;
        private final float wet;
        private final double[] states;
        private double coefficient;
        private double step;
        private double last;

        Side(Settings settings, int sampleRateHz, double startTurns) {
            wave = new Wave(sampleRateHz, settings.rateHz, startTurns);
            lowTurns = settings.lowHz / sampleRateHz;
            octaves = settings.octaves;
            feedback = settings.feedback;
            // At mix 1 sound and copy are equally strong: the notches are deepest.
            wet = (float) (0.5 * settings.mix);
            dry = 1 - wet;
            states = new double[settings.stages];
            reset();
        }

        void sound(float[] x, int at, int n) {
            double a = coefficient;
            double y = last;
            for (int i = at; i < at + n; i++) {
                double in = x[i];
                y = in + feedback * y;
                for (int k = 0; k < states.length; k++) {
                    double out = Math.fma(a, y, states[k]);
                    states[k] = Math.fma(-a, out, y);
                    y = out;
                }
                x[i] = (float) (dry * in + wet * y);
                a += step;
            }
            coefficient = a;
            last = y;
        }

        /** Lets the sweep go on; what is too soft to matter ends. */
        void turn() {
            wave.turn();
            aim();
            for (int k = 0; k < states.length; k++) {
                if (Math.abs(states[k]) < TINY) {
                    states[k] = 0;
                }
            }
            if (Math.abs(last) < TINY) {
                last = 0;
            }
        }

        private void aim() {
            double start = allPass(wave.value());
            double end = allPass(wave.value() + Wave.HOP * wave.step());
            coefficient = start;
            step = (end - start) / Wave.HOP;
        }

        private double allPass(double sine) {
            double turns = Math.min(0.24, 0.5 * lowTurns * Exp2.of(octaves * 0.5 * (1 + sine)));
            double tan = Turn.sine(turns) / Turn.cosine(turns);
            return (tan - 1) / (tan + 1);
        }

        void reset() {
            wave.reset();
            aim();
            Arrays.fill(states, 0);
            last = 0;
        }
    }

    /**
     * @param rateHz how fast it sweeps, 0.01..10
     * @param lowHz the lower end of the sweep, 50..4000
     * @param octaves how far it sweeps, 0.1..6
     * @param stages all-passes, 2..12; two make a notch
     * @param feedback −0.9..0.9
     * @param spread how far apart left and right sweep, 0 (together)..2 (opposite)
     * @param mix 0 (dry)..1 (deepest)
     */
    public record Settings(
            double rateHz,
            double lowHz,
            double octaves,
            int stages,
            double feedback,
            double spread,
            double mix)
            implements EffectSettings {
        public Settings {
            Setting.range("rateHz", rateHz, 0.01, 10);
            Setting.range("lowHz", lowHz, 50, 4000);
            Setting.range("octaves", octaves, 0.1, 6);
            Setting.range("stages", stages, 2, 12);
            Setting.range("feedback", feedback, -0.9, 0.9);
            Setting.range("spread", spread, 0, 2);
            Setting.range("mix", mix, 0, 1);
        }

        /** Four stages, slow: the electric piano of the seventies. */
        public static Settings vintage(double rateHz) {
            return new Settings(rateHz, 280, 3, 4, 0.35, 1, 1);
        }

        /** Eight stages with resonance, for pads and strings. */
        public static Settings deep(double rateHz) {
            return new Settings(rateHz, 180, 4, 8, 0.55, 1, 0.9);
        }

        @Override
        public Phaser build(AudioSpec spec) {
            return new Phaser(this, spec);
        }
    }
}
