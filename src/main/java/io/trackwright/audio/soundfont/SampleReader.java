package io.trackwright.audio.soundfont;

import java.util.Arrays;

/**
 * Lays a stretch of a sample out straight, loops unrolled and silence around it, and reads it at a
 * pitch. One serves all voices of an instrument, one after the other.
 */
final class SampleReader {
    /** Frames over which the pitch stands still. */
    static final int BLOCK = 64;

    private static final int WINDOW = 2_560;
    private static final int LOW_BITS = 8;

    private final SampleStore store;
    private final short[] window = new short[WINDOW];
    private final long[] pairs = new long[WINDOW];
    private final int[] fine;

    /**
     * @param frames most that are read at once
     */
    SampleReader(SampleStore store, int frames) {
        this.store = store;
        fine = new int[store.deep() ? frames : 0];
    }

    /**
     * Fills the blocks {@code from} to {@code to} of {@code out} and moves the head on.
     *
     * @param steps samples per frame, in 2⁻³², one for each block
     */
    void read(PlayHead head, Kernel kernel, long[] steps, int from, int to, int[] out) {
        long span = 0;
        for (int block = from; block < to; block++) {
            span += BLOCK * steps[block];
        }
        if ((head.fraction() + span >>> 32) + kernel.taps() < WINDOW) {
            read(head, kernel, steps, from, to, out, span);
        } else {
            for (int i = from * BLOCK; i < to * BLOCK; i++) {
                leap(head, kernel, steps[i / BLOCK], out, i);
            }
        }
    }

    private void read(
            PlayHead head, Kernel kernel, long[] steps, int from, int to, int[] out, long span) {
        int first = head.frame() - (kernel.taps() / 2 - 1);
        int count = (int) (head.fraction() + span >>> 32) + kernel.taps();
        lay(head, first, count, false);
        interpolate(head, kernel, steps, from, to, out);
        if (store.deep()) {
            lay(head, first, count, true);
            interpolate(head, kernel, steps, from, to, fine);
            for (int i = from * BLOCK; i < to * BLOCK; i++) {
                out[i] += fine[i] >> LOW_BITS;
            }
        }
        head.advance(span);
    }

    private void interpolate(
            PlayHead head, Kernel kernel, long[] steps, int from, int to, int[] out) {
        long at = head.fraction();
        for (int block = from; block < to; block++) {
            kernel.read(pairs, at, steps[block], out, block * BLOCK, (block + 1) * BLOCK);
            at += BLOCK * steps[block];
        }
    }

    /** One frame of a sound that is transposed so far that a block does not fit the window. */
    private void leap(PlayHead head, Kernel kernel, long step, int[] out, int i) {
        lay(head, head.frame() - (kernel.taps() / 2 - 1), kernel.taps(), false);
        kernel.read(pairs, head.fraction(), 0, out, i, i + 1);
        head.advance(step);
    }

    /** The window becomes {@code count} frames of what the head meets from {@code first} on. */
    private void lay(PlayHead head, int first, int count, boolean low) {
        int at = 0;
        while (at < count) {
            int frame = head.folded(first + at);
            int run = Math.min(count - at, head.straight(frame));
            if (frame < 0 || frame >= head.end()) {
                Arrays.fill(window, at, at + run, (short) 0);
            } else if (low) {
                store.readLow(head.start() + frame, run, window, at);
            } else {
                store.read(head.start() + frame, run, window, at);
            }
            at += run;
        }
        Kernel.pair(window, pairs, count - 1);
    }
}
