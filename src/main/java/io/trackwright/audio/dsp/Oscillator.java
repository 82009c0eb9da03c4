package io.trackwright.audio.dsp;

/**
 * A band-limited oscillator: reads a {@link Wavetable} at a steady pitch per call, the phase
 * running on between calls. The phase is a 32-bit integer, so that it wraps for nothing and its
 * pitch is exact to 0.00001 Hz.
 */
public final class Oscillator {
    private final double sampleRateHz;
    private final double crowding;
    private int phase;
    private int step;
    private double cyclesPerFrame;

    public Oscillator(double sampleRateHz) {
        this(sampleRateHz, 0.5 * sampleRateHz);
    }

    /**
     * @param bandHz no harmonic lies above, up to half the sample rate
     */
    public Oscillator(double sampleRateHz, double bandHz) {
        this.sampleRateHz = sampleRateHz;
        crowding = 0.5 * sampleRateHz / bandHz;
    }

    /** Moves to a phase in periods, 0..1. */
    public void phase(double cycles) {
        phase = SineTable.phase(cycles);
    }

    /** Sets the pitch, 0 Hz to half the sample rate (limited). */
    public void tune(double hz) {
        cyclesPerFrame = Math.max(0, Math.min(0.49, hz / sampleRateHz));
        step = SineTable.phase(cyclesPerFrame);
    }

    /** Adds {@code frames} frames of {@code wave} times a linear gain to {@code out}. */
    public void add(Wavetable wave, float[] out, int frames, float gain) {
        float[] t = wave.level(crowding * cyclesPerFrame);
        int shift = Wavetable.fractionBits(t);
        int mask = (1 << shift) - 1;
        float scale = 1f / (1 << shift);
        int p = phase;
        int dp = step;
        for (int i = 0; i < frames; i++) {
            int at = p >>> shift;
            float a = t[at];
            float y = Math.fma((p & mask) * scale, t[at + 1] - a, a);
            out[i] = Math.fma(gain, y, out[i]);
            p += dp;
        }
        phase = p;
    }

    /** Adds the same wave to two channels with different gains. */
    public void add(
            Wavetable wave,
            float[] left,
            float[] right,
            int frames,
            float gainLeft,
            float gainRight) {
        float[] t = wave.level(crowding * cyclesPerFrame);
        int shift = Wavetable.fractionBits(t);
        int mask = (1 << shift) - 1;
        float scale = 1f / (1 << shift);
        int p = phase;
        int dp = step;
        for (int i = 0; i < frames; i++) {
            int at = p >>> shift;
            float a = t[at];
            float y = Math.fma((p & mask) * scale, t[at + 1] - a, a);
            left[i] = Math.fma(gainLeft, y, left[i]);
            right[i] = Math.fma(gainRight, y, right[i]);
            p += dp;
        }
        phase = p;
    }

    /**
     * Adds a pulse between ±gain of a width of 0..1 periods: the difference of two saws, free of DC
     * at any width.
     */
    public void addPulse(float[] out, int frames, float gain, double width) {
        float[] t = Wavetable.saw().level(crowding * cyclesPerFrame);
        int shift = Wavetable.fractionBits(t);
        int mask = (1 << shift) - 1;
        float scale = 1f / (1 << shift);
        int p = phase;
        int dp = step;
        int w = SineTable.phase(width);
        for (int i = 0; i < frames; i++) {
            int at = p >>> shift;
            int shifted = p + w;
            int bt = shifted >>> shift;
            float a = t[at];
            float b = t[bt];
            float first = a + (p & mask) * scale * (t[at + 1] - a);
            float second = b + (shifted & mask) * scale * (t[bt + 1] - b);
            out[i] += gain * (first - second);
            p += dp;
        }
        phase = p;
    }

    /** Adds a sine times a linear gain. */
    public void addSine(float[] out, int frames, float gain) {
        int p = phase;
        int dp = step;
        for (int i = 0; i < frames; i++) {
            out[i] += gain * SineTable.at(p);
            p += dp;
        }
        phase = p;
    }
}
