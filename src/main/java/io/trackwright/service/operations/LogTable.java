package io.trackwright.service.operations;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Log entries as rows of text, their times in the zone of whoever reads them. */
public final class LogTable {
    /** The names of the columns. */
    public static final List<String> COLUMNS =
            List.of("time", "level", "job", "number", "title", "event", "message");

    private final DateTimeFormatter times;

    public LogTable(ZoneId zone) {
        times =
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT)
                        .withZone(zone);
    }

    /** Milliseconds and the zone's offset at that time: {@code 2026-03-01T12:30:00.250+05:30}. */
    public List<String> row(LogEntry entry) {
        return List.of(
                times.format(entry.at()),
                entry.level().word(),
                entry.place().job().toString(),
                Long.toString(entry.place().number()),
                entry.title(),
                entry.event(),
                entry.message());
    }

    /** A record of a CSV file with its line end (RFC 4180); every cell is quoted. */
    public static String csv(List<String> cells) {
        return cells.stream().map(LogTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A spreadsheet would compute what begins like a formula; an apostrophe makes it text. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
