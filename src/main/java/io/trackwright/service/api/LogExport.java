package io.trackwright.service.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.trackwright.service.operations.EventLog;
import io.trackwright.service.operations.LogEntry;
import io.trackwright.service.operations.LogTable;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A stretch of the log as a file. */
record LogExport(Instant from, Instant to, LogEntry.Level least, Format format, ZoneId zone) {
    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";
    private static final Duration USUAL = Duration.ofHours(24);
    private static final Set<String> PARAMETERS =
            Set.of("from", "to", "level", "format", "zone", "stream");

    /** How the file is written. */
    enum Format {
        JSON("application/json"),
        NDJSON(LogExport.NDJSON),
        CSV(LogExport.CSV + ";charset=UTF-8;header=present");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads the query's parameters; fails with problem {@code invalid-request}. */
    static LogExport read(Map<String, String> given, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        given.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .forEach(
                        name ->
                                errors.add(
                                        FieldError.inQuery(
                                                name, "is not a parameter of this log")));
        Instant to = moment(given, "to", now, errors);
        Instant from = moment(given, "from", to.minus(USUAL), errors);
        if (from.isAfter(to)) {
            errors.add(FieldError.inQuery("from", "must not be after to"));
        }
        LogEntry.Level least =
                word(given, "level", LogEntry.Level.values(), LogEntry.Level::word, errors);
        Format format = word(given, "format", Format.values(), Format::word, errors);
        ZoneId zone = zone(given, errors);
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_REQUEST.problem(errors);
        }
        return new LogExport(from, to, least, format, zone);
    }

    private static Instant moment(
            Map<String, String> given, String name, Instant usual, List<FieldError> errors) {
        String text = given.get(name);
        if (text == null) {
            return usual;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            errors.add(FieldError.inQuery(name, "must be a time such as 2026-03-01T12:00:00Z"));
            return usual;
        }
    }

    private static <T> T word(
            Map<String, String> given,
            String name,
            T[] values,
            Function<T, String> word,
            List<FieldError> errors) {
        Optional<String> text = Optional.ofNullable(given.get(name));
        Optional<T> found =
                text.flatMap(
                        t ->
                                Arrays.stream(values)
                                        .filter(v -> word.apply(v).equals(t))
                                        .findFirst());
        if (text.isPresent() && found.isEmpty()) {
            List<String> words = Arrays.stream(values).map(word).toList();
            errors.add(FieldError.inQuery(name, "must be one of " + String.join(", ", words)));
        }
        return found.orElse(values[0]);
    }

    private static ZoneId zone(Map<String, String> given, List<FieldError> errors) {
        String text = given.getOrDefault("zone", "UTC");
        if (ZoneId.getAvailableZoneIds().contains(text)) {
            return ZoneId.of(text);
        }
        errors.add(FieldError.inQuery("zone", "must be a time zone such as Asia/Kolkata"));
        return ZoneOffset.UTC;
    }

    /** The file; it is read from the store while it is sent. */
    Response answer(EventLog log, ObjectMapper json) {
        StreamingOutput body =
                out -> {
                    try (Stream<LogEntry> entries =
                            log.between(from, to)
                                    .filter(e -> e.level().compareTo(least) >= 0)
                                    .subscribe()
                                    .asStream()) {
                        OutputStream buffered = new BufferedOutputStream(out);
                        write(entries, buffered, json);
                        buffered.flush();
                    }
                };
        return Response.ok(body)
                .type(format.mediaType)
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"trackwright-log." + format.word() + "\"")
                .build();
    }

    private void write(Stream<LogEntry> entries, OutputStream out, ObjectMapper json)
            throws IOException {
        LogTable table = new LogTable(zone);
        String before = format == Format.CSV ? LogTable.csv(LogTable.COLUMNS) : "";
        out.write((format == Format.JSON ? "[" : before).getBytes(UTF_8));
        boolean first = true;
        for (LogEntry entry : (Iterable<LogEntry>) entries::iterator) {
            List<String> row = table.row(entry);
            String text =
                    switch (format) {
                        case CSV -> LogTable.csv(row);
                        case NDJSON -> object(row, entry, json) + "\n";
                        case JSON -> (first ? "\n" : ",\n") + object(row, entry, json);
                    };
            out.write(text.getBytes(UTF_8));
            first = false;
        }
        out.write((format == Format.JSON ? "\n]\n" : "").getBytes(UTF_8));
    }

    private static String object(List<String> row, LogEntry entry, ObjectMapper json)
            throws IOException {
        ObjectNode node = json.createObjectNode();
        for (int i = 0; i < row.size(); i++) {
            node.put(LogTable.COLUMNS.get(i), row.get(i));
        }
        return json.writeValueAsString(node.put("number", entry.place().number()));
    }
}
