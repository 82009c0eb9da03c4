package io.trackwright.audio.dsp;

/**
 * Sine and cosine of an angle in full turns, to 13 digits, the same on every machine and, unlike
 * the library's, without allocating: for filter and resonator coefficients that are computed when a
 * note starts.
 */
public final class Turn {
    private Turn() {}

    /** sin(2π·turns) */
    public static double sine(double turns) {
        double part = turns - Math.rint(turns);
        int quarter = (int) Math.rint(4 * part);
        double x = 2 * Math.PI * (part - 0.25 * quarter);
        return switch (quarter & 3) {
            case 0 -> odd(x);
            case 1 -> even(x);
            case 2 -> -odd(x);
            default -> -even(x);
        };
    }

    /** cos(2π·turns) */
    public static double cosine(double turns) {
        return sine(turns + 0.25);
    }

    /** Taylor series of the sine for |x| ≤ π/4. */
    private static double odd(double x) {
        double y = x * x;
        return x
                * (1
                        - y
                                / 6
                                * (1
                                        - y
                                                / 20
                                                * (1
                                                        - y
                                                                / 42
                                                                * (1
                                                                        - y
                                                                                / 72
                                                                                * (1
                                                                                        - y
                                                                                                / 110
                                                                                                * (1
                                                                                                        - y
                                                                                                                / 156
                                                                                                                * (1
                                                                                                                        - y
                                                                                                                                / 210)))))));
    }

    /** Taylor series of the cosine for |x| ≤ π/4. */
    private static double even(double x) {
        double y = x * x;
        return 1
                - y
                        / 2
                        * (1
                                - y
                                        / 12
                                        * (1
                                                - y
                                                        / 30
                                                        * (1
                                                                - y
                                                                        / 56
                                                                        * (1
                                                                                - y
                                                                                        / 90
                                                                                        * (1
                                                                                                - y
                                                                                                        / 132
                                                                                                        * (1
                                                                                                                - y
                                                                                                                        / 182))))));
    }
}
