package io.trackwright.cli;

import java.util.Locale;

/** Times as musicians write them. */
final class Clock {
    private Clock() {}

    /** {@code 3:01}; hours are not used. */
    static String minutes(double seconds) {
        long whole = Math.round(Math.max(0, seconds));
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    /**
     * Seconds of {@code 90}, {@code 90s}, {@code 1.5m} or {@code 1:30}.
     *
     * @throws IllegalArgumentException when it is none of them
     */
    static double parse(String text) {
        String trimmed = text.strip();
        if (trimmed.matches("\\d{1,4}:[0-5]\\d")) {
            int colon = trimmed.indexOf(':');
            return Integer.parseInt(trimmed.substring(0, colon)) * 60.0
                    + Integer.parseInt(trimmed.substring(colon + 1));
        }
        if (trimmed.matches("\\d{1,6}(\\.\\d{1,6})?[ms]?")) {
            boolean minutes = trimmed.endsWith("m");
            String number = trimmed.replaceAll("[ms]$", "");
            return Double.parseDouble(number) * (minutes ? 60 : 1);
        }
        throw new IllegalArgumentException(
                "length must look like 90, 90s, 1.5m or 1:30, was \"" + text + "\"");
    }
}
