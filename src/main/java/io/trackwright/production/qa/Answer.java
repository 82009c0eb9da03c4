package io.trackwright.production.qa;

import java.util.Locale;

/**
 * A finding in the making: a check's name, what it measured and what it expected; the verdict turns
 * it into a finding. Numbers are written alike everywhere: with a point, and without a sign on
 * zero.
 */
record Answer(String check, String measured, String expected) {

    Finding pass(String text) {
        return new Finding.Pass(check, measured, expected, text);
    }

    Finding warn(String text) {
        return new Finding.Warn(check, measured, expected, text);
    }

    Finding fail(String text) {
        return new Finding.Fail(check, measured, expected, text);
    }

    /** Passes or fails with the same sentence. */
    Finding passIf(boolean kept, String text) {
        return kept ? pass(text) : fail(text);
    }

    /**
     * {@code value} with up to {@code decimals} decimals: −14 and 174 stay whole, −12.10 becomes
     * -12.1.
     */
    static String number(double value, int decimals) {
        String digits = fixed(value, decimals);
        return digits.contains(".") ? digits.replaceAll("\\.?0+$", "") : digits;
    }

    /** {@code value} with exactly {@code decimals} decimals. */
    static String fixed(double value, int decimals) {
        double scale = StrictMath.pow(10, decimals);
        double rounded = Math.rint(value * scale) / scale;
        return String.format(Locale.ROOT, "%." + decimals + "f", rounded == 0 ? 0.0 : rounded);
    }

    static String percent(double share) {
        return fixed(100 * share, 0) + " %";
    }
}
