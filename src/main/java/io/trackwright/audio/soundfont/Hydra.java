package io.trackwright.audio.soundfont;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The nine tables of a font (§7), read where they lie. Everything one table says about another is
 * checked once, when the font is opened.
 */
final class Hydra {
    private static final int PRESET_BYTES = 38;
    private static final int INSTRUMENT_BYTES = 22;
    private static final int SAMPLE_BYTES = 46;
    private static final int NAME_BYTES = 20;
    private static final int VORBIS = 0x10;
    private static final int ROM = 0x8000;

    private final SoundFontLimits limits;
    private final MemorySegment presets;
    private final MemorySegment instruments;
    private final MemorySegment samples;
    private final Bags presetBags;
    private final Bags instrumentBags;

    Hydra(Map<String, RiffChunk> chunks, SoundFontLimits limits) throws SoundFontException {
        this.limits = limits;
        presets = table(chunks, "phdr", PRESET_BYTES);
        instruments = table(chunks, "inst", INSTRUMENT_BYTES);
        samples = table(chunks, "shdr", SAMPLE_BYTES);
        presetBags = bags(chunks, "p");
        instrumentBags = bags(chunks, "i");
        headers("phdr", presets, PRESET_BYTES, 24, presetBags);
        headers("inst", instruments, INSTRUMENT_BYTES, NAME_BYTES, instrumentBags);
        links("pgen", presetBags.generators(), Generator.INSTRUMENT, instrumentCount());
        links("igen", instrumentBags.generators(), Generator.SAMPLE, sampleCount());
        for (int preset = 0; preset < presetCount(); preset++) {
            countZones(preset);
        }
    }

    private Bags bags(Map<String, RiffChunk> chunks, String level) throws SoundFontException {
        Bags bags =
                new Bags(
                        table(chunks, level + "bag", Bags.BAG_BYTES),
                        table(chunks, level + "gen", Bags.GENERATOR_BYTES),
                        table(chunks, level + "mod", Bags.MODULATOR_BYTES));
        bags.check(level);
        return bags;
    }

    private MemorySegment table(Map<String, RiffChunk> chunks, String id, int recordBytes)
            throws SoundFontException {
        MemorySegment content = RiffChunk.required(chunks, id).content();
        long records = content.byteSize() / recordBytes;
        if (records < 1 || content.byteSize() % recordBytes != 0) {
            throw new SoundFontException(
                    "chunk "
                            + id
                            + " must hold one or more records of "
                            + recordBytes
                            + " bytes, was "
                            + content.byteSize()
                            + " bytes");
        }
        if (records > limits.records()) {
            throw new SoundFontException(
                    "chunk "
                            + id
                            + " must hold at most "
                            + limits.records()
                            + " records, was "
                            + records);
        }
        return content;
    }

    /** Each header's zones begin where the last one's end. */
    private static void headers(String id, MemorySegment table, int bytes, int offset, Bags bags)
            throws SoundFontException {
        int last = 0;
        for (long at = offset; at < table.byteSize(); at += bytes) {
            int bag = Bags.word(table, at);
            Bags.rising(id + " bag index", last, bag, bags.count() - 1L);
            last = bag;
        }
    }

    private static void links(String id, MemorySegment table, Generator generator, int count)
            throws SoundFontException {
        long terminal = table.byteSize() - Bags.GENERATOR_BYTES;
        for (long at = 0; at < terminal; at += Bags.GENERATOR_BYTES) {
            if (Bags.word(table, at) == generator.number() && Bags.word(table, at + 2) >= count) {
                throw new SoundFontException(
                        id
                                + " "
                                + generator
                                + " must be below "
                                + count
                                + ", was "
                                + Bags.word(table, at + 2));
            }
        }
    }

    private void countZones(int preset) throws SoundFontException {
        long at = (long) preset * PRESET_BYTES + 24;
        long zones = 0;
        int to = Bags.word(presets, at + PRESET_BYTES);
        for (int bag = Bags.word(presets, at); bag < to; bag++) {
            zones++;
            for (int i = presetBags.generator(bag); i < presetBags.generator(bag + 1); i++) {
                long generator = (long) i * Bags.GENERATOR_BYTES;
                if (Bags.word(presetBags.generators(), generator)
                        == Generator.INSTRUMENT.number()) {
                    int instrument = Bags.word(presetBags.generators(), generator + 2);
                    long bags = (long) instrument * INSTRUMENT_BYTES + NAME_BYTES;
                    zones +=
                            Bags.word(instruments, bags + INSTRUMENT_BYTES)
                                    - Bags.word(instruments, bags);
                }
            }
        }
        if (zones > limits.zonesPerPreset()) {
            throw new SoundFontException(
                    "preset "
                            + RiffChunk.text(presets, at - 24, NAME_BYTES)
                            + " must have at most "
                            + limits.zonesPerPreset()
                            + " zones, was "
                            + zones);
        }
    }

    int presetCount() {
        return (int) (presets.byteSize() / PRESET_BYTES) - 1;
    }

    int instrumentCount() {
        return (int) (instruments.byteSize() / INSTRUMENT_BYTES) - 1;
    }

    int sampleCount() {
        return (int) (samples.byteSize() / SAMPLE_BYTES) - 1;
    }

    /** The presets in the order of the file, without the terminal one. */
    List<Preset.Header> presetHeaders() {
        List<Preset.Header> headers = new ArrayList<>();
        for (int i = 0; i < presetCount(); i++) {
            long at = (long) i * PRESET_BYTES;
            headers.add(
                    new Preset.Header(
                            i,
                            RiffChunk.text(presets, at, NAME_BYTES),
                            Bags.word(presets, at + 22),
                            Bags.word(presets, at + 20)));
        }
        return headers;
    }

    /** The zones of a preset. */
    List<Bag> presetZones(int preset) {
        long at = (long) preset * PRESET_BYTES + 24;
        return presetBags.zones(Bags.word(presets, at), Bags.word(presets, at + PRESET_BYTES));
    }

    /** The zones of an instrument. */
    List<Bag> instrumentZones(int instrument) {
        long at = (long) instrument * INSTRUMENT_BYTES + NAME_BYTES;
        return instrumentBags.zones(
                Bags.word(instruments, at), Bags.word(instruments, at + INSTRUMENT_BYTES));
    }

    /** The sample headers, checked against a sample chunk of so many bytes. */
    List<Sample> samples(long bytes) throws SoundFontException {
        List<Sample> all = new ArrayList<>();
        for (int i = 0; i < sampleCount(); i++) {
            all.add(sample(i, (long) i * SAMPLE_BYTES, bytes));
        }
        return List.copyOf(all);
    }

    private Sample sample(int index, long at, long bytes) throws SoundFontException {
        String name = RiffChunk.text(samples, at, NAME_BYTES);
        long start = unsigned(at + 20);
        long end = unsigned(at + 24);
        long rate = unsigned(at + 36);
        int root = samples.get(ValueLayout.JAVA_BYTE, at + 40) & 0xff;
        int type = Bags.word(samples, at + 44);
        boolean compressed = (type & VORBIS) != 0;
        long room = compressed ? bytes : bytes / 2;
        Sample.Kind kind =
                (type & ROM) != 0
                        ? Sample.Kind.ROM
                        : switch (type & ~VORBIS) {
                            case 2 -> Sample.Kind.RIGHT;
                            case 4 -> Sample.Kind.LEFT;
                            case 8 -> Sample.Kind.LINKED;
                            default -> Sample.Kind.MONO;
                        };
        if (kind != Sample.Kind.ROM && !(start <= end && end <= room)) {
            throw new SoundFontException(
                    "sample "
                            + name
                            + " must lie within 0.."
                            + room
                            + ", was "
                            + start
                            + ".."
                            + end);
        }
        if (kind != Sample.Kind.ROM && !(rate >= 1 && rate <= 1_000_000)) {
            throw new SoundFontException(
                    "sample " + name + " rateHz must be 1..1000000, was " + rate);
        }
        return new Sample(
                index,
                name,
                start,
                end,
                unsigned(at + 28),
                unsigned(at + 32),
                (int) Math.clamp(rate, 1, 1_000_000),
                root > 127 ? 60 : root,
                samples.get(ValueLayout.JAVA_BYTE, at + 41),
                kind,
                Bags.word(samples, at + 42),
                compressed);
    }

    private long unsigned(long at) {
        return Integer.toUnsignedLong(samples.get(RiffChunk.INT, at));
    }
}
