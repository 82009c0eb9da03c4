package io.trackwright.audio.soundfont;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * The samples of a font where they lie in its file: 16 bits, and eight more below them where the
 * font has them (§6.1, §6.2). Safe for use by many threads.
 */
final class SampleStore {
    private static final float SHORT_SCALE = 1f / 32_768;
    private static final float BYTE_SCALE = 1f / 8_388_608;

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

    /**
     * Copies frames, scaled to ±1.
     *
     * @param frame first, with {@code count} more within the store
     * @param scratch room for {@code count} shorts
     */
    void read(long frame, int count, float[] into, int at, short[] scratch) {
        MemorySegment.copy(high, RiffChunk.SHORT, 2 * frame, scratch, 0, count);
        for (int i = 0; i < count; i++) {
            into[at + i] = SHORT_SCALE * scratch[i];
        }
        if (low.byteSize() > 0) {
            for (int i = 0; i < count; i++) {
                int bits = low.get(ValueLayout.JAVA_BYTE, frame + i) & 0xff;
                into[at + i] += BYTE_SCALE * bits;
            }
        }
    }
}
