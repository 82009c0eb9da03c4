package io.trackwright.audio.soundfont;

/**
 * A recording within the font (§7.10). Frames count from the start of the sample chunk.
 *
 * @param index its place among the sample headers
 * @param startFrame first frame
 * @param endFrame one after the last
 * @param loopStartFrame first frame of the loop; a loop that is not within the sample is none
 * @param loopEndFrame frame that sounds the same as the loop's first
 * @param rateHz frames per second, 1 or more
 * @param rootKey key at which it sounds as recorded, 0..127
 * @param correctionCents to add to its pitch, −128..127
 * @param kind mono, or which side of a stereo pair
 * @param link index of the other side
 * @param compressed whether start and end are bytes of an Ogg file, still to be decoded
 */
record Sample(
        int index,
        String name,
        long startFrame,
        long endFrame,
        long loopStartFrame,
        long loopEndFrame,
        int rateHz,
        int rootKey,
        int correctionCents,
        Kind kind,
        int link,
        boolean compressed) {
    enum Kind {
        MONO,
        RIGHT,
        LEFT,
        LINKED,
        /** Kept in a synthesizer's memory, not in the file: cannot be played. */
        ROM
    }

    /** True for the left side of the pair whose right side is {@code other}. */
    boolean leftOf(Sample other) {
        return kind == Kind.LEFT && other.kind == Kind.RIGHT && link == other.index;
    }

    /** The same, decoded and elsewhere. */
    Sample at(long start, long end, long loopStart, long loopEnd) {
        return new Sample(
                index,
                name,
                start,
                end,
                loopStart,
                loopEnd,
                rateHz,
                rootKey,
                correctionCents,
                kind,
                link,
                false);
    }
}
