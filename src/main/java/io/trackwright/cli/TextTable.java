package io.trackwright.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows in aligned columns, two spaces apart; the last column is not padded. */
final class TextTable {
    private static final int LEAST_COLUMNS = 6;

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
        return lines(Integer.MAX_VALUE);
    }

    /**
     * The same within a width: the widest columns are cut short, with an ellipsis, never below
     * {@value #LEAST_COLUMNS} characters.
     */
    List<String> lines(int columnsAtMost) {
        int[] widths = new int[columns.size()];
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            widths[c] = rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
        }
        int excess = Arrays.stream(widths).sum() + 2 * (widths.length - 1) - columnsAtMost;
        for (; excess > 0; excess--) {
            int widest = widest(widths);
            if (widths[widest] <= LEAST_COLUMNS) {
                break;
            }
            widths[widest]--;
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int c = 1; c < widths.length; c++) {
            widest = widths[c] > widths[widest] ? c : widest;
        }
        return widest;
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
            String cell = Wrap.cut(row.get(c), widths[c]);
            String gap = " ".repeat(widths[c] - length(cell));
            line.append(c == 0 ? "" : "  ");
            line.append(columns.get(c).right() ? gap + cell : cell + gap);
        }
        return line.toString().stripTrailing();
    }

    private static int length(String cell) {
        return Wrap.length(cell);
    }
}
