package io.trackwright.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The five stages, a line each: whether it is done, a bar, its time and how many times faster than
 * listening that is. Times are the client's own, from a stage's first event to the next stage's.
 */
final class StageBoard {
    /** Below this width bars and figures do not fit. */
    static final int LEAST_COLUMNS = 40;

    private static final List<String> STAGES =
            List.of("parsing", "composing", "synthesizing", "mastering", "checking");

    /** Mastering follows synthesis while it runs; both end when the check begins. */
    private static final String FOLLOWED = "synthesizing";

    private static final int NAME_COLUMNS = 12;
    private static final int TAIL_COLUMNS = 17;
    private static final int MAX_BAR = 30;
    private final Map<String, Double> begun = new LinkedHashMap<>();
    private final Map<String, Double> ended = new LinkedHashMap<>();
    private int attempt = 1;

    /** Takes what has changed since the last call. */
    void follow(JobProgress progress, double elapsedSeconds) {
        if (progress.attempt() > attempt) {
            attempt = progress.attempt();
            begun.clear();
            ended.clear();
        }
        String now = progress.stage();
        boolean over = !STAGES.contains(now);
        if (over && begun.isEmpty()) {
            return; // still queued
        }
        for (String stage : begun.keySet()) {
            boolean beside = stage.equals(FOLLOWED) && now.equals("mastering");
            if (!stage.equals(now) && !beside) {
                ended.putIfAbsent(stage, elapsedSeconds);
            }
        }
        if (!over) {
            begun.putIfAbsent(now, elapsedSeconds);
        }
    }

    /**
     * @param columns {@value #LEAST_COLUMNS} or more; every line is shorter
     */
    List<String> lines(JobProgress progress, double elapsedSeconds, int columns) {
        List<String> lines = new ArrayList<>();
        for (String stage : STAGES) {
            lines.add(line(stage, progress, elapsedSeconds, columns).stripTrailing());
        }
        return lines;
    }

    private String line(String stage, JobProgress progress, double elapsed, int columns) {
        String name = String.format(Locale.ROOT, "%-" + NAME_COLUMNS + "s", stage);
        Double start = begun.get(stage);
        if (start == null) {
            return "  " + name;
        }
        boolean done = ended.containsKey(stage);
        double seconds = ended.getOrDefault(stage, elapsed) - start;
        double total = progress.totalSeconds();
        boolean rendered = stage.equals(FOLLOWED) || stage.equals("mastering");
        double share = rendered && total > 0 ? progress.masteredSeconds() / total : 0;
        int width = Math.min(MAX_BAR, columns - 1 - NAME_COLUMNS - 3 - TAIL_COLUMNS);
        String pace = pace(done ? total : rendered ? progress.masteredSeconds() : 0, seconds);
        return (done ? "✓ " : "▸ ")
                + name
                + " "
                + ProgressBar.bar(done ? 1 : Math.clamp(share, 0.0, 1.0), Math.max(0, width))
                + String.format(Locale.ROOT, " %6.1f s", seconds)
                + pace;
    }

    private static String pace(double audioSeconds, double seconds) {
        double times = seconds >= 0.05 ? audioSeconds / seconds : 0;
        return times >= 0.05 && times < 9_999.5
                ? String.format(Locale.ROOT, times < 10 ? " %4.1f ×" : " %4.0f ×", times)
                : "";
    }
}
