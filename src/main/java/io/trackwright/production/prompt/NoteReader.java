package io.trackwright.production.prompt;

import io.trackwright.music.theory.NoteName;
import java.util.Map;

/**
 * Names of notes in letters ("F#", "B-flat"), in German ("fis", "H") and in solfège ("fa dièse",
 * "си бемоль").
 */
final class NoteReader {
    private static final Map<String, String> GERMAN =
            Map.ofEntries(
                    Map.entry("cis", "C#"),
                    Map.entry("dis", "D#"),
                    Map.entry("fis", "F#"),
                    Map.entry("gis", "G#"),
                    Map.entry("ais", "A#"),
                    Map.entry("ces", "Cb"),
                    Map.entry("des", "Db"),
                    Map.entry("es", "Eb"),
                    Map.entry("ges", "Gb"),
                    Map.entry("as", "Ab"),
                    Map.entry("b", "Bb"),
                    Map.entry("h", "B"));
    private static final Map<String, String> SOLFEGE =
            Map.ofEntries(
                    Map.entry("do", "C"),
                    Map.entry("ut", "C"),
                    Map.entry("re", "D"),
                    Map.entry("mi", "E"),
                    Map.entry("fa", "F"),
                    Map.entry("sol", "G"),
                    Map.entry("la", "A"),
                    Map.entry("si", "B"),
                    Map.entry("до", "C"),
                    Map.entry("ре", "D"),
                    Map.entry("ми", "E"),
                    Map.entry("фа", "F"),
                    Map.entry("соль", "G"),
                    Map.entry("ля", "A"),
                    Map.entry("си", "B"));

    private NoteReader() {}

    enum Spelled {
        NOTHING,
        LETTER,
        GERMAN,
        SOLFEGE
    }

    /**
     * A note read.
     *
     * @param end one past its last token
     * @param minor glued suffix "m" or "min": "Gm"
     * @param major glued suffix "maj"
     * @param capital written with a capital letter
     */
    record Note(
            Spelled spelled,
            NoteName name,
            int end,
            boolean minor,
            boolean major,
            boolean capital) {
        static final Note NONE =
                new Note(Spelled.NOTHING, new NoteName('C', 0), 0, false, false, false);

        boolean found() {
            return spelled != Spelled.NOTHING;
        }

        boolean altered() {
            return name.accidental() != 0;
        }
    }

    /** A German name counts only before "dur" or "moll", where B is B flat and H is B. */
    static Note read(Reading r, int at) {
        Token t = r.token(at);
        if (!t.word()) {
            return Note.NONE;
        }
        if (r.token(at + 1).is("dur", "moll") && GERMAN.containsKey(t.text())) {
            return note(Spelled.GERMAN, GERMAN.get(t.text()), at + 1, t);
        }
        if (SOLFEGE.containsKey(t.text())) {
            return altered(r, Spelled.SOLFEGE, SOLFEGE.get(t.text()), at + 1, t);
        }
        return letter(r, at, t);
    }

    private static Note note(Spelled spelled, String name, int end, Token t) {
        boolean capital = Character.isUpperCase(t.raw().charAt(0));
        return new Note(spelled, NoteName.parse(name), end, false, false, capital);
    }

    private static Note altered(Reading r, Spelled spelled, String letter, int end, Token t) {
        Token next = r.token(end);
        if (next.is("#", "♯")
                || next.is("sharp", "sostenido", "sustenido", "diese", "diesis", "диез")) {
            return note(spelled, letter + "#", end + 1, t);
        }
        if (next.is("♭", "flat", "bemol", "bemolle", "бемоль")) {
            return note(spelled, letter + "b", end + 1, t);
        }
        return note(spelled, letter, end, t);
    }

    private static Note letter(Reading r, int at, Token t) {
        String text = t.text();
        if (text.isEmpty() || text.charAt(0) < 'a' || text.charAt(0) > 'g') {
            return Note.NONE;
        }
        boolean flat = text.length() > 1 && text.charAt(1) == 'b';
        String suffix = text.substring(flat ? 2 : 1);
        if (suffix.startsWith("m") && t.raw().charAt(t.raw().length() - suffix.length()) == 'M') {
            return Note.NONE;
        }
        boolean minor = suffix.equals("m") || suffix.equals("min");
        boolean major = suffix.equals("maj");
        if (!suffix.isEmpty() && !minor && !major) {
            return Note.NONE;
        }
        String letter = text.substring(0, 1);
        Note plain =
                flat || !suffix.isEmpty()
                        ? note(Spelled.LETTER, letter + (flat ? "b" : ""), at + 1, t)
                        : altered(r, Spelled.LETTER, letter, at + 1, t);
        Token after = r.token(plain.end());
        if (suffix.isEmpty() && after.glued() && after.is("m", "min") && plain.end() > at + 1) {
            return new Note(
                    Spelled.LETTER, plain.name(), plain.end() + 1, true, false, plain.capital());
        }
        return new Note(Spelled.LETTER, plain.name(), plain.end(), minor, major, plain.capital());
    }
}
