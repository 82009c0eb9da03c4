package io.trackwright.production.qa;

import io.trackwright.audio.dsp.StereoBlock;

/**
 * How sharp the edge is where the last frame of a track meets its first: the second difference of
 * the waveform there, beside the highest anywhere inside. A break in a waveform stands out in it; a
 * smooth passage and the attack of an instrument do not.
 */
final class SeamMeter {
    /** What stays below this passes for smooth, so that silence can be compared with silence. */
    private static final double FLOOR = 1e-4;

    private final Edge left = new Edge();
    private final Edge right = new Edge();

    void process(StereoBlock block) {
        left.process(block.left, block.frames());
        right.process(block.right, block.frames());
    }

    /** How far the edge stands out above all others, in dB; below 0 when it does not. */
    double seamDb() {
        double seam = Math.max(left.seam(), right.seam());
        double inside = Math.max(left.inside, right.inside);
        return 20 * StrictMath.log10((seam + FLOOR) / (inside + FLOOR));
    }

    /** One channel. */
    private static final class Edge {
        private final float[] head = new float[2];
        private long frames;
        private float before;
        private float last;
        private double inside;

        void process(float[] samples, int n) {
            for (int i = 0; i < n; i++, frames++) {
                float sample = samples[i];
                if (frames < 2) {
                    head[(int) frames] = sample;
                } else {
                    inside = Math.max(inside, bend(before, last, sample));
                }
                before = last;
                last = sample;
            }
        }

        double seam() {
            return frames < 2
                    ? 0
                    : Math.max(bend(before, last, head[0]), bend(last, head[0], head[1]));
        }

        private static double bend(float a, float b, float c) {
            return Math.abs((double) a - 2.0 * b + c);
        }
    }
}
