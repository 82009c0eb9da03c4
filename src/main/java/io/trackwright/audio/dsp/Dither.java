package io.trackwright.audio.dsp;

/**
 * Reduces samples to 16 bits so that what falls below the last bit is left as steady noise, not as
 * distortion of quiet music: triangular noise of two steps' width is added before rounding
 * (Lipshitz, Wannamaker and Vanderkooy, "Quantization and dither", 1992). Shaped, the error is also
 * fed back through their filter of five taps (the same, "Minimally audible noise shaping", 1991,
 * for 44.1 kHz), which moves it to where ears are dull. The same seed gives the same samples.
 */
public final class Dither {
    /** Where the noise goes. */
    public enum Shape {
        /** Triangular, the same at all frequencies. */
        TPDF,
        /** Away from 1 to 6 kHz, up to the top of the spectrum. */
        SHAPED
    }

    private static final double STEPS = 0x1p15;
    private static final double[] TAPS = {2.033, -2.165, 1.959, -1.590, 0.6149};

    private final Shape shape;
    private final Channel left;
    private final Channel right;

    public Dither(Shape shape, long seed) {
        this.shape = shape;
        left = new Channel(seed, 0);
        right = new Channel(seed, 1);
    }

    /** Rounds the frames in use to multiples of 2⁻¹⁵ within −1..1 − 2⁻¹⁵. */
    public void process(StereoBlock io) {
        left.process(io.left, io.frames(), shape);
        right.process(io.right, io.frames(), shape);
    }

    private static final class Channel {
        private final Noise one;
        private final Noise other;
        private final double[] errors = new double[TAPS.length];

        Channel(long seed, int number) {
            one = new Noise(Noise.mix(seed, 2L * number));
            other = new Noise(Noise.mix(seed, 2L * number + 1));
        }

        void process(float[] samples, int frames, Shape shape) {
            for (int i = 0; i < frames; i++) {
                double wanted = STEPS * samples[i];
                if (shape == Shape.SHAPED) {
                    for (int k = 0; k < TAPS.length; k++) {
                        wanted -= TAPS[k] * errors[k];
                    }
                }
                double noisy = wanted + 0.5 * (one.next() + other.next());
                double kept = Math.clamp(Math.rint(noisy), -STEPS, STEPS - 1);
                System.arraycopy(errors, 0, errors, 1, TAPS.length - 1);
                // A clipped sample's error would run away through the filter.
                errors[0] = Math.clamp(kept - wanted, -2, 2);
                samples[i] = (float) (kept / STEPS);
            }
        }
    }
}
