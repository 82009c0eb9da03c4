package io.trackwright.audio.soundfont;

/**
 * What a modulator listens to and how it bends it (§8.2): the 16 bits of the file. Controllers
 * stand where a General MIDI instrument has them after power-on and stay there; velocity and key
 * are the note's.
 *
 * @param bits index, controller flag, direction, polarity, curve
 */
record ModulatorSource(int bits) {
    private static final int NONE = 0;
    private static final int VELOCITY = 2;
    private static final int KEY = 3;
    private static final int POLY_PRESSURE = 10;
    private static final int CHANNEL_PRESSURE = 13;
    private static final int WHEEL = 14;
    private static final int WHEEL_RANGE = 16;

    private static final int VOLUME_CC = 7;
    private static final int BALANCE_CC = 8;
    private static final int PAN_CC = 10;
    private static final int EXPRESSION_CC = 11;

    private static final double HIGHEST = 127;
    private static final double STEPS = 128;
    private static final double CENTRE = 64;

    /** 96 dB of range, 40 dB per decade of the controller (§9.5.3). */
    private static final double CURVE = 40.0 / 96;

    boolean none() {
        return (bits & 0xff) == NONE;
    }

    /** False for a controller or curve the specification does not know; such are ignored. */
    boolean valid() {
        int index = bits & 0x7f;
        if (bits >>> 10 > 3) {
            return false;
        }
        if (controller()) {
            return index != 0
                    && index != 6
                    && !(index >= 32 && index <= 63)
                    && !(index >= 98 && index <= 101)
                    && index < 120;
        }
        return switch (index) {
            case NONE, VELOCITY, KEY, POLY_PRESSURE, CHANNEL_PRESSURE, WHEEL, WHEEL_RANGE -> true;
            default -> false;
        };
    }

    /**
     * The value for a note, −1..1; 1 where there is no source.
     *
     * @param key 0..127
     * @param velocity 0..127
     */
    double value(double key, double velocity) {
        if (none()) {
            return 1;
        }
        double x = Math.max(0, Math.min(HIGHEST, position(key, velocity)));
        boolean negative = (bits & 0x100) != 0;
        boolean bipolar = (bits & 0x200) != 0;
        int curve = bits >>> 10;
        if (bipolar) {
            double side = (x - CENTRE) / CENTRE;
            double bent = Math.signum(side) * curved(curve, Math.abs(side));
            return negative ? -bent : bent;
        }
        double turned = negative ? HIGHEST - x : x;
        return curve == 0 ? turned / STEPS : curved(curve, turned / HIGHEST);
    }

    private boolean controller() {
        return (bits & 0x80) != 0;
    }

    private double position(double key, double velocity) {
        int index = bits & 0x7f;
        if (controller()) {
            return switch (index) {
                case VOLUME_CC -> 100;
                case BALANCE_CC, PAN_CC -> CENTRE;
                case EXPRESSION_CC -> HIGHEST;
                default -> 0;
            };
        }
        return switch (index) {
            case VELOCITY -> velocity;
            case KEY -> key;
            case WHEEL -> CENTRE;
            case WHEEL_RANGE -> 2;
            default -> 0;
        };
    }

    /** Linear, concave, convex, switch; {@code x} 0..1. */
    private static double curved(int curve, double x) {
        return switch (curve) {
            case 1 -> concave(x);
            case 2 -> convex(x);
            case 3 -> x >= 0.5 ? 1 : 0;
            default -> x;
        };
    }

    /** Rises slowly at first. */
    private static double concave(double x) {
        return 1 - convex(1 - x);
    }

    /** Rises steeply at first: 0..1 to 0..1, logarithmically. */
    static double convex(double x) {
        return x <= 0 ? 0 : Math.max(0, Math.min(1, 1 + CURVE * StrictMath.log10(x)));
    }
}
