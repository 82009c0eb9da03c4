package io.trackwright.cli;

/** Terminal colours by what they say (ECMA-48, SGR). */
enum Paint {
    GOOD("32"),
    CAREFUL("33"),
    BAD("31"),
    STRONG("1"),
    FAINT("2");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    String on(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }

    /** The colour of a finding's or a job's outcome. */
    static Paint of(String outcome) {
        return switch (outcome) {
            case "pass", "succeeded" -> GOOD;
            case "warn", "cancelled" -> CAREFUL;
            case "fail", "failed" -> BAD;
            default -> FAINT;
        };
    }
}
