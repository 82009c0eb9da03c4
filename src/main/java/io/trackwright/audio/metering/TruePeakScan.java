package io.trackwright.audio.metering;

import io.trackwright.audio.dsp.Oversampler;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.Arrays;

/**
 * Finds the peaks of the waveform between the samples: fourfold oversampling as in ITU-R BS.1770-5,
 * annex 2, with a longer filter, then a parabola through the three points around each summit. A
 * full-scale sine is read within 0.05 dB up to 0.39 of the sample rate. What it reports lags the
 * input by {@link #LATENCY_FRAMES}.
 */
public final class TruePeakScan {
    /** Frames from a sample to its report. */
    public static final int LATENCY_FRAMES = Oversampler.UP_DELAY_FRAMES + 1;

    private static final int FACTOR = 4;

    private static final int HISTORY = 2;

    /** A parabola never lifts a summit by more than this. */
    private static final float MOST_LIFT = 1.1f;

    private final Channel left = new Channel();
    private final Channel right = new Channel();

    /**
     * The larger of {@code floor} and the true peak (linear) of frames {@code from} to {@code from
     * + n}; n is at most 256.
     */
    public float scan(StereoBlock block, int from, int n, float floor) {
        return right.scan(block.right, from, n, left.scan(block.left, from, n, floor));
    }

    /**
     * The true peaks (linear) of all runs of {@code runFrames} frames of a block of at most 256,
     * into {@code peaks} from index {@code to} on.
     */
    public void scanRuns(StereoBlock block, int runFrames, float[] peaks, int to) {
        int n = block.frames();
        left.take(block.left, 0, n);
        right.take(block.right, 0, n);
        for (int from = 0, run = to; from < n; from += runFrames, run++) {
            int end = Math.min(n, from + runFrames);
            peaks[run] = right.peak(from, end, left.peak(from, end, 0));
        }
    }

    public void reset() {
        left.reset();
        right.reset();
    }

    private static final class Channel {
        private final Oversampler up = new Oversampler(FACTOR);
        private final float[][] points = new float[FACTOR][Oversampler.MAX_CHUNK];

        /**
         * Two frames of the past, then the running chunk: the frame looked at needs a neighbour on
         * either side.
         */
        private final float[][] wave = new float[FACTOR][HISTORY + Oversampler.MAX_CHUNK];

        private final float[] highest = new float[Oversampler.MAX_CHUNK];

        /** The last frames of what was passed over: the next crest may need them. */
        private final float[] late = new float[HISTORY];

        private final float reach = (float) (MOST_LIFT * 1.0001 * up.reach());
        private boolean passedOver;
        private int size;

        /**
         * The larger of {@code floor} and the peak of a chunk. Where the samples are so low that no
         * crest between them can reach the floor, nothing is interpolated.
         */
        float scan(float[] in, int from, int n, float floor) {
            float low = floor / reach;
            if (n >= HISTORY
                    && isBelow(in, from, n, low)
                    && up.memoryPeak() < low
                    && (passedOver ? isBelow(late, 0, HISTORY, low) : neighbours() < floor)) {
                passOver(in, from, n);
                return floor;
            }
            take(in, from, n);
            return peak(0, n, floor);
        }

        private static boolean isBelow(float[] x, int from, int n, float limit) {
            for (int i = from; i < from + n; i++) {
                if (!(Math.abs(x[i]) < limit)) {
                    return false;
                }
            }
            return true;
        }

        /** The highest that is left of the last chunk. */
        private float neighbours() {
            float most = 0;
            for (int p = 0; p < FACTOR; p++) {
                for (int i = size; i < size + HISTORY; i++) {
                    most = Math.max(most, Math.abs(wave[p][i]));
                }
            }
            return most * MOST_LIFT;
        }

        private void passOver(float[] in, int from, int n) {
            if (passedOver) {
                up.skip(late, 0, HISTORY);
            }
            up.skip(in, from, n - HISTORY);
            System.arraycopy(in, from + n - HISTORY, late, 0, HISTORY);
            passedOver = true;
        }

        /** Interpolates the last frames that were passed over, after all. */
        private void catchUp() {
            passedOver = false;
            up.up(late, 0, HISTORY, points);
            size = 0;
            for (int p = 0; p < FACTOR; p++) {
                System.arraycopy(points[p], 0, wave[p], 0, HISTORY);
            }
        }

        void take(float[] in, int from, int n) {
            if (passedOver) {
                catchUp();
            }
            up.up(in, from, n, points);
            for (int p = 0; p < FACTOR; p++) {
                System.arraycopy(wave[p], size, wave[p], 0, HISTORY);
                System.arraycopy(points[p], 0, wave[p], HISTORY, n);
                System.arraycopy(wave[p], 1, points[p], 0, n);
            }
            size = n;
            float[] a = points[0];
            float[] b = points[1];
            float[] c = points[2];
            float[] d = points[3];
            for (int i = 0; i < n; i++) {
                highest[i] =
                        Math.max(
                                Math.max(Math.abs(a[i]), Math.abs(b[i])),
                                Math.max(Math.abs(c[i]), Math.abs(d[i])));
            }
        }

        float peak(int from, int to, float floor) {
            float peak = floor;
            for (int i = from; i < to; i++) {
                if (highest[i] * MOST_LIFT > peak) {
                    peak = summit(i + 1, peak);
                }
            }
            return peak;
        }

        /** The highest crest of one frame of the wave. */
        private float summit(int at, float floor) {
            float before = wave[FACTOR - 1][at - 1];
            float peak = floor;
            for (int p = 0; p < FACTOR; p++) {
                float after = p + 1 < FACTOR ? wave[p + 1][at] : wave[0][at + 1];
                peak = Math.max(peak, crest(before, wave[p][at], after));
                before = wave[p][at];
            }
            return peak;
        }

        void reset() {
            up.reset();
            passedOver = false;
            size = 0;
            for (float[] row : wave) {
                Arrays.fill(row, 0f);
            }
        }
    }

    /** The height of the parabola through three points, when the middle one is the highest. */
    private static float crest(float before, float middle, float after) {
        float sign = Math.signum(middle);
        float height = Math.abs(middle);
        float rise = height - sign * before;
        float fall = height - sign * after;
        if (!(rise >= 0 && fall >= 0 && rise + fall > 0)) {
            return height;
        }
        float slope = rise - fall;
        return Math.min(height * MOST_LIFT, height + slope * slope / (8 * (rise + fall)));
    }
}
