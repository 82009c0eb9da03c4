package io.trackwright.audio.synth;

/**
 * What a mallet strikes, by its modes: frequency beside the pitch, level under a medium mallet, and
 * share of the decay. Ratios after N. Fletcher and T. Rossing, "The Physics of Musical Instruments"
 * (1998) §19 and §21.
 */
public enum Bar {
    /** Arched so that the second mode is two octaves above the first. */
    VIBRAPHONE(
            1,
            0,
            new double[][] {{1, 1, 1}, {3.99, 0.4, 0.28}, {10.7, 0.2, 0.08}, {17.8, 0.1, 0.03}}),

    /** Rosewood, arched in the same way. */
    MARIMBA(
            1,
            0,
            new double[][] {{1, 1, 1}, {3.93, 0.35, 0.22}, {9.6, 0.22, 0.09}, {16.6, 0.12, 0.05}}),

    /** Rosewood whose second mode is a twelfth up. */
    XYLOPHONE(1, 0, new double[][] {{1, 1, 1}, {3, 0.5, 0.45}, {6.2, 0.3, 0.2}, {10.8, 0.2, 0.1}}),

    /** A flat steel bar. */
    GLOCKENSPIEL(
            1,
            1,
            new double[][] {{1, 1, 1}, {2.76, 0.45, 0.3}, {5.4, 0.3, 0.13}, {8.93, 0.2, 0.06}}),

    /** Steel plates over wooden boxes, struck with felt. */
    CELESTA(
            1,
            1,
            new double[][] {{1, 1, 1}, {2.98, 0.2, 0.3}, {6.1, 0.12, 0.1}, {9.4, 0.05, 0.05}}),

    /** The teeth of a comb. */
    MUSIC_BOX(1, 1.2, new double[][] {{1, 1, 1}, {6.27, 0.4, 0.25}, {17.55, 0.22, 0.08}}),

    /**
     * A hanging tube: modes four, five and six, as 2 : 3 : 4, make the ear hear a pitch that no
     * mode has.
     */
    TUBE(
            2,
            4,
            new double[][] {
                {2, 1, 1},
                {0.617, 0.14, 1.5},
                {1.21, 0.3, 1.3},
                {2.99, 0.85, 0.8},
                {4.17, 0.6, 0.6},
                {5.56, 0.42, 0.42},
                {7.13, 0.3, 0.3},
                {8.9, 0.2, 0.2},
                {10.8, 0.12, 0.14}
            }),

    /** A church bell with its hum, prime, minor third, fifth and nominal. */
    CHURCH_BELL(
            2,
            5,
            new double[][] {
                {2, 0.9, 0.55},
                {0.5, 0.5, 1.8},
                {1, 0.6, 1.1},
                {1.2, 0.75, 0.9},
                {1.5, 0.2, 0.5},
                {2.5, 0.3, 0.3},
                {2.67, 0.25, 0.28},
                {3.01, 0.5, 0.35},
                {4.02, 0.4, 0.24},
                {5.25, 0.28, 0.16},
                {6.6, 0.2, 0.12}
            });

    private static final int RATIO = 0;
    private static final int LEVEL = 1;
    private static final int DECAY = 2;

    private final double nominal;
    private final double splitCents;
    private final double[][] modes;

    Bar(double nominal, double splitCents, double[][] modes) {
        this.nominal = nominal;
        this.splitCents = splitCents;
        this.modes = modes;
    }

    /** The first mode, which gives the pitch, as a multiple of it. */
    public double nominal() {
        return nominal;
    }

    /** How far the two halves of a mode lie apart: nothing is quite round. */
    double splitCents() {
        return splitCents;
    }

    int count() {
        return modes.length;
    }

    double ratio(int mode) {
        return modes[mode][RATIO];
    }

    double level(int mode) {
        return modes[mode][LEVEL];
    }

    double decay(int mode) {
        return modes[mode][DECAY];
    }
}
