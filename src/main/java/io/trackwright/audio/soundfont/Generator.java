package io.trackwright.audio.soundfont;

import java.util.Arrays;

/** The generators of §8.1.3: what a zone can set, with number, range and default. */
enum Generator {
    START_OFFSET(0, 0, 32_768, 0, false),
    END_OFFSET(1, -32_768, 0, 0, false),
    LOOP_START_OFFSET(2, -32_768, 32_767, 0, false),
    LOOP_END_OFFSET(3, -32_768, 32_767, 0, false),
    START_COARSE_OFFSET(4, 0, 32_768, 0, false),
    MOD_LFO_TO_PITCH(5, -12_000, 12_000, 0, true),
    VIB_LFO_TO_PITCH(6, -12_000, 12_000, 0, true),
    MOD_ENV_TO_PITCH(7, -12_000, 12_000, 0, true),
    FILTER_CUTOFF(8, 1_500, 13_500, 13_500, true),
    FILTER_Q(9, 0, 960, 0, true),
    MOD_LFO_TO_FILTER(10, -12_000, 12_000, 0, true),
    MOD_ENV_TO_FILTER(11, -12_000, 12_000, 0, true),
    END_COARSE_OFFSET(12, -32_768, 0, 0, false),
    MOD_LFO_TO_VOLUME(13, -960, 960, 0, true),
    CHORUS_SEND(15, 0, 1_000, 0, true),
    REVERB_SEND(16, 0, 1_000, 0, true),
    PAN(17, -500, 500, 0, true),
    MOD_LFO_DELAY(21, -12_000, 5_000, -12_000, true),
    MOD_LFO_FREQUENCY(22, -16_000, 4_500, 0, true),
    VIB_LFO_DELAY(23, -12_000, 5_000, -12_000, true),
    VIB_LFO_FREQUENCY(24, -16_000, 4_500, 0, true),
    MOD_ENV_DELAY(25, -12_000, 5_000, -12_000, true),
    MOD_ENV_ATTACK(26, -12_000, 8_000, -12_000, true),
    MOD_ENV_HOLD(27, -12_000, 5_000, -12_000, true),
    MOD_ENV_DECAY(28, -12_000, 8_000, -12_000, true),
    MOD_ENV_SUSTAIN(29, 0, 1_000, 0, true),
    MOD_ENV_RELEASE(30, -12_000, 8_000, -12_000, true),
    KEY_TO_MOD_ENV_HOLD(31, -1_200, 1_200, 0, true),
    KEY_TO_MOD_ENV_DECAY(32, -1_200, 1_200, 0, true),
    VOL_ENV_DELAY(33, -12_000, 5_000, -12_000, true),
    VOL_ENV_ATTACK(34, -12_000, 8_000, -12_000, true),
    VOL_ENV_HOLD(35, -12_000, 5_000, -12_000, true),
    VOL_ENV_DECAY(36, -12_000, 8_000, -12_000, true),
    VOL_ENV_SUSTAIN(37, 0, 1_440, 0, true),
    VOL_ENV_RELEASE(38, -12_000, 8_000, -12_000, true),
    KEY_TO_VOL_ENV_HOLD(39, -1_200, 1_200, 0, true),
    KEY_TO_VOL_ENV_DECAY(40, -1_200, 1_200, 0, true),
    INSTRUMENT(41, 0, 65_535, 0, false),
    KEY_RANGE(43, 0, 65_535, 0x7f00, false),
    VELOCITY_RANGE(44, 0, 65_535, 0x7f00, false),
    LOOP_START_COARSE_OFFSET(45, -32_768, 32_767, 0, false),
    KEY(46, -1, 127, -1, false),
    VELOCITY(47, -1, 127, -1, false),
    ATTENUATION(48, 0, 1_440, 0, true),
    LOOP_END_COARSE_OFFSET(50, -32_768, 32_767, 0, false),
    COARSE_TUNE(51, -120, 120, 0, true),
    FINE_TUNE(52, -99, 99, 0, true),
    SAMPLE(53, 0, 65_535, 0, false),
    SAMPLE_MODES(54, 0, 65_535, 0, false),
    SCALE_TUNING(56, 0, 1_200, 100, true),
    EXCLUSIVE_CLASS(57, 0, 127, 0, false),
    ROOT_KEY(58, -1, 127, -1, false);

    /** Generator numbers end below this. */
    static final int COUNT = 61;

    private static final int[] DEFAULTS = new int[COUNT];
    private static final boolean[] ADDITIVE = new boolean[COUNT];
    private static final boolean[] KNOWN = new boolean[COUNT];

    static {
        for (Generator generator : values()) {
            DEFAULTS[generator.number] = generator.standard;
            ADDITIVE[generator.number] = generator.preset;
            KNOWN[generator.number] = true;
        }
    }

    private final int number;
    private final double lowest;
    private final double highest;
    private final int standard;
    private final boolean preset;

    /**
     * @param preset whether a preset may add to it; it is of the synthesis, not of the sample
     */
    Generator(int number, int lowest, int highest, int standard, boolean preset) {
        this.number = number;
        this.lowest = lowest;
        this.highest = highest;
        this.standard = standard;
        this.preset = preset;
    }

    int number() {
        return number;
    }

    /** The value within its range; beyond it the nearest end (§8.1.3). */
    double clamped(double value) {
        return Math.max(lowest, Math.min(highest, value));
    }

    /** What every zone has before it sets anything, by number. */
    static int[] defaults() {
        return Arrays.copyOf(DEFAULTS, COUNT);
    }

    /** True for a number that stands for a generator; all others are skipped (§9.4). */
    static boolean known(int number) {
        return number < COUNT && KNOWN[number];
    }

    /** True where a preset's amount adds to its instrument's. */
    static boolean additive(int number) {
        return ADDITIVE[number];
    }
}
