package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.DelayLine;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.dsp.StereoOnePole;
import java.util.Arrays;

/**
 * The room a drum set stands in, and the compressor that its recording went through: what makes
 * single drums one sound.
 *
 * <p>Method: a feedback network of four delays behind two all-passes (J.-M. Jot and A. Chaigne,
 * 1991), too short to be heard as reverberation; a compressor with a feedback of its own output
 * into a soft saturation, mixed beside the dry sound.
 */
final class KitRoom {
    private static final int GRID = 256;
    private static final float FLUSH = 1e-20f;
    private static final float SETTLED = 3e-6f;
    private static final double[] DELAYS_MS = {11.3, 14.9, 18.7, 23.3};
    private static final double[] ALL_PASS_MS = {2.9, 4.7};
    private static final float ALL_PASS = 0.6f;
    private static final double TOUCH_DB = -20;
    private static final float PUSH = 1.4f;
    private static final double ATTACK_MS = 3;
    private static final double RELEASE_MS = 150;

    private final DelayLine[] lines = new DelayLine[DELAYS_MS.length];
    private final int[] delays = new int[DELAYS_MS.length];
    private final float[] feedback = new float[DELAYS_MS.length];
    private final DelayLine[] diffusers = new DelayLine[ALL_PASS_MS.length];
    private final int[] spreads = new int[ALL_PASS_MS.length];
    private final float[] damped = new float[DELAYS_MS.length];
    private final float damping;
    private final float wet;
    private final float squeeze;
    private final float attack;
    private final float release;
    private final float threshold;
    private final StereoOnePole top;
    private final int run;
    private final float[] send = new float[GRID];
    private final float[] half = new float[GRID];
    private final float[][] taps = new float[DELAYS_MS.length][GRID];
    private final StereoBlock bus = new StereoBlock(GRID);
    private final StereoBlock room = new StereoBlock(GRID);
    private float level;
    private float peak;
    private long clock;
    private boolean ringing;

    KitRoom(DrumKit.Room room, AudioSpec spec) {
        double rate = spec.sampleRateHz();
        for (int i = 0; i < lines.length; i++) {
            delays[i] = (int) (0.001 * DELAYS_MS[i] * rate);
            lines[i] = new DelayLine(delays[i]);
            feedback[i] = (float) Exp2.ofDb(-60 * DELAYS_MS[i] / room.decayMs());
        }
        for (int i = 0; i < diffusers.length; i++) {
            spreads[i] = (int) (0.001 * ALL_PASS_MS[i] * rate);
            diffusers[i] = new DelayLine(spreads[i]);
        }
        run = Math.min(128, spreads[0]);
        top = new StereoOnePole(rate);
        top.tune(room.topHz());
        damping = (float) StrictMath.exp(-2 * StrictMath.PI * 0.4 * room.topHz() / rate);
        wet = (float) Exp2.ofDb(room.levelDb());
        squeeze = (float) room.squeeze();
        attack = 1 - (float) Adsr.factor(rate, 3 * ATTACK_MS);
        release = 1 - (float) Adsr.factor(rate, 3 * RELEASE_MS);
        threshold = (float) Exp2.ofDb(TOUCH_DB);
    }

    boolean ringing() {
        return ringing;
    }

    void reset() {
        clock = 0;
        settle();
    }

    private void settle() {
        for (DelayLine line : lines) {
            line.reset();
        }
        for (DelayLine line : diffusers) {
            line.reset();
        }
        top.reset();
        Arrays.fill(damped, 0);
        level = 0;
        peak = 0;
        ringing = false;
    }

    /** Adds the pools through the room; when it has rung out is asked on a grid of frames. */
    void render(VoicePool[] pools, StereoBlock io, int from, int to) {
        int at = from;
        while (at < to) {
            int n = Math.min(to - at, GRID - (int) (clock & (GRID - 1)));
            boolean sounding = sounding(pools);
            if (sounding || ringing) {
                play(pools, io, at, n);
            }
            ringing |= sounding;
            clock += n;
            at += n;
            if ((clock & (GRID - 1)) == 0 && ringing) {
                if (peak < SETTLED && !sounding(pools)) {
                    settle();
                }
                peak *= 0.7f;
            }
        }
    }

    private static boolean sounding(VoicePool[] pools) {
        for (VoicePool pool : pools) {
            if (!pool.silent()) {
                return true;
            }
        }
        return false;
    }

    private void play(VoicePool[] pools, StereoBlock io, int at, int n) {
        bus.resize(n);
        bus.clear();
        for (VoicePool pool : pools) {
            pool.render(bus, 0, n);
        }
        for (int done = 0; done < n; done += run) {
            reflect(done, Math.min(run, n - done));
        }
        top.lowpass(bus.left, bus.right, n);
        if (squeeze > 0) {
            press(n);
        }
        float highest = peak;
        for (int i = 0; i < n; i++) {
            float l = bus.left[i];
            float r = bus.right[i];
            highest = Math.max(highest, Math.max(Math.abs(l), Math.abs(r)));
            io.left[at + i] += l;
            io.right[at + i] += r;
        }
        peak = highest;
    }

    /** Every delay is at least a run long, so that whole runs go through one after the other. */
    private void reflect(int from, int n) {
        for (int i = 0; i < n; i++) {
            send[i] = 0.5f * (bus.left[from + i] + bus.right[from + i]);
        }
        for (int k = 0; k < diffusers.length; k++) {
            diffuse(diffusers[k], spreads[k], n);
        }
        for (int k = 0; k < lines.length; k++) {
            lines[k].read(delays[k], taps[k], 0, n);
        }
        damp(n);
        mix(from, n);
    }

    private void diffuse(DelayLine line, int delay, int n) {
        float[] late = taps[0];
        float[] x = send;
        line.read(delay, late, 0, n);
        for (int i = 0; i < n; i++) {
            x[i] -= ALL_PASS * late[i];
        }
        line.write(x, 0, n);
        for (int i = 0; i < n; i++) {
            x[i] = late[i] + ALL_PASS * x[i];
        }
    }

    /** All four in one loop: none waits for its own last sample alone. */
    private void damp(int n) {
        float[] a = taps[0];
        float[] b = taps[1];
        float[] c = taps[2];
        float[] d = taps[3];
        float keep = damping;
        float take = 1 - damping;
        float p = damped[0];
        float q = damped[1];
        float r = damped[2];
        float s = damped[3];
        for (int i = 0; i < n; i++) {
            p = Math.fma(keep, p, take * a[i]);
            q = Math.fma(keep, q, take * b[i]);
            r = Math.fma(keep, r, take * c[i]);
            s = Math.fma(keep, s, take * d[i]);
            a[i] = p;
            b[i] = q;
            c[i] = r;
            d[i] = s;
        }
        damped[0] = flushed(p);
        damped[1] = flushed(q);
        damped[2] = flushed(r);
        damped[3] = flushed(s);
    }

    private static float flushed(float state) {
        return Math.abs(state) < FLUSH ? 0 : state;
    }

    private void mix(int from, int n) {
        float[] a = taps[0];
        float[] b = taps[1];
        float[] c = taps[2];
        float[] d = taps[3];
        for (int i = 0; i < n; i++) {
            half[i] = 0.5f * (a[i] + b[i] + c[i] + d[i]);
        }
        for (int i = 0; i < n; i++) {
            room.left[i] = wet * (a[i] - c[i] + 0.4f * b[i]);
            room.right[i] = wet * (b[i] - d[i] + 0.4f * a[i]);
        }
        add(room.left, bus.left, from, n);
        add(room.right, bus.right, from, n);
        for (int k = 0; k < lines.length; k++) {
            float[] y = taps[k];
            float back = feedback[k];
            for (int i = 0; i < n; i++) {
                y[i] = send[i] + back * (y[i] - half[i]);
            }
            lines[k].write(y, 0, n);
        }
    }

    private static void add(float[] x, float[] to, int at, int n) {
        for (int i = 0; i < n; i++) {
            to[at + i] += x[i];
        }
    }

    /** A hard, fast compressor beside the sound. */
    private void press(int n) {
        float[] left = bus.left;
        float[] right = bus.right;
        for (int i = 0; i < n; i++) {
            half[i] = Math.max(Math.abs(left[i]), Math.abs(right[i]));
        }
        level = flushed(follow(half, n));
        float least = threshold;
        for (int i = 0; i < n; i++) {
            float gain = PUSH * (1.6f * least / Math.max(least, half[i]) + 0.35f);
            left[i] += squeeze * (soft(gain * left[i]) - left[i]);
            right[i] += squeeze * (soft(gain * right[i]) - right[i]);
        }
    }

    /** Turns magnitudes into the envelope that follows them; returns its last value. */
    private float follow(float[] x, int n) {
        float now = level;
        float up = attack;
        float down = release;
        for (int i = 0; i < n; i++) {
            float size = x[i];
            now = size > now ? fade(now, size, up) : fade(now, size, down);
            x[i] = now;
        }
        return now;
    }

    private static float fade(float from, float to, float share) {
        return Math.fma(1 - share, from, share * to);
    }

    private static float soft(float x) {
        float v = Math.max(-3f, Math.min(3f, x));
        return v * (27 + v * v) / (27 + 9 * v * v);
    }
}
