package io.trackwright.production.qa;

import io.trackwright.audio.dsp.StereoBlock;

/** Finished audio that can be read from its first frame as often as wanted. */
@FunctionalInterface
public interface StereoSource {
    /**
     * Begins at the first frame.
     *
     * @throws java.io.UncheckedIOException if the audio cannot be reached
     */
    Reading open();

    /** One way through the audio; whoever opened it closes it. */
    interface Reading extends AutoCloseable {
        /**
         * The next 1 to {@link StereoBlock#capacity()} frames, and the block resized to them; how
         * many is up to the source.
         *
         * @return false at the end, when nothing was read and the block is resized to 0
         * @throws java.io.UncheckedIOException if the audio cannot be read
         */
        boolean read(StereoBlock into);

        @Override
        default void close() {}
    }
}
