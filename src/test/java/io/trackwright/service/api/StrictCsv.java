package io.trackwright.service.api;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV as RFC 4180 defines it and nothing else: every record ends with CR LF, a quote is
 * doubled inside quotes and stands nowhere else, all records are equally long.
 */
final class StrictCsv {
    private final String text;
    private int at;

    private StrictCsv(String text) {
        this.text = text;
    }

    static List<List<String>> read(String text) {
        StrictCsv reader = new StrictCsv(text);
        List<List<String>> records = new ArrayList<>();
        while (reader.at < text.length()) {
            records.add(reader.record());
        }
        int cells = records.getFirst().size();
        for (List<String> r : records) {
            if (r.size() != cells) {
                throw new AssertionError("a record of another length: " + r);
            }
        }
        return records;
    }

    private List<String> record() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (take(',')) {
            cells.add(cell());
        }
        if (!take('\r') || !take('\n')) {
            throw new AssertionError("no CR LF at " + at);
        }
        return cells;
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        if (!take('"')) {
            while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
                cell.append(text.charAt(at++));
            }
            return cell.toString();
        }
        while (true) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (take('"')) {
                cell.append('"');
            } else {
                return cell.toString();
            }
        }
    }

    private boolean take(char c) {
        boolean here = at < text.length() && text.charAt(at) == c;
        at += here ? 1 : 0;
        return here;
    }
}
