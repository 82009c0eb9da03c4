package io.trackwright.audio.effect;

/** The check that all settings records share. */
final class Setting {
    private Setting() {}

    /** Rejects a value outside {@code from..to}, and one that is not a number. */
    static void range(String name, double value, double from, double to) {
        if (!(value >= from && value <= to)) {
            throw new IllegalArgumentException(
                    name
                            + " must be "
                            + number(from)
                            + ".."
                            + number(to)
                            + ", was "
                            + number(value));
        }
    }

    private static String number(double x) {
        return x == Math.rint(x) && Math.abs(x) < 1e9
                ? Long.toString((long) x)
                : Double.toString(x);
    }
}
