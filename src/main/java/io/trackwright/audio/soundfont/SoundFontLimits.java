package io.trackwright.audio.soundfont;

/**
 * How much of a file is believed, and how much of it may sound. A file beyond them is refused, so
 * that none can exhaust memory.
 *
 * @param fileBytes longest file, 1 or more
 * @param records most records of any kind (presets, zones, generators, modulators, samples), 1 ..
 *     10,000,000
 * @param zonesPerPreset most zones of a preset, all its instruments' counted, 1..1,000,000
 * @param decodedBytes most memory that the samples of a compressed font may take, 1..4,294,967,294
 * @param layers most zones of one note that sound at once, 1..64; a note with more loses the last
 * @param polyphony most notes of an instrument that sound at once, 1..128; with more the quietest
 *     ends
 */
public record SoundFontLimits(
        long fileBytes,
        int records,
        int zonesPerPreset,
        long decodedBytes,
        int layers,
        int polyphony) {
    /**
     * 4 GiB, a million records, 20,000 zones, 1 GiB of decoded samples: several times the largest
     * fonts in circulation. 24 layers, 64 notes.
     */
    public static final SoundFontLimits DEFAULT =
            new SoundFontLimits(4L << 30, 1_000_000, 20_000, 1L << 30, 24, 64);

    public SoundFontLimits {
        within("fileBytes", Long.MAX_VALUE, fileBytes);
        within("records", 10_000_000, records);
        within("zonesPerPreset", 1_000_000, zonesPerPreset);
        within("decodedBytes", (1L << 32) - 2, decodedBytes);
        within("layers", 64, layers);
        within("polyphony", 128, polyphony);
    }

    /** The default where nothing is said of decoding and playing. */
    public SoundFontLimits(long fileBytes, int records, int zonesPerPreset) {
        this(
                fileBytes,
                records,
                zonesPerPreset,
                DEFAULT.decodedBytes,
                DEFAULT.layers,
                DEFAULT.polyphony);
    }

    /** The same for other sizes. */
    public SoundFontLimits withBytes(long fileBytes, long decodedBytes) {
        return new SoundFontLimits(
                fileBytes, records, zonesPerPreset, decodedBytes, layers, polyphony);
    }

    private static void within(String field, long highest, long value) {
        if (!(value >= 1 && value <= highest)) {
            throw new IllegalArgumentException(field + " must be 1.." + highest + ", was " + value);
        }
    }
}
