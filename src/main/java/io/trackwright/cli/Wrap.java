package io.trackwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines cut to a terminal's width. Colours take no room. */
final class Wrap {
    /** The width of the labels in front of results, and of the lines that go on below them. */
    private static final int LABEL_COLUMNS = 10;

    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private Wrap() {}

    /** Characters that are seen. */
    static int length(String text) {
        String seen = text.indexOf('\u001b') < 0 ? text : COLOUR.matcher(text).replaceAll("");
        return seen.codePointCount(0, seen.length());
    }

    /** {@code text} in at most {@code columns} characters, with an ellipsis where it was cut. */
    static String cut(String text, int columns) {
        if (length(text) <= columns) {
            return text;
        }
        String seen = COLOUR.matcher(text).replaceAll("");
        return seen.substring(0, seen.offsetByCodePoints(0, Math.max(0, columns - 1))) + "…";
    }

    /**
     * A labelled line as several: broken between items two spaces apart where it has such, else
     * between words, else anywhere.
     */
    static List<String> hanging(String line, int columns) {
        if (length(line) <= columns) {
            return List.of(line);
        }
        int indent = columns > 3 * LABEL_COLUMNS ? LABEL_COLUMNS : 2;
        boolean labelled = line.length() > LABEL_COLUMNS && line.charAt(LABEL_COLUMNS - 1) == ' ';
        String label = labelled ? line.substring(0, LABEL_COLUMNS) : "";
        String text = line.substring(label.length());
        boolean items = text.strip().contains("  ");
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder(label);
        String between = "";
        for (String item : text.strip().split(items ? " {2,}" : " +")) {
            if (!between.isEmpty() && length(current + between + item) > columns) {
                lines.add(current.toString().stripTrailing());
                current = new StringBuilder(margin(item, columns, indent));
                between = "";
            }
            current.append(between).append(item);
            between = items ? "  " : " ";
            breakUp(current, lines, columns, indent);
        }
        lines.add(current.toString().stripTrailing());
        return lines;
    }

    /** What alone is longer than a line: broken at its last space, or else anywhere. */
    private static void breakUp(
            StringBuilder current, List<String> lines, int columns, int indent) {
        while (length(current.toString()) > columns && current.indexOf("\u001b") < 0) {
            int end = current.offsetByCodePoints(0, columns);
            int space = current.lastIndexOf(" ", end);
            boolean behindWord = !current.substring(0, Math.max(0, space)).isBlank();
            int at = space > 0 && behindWord ? space : end;
            lines.add(current.substring(0, at).stripTrailing());
            String rest = current.substring(at).stripLeading();
            current.setLength(0);
            current.append(margin(rest, columns, indent)).append(rest);
        }
    }

    /** Smaller for what would not fit beside the usual one: an id must not be torn. */
    private static String margin(String item, int columns, int indent) {
        return " ".repeat(indent + length(item) > columns ? Math.min(2, indent) : indent);
    }
}
