package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;

/**
 * Where a command writes: results to standard output, commentary to standard error, and below it
 * some lines that are drawn over and over. Safe for use by the command and an interrupt at once.
 */
final class Screen {
    private static final String ERASE_LINE = "\r\u001b[2K";
    private static final String ERASE_LINE_ABOVE = "\u001b[1A\u001b[2K";

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private final boolean json;
    private final boolean commentary;
    private String bar = "";
    private boolean frozen;

    /**
     * @param json results are one document; lines meant for people are left out
     * @param commentary stages, progress and notes are wanted
     */
    Screen(PrintStream out, PrintStream err, Terminal terminal, boolean json, boolean commentary) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.json = json;
        this.commentary = commentary;
    }

    /** The same with progress and notes, but without lines of result. */
    Screen withoutText() {
        return new Screen(out, err, terminal, true, commentary);
    }

    /** True when progress is a bar; else it is lines. */
    boolean live() {
        return commentary && terminal.err();
    }

    /** True when lines of result are shown: not for machines, not while measuring. */
    boolean text() {
        return !json;
    }

    int columns() {
        return terminal.columns();
    }

    /** A line of the result, for people. */
    synchronized void result(String line) {
        if (!json) {
            erase();
            Wrap.hanging(line, width()).forEach(out::println);
            out.flush();
            draw();
        }
    }

    /** What fits on a line of results: the terminal's width, or anything where there is none. */
    int width() {
        return terminal.out() ? terminal.columns() : Integer.MAX_VALUE;
    }

    /** The result, for machines. */
    synchronized void document(JsonNode tree) {
        if (json) {
            erase();
            out.println(Json.pretty(tree));
            out.flush();
        }
    }

    /** A line of commentary. */
    synchronized void note(String line) {
        if (commentary) {
            always(line);
        }
    }

    /** A line on standard error that no option silences. */
    synchronized void always(String line) {
        erase();
        Wrap.hanging(line, terminal.err() ? terminal.columns() : Integer.MAX_VALUE)
                .forEach(err::println);
        draw();
    }

    /**
     * Replaces the live lines, separated by line feeds and each narrower than the terminal; empty
     * removes them. Nothing happens where there is no terminal.
     */
    synchronized void bar(String text) {
        if (live() && !frozen && !text.equals(bar)) {
            erase();
            bar = text;
            draw();
        }
    }

    /** Removes the live line for good: the command is being interrupted. */
    synchronized void freeze() {
        bar("");
        frozen = true;
    }

    /** {@code text} in a colour of a result, when colours are welcome there. */
    String paint(Paint paint, String text) {
        return terminal.colour() && terminal.out() && !json ? paint.on(text) : text;
    }

    private void erase() {
        if (!bar.isEmpty()) {
            err.print(ERASE_LINE + ERASE_LINE_ABOVE.repeat((int) bar.lines().count() - 1));
            err.flush();
        }
    }

    private void draw() {
        if (!bar.isEmpty()) {
            err.print(bar);
            err.flush();
        }
    }
}
