package io.trackwright.production.prompt;

import io.trackwright.production.prompt.NoteReader.Note;
import io.trackwright.production.prompt.NoteReader.Spelled;

/** Tells chord symbols from keys: "E9", "D minor 7 to G7", "Am F C G". */
final class ChordSymbols {
    private static final int SHORTEST_PROGRESSION = 3;

    private ChordSymbols() {}

    /**
     * One past a chord with a figure, or past a progression of three chords or more; else the
     * start.
     */
    static int end(Reading r, int from) {
        int at = from;
        int chords = 0;
        boolean figured = false;
        while (true) {
            int end = chord(r, at);
            if (end == at || r.has(end, Term.Scale.class) && !figured(r, at, end)) {
                break;
            }
            chords++;
            figured |= figured(r, at, end);
            at = end;
            int next = separator(r, at);
            if (chord(r, next) == next) {
                break;
            }
            at = next;
        }
        boolean found = chords >= SHORTEST_PROGRESSION || figured;
        return found ? at : from;
    }

    static int count(Reading r, int from, int to) {
        int chords = 0;
        for (int at = from; at < to; ) {
            int end = chord(r, at);
            chords += end > at ? 1 : 0;
            at = Math.max(end, at + 1);
        }
        return chords;
    }

    static boolean minor(Reading r, int at) {
        Note root = NoteReader.read(r, at);
        return root.minor() || r.token(root.end()).is("minor", "min", "m");
    }

    private static int separator(Reading r, int at) {
        return r.token(at).is("to", "|", ",", ">", "→", "/") ? at + 1 : at;
    }

    private static boolean figured(Reading r, int from, int end) {
        return r.token(end - 1).number() && end - 1 > from;
    }

    /** One past a chord symbol; the start when there is none. */
    private static int chord(Reading r, int at) {
        Note note = NoteReader.read(r, at);
        if (note.spelled() != Spelled.LETTER || !note.capital()) {
            return at;
        }
        int end = note.end();
        boolean quality = r.token(end).is("minor", "major", "min", "maj", "m");
        int figure = quality ? end + 1 : end;
        Token number = r.token(figure);
        boolean plausible =
                number.is("6", "7", "9", "11", "13", "5") && (number.glued() || quality);
        boolean unit = r.has(figure + 1, Term.Role.BPM) || r.has(figure + 1, Term.Unit.class);
        if (number.number() && plausible && !unit && !r.token(figure + 1).is("/")) {
            return figure + 1;
        }
        return end;
    }
}
