package io.trackwright.cli;

import java.util.Map;

/**
 * What the output goes to. Java cannot ask whether one stream is a terminal, so the launcher does.
 *
 * @param out standard output is a terminal
 * @param err standard error is a terminal whose lines may be drawn over
 * @param columns its width, 20 or more
 * @param colour escape sequences for colour are welcome
 */
record Terminal(boolean out, boolean err, int columns, boolean colour) {
    private static final int DEFAULT_COLUMNS = 80;

    Terminal {
        columns = Math.max(20, columns);
    }

    /** From the launcher's properties; {@code NO_COLOR} and {@code TERM=dumb} are honoured. */
    static Terminal detect(Map<String, String> environment) {
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        int columns = Integer.getInteger("trackwright.columns", DEFAULT_COLUMNS);
        return new Terminal(
                Boolean.getBoolean("trackwright.tty.out"),
                Boolean.getBoolean("trackwright.tty.err") && !dumb && !plain,
                columns > 0 ? columns : DEFAULT_COLUMNS,
                !dumb && !plain);
    }
}
