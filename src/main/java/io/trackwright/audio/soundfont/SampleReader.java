package io.trackwright.audio.soundfont;

import java.util.Arrays;

/**
 * Lays a stretch of a sample out straight, loops unrolled and silence around it, and reads it at a
 * pitch. One serves all voices of an instrument, one after the other.
 */
final class SampleReader {
    /** Frames over which the pitch stands still. */
    static final int BLOCK = 64;

    /** Bits of a position that are finer than a reading tells apart. */
    static final int FINER_BITS = 32 - Pieces.PLACE_BITS;

    private static final int WINDOW = Pieces.ROW + Kernel.MOST_TAPS;
    private static final float LOW = 1f / 256;

    private final SampleStore store;
    private final short[] window = new short[WINDOW];
    private final Tape sound = new Tape(WINDOW);
    private final Tape row = new Tape(WINDOW);
    private final Tape left = new Tape(WINDOW);
    private final Tape right = new Tape(WINDOW);
    private final Tape terms = new Tape(Pieces.TERMS);

    SampleReader(SampleStore store) {
        this.store = store;
    }

    /**
     * Fills the blocks {@code from} to {@code to} of {@code out} and moves the head on.
     *
     * @param steps samples per frame, in 2⁻³² and multiples of 2⁻²⁰, one for each block
     * @param out a sample's full scale as 32,768
     */
    void read(PlayHead head, Kernel kernel, long[] steps, int from, int to, float[] out) {
        int begin = from;
        while (begin < to) {
            int end = begin;
            long span = head.fraction();
            while (end < to && span + BLOCK * steps[end] >>> 32 < Pieces.ROW - 2) {
                span += BLOCK * steps[end++];
            }
            if (end == begin) {
                leap(head, kernel, steps[end], out, end++);
            } else {
                read(head, kernel, steps, begin, end, out, span - head.fraction());
            }
            begin = end;
        }
    }

    private void read(
            PlayHead head, Kernel kernel, long[] steps, int from, int to, float[] out, long span) {
        long at = head.fraction();
        lay(head, kernel, (int) (at + span >>> 32) + 2);
        int begin = from;
        while (begin < to) {
            int end = begin + 1;
            while (end < to && steps[end] == steps[begin]) {
                end++;
            }
            int step = (int) (steps[begin] >> FINER_BITS);
            kernel.read(terms.a, (int) (at >> FINER_BITS), step, out, begin * BLOCK, end * BLOCK);
            at += (end - begin) * BLOCK * steps[begin];
            begin = end;
        }
        head.advance(span);
    }

    /** A block of a sound that is transposed so far that a block does not fit the window. */
    private void leap(PlayHead head, Kernel kernel, long step, float[] out, int block) {
        for (int i = block * BLOCK; i < (block + 1) * BLOCK; i++) {
            lay(head, kernel, 2);
            kernel.read(terms.a, (int) (head.fraction() >> FINER_BITS), 0, out, i, i + 1);
            head.advance(step);
        }
    }

    /** Prepares {@code n} positions of what the head meets from its own on. */
    private void lay(PlayHead head, Kernel kernel, int n) {
        int first = head.frame() - kernel.before();
        int count = kernel.span(n);
        lay(head, first, count, false);
        float[] x = sound.a;
        short[] from = window;
        for (int i = 0; i < count; i++) {
            x[i] = from[i];
        }
        if (store.deep()) {
            lay(head, first, count, true);
            for (int i = 0; i < count; i++) {
                x[i] += LOW * from[i];
            }
        }
        kernel.prepare(sound, row, left, right, terms, n);
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
    }
}
