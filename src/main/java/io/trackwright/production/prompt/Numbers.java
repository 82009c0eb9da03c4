package io.trackwright.production.prompt;

/** Numbers as people read them. */
final class Numbers {
    private Numbers() {}

    static String bpm(double bpm) {
        return plain(bpm) + " bpm";
    }

    static String seconds(double seconds) {
        return plain(seconds) + " s";
    }

    /** At most two decimals. */
    static String plain(double x) {
        return x == Math.rint(x)
                ? Long.toString((long) x)
                : Double.toString(Math.rint(x * 100) / 100);
    }
}
