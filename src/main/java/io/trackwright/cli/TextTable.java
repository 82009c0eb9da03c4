package io.trackwright.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows in aligned columns, two spaces apart; the last column is not padded. */
final class TextTable {
    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** A heading and the side its cells stand on. */
    record Column(String heading, boolean right) {
        static Column left(String heading) {
            return new Column(heading, false);
        }

        static Column right(String heading) {
            return new Column(heading, true);
        }
    }

    TextTable(Column... columns) {
        this.columns = List.of(columns);
        rows.add(this.columns.stream().map(Column::heading).toList());
    }

    /**
     * @throws IllegalArgumentException when {@code cells} are not as many as the columns
     */
    void row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "cells must be " + columns.size() + ", were " + cells.length);
        }
        rows.add(List.of(cells));
    }

    /** The heading's line and one line per row. */
    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
            String cell = row.get(c);
            String gap = " ".repeat(width(c) - length(cell));
            line.append(c == 0 ? "" : "  ");
            line.append(columns.get(c).right() ? gap + cell : cell + gap);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
