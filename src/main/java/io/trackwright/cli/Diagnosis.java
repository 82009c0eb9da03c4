package io.trackwright.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the doctor found about one thing.
 *
 * @param subject as in {@code data folder}
 * @param finding what is so
 * @param advice what to do; empty when there is nothing to be done
 */
record Diagnosis(String subject, Level level, String finding, String advice) {
    /** How good it is. */
    enum Level {
        OK(Paint.GOOD),
        WARN(Paint.CAREFUL),
        FAIL(Paint.BAD);

        private final Paint paint;

        Level(Paint paint) {
            this.paint = paint;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Diagnosis ok(String subject, String finding) {
        return new Diagnosis(subject, Level.OK, finding, "");
    }

    static Diagnosis warn(String subject, String finding, String advice) {
        return new Diagnosis(subject, Level.WARN, finding, advice);
    }

    static Diagnosis fail(String subject, String finding, String advice) {
        return new Diagnosis(subject, Level.FAIL, finding, advice);
    }

    /** {@code ok data folder: …}, and what to do about it. */
    void print(Screen screen) {
        String label = level.word() + " ".repeat(10 - level.word().length());
        String todo = advice.isEmpty() ? "" : ". " + advice;
        String line = label + subject + ": " + finding + todo;
        for (String part : Wrap.hanging(line, screen.width())) {
            boolean first = part.startsWith(label);
            screen.result(
                    first
                            ? screen.paint(level.paint, level.word())
                                    + part.substring(level.word().length())
                            : part);
        }
    }

    ObjectNode document() {
        return Json.object()
                .put("subject", subject)
                .put("level", level.word())
                .put("finding", finding)
                .put("advice", advice);
    }
}
