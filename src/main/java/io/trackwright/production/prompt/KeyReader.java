package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.NoteName;
import io.trackwright.production.prompt.NoteReader.Note;
import io.trackwright.production.prompt.NoteReader.Spelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds keys: a note and a mode, a tonic alone where the words make it one ("in D", "Ab" between
 * commas), a mode alone ("minor key"). Chord symbols, guitar tunings and plain English ("a major
 * banger") are no keys.
 */
final class KeyReader {
    private static final Set<String> ENGLISH_AFTER_KEY =
            Set.of(
                    "key",
                    "scale",
                    "at",
                    "with",
                    "and",
                    "that",
                    "for",
                    "but",
                    "around",
                    "about",
                    "then",
                    "feel",
                    "feeling",
                    "vamp",
                    "blues",
                    "chords",
                    "in",
                    "using",
                    "or",
                    "to",
                    "over",
                    "tonality",
                    "pentatonic",
                    "please",
                    "so",
                    "as");

    private static final Pattern NO_MODE = Pattern.compile(".+(phryg|lyd|dor|aeol|locr)ian");

    private final Reading r;
    private final List<Choice<Key>> keys = new ArrayList<>();
    private final List<Choice<NoteName>> tonics = new ArrayList<>();
    private final List<Choice<Mode>> modes = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    /** A key that the text moves to, and where. */
    record Target(int from, int to, Key key) {}

    KeyReader(Reading reading) {
        r = reading;
    }

    /** Fills {@link #keys}, {@link #tonics} and {@link #modes}. */
    KeyReader read() {
        for (int i = 0; i < r.size(); ) {
            i = Math.max(i + 1, step(i));
        }
        return this;
    }

    List<Choice<Key>> keys() {
        return keys;
    }

    List<Choice<NoteName>> tonics() {
        return tonics;
    }

    List<Choice<Mode>> modes() {
        return modes;
    }

    List<Target> targets() {
        return targets;
    }

    /** Reads what begins at a token; answers where to go on. */
    private int step(int at) {
        if (tuning(at)) {
            return at + 2;
        }
        if (!r.free(at)) {
            return at;
        }
        if (r.token(at).number()) {
            return camelot(at);
        }
        Note note = NoteReader.read(r, at);
        if (note.found()) {
            int end = withMode(at, note);
            return end > at ? end : tonicAlone(at, note);
        }
        if (r.token(at).is("h") && r.token(at + 1).is("sharp", "flat", "#", "♯", "♭")) {
            r.warn("key-invalid", "There is no key of " + r.words(at, at + 2) + ".");
        }
        if (r.hit(at).empty() && NO_MODE.matcher(r.token(at).text()).matches()) {
            r.warn("mode-invalid", "There is no mode called " + r.words(at, at + 1) + ".");
        }
        if (r.token(at).is("atonal", "atonale", "dodecaphonic", "atonality")) {
            r.warn(
                    "atonality-approximated",
                    "Everything is written in a key; dissonant colours stand in for none.");
        }
        return modeAlone(at);
    }

    private boolean tuning(int at) {
        return r.token(at).is("drop", "open", "standard")
                && r.token(at).raw().length() == 4
                && NoteReader.read(r, at + 1).spelled() == Spelled.LETTER
                && (r.token(at).is("drop") || r.token(at + 2).is("tuning"));
    }

    private int withMode(int at, Note note) {
        if (note.minor() || note.major()) {
            boolean sure = note.capital() || announced(at);
            boolean english = r.token(at).is("am") && r.token(at - 1).is("i");
            if (sure && !english) {
                return key(at, note, note.minor() ? Mode.MINOR : Mode.MAJOR, note.end());
            }
            return at;
        }
        Hit h = r.hit(note.end());
        boolean joined = r.token(note.end()).gap() != Token.Gap.MINUS && h.from() == note.end();
        if (!joined || !h.has(Term.Scale.class) || plainEnglish(at, note, h.to())) {
            return at;
        }
        if (note.spelled() == Spelled.SOLFEGE && h.to() == h.from()) {
            return at;
        }
        Mode mode = h.all(Term.Scale.class).findFirst().map(Term.Scale::mode).orElse(Mode.MAJOR);
        return key(at, note, mode, h.to());
    }

    private int key(int at, Note note, Mode mode, int end) {
        boolean target =
                r.token(at - 1).is("to", "into", "nach", "a", "vers", "en", "до", "para")
                        && (!keys.isEmpty() && r.token(at - 1).is("to", "nach") || modulated(at));
        boolean section = r.token(at - 1).is("in") && r.has(at - 2, Term.Form.class);
        if (target || section && !keys.isEmpty()) {
            targets.add(new Target(at, end, new Key(note.name(), mode)));
        } else {
            keys.add(Choice.stated(new Key(note.name(), mode), r.words(at, end)));
        }
        r.claim(at, end);
        return end;
    }

    private boolean modulated(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
            if (r.has(i, Term.Role.MODULATES)) {
                return true;
            }
        }
        return false;
    }

    /** "A minor inconvenience", "a major banger", "in a minor key". */
    private boolean plainEnglish(int at, Note note, int end) {
        if (note.spelled() != Spelled.LETTER || note.altered() || !r.token(at).is("a")) {
            return false;
        }
        Token next = r.token(end);
        if (next.is("key", "scale", "chord", "mode")) {
            return !note.capital() || !announced(at);
        }
        boolean bounded = next.stop() || next.number() || ENGLISH_AFTER_KEY.contains(next.text());
        if (!note.capital()) {
            return !bounded || r.token(at - 1).word() && !announced(at);
        }
        if (announced(at)) {
            return false;
        }
        return !bounded && r.hit(end).empty();
    }

    private boolean announced(int at) {
        Token before = r.token(at - 1);
        return before.is("in", "en", "em", "key", "tonic", "tonart", "auf", "в")
                || before.is("of", ":", "=") && r.token(at - 2).is("key");
    }

    private int tonicAlone(int at, Note note) {
        Token next = r.token(note.end());
        boolean bounded = next.stop() || next.number() && !next.glued();
        boolean german = r.token(at).is("h");
        if (note.spelled() != Spelled.LETTER || !note.capital() || german) {
            return at;
        }
        boolean said =
                announced(at)
                        && (bounded
                                || ENGLISH_AFTER_KEY.contains(next.text())
                                || !r.hit(note.end()).empty());
        boolean listed = note.altered() && bounded && r.token(at - 1).stop();
        if (!said && !listed) {
            return at;
        }
        tonics.add(Choice.stated(note.name(), r.words(at, note.end())));
        r.claim(at, note.end());
        return note.end();
    }

    private int modeAlone(int at) {
        Hit h = r.hit(at);
        if (!h.has(Term.Scale.class) || h.from() != at || r.negated(h)) {
            return at;
        }
        Mode mode = h.all(Term.Scale.class).findFirst().map(Term.Scale::mode).orElse(Mode.MAJOR);
        Note root = NoteReader.read(r, h.to() + 1);
        boolean on = r.token(h.to()).is("on", "in", "auf", "en", "su", "sobre", "sur");
        if (on && root.spelled() == Spelled.LETTER && root.capital() && !root.minor()) {
            keys.add(Choice.stated(new Key(root.name(), mode), r.words(at, root.end())));
            r.claim(at, root.end());
            return root.end();
        }
        boolean everyday = mode == Mode.MAJOR || mode == Mode.MINOR;
        Token next = r.token(h.to());
        boolean meant =
                next.is("key", "scale", "tonality", "mode", "tonart", "harmony", "chords")
                        || r.token(at - 1).is("in") && (next.stop() || next.is("with", "and"));
        if (!everyday || meant) {
            modes.add(Choice.stated(mode, r.words(at, h.to())));
        }
        return h.to();
    }

    /**
     * The Camelot wheel (M. Davis): 1A is A flat minor, each step a fifth up; B the relative major.
     */
    private int camelot(int at) {
        Token number = r.token(at);
        Token letter = r.token(at + 1);
        Token next = r.token(at + 2);
        boolean code = number.glued() && r.token(at - 1).word(); // "B2B"
        boolean named = r.token(at - 1).is("camelot") || next.is("camelot");
        boolean apart =
                letter.raw().equals("A") || letter.raw().equals("B")
                        ? r.musical() && (next.stop() || !r.hit(at + 2).empty() || next.number())
                        : false;
        if (!letter.is("a", "b") || !letter.glued() || code || !(named || apart)) {
            return at;
        }
        double hour = number.value();
        if (!(hour >= 1 && hour <= 12) || hour != Math.rint(hour)) {
            return at;
        }
        Key key = Camelot.key((int) hour, letter.is("b"));
        keys.add(Choice.stated(key, r.words(at, at + 2)));
        r.claim(at, at + 2);
        return at + 2;
    }
}
