package io.trackwright.audio.dsp;

import java.util.Arrays;

/**
 * A bank of decaying sinusoids, the modes of a struck or plucked body, rendered a chunk of frames
 * at a time.
 *
 * <p>Method: each mode is a complex number turned and shrunk once per chunk in double precision;
 * inside the chunk it is projected on a stored, decaying cosine and sine, two multiplications per
 * frame that vectorise. (Modal synthesis: J.-M. Adrien, "The missing link", in "Representations of
 * Musical Signals", 1991.) Modes above the audible part of the band are not added, and those that
 * have died away are dropped.
 */
public final class ModalBank {
    /** Frames per chunk, unless the bank is made for another length. */
    public static final int CHUNK = 32;

    private static final int PRUNE_CHUNKS = 8;
    private static final double LN_1000 = 6.907755278982137;
    private static final double MAX_RATIO = 0.46;

    /** −90 dBFS. */
    public static final double INAUDIBLE = 3e-5;

    private final double sampleRateHz;
    private final double inaudible;
    private final float[][] cosine;
    private final float[][] sine;
    private final double[] re;
    private final double[] im;
    private final double[] turnRe;
    private final double[] turnIm;

    /** How loud a mode is on the right, beside the left. */
    private final float[] balance;

    private int count;
    private int chunks;

    /**
     * @param capacity the most modes it can hold; more are not added
     */
    public ModalBank(double sampleRateHz, int capacity) {
        this(sampleRateHz, capacity, CHUNK, INAUDIBLE);
    }

    /**
     * @param chunkFrames what each {@link #render} adds; longer chunks cost less
     * @param inaudible amplitude below which a mode is dropped
     */
    public ModalBank(double sampleRateHz, int capacity, int chunkFrames, double inaudible) {
        this.inaudible = inaudible;
        this.sampleRateHz = sampleRateHz;
        cosine = new float[capacity][chunkFrames];
        sine = new float[capacity][chunkFrames];
        re = new double[capacity];
        im = new double[capacity];
        turnRe = new double[capacity];
        turnIm = new double[capacity];
        balance = new float[capacity];
    }

    public void clear() {
        count = 0;
        chunks = 0;
    }

    /** Modes still sounding. */
    public int count() {
        return count;
    }

    /**
     * Adds a mode that starts at the next chunk as {@code amplitude · sin(2π(hz·t + startPhase))}
     * and falls by 60 dB in {@code t60Seconds}.
     */
    public void add(double hz, double amplitude, double t60Seconds, double startPhase) {
        add(hz, amplitude, 1, t60Seconds, startPhase);
    }

    /**
     * Adds a mode that is heard on two sides.
     *
     * @param amplitude on the left
     * @param rightShare of that on the right; other than 1 it is heard by {@link #render(float[],
     *     float[])} only
     */
    public void add(
            double hz, double amplitude, double rightShare, double t60Seconds, double startPhase) {
        double ratio = hz / sampleRateHz;
        if (!(ratio > 0 && ratio < MAX_RATIO)
                || count == re.length
                || Math.abs(amplitude) * Math.max(1, rightShare) < inaudible) {
            return;
        }
        int m = count++;
        balance[m] = (float) rightShare;
        double shrink = StrictMath.exp(-LN_1000 / (Math.max(1e-4, t60Seconds) * sampleRateHz));
        double c = shrink * Turn.cosine(ratio);
        double s = shrink * Turn.sine(ratio);
        float[] cos = cosine[m];
        float[] sin = sine[m];
        double x = 1;
        double y = 0;
        for (int i = 0; i < cos.length; i++) {
            cos[i] = (float) x;
            sin[i] = (float) y;
            double next = c * x - s * y;
            y = s * x + c * y;
            x = next;
        }
        turnRe[m] = x;
        turnIm[m] = y;
        re[m] = amplitude * SineTable.ofCycles(startPhase + 0.25);
        im[m] = amplitude * SineTable.ofCycles(startPhase);
    }

    /** Adds the next chunk to {@code out}, which is a chunk long. */
    public void render(float[] out) {
        int pairs = count & ~1;
        for (int m = 0; m < pairs; m += 2) {
            project(out, m);
        }
        if (pairs < count) {
            project(out, cosine[pairs], sine[pairs], (float) re[pairs], (float) im[pairs]);
        }
        advance();
    }

    /** Adds the next chunk to two sides: a mode is made once and shared out. */
    public void render(float[] left, float[] right) {
        int pairs = count & ~1;
        for (int m = 0; m < pairs; m += 2) {
            project(left, right, m);
        }
        if (pairs < count) {
            project(left, right, cosine[pairs], sine[pairs], pairs);
        }
        advance();
    }

    private void advance() {
        turn(re, im, turnRe, turnIm, count);
        if (++chunks % PRUNE_CHUNKS == 0) {
            prune();
        }
    }

    private static void turn(double[] re, double[] im, double[] turnRe, double[] turnIm, int n) {
        for (int m = 0; m < n; m++) {
            double x = re[m];
            double y = im[m];
            re[m] = turnRe[m] * x - turnIm[m] * y;
            im[m] = turnIm[m] * x + turnRe[m] * y;
        }
    }

    /** Two modes at once, which halves the traffic of {@code out}. */
    private void project(float[] out, int m) {
        float[] cos1 = cosine[m];
        float[] sin1 = sine[m];
        float[] cos2 = cosine[m + 1];
        float[] sin2 = sine[m + 1];
        float re1 = (float) re[m];
        float im1 = (float) im[m];
        float re2 = (float) re[m + 1];
        float im2 = (float) im[m + 1];
        for (int i = 0; i < out.length; i++) {
            out[i] += (im1 * cos1[i] + re1 * sin1[i]) + (im2 * cos2[i] + re2 * sin2[i]);
        }
    }

    private void project(float[] left, float[] right, int m) {
        float[] cos1 = cosine[m];
        float[] sin1 = sine[m];
        float[] cos2 = cosine[m + 1];
        float[] sin2 = sine[m + 1];
        float re1 = (float) re[m];
        float im1 = (float) im[m];
        float re2 = (float) re[m + 1];
        float im2 = (float) im[m + 1];
        float share1 = balance[m];
        float share2 = balance[m + 1];
        for (int i = 0; i < left.length; i++) {
            float x = im1 * cos1[i] + re1 * sin1[i];
            float y = im2 * cos2[i] + re2 * sin2[i];
            left[i] += x + y;
            right[i] += share1 * x + share2 * y;
        }
    }

    private void project(float[] left, float[] right, float[] cos, float[] sin, int m) {
        float x = (float) re[m];
        float y = (float) im[m];
        float share = balance[m];
        for (int i = 0; i < left.length; i++) {
            float both = y * cos[i] + x * sin[i];
            left[i] += both;
            right[i] += share * both;
        }
    }

    /** Imaginary part of (re + i·im)(cos + i·sin): the mode as a sine. */
    private static void project(float[] out, float[] cos, float[] sin, float re, float im) {
        for (int i = 0; i < out.length; i++) {
            out[i] += im * cos[i] + re * sin[i];
        }
    }

    private void prune() {
        int kept = 0;
        for (int m = 0; m < count; m++) {
            double loudest = (Math.abs(re[m]) + Math.abs(im[m])) * Math.max(1, balance[m]);
            if (loudest > inaudible) {
                if (kept != m) {
                    swap(kept, m);
                }
                kept++;
            }
        }
        count = kept;
    }

    private void swap(int a, int b) {
        float[] c = cosine[a];
        cosine[a] = cosine[b];
        cosine[b] = c;
        float[] s = sine[a];
        sine[a] = sine[b];
        sine[b] = s;
        re[a] = re[b];
        im[a] = im[b];
        turnRe[a] = turnRe[b];
        turnIm[a] = turnIm[b];
        balance[a] = balance[b];
    }

    /** As if nothing had been added. */
    public void reset() {
        clear();
        Arrays.fill(re, 0);
        Arrays.fill(im, 0);
    }
}
