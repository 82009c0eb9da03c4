package io.trackwright.audio.soundfont;

/** Room for a chunk at work; one serves all voices of an instrument, one after the other. */
final class Scratch {
    /** Frames of a chunk: long, so that what is done once per chunk costs little. */
    static final int CHUNK = 512;

    /** 0, 1, 2, …: compilers vectorise a table and not the conversion of a loop's counter. */
    static final float[] COUNT = new float[CHUNK];

    static {
        for (int i = 0; i < CHUNK; i++) {
            COUNT[i] = i;
        }
    }

    private static final int BLOCKS = CHUNK / SampleReader.BLOCK;

    /** As read from the sample, then as filtered. */
    final float[] mono = new float[CHUNK];

    final LowPass.Room filter = new LowPass.Room();

    /** Samples per frame in 2⁻³², by block. */
    final long[] steps = new long[BLOCKS];
}
