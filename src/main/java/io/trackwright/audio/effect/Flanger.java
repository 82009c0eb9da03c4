package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.DelayLine;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * Two tape machines that drift apart and together: a copy on a short swaying delay makes a comb
 * whose teeth move. Through zero, the copy overtakes the sound, which waits for it, and the comb
 * closes and opens again (J. Dattorro, "Effect design, part 2", JAES 45, 1997, §6; U. Zölzer,
 * "DAFX", 2nd ed., 2011, §2.6).
 */
public final class Flanger implements Effect {
    private static final float TINY = 1e-15f;
    private static final double NEAREST_MS = 0.25;

    /** How much of the sway is straight; the rest lingers where copy and sound meet. */
    private static final double STRAIGHT = 0.3;

    private final Side left;
    private final Side right;
    private final int latency;
    private int inHop;

    private Flanger(Settings settings, AudioSpec spec) {
        double sway = spec.framesOfMs(settings.depthMs) / 2;
        latency = settings.throughZero ? (int) Math.ceil(sway) + 3 : 0;
        double nearest = settings.throughZero ? latency - sway : 2 + spec.framesOfMs(NEAREST_MS);
        left = new Side(settings, spec, 0, nearest, sway, latency);
        right = new Side(settings, spec, 0.25 * settings.spread, nearest, sway, latency);
    }

    @Override
    public void process(StereoBlock io) {
        int n = io.frames();
        int at = 0;
        while (at < n) {
            if (inHop == Wave.HOP) {
                inHop = 0;
                left.turn();
                right.turn();
            }
            int run = Math.min(n - at, Wave.HOP - inHop);
            left.sound(io.left, at, run);
            right.sound(io.right, at, run);
            inHop += run;
            at += run;
        }
    }

    @Override
    public int latencyFrames() {
        return latency;
    }

    @Override
    public void reset() {
        inHop = 0;
        left.reset();
        right.reset();
    }

    private static final class Side {
        private final Wave wave;
        private final DelayLine line;
        private final double nearest;
        private final double sway;
        private final double reach;
        private final int late;
        private final float feedback;
        private final float dry;
        private final float wet;
        private double delay;
        private double step;

        Side(
                Settings settings,
                AudioSpec spec,
                double startTurns,
                double nearest,
                double sway,
                int late) {
            wave = new Wave(spec.sampleRateHz(), settings.rateHz, startTurns);
            line = new DelayLine((int) (nearest + 2 * sway) + 8);
            this.nearest = nearest;
            this.sway = sway;
            reach = StrictMath.log((nearest + 2 * sway) / nearest) / StrictMath.log(2);
            this.late = late;
            feedback = (float) settings.feedback;
            double share = 0.5 * settings.mix;
            wet = (float) (settings.inverted ? -share : share);
            dry = (float) (1 - share);
            reset();
        }

        void sound(float[] x, int at, int n) {
            for (int i = at; i < at + n; i++) {
                float copy = line.readCubic(delay);
                // The sound itself waits in the same line, so nothing of the feedback may be in it:
                // through zero there is none.
                float in = x[i];
                float sound = late == 0 ? in : line.read(late);
                float fed = in + feedback * copy;
                line.write(Math.abs(fed) < TINY ? 0f : fed);
                x[i] = dry * sound + wet * copy;
                delay += step;
            }
        }

        void turn() {
            wave.turn();
            aim();
        }

        private void aim() {
            delay = delayAt(wave.value());
            step = (delayAt(wave.value() + Wave.HOP * wave.step()) - delay) / Wave.HOP;
        }

        /**
         * Through zero it is slow in the middle, where the sweep is heard; otherwise it moves in
         * pitch, so that all octaves get the same time.
         */
        private double delayAt(double sine) {
            if (late > 0) {
                double eased = STRAIGHT * sine + (1 - STRAIGHT) * sine * sine * sine;
                return nearest + sway * (1 + eased);
            }
            double octaves = 0.5 * (1 + sine) * reach;
            return nearest * Exp2.of(octaves);
        }

        void reset() {
            wave.reset();
            line.reset();
            aim();
        }
    }

    /**
     * @param rateHz how fast it sweeps, 0.01..5
     * @param depthMs from the shortest delay to the longest, 0.1..15
     * @param feedback −0.9..0.9; 0 through zero
     * @param spread how far apart left and right sweep, 0 (together)..2 (opposite)
     * @param inverted whether the copy is subtracted: the bass goes where the delay is short
     * @param throughZero whether the sound waits so that the copy can overtake it
     * @param mix 0 (dry)..1 (deepest)
     */
    public record Settings(
            double rateHz,
            double depthMs,
            double feedback,
            double spread,
            boolean inverted,
            boolean throughZero,
            double mix)
            implements EffectSettings {
        public Settings {
            Setting.range("rateHz", rateHz, 0.01, 5);
            Setting.range("depthMs", depthMs, 0.1, 15);
            Setting.range("feedback", feedback, throughZero ? 0 : -0.9, throughZero ? 0 : 0.9);
            Setting.range("spread", spread, 0, 2);
            Setting.range("mix", mix, 0, 1);
        }

        /** A jet: feedback and a slow sweep. */
        public static Settings jet(double rateHz) {
            return new Settings(rateHz, 5, 0.6, 0.5, false, false, 0.9);
        }

        /** Two tapes of the sixties. */
        public static Settings tape(double rateHz) {
            return new Settings(rateHz, 6, 0, 0.2, false, true, 1);
        }

        @Override
        public Flanger build(AudioSpec spec) {
            return new Flanger(this, spec);
        }
    }
}
