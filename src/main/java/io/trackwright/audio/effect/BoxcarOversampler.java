package io.trackwright.audio.effect;

import java.util.Arrays;

/**
 * Raises the rate of one channel fourfold and lowers it again by {@value #ORDER} running means in a
 * row (E. Hogenauer, "An economical class of digital filters for decimation and interpolation",
 * IEEE ASSP 29, 1981), written out as short polyphase filters. Around every multiple of the lower
 * rate it lets nothing through, so what folds down on 0..5 kHz is 85 dB down or more; towards the
 * top it dulls, and what folds down there stays. That is what lies before a loudspeaker that ends
 * at 5 kHz, for a fifth of the work of {@link io.trackwright.audio.dsp.Oversampler}.
 */
final class BoxcarOversampler {
    private static final int ORDER = 6;

    /** Samples of the raised rate per frame. */
    static final int FACTOR = 4;

    /** Per phase the taps from the newest frame back. */
    private final float[][] upTaps;

    private final float[][] downTaps;
    private final int shifts;
    private final float[] upInput;
    private final float[][] downInput;
    private final float[][] shifted;

    /**
     * @param hopFrames the most frames of the lower rate that come at once
     */
    BoxcarOversampler(int hopFrames) {
        double[] taps = {1};
        for (int k = 0; k < ORDER; k++) {
            taps = mean(taps, FACTOR);
        }
        shifts = (taps.length + FACTOR - 1) / FACTOR;
        upTaps = new float[FACTOR][shifts];
        downTaps = new float[FACTOR][shifts];
        for (int j = 0; j < taps.length; j++) {
            upTaps[j % FACTOR][j / FACTOR] = (float) (FACTOR * taps[j]);
            downTaps[FACTOR - 1 - j % FACTOR][j / FACTOR] = (float) taps[j];
        }
        upInput = new float[shifts - 1 + hopFrames];
        downInput = new float[FACTOR][shifts - 1 + hopFrames];
        shifted = new float[shifts][hopFrames];
    }

    private static double[] mean(double[] taps, int n) {
        double[] more = new double[taps.length + n - 1];
        for (int j = 0; j < taps.length; j++) {
            for (int k = 0; k < n; k++) {
                more[j + k] += taps[j] / n;
            }
        }
        return more;
    }

    /** Interpolates {@code n} frames into one array per phase. */
    void up(float[] in, int n, float[][] out) {
        spread(upInput, in, n);
        for (int p = 0; p < FACTOR; p++) {
            weigh(upTaps[p], out[p], n);
        }
    }

    /** Brings {@code n} frames of what {@code up} wrote back down. */
    void down(float[][] in, float[] out, int n) {
        Arrays.fill(out, 0, n, 0f);
        for (int p = 0; p < FACTOR; p++) {
            spread(downInput[p], in[p], n);
            weighMore(downTaps[p], out, n);
        }
    }

    /** Lays the frames side by side, each row one frame older than the one before. */
    private void spread(float[] memory, float[] in, int n) {
        int past = shifts - 1;
        System.arraycopy(in, 0, memory, past, n);
        for (int k = 0; k < shifts; k++) {
            System.arraycopy(memory, past - k, shifted[k], 0, n);
        }
        System.arraycopy(memory, n, memory, 0, past);
    }

    private void weigh(float[] taps, float[] out, int n) {
        Arrays.fill(out, 0, n, 0f);
        weighMore(taps, out, n);
    }

    private void weighMore(float[] taps, float[] out, int n) {
        float[] a = shifted[0];
        float[] b = shifted[1];
        float[] c = shifted[2];
        float[] d = shifted[3];
        float[] e = shifted[4];
        float ga = taps[0];
        float gb = taps[1];
        float gc = taps[2];
        float gd = taps[3];
        float ge = taps[4];
        for (int i = 0; i < n; i++) {
            out[i] += ga * a[i] + gb * b[i] + gc * c[i] + (gd * d[i] + ge * e[i]);
        }
    }

    void reset() {
        Arrays.fill(upInput, 0f);
        for (float[] row : downInput) {
            Arrays.fill(row, 0f);
        }
    }
}
