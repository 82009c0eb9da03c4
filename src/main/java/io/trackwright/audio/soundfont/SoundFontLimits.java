package io.trackwright.audio.soundfont;

/**
 * How much of a file is believed. A file beyond them is refused, so that none can exhaust memory.
 *
 * @param fileBytes longest file, 1 or more
 * @param records most records of any kind (presets, zones, generators, modulators, samples), 1 ..
 *     10,000,000
 * @param zonesPerPreset most zones of a preset, all its instruments' counted, 1..1,000,000
 */
public record SoundFontLimits(long fileBytes, int records, int zonesPerPreset) {
    /** 4 GiB, a million records, 20,000 zones: several times the largest fonts in circulation. */
    public static final SoundFontLimits DEFAULT = new SoundFontLimits(4L << 30, 1_000_000, 20_000);

    public SoundFontLimits {
        within("fileBytes", Long.MAX_VALUE, fileBytes);
        within("records", 10_000_000, records);
        within("zonesPerPreset", 1_000_000, zonesPerPreset);
    }

    private static void within(String field, long highest, long value) {
        if (!(value >= 1 && value <= highest)) {
            throw new IllegalArgumentException(field + " must be 1.." + highest + ", was " + value);
        }
    }
}
