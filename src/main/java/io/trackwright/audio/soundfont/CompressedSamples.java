package io.trackwright.audio.soundfont;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The samples of a compressed font (SF3), decoded once. There start and end of a sample are bytes
 * of its Ogg file within the sample chunk, and its loop counts from its own beginning (W. Schweer,
 * MuseScore, 2014). How much memory they take is known before any is decoded: the last page of an
 * Ogg file names its last frame (RFC 3533 §6).
 */
final class CompressedSamples {
    /** The letters a page begins with. */
    private static final int OGG = 0x5367674f;

    private static final int PAGE_HEADER_BYTES = 27;
    private static final int POSITION_OFFSET = 6;
    private static final ValueLayout.OfLong LONG =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /** Headers may share a recording. */
    private record Range(long start, long end) {}

    private final MemorySegment chunk;
    private final SampleDecoder decoder;
    private final SoundFontLimits limits;
    private final Map<Range, Long> startFrames = new HashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private final MemorySegment decoded;

    /**
     * @param chunk the sample chunk's bytes
     * @param headers samples whose start and end lie within it, where they are compressed as bytes
     */
    CompressedSamples(
            MemorySegment chunk,
            List<Sample> headers,
            SampleDecoder decoder,
            SoundFontLimits limits)
            throws IOException {
        this.chunk = chunk;
        this.decoder = decoder;
        this.limits = limits;
        long total = 0;
        for (Sample header : headers) {
            long frames = frames(header);
            Long known =
                    startFrames.putIfAbsent(
                            new Range(header.startFrame(), header.endFrame()), total);
            long start = known == null ? total : known;
            long loop = header.compressed() ? start : start - header.startFrame();
            samples.add(
                    header.at(
                            start,
                            start + frames,
                            header.loopStartFrame() + loop,
                            header.loopEndFrame() + loop));
            total += known == null ? frames : 0;
            if (2 * total > limits.decodedBytes()) {
                throw new SoundFontException(
                        "decoded samples must take at most "
                                + limits.decodedBytes()
                                + " bytes, sample "
                                + header.name()
                                + " goes beyond");
            }
        }
        decoded = Arena.ofAuto().allocate(Math.max(2, 2 * total), 2);
        for (int i = 0; i < headers.size(); i++) {
            decode(headers.get(i), samples.get(i));
        }
    }

    /** Two bytes per frame. */
    MemorySegment decoded() {
        return decoded;
    }

    /** Where the samples lie in what was decoded. */
    List<Sample> samples() {
        return List.copyOf(samples);
    }

    private long frames(Sample header) throws SoundFontException {
        if (header.kind() == Sample.Kind.ROM) {
            return 0;
        }
        if (!header.compressed()) {
            return header.endFrame() - header.startFrame();
        }
        for (long at = header.endFrame() - PAGE_HEADER_BYTES; at >= header.startFrame(); at--) {
            if (chunk.get(RiffChunk.INT, at) == OGG) {
                long frames = chunk.get(LONG, at + POSITION_OFFSET);
                if (frames >= 0 && frames <= limits.decodedBytes()) {
                    return frames;
                }
                throw new SoundFontException(
                        "sample "
                                + header.name()
                                + " must take at most "
                                + limits.decodedBytes()
                                + " bytes, was of "
                                + frames
                                + " frames");
            }
        }
        throw new SoundFontException("sample " + header.name() + " must be an Ogg file");
    }

    private void decode(Sample header, Sample sample) throws IOException {
        int frames = (int) (sample.endFrame() - sample.startFrame());
        if (frames == 0) {
            return;
        }
        if (!header.compressed()) {
            MemorySegment.copy(
                    chunk, 2 * header.startFrame(), decoded, 2 * sample.startFrame(), 2L * frames);
            return;
        }
        long bytes = header.endFrame() - header.startFrame();
        byte[] compressed =
                chunk.asSlice(header.startFrame(), bytes).toArray(ValueLayout.JAVA_BYTE);
        short[] sound;
        try {
            sound = decoder.decode(compressed, frames);
        } catch (IOException e) {
            throw new SoundFontException(
                    "sample " + header.name() + " must be Vorbis: " + e.getMessage());
        }
        MemorySegment.copy(
                sound,
                0,
                decoded,
                RiffChunk.SHORT,
                2 * sample.startFrame(),
                Math.min(frames, sound.length));
    }
}
