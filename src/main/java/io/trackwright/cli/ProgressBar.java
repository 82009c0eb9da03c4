package io.trackwright.cli;

import java.util.Locale;

/** One line: stage, bar, percent, seconds mastered of the whole, time passed. */
final class ProgressBar {
    private static final int STAGE_COLUMNS = 12;
    private static final int MAX_BAR = 40;
    private static final int MIN_BAR = 8;

    private ProgressBar() {}

    /**
     * @param columns the terminal's width; the line stays below it, dropping the bar first
     */
    static String line(JobProgress progress, double elapsedSeconds, int columns) {
        String stage =
                progress.attempt() > 1
                        ? progress.stage() + " #" + progress.attempt()
                        : progress.stage();
        String tail =
                String.format(Locale.ROOT, "%3.0f %%", progress.fraction() * 100)
                        + audio(progress)
                        + String.format(Locale.ROOT, "  %.1f s", elapsedSeconds);
        String head = String.format(Locale.ROOT, "%-" + STAGE_COLUMNS + "s", stage);
        int room = columns - 1 - head.length() - tail.length() - 2;
        if (room < MIN_BAR) {
            String line = head + " " + tail;
            return line.substring(0, Math.min(line.length(), columns - 1));
        }
        return head + " " + bar(progress.fraction(), Math.min(MAX_BAR, room)) + " " + tail;
    }

    private static String audio(JobProgress progress) {
        if (progress.totalSeconds() <= 0) {
            return "";
        }
        return "  "
                + Clock.minutes(progress.masteredSeconds())
                + " / "
                + Clock.minutes(progress.totalSeconds())
                + " mastered";
    }

    /** {@code fraction} of {@code width} characters filled. */
    static String bar(double fraction, int width) {
        int full = (int) Math.floor(fraction * width);
        return "█".repeat(full) + "░".repeat(width - full);
    }
}
