package io.trackwright.audio.mix;

import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * Moves level, brightness and width of a stem along its {@link Rides}. Everything is linear in the
 * sound, so stems still add up. The controls are read every {@value #HOP} frames of the piece,
 * counted from its first, and move in straight lines between, so that nothing clicks and no block
 * size is heard.
 */
public final class FaderHand {
    /** Where the low-pass no longer does anything. */
    public static final double OPEN_HZ = 16_000;

    private static final int HOP = 64;
    private static final double LN_2 = 0.6931471805599453;

    /** Over the last octave the filter fades out of the way. */
    private static final double FADE_OCTAVES = 1;

    private static final float TINY = 1e-20f;

    private final Rides rides;
    private final boolean active;
    private final double turnsPerFrame;
    private final Line gain = new Line();
    private final Line width = new Line();
    private final Line pole = new Line();
    private final Line blend = new Line();
    private final float[] low = new float[4];
    private boolean filtering;
    private long frame;

    /**
     * @param startFrame the frame of the piece that the first frame processed belongs to; may be
     *     negative
     */
    public FaderHand(Rides rides, int sampleRateHz, long startFrame) {
        this.rides = rides;
        active = rides.moveStem();
        turnsPerFrame = 1.0 / sampleRateHz;
        frame = startFrame;
        aim(Math.floorDiv(frame, HOP) * HOP);
    }

    /** A control within a hop. */
    private static final class Line {
        private float from;
        private float step;

        void aim(double start, double end) {
            from = (float) start;
            step = (float) ((end - start) / HOP);
        }

        boolean stays(float value) {
            return from == value && step == 0;
        }
    }

    /** Moves the next frames of the stem, in place. */
    public void process(StereoBlock io) {
        if (!active) {
            return;
        }
        int n = io.frames();
        int at = 0;
        while (at < n) {
            int offset = (int) Math.floorMod(frame, (long) HOP);
            if (offset == 0) {
                aim(frame);
            }
            int run = Math.min(n - at, HOP - offset);
            move(io, at, run, offset);
            frame += run;
            at += run;
        }
    }

    private void aim(long knot) {
        gain.aim(Exp2.ofDb(rides.gainDb().at(knot)), Exp2.ofDb(rides.gainDb().at(knot + HOP)));
        width.aim(rides.width().at(knot), rides.width().at(knot + HOP));
        double start = rides.openOctaves().at(knot);
        double end = rides.openOctaves().at(knot + HOP);
        pole.aim(pole(start), pole(end));
        blend.aim(blend(start), blend(end));
        filtering = !blend.stays(0);
        for (int k = 0; k < low.length; k++) {
            low[k] = !filtering || Math.abs(low[k]) < TINY ? 0 : low[k];
        }
    }

    /** The step of a one-pole low-pass. */
    private double pole(double octavesBelow) {
        double hz = OPEN_HZ * Exp2.of(-octavesBelow);
        return 1 - Exp2.of(-2 * Math.PI * Math.min(0.45, hz * turnsPerFrame) / LN_2);
    }

    private static double blend(double octavesBelow) {
        return Math.max(0, Math.min(1, octavesBelow / FADE_OCTAVES));
    }

    private void move(StereoBlock io, int at, int n, int offset) {
        if (filtering) {
            filter(io.left, at, n, offset, 0);
            filter(io.right, at, n, offset, 2);
        }
        float g = gain.from;
        float gs = gain.step;
        float w = width.from;
        float ws = width.step;
        for (int i = 0; i < n; i++) {
            float k = offset + i;
            float level = 0.5f * (g + gs * k);
            float l = io.left[at + i];
            float r = io.right[at + i];
            float middle = level * (l + r);
            float side = level * (w + ws * k) * (l - r);
            io.left[at + i] = middle + side;
            io.right[at + i] = middle - side;
        }
    }

    /** Two one-poles in a row, blended in. */
    private void filter(float[] x, int at, int n, int offset, int state) {
        float a = low[state];
        float b = low[state + 1];
        for (int i = 0; i < n; i++) {
            float k = pole.from + pole.step * (offset + i);
            float in = x[at + i];
            a += k * (in - a);
            b += k * (a - b);
            x[at + i] = in + (blend.from + blend.step * (offset + i)) * (b - in);
        }
        low[state] = a;
        low[state + 1] = b;
    }
}
