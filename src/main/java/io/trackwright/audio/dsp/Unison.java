package io.trackwright.audio.dsp;

/**
 * Several oscillators of one wave on nearly one pitch, each at its own place between left and
 * right. They are read two or three to a loop, which shares the traffic of the output among them,
 * and choose their table once, by the highest.
 */
public final class Unison {
    private static final double MAX_CYCLES = 0.49;
    private final double sampleRateHz;
    private final int[] phases;
    private final int[] steps;
    private final double[] ratios;
    private final float[] lefts;
    private final float[] rights;

    public Unison(int count, double sampleRateHz) {
        this.sampleRateHz = sampleRateHz;
        phases = new int[count];
        steps = new int[count];
        ratios = new double[count];
        lefts = new float[count];
        rights = new float[count];
    }

    public int count() {
        return phases.length;
    }

    /** Gives an oscillator a phase in periods, 0..1, and its linear gains. */
    public void seat(int index, double cycles, double gainLeft, double gainRight) {
        phases[index] = SineTable.phase(cycles);
        lefts[index] = (float) gainLeft;
        rights[index] = (float) gainRight;
    }

    /** Sets the pitch of an oscillator as a multiple, above 0, of the common one. */
    public void bend(int index, double ratio) {
        ratios[index] = ratio;
    }

    /**
     * Adds {@code frames} frames of all oscillators times a linear gain to {@code left} and {@code
     * right}.
     */
    public void add(
            Wavetable wave, double hz, float[] left, float[] right, int frames, float gain) {
        float[] table = wave.level(step(hz / sampleRateHz));
        int k = 0;
        for (; phases.length - k > 4 || phases.length - k == 3; k += 3) {
            three(table, left, right, frames, gain, k);
        }
        for (; phases.length - k > 1; k += 2) {
            two(table, left, right, frames, gain, k);
        }
        if (k < phases.length) {
            one(table, left, right, frames, gain, k);
        }
    }

    /** Sets how far each goes per frame; returns the farthest. */
    private double step(double cycles) {
        double highest = 0;
        for (int k = 0; k < ratios.length; k++) {
            double each = cycles * ratios[k];
            if (!(each < MAX_CYCLES)) {
                each = MAX_CYCLES;
            }
            steps[k] = SineTable.phase(each);
            if (each > highest) {
                highest = each;
            }
        }
        return highest;
    }

    /**
     * Adds all oscillators, each with a gain of its own that moves in a straight line over the
     * frames.
     *
     * @param from linear gain of each at the first frame
     * @param to linear gain of each after the last
     */
    public void addSwept(
            Wavetable wave,
            double hz,
            float[] left,
            float[] right,
            int frames,
            double[] from,
            double[] to) {
        float[] table = wave.level(step(hz / sampleRateHz));
        int shift = Wavetable.fractionBits(table);
        int mask = (1 << shift) - 1;
        float scale = 1f / (1 << shift);
        for (int k = 0; k < phases.length; k++) {
            int p = phases[k];
            int dp = steps[k];
            float l = lefts[k];
            float r = rights[k];
            float gain = (float) from[k];
            float slope = (float) ((to[k] - from[k]) / frames);
            for (int i = 0; i < frames; i++) {
                int at = p >>> shift;
                float a = table[at];
                float y = (gain + i * slope) * (a + (p & mask) * scale * (table[at + 1] - a));
                left[i] += l * y;
                right[i] += r * y;
                p += dp;
            }
            phases[k] = p;
        }
    }

    private void one(float[] t, float[] left, float[] right, int frames, float gain, int k) {
        int shift = Wavetable.fractionBits(t);
        int mask = (1 << shift) - 1;
        float scale = 1f / (1 << shift);
        int p = phases[k];
        int dp = steps[k];
        float l = gain * lefts[k];
        float r = gain * rights[k];
        for (int i = 0; i < frames; i++) {
            int at = p >>> shift;
            float a = t[at];
            float y = Math.fma((p & mask) * scale, t[at + 1] - a, a);
            left[i] = Math.fma(l, y, left[i]);
            right[i] = Math.fma(r, y, right[i]);
            p += dp;
        }
        phases[k] = p;
    }

    private void two(float[] t, float[] left, float[] right, int frames, float gain, int k) {
        int shift = Wavetable.fractionBits(t);
        int mask = (1 << shift) - 1;
        float scale = 1f / (1 << shift);
        int p = phases[k];
        int q = phases[k + 1];
        int dp = steps[k];
        int dq = steps[k + 1];
        float pl = gain * lefts[k];
        float ql = gain * lefts[k + 1];
        float pr = gain * rights[k];
        float qr = gain * rights[k + 1];
        for (int i = 0; i < frames; i++) {
            int at = p >>> shift;
            int bt = q >>> shift;
            float a = t[at];
            float b = t[bt];
            float x = Math.fma((p & mask) * scale, t[at + 1] - a, a);
            float y = Math.fma((q & mask) * scale, t[bt + 1] - b, b);
            left[i] = Math.fma(pl, x, Math.fma(ql, y, left[i]));
            right[i] = Math.fma(pr, x, Math.fma(qr, y, right[i]));
            p += dp;
            q += dq;
        }
        phases[k] = p;
        phases[k + 1] = q;
    }

    private void three(float[] t, float[] left, float[] right, int frames, float gain, int k) {
        int shift = Wavetable.fractionBits(t);
        int mask = (1 << shift) - 1;
        float scale = 1f / (1 << shift);
        int p = phases[k];
        int q = phases[k + 1];
        int s = phases[k + 2];
        int dp = steps[k];
        int dq = steps[k + 1];
        int ds = steps[k + 2];
        float pl = gain * lefts[k];
        float ql = gain * lefts[k + 1];
        float sl = gain * lefts[k + 2];
        float pr = gain * rights[k];
        float qr = gain * rights[k + 1];
        float sr = gain * rights[k + 2];
        for (int i = 0; i < frames; i++) {
            int at = p >>> shift;
            int bt = q >>> shift;
            int ct = s >>> shift;
            float a = t[at];
            float b = t[bt];
            float c = t[ct];
            float x = Math.fma((p & mask) * scale, t[at + 1] - a, a);
            float y = Math.fma((q & mask) * scale, t[bt + 1] - b, b);
            float z = Math.fma((s & mask) * scale, t[ct + 1] - c, c);
            left[i] = Math.fma(pl, x, Math.fma(ql, y, Math.fma(sl, z, left[i])));
            right[i] = Math.fma(pr, x, Math.fma(qr, y, Math.fma(sr, z, right[i])));
            p += dp;
            q += dq;
            s += ds;
        }
        phases[k] = p;
        phases[k + 1] = q;
        phases[k + 2] = s;
    }
}
