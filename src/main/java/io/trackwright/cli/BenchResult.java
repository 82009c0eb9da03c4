package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * What one job of the bench took.
 *
 * @param job as the service describes it at its end
 * @param firstAudioSeconds from just before the request to the first audio event, as a client sees
 *     it
 * @param wholeSeconds from just before the request to the last event
 */
record BenchResult(
        BenchJob bench,
        JsonNode job,
        double firstAudioSeconds,
        double wholeSeconds,
        double cpuSeconds,
        double peakMegabytes) {
    private static final List<String> STAGES =
            List.of("parseMs", "composeMs", "synthesizeMs", "masterMs", "qaMs");

    double durationSeconds() {
        return job.path("durationSeconds").asDouble();
    }

    /** How many times faster than listening; 0 when the stage was not timed. */
    double timesRealTime(String stage) {
        double ms = job.path("timings").path(stage).asDouble();
        return ms > 0 ? durationSeconds() * 1_000 / ms : 0;
    }

    double timesRealTime() {
        return wholeSeconds > 0 ? durationSeconds() / wholeSeconds : 0;
    }

    ObjectNode document() {
        ObjectNode document =
                Json.object()
                        .put("name", bench.name())
                        .put("prompt", bench.prompt())
                        .put("seed", bench.seed())
                        .put("status", job.path("status").asText())
                        .put("durationSeconds", durationSeconds())
                        .put("firstAudioSeconds", firstAudioSeconds)
                        .put("wholeSeconds", wholeSeconds)
                        .put("timesRealTime", timesRealTime())
                        .put("cpuSeconds", cpuSeconds)
                        .put("peakMegabytes", peakMegabytes);
        ObjectNode stages = document.putObject("stageTimesRealTime");
        STAGES.forEach(stage -> stages.put(stage.replace("Ms", ""), timesRealTime(stage)));
        document.set("timings", job.path("timings"));
        return document;
    }

    static TextTable table(List<BenchResult> results) {
        TextTable table =
                new TextTable(
                        TextTable.Column.left("JOB"),
                        TextTable.Column.right("LENGTH"),
                        TextTable.Column.right("FIRST AUDIO"),
                        TextTable.Column.right("COMPOSE"),
                        TextTable.Column.right("SYNTH"),
                        TextTable.Column.right("MASTER"),
                        TextTable.Column.right("QA"),
                        TextTable.Column.right("WHOLE"),
                        TextTable.Column.right("TIME"),
                        TextTable.Column.right("CPU"),
                        TextTable.Column.right("PEAK"),
                        TextTable.Column.left("STATUS"));
        for (BenchResult r : results) {
            table.row(
                    r.bench.name(),
                    Clock.minutes(r.durationSeconds()),
                    seconds(r.firstAudioSeconds),
                    times(r.timesRealTime("composeMs")),
                    times(r.timesRealTime("synthesizeMs")),
                    times(r.timesRealTime("masterMs")),
                    times(r.timesRealTime("qaMs")),
                    times(r.timesRealTime()),
                    seconds(r.wholeSeconds),
                    seconds(r.cpuSeconds),
                    r.peakMegabytes > 0 ? Math.round(r.peakMegabytes) + " MB" : "-",
                    r.job.path("status").asText());
        }
        return table;
    }

    private static String times(double factor) {
        return factor > 0
                ? String.format(Locale.ROOT, factor < 100 ? "%.1f×" : "%.0f×", factor)
                : "-";
    }

    private static String seconds(double seconds) {
        return seconds >= 0 ? String.format(Locale.ROOT, "%.2f s", seconds) : "-";
    }
}
