package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A job's representation in words. */
final class JobText {
    /** Explains the marks of {@link #brief}. */
    static final String LEGEND = "✓ stated  ~ inferred  · default";

    private JobText() {}

    /** {@code drum and bass ✓ 174 bpm ✓ F minor ~ 4/4 · 3:01 ·}; empty without a brief. */
    static String brief(JsonNode brief) {
        List<String> parts = new ArrayList<>();
        choice(parts, brief.path("genre"), "");
        choice(parts, brief.path("tempoBpm"), " bpm");
        choice(parts, brief.path("key"), "");
        choice(parts, brief.path("timeSignature"), "");
        choice(parts, brief.path("lengthSeconds"), "clock");
        choices(parts, brief.path("moods"), "");
        choices(parts, brief.path("instruments"), "with ");
        choices(parts, brief.path("exclusions"), "no ");
        return String.join("  ", parts);
    }

    /** {@code intro 16 · build 8 · drop 32}, in bars; empty without sections. */
    static String sections(JsonNode sections) {
        List<String> parts = new ArrayList<>();
        for (JsonNode section : sections) {
            parts.add(words(section.path("kind").asText()) + " " + section.path("bars").asInt());
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
            lines.add("brief     " + brief + "   (" + LEGEND + ")");
        }
        String sections = sections(job.path("sections"));
        if (!sections.isEmpty()) {
            lines.add("sections  " + sections);
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
        return table.lines();
    }

    static String title(JsonNode job) {
        String title = job.path("title").asText("");
        return title.isBlank() ? "untitled" : title;
    }

    /** {@code DRUM_AND_BASS} as {@code drum and bass}; names in mixed case stay as they are. */
    static String words(String name) {
        String spaced = name.replace('_', ' ');
        return spaced.equals(spaced.toUpperCase(Locale.ROOT)) && spaced.matches(".*[A-Z]{2}.*")
                ? spaced.toLowerCase(Locale.ROOT)
                : spaced;
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

    private static void choices(List<String> parts, JsonNode choices, String before) {
        for (JsonNode choice : choices) {
            int at = parts.size();
            choice(parts, choice, "");
            if (parts.size() > at) {
                parts.set(at, before + parts.get(at));
            }
        }
    }

    private static void choice(List<String> parts, JsonNode choice, String unit) {
        JsonNode value = choice.isObject() ? choice.path("value") : choice;
        if (value.isMissingNode() || value.isNull() || value.isContainerNode()) {
            return;
        }
        String text =
                unit.equals("clock")
                        ? Clock.minutes(value.asDouble())
                        : value.isNumber() ? number(value.asDouble()) : words(value.asText());
        String clean = unit.equals("clock") ? text : text + unit;
        parts.add((clean + " " + mark(choice.path("source").asText())).strip());
    }

    private static String mark(String source) {
        return switch (source.toUpperCase(Locale.ROOT)) {
            case "STATED" -> "✓";
            case "INFERRED" -> "~";
            case "DEFAULTED" -> "·";
            default -> "";
        };
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.2f", value).replaceAll("0+$", "");
    }
}
