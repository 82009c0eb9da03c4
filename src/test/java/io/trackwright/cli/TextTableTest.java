package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private final TextTable table =
            new TextTable(
                    TextTable.Column.left("CHECK"),
                    TextTable.Column.right("LU"),
                    TextTable.Column.left("LEVEL"));

    @Test
    void alignsToTheWidestCell() {
        table.row("loudness", "5.1", "pass");
        table.row("key", "12.25", "warn");
        assertEquals(
                List.of("CHECK        LU  LEVEL", "loudness    5.1  pass", "key       12.25  warn"),
                table.lines());
    }

    @Test
    void countsCharactersNotCodeUnits() {
        table.row("𝄞", "1", "pass");
        table.row("ab", "1", "pass");
        assertEquals("𝄞       1  pass", table.lines().get(1));
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThrows(IllegalArgumentException.class, () -> table.row("one"));
    }
}
