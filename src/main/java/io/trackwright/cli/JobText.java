package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A job's representation in words. */
final class JobText {
    private JobText() {}

    /** What was understood, on one line; empty without a brief. */
    static String brief(JsonNode brief) {
        return String.join("  ", BriefText.items(brief));
    }

    /** {@code intro 16 · build 8 · drop 32}, in bars; empty without sections. */
    static String sections(JsonNode sections) {
        List<String> parts = new ArrayList<>();
        for (JsonNode section : sections) {
            parts.add(
                    BriefText.words(section.path("kind").asText())
                            + " "
                            + section.path("bars").asInt());
        }
        return String.join(" · ", parts);
    }

    /** Everything {@code show} says of a job. */
    static List<String> summary(JsonNode job, Screen screen) {
        List<String> lines = new ArrayList<>();
        String status = job.path("status").asText();
        lines.add(screen.paint(Paint.STRONG, title(job)) + "  " + job.path("id").asText());
        lines.add("status    " + screen.paint(Paint.of(status), status) + details(job));
        lines.add("prompt    " + job.path("prompt").asText());
        lines.add("seed      " + job.path("seed").asText());
        outline(lines, job);
        if (job.path("parts").size() > 0) {
            List<String> names = new ArrayList<>();
            job.path("parts").forEach(part -> names.add(part.path("name").asText()));
            lines.add("parts     " + String.join(", ", names));
        }
        lines.addAll(warnings(job));
        lines.addAll(failure(job));
        lines.addAll(qa(job.path("report"), screen));
        return lines;
    }

    /** {@code track Night Drive 0:30 seed 42 job …}: what it takes to make it again. */
    static String track(JsonNode job) {
        return "track     "
                + title(job)
                + "  "
                + Clock.minutes(job.path("durationSeconds").asDouble())
                + "  seed "
                + job.path("seed").asText()
                + "  job "
                + job.path("id").asText();
    }

    /** The lines for brief and sections, each only when the job has it. */
    static void outline(List<String> lines, JsonNode job) {
        String brief = brief(job.path("brief"));
        if (!brief.isEmpty()) {
            lines.add("brief     " + brief);
            lines.add("          (" + BriefText.LEGEND + ")");
        }
        String sections = sections(job.path("sections"));
        if (!sections.isEmpty()) {
            lines.add("sections  " + sections);
        }
    }

    /** {@code made in 5.6 s, 32 × real time; first sound after 0.4 s}; nothing while it runs. */
    static List<String> pace(JsonNode job) {
        double seconds = seconds(job, "finishedAt") - seconds(job, "createdAt");
        if (!(seconds > 0) || !job.path("status").asText().equals("succeeded")) {
            return List.of();
        }
        double first = job.path("timings").path("firstAudioMs").asDouble(-1) / 1_000;
        double pace = job.path("durationSeconds").asDouble() / seconds;
        return List.of(
                String.format(Locale.ROOT, "made in   %.1f s, %.1f × real time", seconds, pace)
                        + (first < 0
                                ? ""
                                : String.format(Locale.ROOT, "; first sound after %.1f s", first)));
    }

    /** NaN when there is no such time. */
    private static double seconds(JsonNode job, String field) {
        try {
            return Instant.parse(job.path(field).asText()).toEpochMilli() / 1_000.0;
        } catch (DateTimeParseException none) {
            return Double.NaN;
        }
    }

    static List<String> warnings(JsonNode job) {
        List<String> lines = new ArrayList<>();
        job.path("warnings").forEach(w -> lines.add("warning   " + w.path("text").asText()));
        return lines;
    }

    /** Why the job failed; nothing when it did not. */
    static List<String> failure(JsonNode job) {
        JsonNode failure = job.path("failure");
        String text = failure.path("text").asText(failure.path("detail").asText(""));
        return text.isEmpty() ? List.of() : List.of("failure   " + text);
    }

    /** The quality report as a table; nothing without a report. */
    static List<String> qa(JsonNode report, Screen screen) {
        JsonNode findings = report.path("findings");
        if (findings.isEmpty()) {
            return List.of();
        }
        TextTable table =
                new TextTable(
                        TextTable.Column.left("CHECK"),
                        TextTable.Column.left("MEASURED"),
                        TextTable.Column.left("EXPECTED"),
                        TextTable.Column.left("LEVEL"));
        for (JsonNode finding : findings) {
            String level = finding.path("level").asText().toLowerCase(Locale.ROOT);
            table.row(
                    finding.path("check").asText(),
                    finding.path("measured").asText(),
                    finding.path("expected").asText(),
                    screen.paint(Paint.of(level), level));
        }
        return table.lines(screen.width());
    }

    static String title(JsonNode job) {
        String title = job.path("title").asText("");
        return title.isBlank() ? "untitled" : title;
    }

    private static String details(JsonNode job) {
        String details = "";
        if (job.path("durationSeconds").asDouble() > 0) {
            details += "  " + Clock.minutes(job.path("durationSeconds").asDouble());
        }
        if (job.path("attempt").asInt(1) > 1) {
            details += "  attempt " + job.path("attempt").asInt();
        }
        if (job.path("queuePosition").asInt() > 0) {
            details += "  position " + job.path("queuePosition").asInt() + " in the queue";
        }
        return details + "  created " + job.path("createdAt").asText("?");
    }
}
