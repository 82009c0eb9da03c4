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
    private long stillUntil;

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

        boolean moves() {
            return step != 0;
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
            if (offset == 0 && frame >= stillUntil) {
                aim(frame);
            }
            // Where the hands rest, whole blocks pass at once.
            long until = stillUntil > frame ? stillUntil : frame - offset + HOP;
            int run = (int) Math.min(n - at, until - frame);
            move(io, at, run, offset);
            frame += run;
            at += run;
        }
    }

    private void aim(long knot) {
        long still =
                Math.min(
                        rides.gainDb().stillUntil(knot),
                        Math.min(
                                rides.openOctaves().stillUntil(knot),
                                rides.width().stillUntil(knot)));
        stillUntil = still == Long.MAX_VALUE ? still : Math.floorDiv(still, HOP) * HOP;
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
            filter(io.left, io.right, at, n, offset);
        }
        if (gain.stays(1) && width.stays(1)) {
            return;
        }
        float[] l = io.left;
        float[] r = io.right;
        if (!gain.moves() && !width.moves()) {
            float straight = 0.5f * gain.from * (1 + width.from);
            float crossed = 0.5f * gain.from * (1 - width.from);
            for (int i = at; i < at + n; i++) {
                float left = l[i];
                l[i] = straight * left + crossed * r[i];
                r[i] = straight * r[i] + crossed * left;
            }
            return;
        }
        for (int i = 0; i < n; i++) {
            float k = offset + i;
            float level = 0.5f * (gain.from + gain.step * k);
            float middle = level * (l[at + i] + r[at + i]);
            float side = level * (width.from + width.step * k) * (l[at + i] - r[at + i]);
            l[at + i] = middle + side;
            r[at + i] = middle - side;
        }
    }

    /** Two one-poles in a row, blended in. */
    private void filter(float[] left, float[] right, int at, int n, int offset) {
        float a = low[0];
        float b = low[1];
        float c = low[2];
        float d = low[3];
        float from = pole.from;
        float step = pole.step;
        float share = blend.from;
        float shareStep = blend.step;
        for (int i = 0; i < n; i++) {
            float k = from + step * (offset + i);
            float keep = 1 - k;
            float mix = share + shareStep * (offset + i);
            float l = left[at + i];
            float r = right[at + i];
            a = Math.fma(keep, a, k * l);
            c = Math.fma(keep, c, k * r);
            b = Math.fma(keep, b, k * a);
            d = Math.fma(keep, d, k * c);
            left[at + i] = l + mix * (b - l);
            right[at + i] = r + mix * (d - r);
        }
        low[0] = a;
        low[1] = b;
        low[2] = c;
        low[3] = d;
    }
}
