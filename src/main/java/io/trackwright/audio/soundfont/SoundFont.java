package io.trackwright.audio.soundfont;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sound font file, mapped into memory: its presets, ready to be played by {@link
 * SampledInstrument}. Immutable and safe for use by many threads; the mapping ends when nothing
 * refers to the font any more. The file must not be shortened while it is in use.
 */
public final class SoundFont {
    private static final int MOST_PRESETS = 32_768;
    private static final SampleDecoder NONE = (compressed, frames) -> new short[0];

    private final String name;
    private final SoundFontLimits limits;
    private final Hydra hydra;
    private final SampleStore store;
    private final List<Sample> samples;
    private final List<Preset> presets;

    /**
     * Opens a font of the version 2 format, 16 or 24 bit, mono or stereo.
     *
     * @throws SoundFontException if the file is something else (a compressed SF3 font too), broken
     *     or beyond the limits; the message says where
     * @throws IOException if it cannot be read
     */
    public static SoundFont open(Path file, SoundFontLimits limits) throws IOException {
        return open(file, limits, NONE);
    }

    /**
     * Opens a font of the version 2 or 3 format: samples may also be Vorbis, which are decoded now
     * and kept in memory.
     *
     * @throws SoundFontException if the file is something else, broken or beyond the limits
     * @throws IOException if it cannot be read
     */
    public static SoundFont open(Path file, SoundFontLimits limits, SampleDecoder decoder)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > limits.fileBytes()) {
                throw new SoundFontException(
                        "file must have at most "
                                + limits.fileBytes()
                                + " bytes, was "
                                + channel.size());
            }
            MemorySegment bytes =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
            return new SoundFont(bytes, limits, decoder);
        }
    }

    /** Opens a font within {@link SoundFontLimits#DEFAULT}. */
    public static SoundFont open(Path file) throws IOException {
        return open(file, SoundFontLimits.DEFAULT);
    }

    private SoundFont(MemorySegment file, SoundFontLimits limits, SampleDecoder decoder)
            throws IOException {
        this.limits = limits;
        Map<String, RiffChunk> lists = RiffChunk.file(file, "sfbk").children();
        Map<String, RiffChunk> info = RiffChunk.required(lists, "INFO").children();
        MemorySegment version = RiffChunk.required(info, "ifil").content();
        int major = version.byteSize() < 4 ? 0 : version.get(RiffChunk.SHORT, 0) & 0xffff;
        if (major != 2 && major != 3) {
            throw new SoundFontException("ifil version must be 2 or 3, was " + major);
        }
        MemorySegment title =
                info.getOrDefault("INAM", new RiffChunk("", MemorySegment.NULL)).content();
        name = RiffChunk.text(title, 0, (int) Math.min(256, title.byteSize()));
        Map<String, RiffChunk> recordings = RiffChunk.required(lists, "sdta").children();
        RiffChunk none = new RiffChunk("", MemorySegment.NULL);
        MemorySegment recorded = recordings.getOrDefault("smpl", none).content();
        hydra = new Hydra(RiffChunk.required(lists, "pdta").children(), limits);
        if (hydra.presetCount() > MOST_PRESETS) {
            throw new SoundFontException(
                    "presets must be at most " + MOST_PRESETS + ", was " + hydra.presetCount());
        }
        List<Sample> headers = hydra.samples(recorded.byteSize());
        Optional<Sample> vorbis = headers.stream().filter(Sample::compressed).findFirst();
        if (vorbis.isPresent()) {
            if (decoder == NONE) {
                throw new SoundFontException(
                        "samples must be PCM (SF2) where nothing decodes them, sample "
                                + vorbis.get().name()
                                + " is Vorbis (SF3)");
            }
            CompressedSamples decoded = new CompressedSamples(recorded, headers, decoder, limits);
            samples = decoded.samples();
            store = new SampleStore(decoded.decoded(), MemorySegment.NULL);
        } else {
            samples = headers;
            store = new SampleStore(recorded, recordings.getOrDefault("sm24", none).content());
        }
        if (store.frames() > Integer.MAX_VALUE) {
            throw new SoundFontException(
                    "samples must hold at most "
                            + Integer.MAX_VALUE
                            + " frames, was "
                            + store.frames());
        }
        presets = hydra.presetHeaders().stream().map(header -> new Preset(this, header)).toList();
    }

    /** The font's own name for itself; empty when it has none. */
    public String name() {
        return name;
    }

    /** All presets in the order of the file. */
    public List<Preset> presets() {
        return presets;
    }

    /** The preset that a MIDI bank and program select; the first of several. */
    public Optional<Preset> preset(int bank, int program) {
        return presets.stream()
                .filter(preset -> preset.bank() == bank && preset.program() == program)
                .findFirst();
    }

    SoundFontLimits limits() {
        return limits;
    }

    Hydra hydra() {
        return hydra;
    }

    SampleStore store() {
        return store;
    }

    List<Sample> samples() {
        return samples;
    }
}
