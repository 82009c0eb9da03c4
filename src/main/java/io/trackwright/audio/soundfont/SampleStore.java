package io.trackwright.audio.soundfont;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * The samples of a font where they lie in its file: 16 bits, and eight more below them where the
 * font has them (§6.1, §6.2). Safe for use by many threads.
 */
final class SampleStore {
    private final MemorySegment high;
    private final MemorySegment low;
    private final long frames;

    /**
     * @param high two bytes per frame
     * @param low one byte per frame; with any other length it is ignored, as §6.2 asks
     */
    SampleStore(MemorySegment high, MemorySegment low) {
        this.high = high;
        this.frames = high.byteSize() / 2;
        this.low = low.byteSize() >= frames ? low : MemorySegment.NULL;
    }

    long frames() {
        return frames;
    }

    /** True when there are the lower eight bits. */
    boolean deep() {
        return low.byteSize() > 0;
    }

    /** Copies {@code count} frames from {@code frame} on, all within the store. */
    void read(long frame, int count, short[] into, int at) {
        MemorySegment.copy(high, RiffChunk.SHORT, 2 * frame, into, at, count);
    }

    /** The lower bits of the same frames, 0..255. */
    void readLow(long frame, int count, short[] into, int at) {
        for (int i = 0; i < count; i++) {
            into[at + i] = (short) (low.get(ValueLayout.JAVA_BYTE, frame + i) & 0xff);
        }
    }
}
