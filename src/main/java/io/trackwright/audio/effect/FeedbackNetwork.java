package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.DelayLine;
import java.util.Arrays;

/**
 * Eight delay lines that feed each other through a Hadamard matrix. Each loses what its length asks
 * for, so that all frequencies fall by 60 dB in the decay time, and more of the treble; half of
 * them sway a little, so that no resonance stands still. Works in runs within a hop that is shorter
 * than any line.
 */
final class FeedbackNetwork {
    private static final int LINES = 8;
    private static final int LEAST_HOP = 128;
    private static final int MOST_HOP = 512;

    /**
     * Line lengths in ms at size 1: near a geometric row, no two in a simple ratio, both sides
     * equally long.
     */
    private static final double[] LENGTH_MS = {29.7, 33.9, 43.7, 38.3, 55.3, 49.1, 62.9, 71.3};

    private static final double SWAY_MS = 0.35;
    private static final double SWAY_HZ = 0.61;
    private static final double LN_60_DB = 13.815510557964274;

    private final DelayLine[] lines = new DelayLine[LINES];
    private final int[] delays = new int[LINES];
    private final float[] gains = new float[LINES];
    private final float[] damping = new float[LINES];
    private final float[] lows = new float[LINES];
    private final float[][] t;
    private final float[] near;
    private final float[] far;
    private final Wave[] waves = new Wave[LINES / 2];
    private final float level;
    private final double sway;
    private final int hop;

    FeedbackNetwork(Reverb.Settings settings, int sampleRateHz) {
        sway = settings.modulation() * SWAY_MS * 0.001 * sampleRateHz;
        int margin = 4 + (int) Math.ceil(sway);
        double scale = settings.size() * 0.001 * sampleRateHz;
        hop = hop((int) (LENGTH_MS[0] * scale) - margin);
        t = new float[LINES][hop];
        near = new float[hop];
        far = new float[hop];
        double decayFrames = settings.decaySeconds() * sampleRateHz;
        double sum = 0;
        for (int j = 0; j < LINES; j++) {
            int length = (int) Math.rint(LENGTH_MS[j] * scale);
            delays[j] = prime(Math.max(hop + margin + 5 * j, length));
            lines[j] = new DelayLine(delays[j] + hop + margin);
            double loss = StrictMath.pow(10, -3 * delays[j] / decayFrames);
            gains[j] = (float) (loss / Math.sqrt(LINES));
            damping[j] =
                    onePole(
                            loss,
                            2 * Math.PI * Math.min(0.45, settings.highDampingHz() / sampleRateHz));
            sum += delays[j];
        }
        for (int k = 0; k < waves.length; k++) {
            waves[k] = new Wave(sampleRateHz, SWAY_HZ * (1 + 0.17 * k), 0.25 * k, hop);
        }
        // An impulse fills four lines; their energy leaks away at the rate of the decay, half of it
        // to each side.
        level = (float) Math.sqrt(LN_60_DB * sum / LINES / decayFrames / 2);
    }

    /** The longest that the shortest line leaves room for. */
    private static int hop(int shortestFrames) {
        int hop = MOST_HOP;
        while (hop > LEAST_HOP && hop > shortestFrames) {
            hop /= 2;
        }
        return hop;
    }

    /** The step of a one-pole low-pass whose gain at angle {@code w} is {@code k}. */
    private static float onePole(double k, double w) {
        double a = 1 - k * k;
        double b = 1 - k * k * StrictMath.cos(w);
        return (float) (1 - (b - Math.sqrt(b * b - a * a)) / a);
    }

    private static int prime(int from) {
        for (int n = from | 1; ; n += 2) {
            boolean prime = true;
            for (int d = 3; prime && d * d <= n; d += 2) {
                prime = n % d != 0;
            }
            if (prime) {
                return n;
            }
        }
    }

    int hopFrames() {
        return hop;
    }

    int longestFrames() {
        return delays[LINES - 1] + hop;
    }

    /**
     * Replaces {@code n} frames by the tail they and all before them cause; the first lies {@code
     * inHop} frames into the hop.
     */
    void process(float[] left, float[] right, int inHop, int n) {
        for (int j = 0; j < LINES; j++) {
            if ((j & 1) == 0 || sway == 0) {
                lines[j].read(delays[j], t[j], 0, n);
            } else {
                readSwaying(j, inHop, n);
            }
        }
        damp(n, 0);
        damp(n, LINES / 2);
        mix(left, right, n);
        for (int j = 0; j < LINES; j++) {
            lines[j].write(t[j], 0, n);
        }
    }

    /**
     * Reads a line at a delay that moves in a straight line, in runs between the same two samples.
     */
    private void readSwaying(int j, int inHop, int n) {
        Wave wave = waves[j >> 1];
        double start = delays[j] + sway * wave.value();
        double step = sway * wave.step();
        int whole = (int) Math.floor(start);
        int turn = hop;
        if (step > 0) {
            turn = (int) Math.min(hop, Math.ceil((whole + 1 - start) / step));
        } else if (step < 0) {
            turn = (int) Math.min(hop, Math.ceil((whole - start) / step));
        }
        int split = Math.max(0, Math.min(n, turn - inHop));
        fetch(lines[j], whole, 0, split);
        interpolate(t[j], 0, split, (float) (start - whole), (float) step, inHop);
        if (split < n) {
            int beyond = step > 0 ? whole + 1 : whole - 1;
            fetch(lines[j], beyond, split, n);
            interpolate(t[j], split, n, (float) (start - beyond), (float) step, inHop);
        }
    }

    /** The samples before and after each place that is sought. */
    private void fetch(DelayLine line, int whole, int from, int to) {
        line.read(whole - from, near, from, to - from);
        line.read(whole + 1 - from, far, from, to - from);
    }

    private void interpolate(float[] out, int from, int to, float first, float slope, int inHop) {
        float[] a = near;
        float[] b = far;
        for (int i = from; i < to; i++) {
            out[i] = a[i] + (first + slope * (inHop + i)) * (b[i] - a[i]);
        }
    }

    /**
     * Four lines through their one-pole low-passes, side by side so that they do not wait for each
     * other.
     */
    private void damp(int n, int j) {
        float[] a = t[j];
        float[] b = t[j + 1];
        float[] c = t[j + 2];
        float[] d = t[j + 3];
        float ka = damping[j];
        float kb = damping[j + 1];
        float kc = damping[j + 2];
        float kd = damping[j + 3];
        float ra = 1 - ka;
        float rb = 1 - kb;
        float rc = 1 - kc;
        float rd = 1 - kd;
        float sa = lows[j];
        float sb = lows[j + 1];
        float sc = lows[j + 2];
        float sd = lows[j + 3];
        for (int i = 0; i < n; i++) {
            sa = Math.fma(ra, sa, ka * a[i]);
            sb = Math.fma(rb, sb, kb * b[i]);
            sc = Math.fma(rc, sc, kc * c[i]);
            sd = Math.fma(rd, sd, kd * d[i]);
            a[i] = sa;
            b[i] = sb;
            c[i] = sc;
            d[i] = sd;
        }
        lows[j] = sa;
        lows[j + 1] = sb;
        lows[j + 2] = sc;
        lows[j + 3] = sd;
    }

    /**
     * Takes the output from the lines, and turns them by the Hadamard matrix into what is written
     * back.
     */
    private void mix(float[] left, float[] right, int n) {
        System.arraycopy(left, 0, near, 0, n);
        System.arraycopy(right, 0, far, 0, n);
        tap(t[0], t[2], t[4], t[6], left, n);
        tap(t[1], t[3], t[5], t[7], right, n);
        for (int j = 0; j < LINES; j += 4) {
            cross(t[j], t[j + 1], t[j + 2], t[j + 3], n);
        }
        for (int j = 0; j < LINES / 2; j++) {
            float[] in = (j & 1) == 0 ? near : far;
            feed(t[j], t[j + LINES / 2], gains[j], gains[j + LINES / 2], in, n);
        }
    }

    private void tap(float[] a, float[] b, float[] c, float[] d, float[] out, int n) {
        float gain = level;
        for (int i = 0; i < n; i++) {
            out[i] = gain * (a[i] - b[i] + c[i] - d[i]);
        }
    }

    /** The Hadamard matrix of four. */
    private static void cross(float[] a, float[] b, float[] c, float[] d, int n) {
        for (int i = 0; i < n; i++) {
            float ab = a[i] + b[i];
            float aLessB = a[i] - b[i];
            float cd = c[i] + d[i];
            float cLessD = c[i] - d[i];
            a[i] = ab + cd;
            b[i] = aLessB + cLessD;
            c[i] = ab - cd;
            d[i] = aLessB - cLessD;
        }
    }

    /** The last butterfly, and what comes in. */
    private static void feed(float[] a, float[] b, float ga, float gb, float[] in, int n) {
        for (int i = 0; i < n; i++) {
            float sum = a[i] + b[i];
            float difference = a[i] - b[i];
            a[i] = in[i] + ga * sum;
            b[i] = in[i] + gb * difference;
        }
    }

    void turn() {
        for (Wave wave : waves) {
            wave.turn();
        }
    }

    /** Empties the lines; the modulation goes on. */
    void clear() {
        for (DelayLine line : lines) {
            line.reset();
        }
        Arrays.fill(lows, 0f);
    }

    void reset() {
        clear();
        for (Wave wave : waves) {
            wave.reset();
        }
    }
}
