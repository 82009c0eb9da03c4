package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrapTest {
    private static final String BRIEF =
            "brief     drum and bass ✓  174 bpm ✓  F minor ~  no piano ✓";

    @Test
    void breaksBetweenItemsAndIndents() {
        assertEquals(List.of(BRIEF), Wrap.hanging(BRIEF, 80));
        assertEquals(
                List.of("brief     drum and bass ✓  174 bpm ✓", "          F minor ~  no piano ✓"),
                Wrap.hanging(BRIEF, 40));
    }

    @Test
    void proseBreaksBetweenWords() {
        assertEquals(
                List.of("warning   the prompt asks for", "          two tempos at once"),
                Wrap.hanging("warning   the prompt asks for two tempos at once", 31));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 25, 30, 31, 40, 60})
    void nothingIsWiderAndNothingIsLost(int columns) {
        for (String line :
                List.of(
                        BRIEF,
                        "saved     /a/very/long/path/without/any/space/in/it/at/all/master.wav",
                        "sections  intro 8 · build 16 · drop 32 · break 16 · outro 8",
                        "word ".repeat(30),
                        "𝄞".repeat(70))) {
            List<String> lines = Wrap.hanging(line, columns);
            for (String part : lines) {
                assertTrue(Wrap.length(part) <= columns, part);
            }
            assertEquals(line.replaceAll("\\s", ""), String.join("", lines).replaceAll("\\s", ""));
        }
    }

    @Test
    void anIdIsNotTorn() {
        String id = "0199c0de-0000-7000-8000-000000000001";
        List<String> lines = Wrap.hanging("track     Night Drive  seed 42  job " + id, 40);
        assertEquals("  " + id, lines.getLast());
    }

    @Test
    void coloursTakeNoRoom() {
        assertEquals(4, Wrap.length("\u001b[32mpass\u001b[0m"));
        assertEquals("long …", Wrap.cut("long words", 6));
        assertEquals("short", Wrap.cut("short", 5));
    }
}
