package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Screen screen(boolean terminal, boolean json, boolean commentary) {
        return new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Terminal(terminal, terminal, 80, true),
                json,
                commentary);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void linesPushTheBarDown() {
        Screen screen = screen(true, false, true);
        screen.bar("50 %");
        screen.note("note");
        screen.bar("");
        assertEquals("50 %\r\u001b[2Knote\n50 %\r\u001b[2K", err());
    }

    @Test
    void noTerminalNoBar() {
        Screen screen = screen(false, false, true);
        screen.bar("50 %");
        screen.note("note");
        assertEquals("note\n", err());
    }

    @Test
    void noProgressIsQuietButErrorsAreNot() {
        Screen screen = screen(true, false, false);
        screen.bar("50 %");
        screen.note("note");
        screen.always("bad");
        assertEquals("bad\n", err());
    }

    @Test
    void afterAnInterruptNoBarComesBack() {
        Screen screen = screen(true, false, true);
        screen.bar("50 %");
        screen.freeze();
        screen.bar("60 %");
        assertEquals("50 %\r\u001b[2K", err());
    }

    @Test
    void jsonIsOneDocumentAndNoText() {
        Screen screen = screen(true, true, true);
        screen.result("text");
        screen.document(Json.object().put("a", 1));
        assertEquals("{\n  \"a\" : 1\n}\n", out.toString(StandardCharsets.UTF_8));
        assertEquals("pass", screen.paint(Paint.GOOD, "pass"));
    }
}
