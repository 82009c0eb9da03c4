package io.trackwright.audio.soundfont;

import java.util.Arrays;

/**
 * Lays a stretch of a sample out straight, loops unrolled and silence around it, and reads it at a
 * pitch. One serves all voices of an instrument, one after the other.
 */
final class SampleReader {
    private static final int WINDOW = 1_024;

    private final SampleStore store;
    private final float[] window = new float[WINDOW];
    private final short[] scratch = new short[WINDOW];

    SampleReader(SampleStore store) {
        this.store = store;
    }

    /**
     * Fills {@code out} and moves the head on.
     *
     * @param step samples per frame, in 2⁻³²
     */
    void read(PlayHead head, SincTable kernel, long step, float[] out) {
        int done = 0;
        while (done < out.length) {
            int room = WINDOW - kernel.taps();
            long fit = (((long) room << 32) - head.fraction()) / Math.max(1, step);
            int n = (int) Math.max(1, Math.min(out.length - done, fit));
            long span = head.fraction() + (n - 1) * step;
            lay(head, head.frame() - (kernel.taps() / 2 - 1), (int) (span >>> 32) + kernel.taps());
            kernel.read(window, head.fraction(), step, out, done, done + n);
            head.advance(n * step);
            done += n;
        }
    }

    /** The window becomes {@code count} frames of what the head meets from {@code first} on. */
    private void lay(PlayHead head, int first, int count) {
        int at = 0;
        while (at < count) {
            int frame = head.folded(first + at);
            int run = Math.min(count - at, head.straight(frame));
            if (frame < 0 || frame >= head.end()) {
                Arrays.fill(window, at, at + run, 0);
            } else {
                store.read(head.start() + frame, run, window, at, scratch);
            }
            at += run;
        }
    }
}
