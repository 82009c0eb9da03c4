package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Turn;
import java.util.Arrays;

/**
 * A string in one plane of motion: what was put on it runs round and round, losing its highs first.
 *
 * <p>Method: digital waveguide, the extended Karplus-Strong of D. Jaffe and J. Smith, "Extensions
 * of the Karplus-Strong plucked-string algorithm" (1983): a delay as long as the period, read by
 * third-order Lagrange interpolation; a one-pole loss solved for two decay times; two all-passes
 * that make the upper partials of a stiff string sharp (S. Van Duyne and J. Smith, "A simplified
 * approach to modeling dispersion caused by stiffness in strings and plates", 1994). Their phase
 * delays at the pitch are taken off the period, so that notes are in tune. The buzz of a flat
 * bridge shortens the string while it leans on it (S. Siddiq, "A physical model of the nonlinear
 * sitar string", 2012).
 */
final class StringLine {
    private static final double LN_1000 = 6.907755278982137;
    private static final double BRIGHT_HZ = 4_000;
    private static final double TOP_LOSS = 0.93;
    private static final double SHORTEST = 8;

    /** What a touch in step with the swing does to the pitch, taken back: 4/3 of its mean. */
    private static final float BALANCE = 4 / 3f;

    private static final int GUARD = 8;
    private static final float FLUSH = 1e-15f;

    private final double sampleRateHz;
    private final int longest;
    private final float[] line;
    private double loss;
    private double feedback;
    private double stiffness;
    private int write;
    private int whole;
    private float c0;
    private float c1;
    private float c2;
    private float c3;
    private double fraction;
    private float filtered;
    private float firstIn;
    private float firstOut;
    private float lastOut;
    private float lean;
    private float press;
    private float reach;

    /**
     * @param lowestHz the longest string it can be
     * @param chunkFrames the most frames asked for at once
     */
    StringLine(double sampleRateHz, double lowestHz, int chunkFrames) {
        this.sampleRateHz = sampleRateHz;
        longest = (int) (sampleRateHz / lowestHz) + GUARD;
        line = new float[Math.max(4 * longest, longest + 8 * chunkFrames)];
    }

    /** The longest period it can take, in frames. */
    int longest() {
        return longest - GUARD;
    }

    /** Stops it dead. */
    void clear() {
        Arrays.fill(line, 0, longest, 0);
        write = longest;
        filtered = 0;
        firstIn = 0;
        firstOut = 0;
        lastOut = 0;
        lean = 0;
        press = 0;
        reach = 0;
    }

    /** Puts one period of a wave on it, newest frame last. */
    void load(float[] wave, int frames, float gain) {
        int n = Math.min(frames, longest);
        int at = write - n;
        for (int i = 0; i < n; i++) {
            line[at + i] += gain * wave[frames - n + i];
        }
    }

    /**
     * How it loses what it has.
     *
     * @param seconds time of the fundamental to −60 dB
     * @param brightSeconds the same of what lies near 4 kHz, at most {@code seconds}
     * @param stiffness 0 for a limp string, below 0.9
     */
    void damp(double hz, double seconds, double brightSeconds, double stiffness) {
        double high = Math.min(0.4 * sampleRateHz, Math.max(BRIGHT_HZ, 3 * hz));
        double keep = StrictMath.exp(-LN_1000 / (seconds * hz));
        double keepHigh = StrictMath.exp(-LN_1000 / (Math.min(seconds, brightSeconds) * hz));
        double ratio = keepHigh * keepHigh / (keep * keep);
        double p = Turn.cosine(hz / sampleRateHz) - ratio * Turn.cosine(high / sampleRateHz);
        double q = 1 - ratio;
        loss = q < 1e-9 ? 0 : Math.min(TOP_LOSS, (p - Math.sqrt(Math.max(0, p * p - q * q))) / q);
        double turns = hz / sampleRateHz;
        double re = 1 - loss * Turn.cosine(turns);
        double im = loss * Turn.sine(turns);
        double magnitude = (1 - loss) / Math.sqrt(re * re + im * im);
        // What lies below the pitch must die too.
        feedback = Math.min(StrictMath.exp(-LN_1000 / (2 * seconds * hz)), keep / magnitude);
        double room = 0.2 * sampleRateHz / hz;
        this.stiffness = Math.min(stiffness, Math.max(0, (room - 1) / (room + 1)));
    }

    /** Its length, from {@code hz} and the delays of its filters there. */
    void tune(double hz) {
        double turns = hz / sampleRateHz;
        double w = 2 * StrictMath.PI * turns;
        double cos = Turn.cosine(turns);
        double sin = Turn.sine(turns);
        double lag = StrictMath.atan2(loss * sin, 1 - loss * cos) / w;
        if (stiffness > 0) {
            double c = -stiffness;
            double angle =
                    StrictMath.atan2(-sin, c + cos) - StrictMath.atan2(-c * sin, 1 + c * cos);
            lag -= 2 * (angle > 0 ? angle - 2 * StrictMath.PI : angle) / w;
        }
        double delay = sampleRateHz / hz - lag;
        delay = Math.max(SHORTEST, Math.min(longest - GUARD, delay));
        whole = (int) delay - 1;
        fraction = delay - whole;
        float d = (float) fraction;
        c0 = -(d - 1) * (d - 2) * (d - 3) / 6;
        c1 = d * (d - 2) * (d - 3) / 2;
        c2 = -d * (d - 1) * (d - 3) / 2;
        c3 = d * (d - 1) * (d - 2) / 6;
    }

    /** Adds its next frames, at most a chunk. */
    void add(float[] out, int frames) {
        makeRoom(frames);
        for (int at = 0; at < frames; ) {
            int n = Math.min(frames - at, whole);
            if (stiffness > 0) {
                stiff(out, at, n);
            } else {
                limp(out, at, n);
            }
            write += n;
            at += n;
        }
    }

    /** The highest magnitude among every fourth of the frames added last. */
    float peak(int frames) {
        float peak = 0;
        for (int i = write - frames; i < write; i += 4) {
            peak = Math.max(peak, Math.abs(line[i]));
        }
        return peak;
    }

    private void makeRoom(int frames) {
        if (write + frames > line.length) {
            System.arraycopy(line, write - longest, line, 0, longest);
            write = longest;
        }
    }

    /** Moves what it did last by something from outside. */
    void feed(float[] in, int frames) {
        int from = write - frames;
        for (int i = 0; i < frames; i++) {
            line[from + i] += in[i];
        }
    }

    /**
     * One turn: read between the frames, lose, go round again. Everything is in one loop with one
     * fused multiply-add from frame to frame, which is what such a recursion waits for.
     */
    private void limp(float[] out, int at, int n) {
        float[] x = line;
        int w = write;
        int r = w - whole;
        float a = (float) loss;
        float b = (float) ((1 - loss) * feedback);
        float w0 = b * c0;
        float w1 = b * c1;
        float w2 = b * c2;
        float w3 = b * c3;
        float y = filtered;
        for (int i = 0; i < n; i++) {
            float far = Math.fma(w2, x[r + i - 2], w3 * x[r + i - 3]);
            y = Math.fma(a, y, Math.fma(w0, x[r + i], Math.fma(w1, x[r + i - 1], far)));
            x[w + i] = y;
            out[at + i] += y;
        }
        filtered = flushed(y);
    }

    /** The same with the two all-passes of a stiff string. */
    private void stiff(float[] out, int at, int n) {
        float[] x = line;
        int w = write;
        int r = w - whole;
        float a = (float) loss;
        float b = (float) ((1 - loss) * feedback);
        float w0 = b * c0;
        float w1 = b * c1;
        float w2 = b * c2;
        float w3 = b * c3;
        float y = filtered;
        float c = (float) -stiffness;
        float y0 = firstIn;
        float y1 = firstOut;
        float y2 = lastOut;
        for (int i = 0; i < n; i++) {
            float far = Math.fma(w2, x[r + i - 2], w3 * x[r + i - 3]);
            y = Math.fma(a, y, Math.fma(w0, x[r + i], Math.fma(w1, x[r + i - 1], far)));
            float first = Math.fma(-c, y1, Math.fma(c, y, y0));
            y2 = Math.fma(-c, y2, Math.fma(c, first, y1));
            y0 = y;
            y1 = first;
            x[w + i] = y2;
            out[at + i] += y2;
        }
        filtered = flushed(y);
        firstIn = y0;
        firstOut = flushed(y1);
        lastOut = flushed(y2);
    }

    private static float flushed(float state) {
        return Math.abs(state) < FLUSH ? 0 : state;
    }

    /**
     * Adds its next frames over a flat bridge, which it leans on for a part of each swing.
     *
     * @param depth how far the bridge shortens it, as a share of the period
     */
    void addBuzzing(float[] out, int frames, double hz, double depth) {
        makeRoom(frames);
        float swing = (float) (2 * StrictMath.PI * hz / sampleRateHz);
        float settle = 0.02f * swing;
        // However small the swing has become, the string still touches: so the buzz lasts.
        float ease = 1 / (0.004f + 1.5f * reach);
        float span = (float) (depth * sampleRateHz / hz) * Math.min(1, 40 * reach);
        float a = (float) loss;
        float b = (float) ((1 - loss) * feedback);
        float[] x = line;
        float y = filtered;
        float u = lean;
        float p = press;
        float e = reach;
        float delay = (float) (whole + fraction);
        int w = write;
        for (int i = 0; i < frames; i++) {
            float touch = Math.min(3, Math.max(0, u) * ease);
            e += settle * (Math.abs(u) - e);
            p += settle * (touch - p);
            float d = delay - span * (touch - BALANCE * p);
            int n = (int) d - 1;
            float f = d - n;
            int r = w - n;
            float g = f - 1;
            float h = f - 2;
            float k = f - 3;
            float near = h * (f * k * 0.5f * x[r - 1] - g * k * (1 / 6f) * x[r]);
            float far = f * g * (h * (1 / 6f) * x[r - 3] - 0.5f * k * x[r - 2]);
            y = b * (near + far) + a * y;
            x[w++] = y;
            out[i] += y;
            u = 0.9995f * u + swing * y;
        }
        write = w;
        lean = u;
        press = p;
        reach = e;
        filtered = flushed(y);
    }
}
