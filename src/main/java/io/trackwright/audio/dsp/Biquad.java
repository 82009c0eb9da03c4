package io.trackwright.audio.dsp;

/**
 * A second-order filter for a stereo signal: direct form I with double state, so that a rumble
 * filter at 20 Hz is as exact as a bell at 10 kHz, and one fused multiply-add is all that a sample
 * waits for.
 */
public final class Biquad {
    /**
     * States this small are below any float output; they are cleared on a grid counted from the
     * last reset.
     */
    private static final double DENORMAL = 1e-30;

    private static final int FLUSH_FRAMES = 256;

    private final Coefficients c;
    private double lx1;
    private double lx2;
    private double ly1;
    private double ly2;
    private double rx1;
    private double rx2;
    private double ry1;
    private double ry2;
    private int untilFlush = FLUSH_FRAMES;

    public Biquad(Coefficients coefficients) {
        c = coefficients;
    }

    /** Filters the frames in use, in place. */
    public void process(StereoBlock io) {
        process(io.left, io.right, 0, io.frames());
    }

    /**
     * Filters frames {@code from} (inclusive) to {@code to} (exclusive) of two channels, in place.
     */
    public void process(float[] left, float[] right, int from, int to) {
        int at = from;
        while (at < to) {
            int n = Math.min(untilFlush, to - at);
            run(left, right, at, at + n);
            at += n;
            untilFlush -= n;
            if (untilFlush == 0) {
                untilFlush = FLUSH_FRAMES;
                flush();
            }
        }
    }

    private void run(float[] left, float[] right, int from, int to) {
        double b0 = c.b0;
        double b1 = c.b1;
        double b2 = c.b2;
        double m1 = -c.a1;
        double m2 = -c.a2;
        double p1 = lx1;
        double p2 = lx2;
        double q1 = ly1;
        double q2 = ly2;
        double u1 = rx1;
        double u2 = rx2;
        double v1 = ry1;
        double v2 = ry2;
        for (int i = from; i < to; i++) {
            double x = left[i];
            double forward = Math.fma(b0, x, Math.fma(b1, p1, b2 * p2));
            double y = Math.fma(m1, q1, Math.fma(m2, q2, forward));
            p2 = p1;
            p1 = x;
            q2 = q1;
            q1 = y;
            left[i] = (float) y;
            double x2 = right[i];
            double forward2 = Math.fma(b0, x2, Math.fma(b1, u1, b2 * u2));
            double y2 = Math.fma(m1, v1, Math.fma(m2, v2, forward2));
            u2 = u1;
            u1 = x2;
            v2 = v1;
            v1 = y2;
            right[i] = (float) y2;
        }
        lx1 = p1;
        lx2 = p2;
        ly1 = q1;
        ly2 = q2;
        rx1 = u1;
        rx2 = u2;
        ry1 = v1;
        ry2 = v2;
    }

    private void flush() {
        if (Math.abs(ly1) < DENORMAL && Math.abs(ly2) < DENORMAL) {
            ly1 = 0;
            ly2 = 0;
        }
        if (Math.abs(ry1) < DENORMAL && Math.abs(ry2) < DENORMAL) {
            ry1 = 0;
            ry2 = 0;
        }
    }

    public void reset() {
        lx1 = lx2 = ly1 = ly2 = rx1 = rx2 = ry1 = ry2 = 0;
        untilFlush = FLUSH_FRAMES;
    }

    /**
     * y[n] = b0·x[n] + b1·x[n−1] + b2·x[n−2] − a1·y[n−1] − a2·y[n−2]. The designs are those of R.
     * Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients" (W3C note,
     * 2021). A frequency beyond 0.49 of the sample rate is taken as that, so that one setting
     * serves all rates.
     */
    public record Coefficients(double b0, double b1, double b2, double a1, double a2) {
        /** Lets everything pass unchanged. */
        public static final Coefficients IDENTITY = new Coefficients(1, 0, 0, 0, 0);

        /** The Q of a Butterworth pair. */
        public static final double BUTTERWORTH_Q = 0.7071067811865476;

        public Coefficients {
            if (!(Math.abs(a2) < 1 && Math.abs(a1) < 1 + a2)) {
                throw new IllegalArgumentException(
                        "poles must lie inside the unit circle, were a1=" + a1 + " a2=" + a2);
            }
            if (!(Math.abs(b0) + Math.abs(b1) + Math.abs(b2) < 1e6)) {
                throw new IllegalArgumentException(
                        "b must be finite and below 1e6, was " + b0 + " " + b1 + " " + b2);
            }
        }

        private static Coefficients normalized(
                double b0, double b1, double b2, double a0, double a1, double a2) {
            return new Coefficients(b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0);
        }

        public static Coefficients lowPass(double sampleRateHz, double frequencyHz, double q) {
            double w = angle(sampleRateHz, frequencyHz);
            double cos = StrictMath.cos(w);
            double alpha = StrictMath.sin(w) / (2 * q);
            double b = (1 - cos) / 2;
            return normalized(b, 2 * b, b, 1 + alpha, -2 * cos, 1 - alpha);
        }

        public static Coefficients highPass(double sampleRateHz, double frequencyHz, double q) {
            double w = angle(sampleRateHz, frequencyHz);
            double cos = StrictMath.cos(w);
            double alpha = StrictMath.sin(w) / (2 * q);
            double b = (1 + cos) / 2;
            return normalized(b, -2 * b, b, 1 + alpha, -2 * cos, 1 - alpha);
        }

        /** Lets a band around a frequency pass; its gain is 1 in the middle. */
        public static Coefficients bandPass(double sampleRateHz, double frequencyHz, double q) {
            double w = angle(sampleRateHz, frequencyHz);
            double alpha = StrictMath.sin(w) / (2 * q);
            return normalized(alpha, 0, -alpha, 1 + alpha, -2 * StrictMath.cos(w), 1 - alpha);
        }

        /** Boosts or cuts around a frequency. */
        public static Coefficients bell(
                double sampleRateHz, double frequencyHz, double gainDb, double q) {
            double w = angle(sampleRateHz, frequencyHz);
            double cos = StrictMath.cos(w);
            double alpha = StrictMath.sin(w) / (2 * q);
            double a = StrictMath.pow(10, gainDb / 40);
            return normalized(
                    1 + alpha * a, -2 * cos, 1 - alpha * a, 1 + alpha / a, -2 * cos, 1 - alpha / a);
        }

        /** Boosts or cuts everything below a frequency. */
        public static Coefficients lowShelf(
                double sampleRateHz, double frequencyHz, double gainDb, double q) {
            return shelf(sampleRateHz, frequencyHz, gainDb, q, 1);
        }

        /** Boosts or cuts everything above a frequency. */
        public static Coefficients highShelf(
                double sampleRateHz, double frequencyHz, double gainDb, double q) {
            return shelf(sampleRateHz, frequencyHz, gainDb, q, -1);
        }

        private static Coefficients shelf(
                double rate, double hz, double gainDb, double q, int side) {
            double w = angle(rate, hz);
            double cos = side * StrictMath.cos(w);
            double alpha = StrictMath.sin(w) / (2 * q);
            double a = StrictMath.pow(10, gainDb / 40);
            double root = 2 * Math.sqrt(a) * alpha;
            return normalized(
                    a * ((a + 1) - (a - 1) * cos + root),
                    side * 2 * a * ((a - 1) - (a + 1) * cos),
                    a * ((a + 1) - (a - 1) * cos - root),
                    (a + 1) + (a - 1) * cos + root,
                    side * -2 * ((a - 1) + (a + 1) * cos),
                    (a + 1) + (a - 1) * cos - root);
        }

        /** The linear gain of the filter at {@code frequencyHz}. */
        public double magnitudeAt(double sampleRateHz, double frequencyHz) {
            double w = 2 * Math.PI * frequencyHz / sampleRateHz;
            double c1 = StrictMath.cos(w);
            double s1 = StrictMath.sin(w);
            double c2 = StrictMath.cos(2 * w);
            double s2 = StrictMath.sin(2 * w);
            double topRe = b0 + b1 * c1 + b2 * c2;
            double topIm = b1 * s1 + b2 * s2;
            double lowRe = 1 + a1 * c1 + a2 * c2;
            double lowIm = a1 * s1 + a2 * s2;
            return Math.sqrt((topRe * topRe + topIm * topIm) / (lowRe * lowRe + lowIm * lowIm));
        }

        private static double angle(double sampleRateHz, double frequencyHz) {
            return 2 * Math.PI * Math.min(frequencyHz / sampleRateHz, 0.49);
        }
    }
}
