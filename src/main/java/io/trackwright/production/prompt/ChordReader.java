package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.production.prompt.ChordText.Written;
import io.trackwright.production.prompt.Term.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds chords to be played: symbols ("Am F C G", "Dm7 to G7", "E9 vamp", "D minor 7"), functions
 * ("ii-V-I") and scale degrees ("1-5-6-4 progression"). Their words are claimed, so that nobody
 * takes them for keys or tempi.
 */
final class ChordReader {
    private static final int FEW = 3;
    private static final int MOST_SPANS = 32;

    /** Chords read of one prompt; nobody means more, and a flood of them shall cost little. */
    private static final int MOST_CHORDS = 256;

    private static final String[] MAJOR_DEGREES = {"I", "ii", "iii", "IV", "V", "vi", "viio"};

    private final Reading r;

    /** Numbers can be degrees only where chords are spoken of. */
    private final boolean progressed;

    private final List<Choice<ChordSequence>> found = new ArrayList<>();
    private final List<Choice<Key>> keys = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    private int chordCount;

    /** Where chords were found. */
    record Span(int from, int to, ChordSequence chords) {}

    ChordReader(Reading reading) {
        r = reading;
        progressed =
                r.texts(0, r.size()).stream()
                        .anyMatch(List.of("progression", "chords", "changes", "akkorde")::contains);
    }

    ChordReader read() {
        for (int i = 0; i < r.size() && spans.size() < MOST_SPANS && chordCount < MOST_CHORDS; ) {
            i = Math.max(i + 1, r.free(i) ? step(i) : i);
        }
        return this;
    }

    List<Choice<ChordSequence>> chords() {
        return found;
    }

    List<Span> spans() {
        return spans;
    }

    /** Keys that one chord held, or two swinging, imply. */
    List<Choice<Key>> keys() {
        return keys;
    }

    private enum Spelling {
        SYMBOL,
        NUMERAL,
        DEGREE
    }

    private record One(String symbol, int end, boolean figured) {}

    private int step(int from) {
        if (twoFiveOne(from)) {
            keep(from, from + 3, List.of(List.of("ii7"), List.of("V7"), List.of("Imaj7")));
            return from + 3;
        }
        for (Spelling spelling : Spelling.values()) {
            int end = sequence(from, spelling);
            if (end > from) {
                return end;
            }
        }
        return from;
    }

    /** The jazz musician's name for ii-V-I. */
    private boolean twoFiveOne(int at) {
        boolean words =
                r.token(at).is("two") && r.token(at + 1).is("five") && r.token(at + 2).is("one");
        boolean digits =
                r.token(at).is("2")
                        && r.token(at + 1).is("5")
                        && r.token(at + 2).is("1")
                        && r.token(at + 1).gap() == Token.Gap.HYPHEN
                        && r.token(at + 2).gap() == Token.Gap.HYPHEN;
        return words || digits;
    }

    private int sequence(int from, Spelling spelling) {
        List<List<String>> bars = new ArrayList<>();
        List<String> bar = new ArrayList<>();
        boolean figured = false;
        boolean barred = false;
        boolean hyphens = true;
        int count = 0;
        int at = from;
        int end = from;
        while (count < ChordSequence.MAX_BARS) {
            One one = one(at, spelling);
            if (one.end() == at || unfit(at, one)) {
                break;
            }
            hyphens &= count == 0 || r.token(at).gap() == Token.Gap.HYPHEN;
            figured |= one.figured();
            bar.add(one.symbol());
            count++;
            end = one.end();
            int next = end;
            boolean line = r.token(next).is("|");
            barred |= line;
            while (next < end + 3 && separator(next)) {
                next++;
            }
            if (line || r.token(next - 1).is("|")) {
                bars.add(List.copyOf(bar));
                bar.clear();
            }
            at = next;
        }
        if (!bar.isEmpty()) {
            bars.add(List.copyOf(bar));
        }
        if (!meant(from, end, spelling, count, figured, hyphens)) {
            return from;
        }
        keep(from, end, barred ? bars : single(bars));
        return end;
    }

    private static List<List<String>> single(List<List<String>> bars) {
        return bars.stream().flatMap(List::stream).map(List::of).toList();
    }

    private void keep(int from, int end, List<List<String>> bars) {
        List<List<String>> fit =
                bars.stream()
                        .map(b -> b.subList(0, Math.min(b.size(), ChordSequence.MAX_PER_BAR)))
                        .toList();
        ChordSequence sequence = new ChordSequence(fit);
        chordCount += fit.size();
        r.claim(from, end);
        spans.add(new Span(from, end, sequence));
        found.add(Choice.stated(sequence, r.words(from, end)));
        vamp(from, end, sequence);
    }

    private boolean separator(int at) {
        Token t = r.token(at);
        boolean small = !t.word() || t.raw().equals(t.text());
        return small
                && t.is(
                        "to", "|", ",", ">", "→", "->", "/", "-", "–", "—", ";", "·", "then", "and",
                        "und", "y", "et", "e", "dann", "luego", "puis", "poi", "nach", "、", ".");
    }

    /** One chord; it ends where it begins when there is none. */
    private One one(int at, Spelling spelling) {
        Token t = r.token(at);
        return switch (spelling) {
            case SYMBOL -> symbol(at);
            case NUMERAL -> {
                boolean start = t.word() || t.is("#", "♭", "♯");
                yield start ? written(at, ChordText.numeral(r.text(), t.start())) : none(at);
            }
            case DEGREE -> {
                boolean degree =
                        progressed
                                && t.number()
                                && t.text().length() == 1
                                && t.value() >= 1
                                && t.value() <= 7;
                yield degree
                        ? new One(MAJOR_DEGREES[(int) t.value() - 1], at + 1, false)
                        : none(at);
            }
        };
    }

    private static One none(int at) {
        return new One("", at, false);
    }

    private One symbol(int at) {
        Token t = r.token(at);
        boolean capital = t.word() && t.raw().charAt(0) >= 'A' && t.raw().charAt(0) <= 'G';
        boolean small = t.word() && t.raw().charAt(0) >= 'a' && t.raw().charAt(0) <= 'g';
        boolean afterNumber = t.glued() && r.token(at - 1).number();
        if (!(capital || small && announced(at)) || afterNumber) {
            return none(at);
        }
        One spoken = spoken(at);
        return spoken.end() > at ? spoken : written(at, ChordText.symbol(r.text(), t.start()));
    }

    /** "D minor 7", "G major seventh". */
    private One spoken(int at) {
        NoteReader.Note root = NoteReader.read(r, at);
        int end = root.end();
        boolean minor = r.token(end).is("minor", "min", "m") && !r.token(end).glued();
        boolean major = r.token(end).is("major", "maj") && !r.token(end).glued();
        boolean seventh = r.token(end + 1).is("7", "seventh", "9", "6");
        boolean fraction = r.token(end + 2).is("/") || r.has(end + 2, Role.BPM);
        if (!root.found() || !(minor || major) || !seventh || fraction) {
            return none(at);
        }
        String figure = r.token(end + 1).is("seventh") ? "7" : r.token(end + 1).text();
        String kind = minor ? "m" : figure.equals("6") ? "" : "maj";
        return new One(root.name() + kind + figure, end + 2, true);
    }

    private One written(int at, Written w) {
        if (!w.found()) {
            return none(at);
        }
        int end = at;
        while (end < r.size() && r.token(end).start() < w.end()) {
            end++;
        }
        return r.token(end - 1).end() == w.end() ? new One(w.symbol(), end, w.figured()) : none(at);
    }

    /** A key, a tempo, a metre or a section letter rather than a chord. */
    private boolean unfit(int at, One one) {
        Token next = r.token(one.end());
        boolean key = r.has(one.end(), Term.Scale.class) && !one.figured();
        boolean flat = next.is("flat", "sharp", "b") && next.gap() != Token.Gap.SPACE;
        boolean spokenKey = next.is("flat", "sharp") && !one.figured();
        boolean unit = r.has(one.end(), Role.BPM) || r.has(one.end(), Term.Unit.class);
        boolean numbered =
                r.token(at - 1).is("act", "part", "movement", "chapter", "volume", "war");
        return key || flat || spokenKey || numbered || unit && r.token(at).number();
    }

    private boolean meant(
            int from, int end, Spelling spelling, int count, boolean figured, boolean hyphens) {
        if (count == 0 || r.token(end).is("form", "tuning", "section", "sections", "part")) {
            return false;
        }
        boolean announced = announced(from) || r.token(end).is("progression", "chords", "changes");
        boolean held = r.token(end).is("vamp", "groove", "jam", "pedal", "drone");
        return switch (spelling) {
            case SYMBOL ->
                    count >= FEW && !r.token(from - 1).is("keys")
                            || count == 2 && (figured || announced || held)
                            || count == 1 && (figured && (held || announced) || held && figured);
            case NUMERAL -> count >= FEW || count == 2 && (hyphens || announced || figured);
            case DEGREE -> count >= FEW && announced;
        };
    }

    private boolean announced(int at) {
        for (int i = at - 1; i >= 0 && i >= at - 24; i--) {
            if (r.token(i)
                    .is(
                            "chords",
                            "chord",
                            "progression",
                            "changes",
                            "akkorde",
                            "akkorden",
                            "akkordfolge",
                            "acordes",
                            "acorde",
                            "progresion",
                            "accords",
                            "accordi",
                            "progressao",
                            "progressione",
                            "harmony",
                            "аккорды")) {
                return true;
            }
            boolean within =
                    r.token(i).is("the", ":", "are", "is", "like", "of", "sind", "son", "sont")
                            || separator(i)
                            || r.token(i).number()
                            || r.token(i).text().length() <= 2;
            if (!within) {
                return false;
            }
        }
        return false;
    }

    private void vamp(int from, int end, ChordSequence sequence) {
        boolean held = r.token(end).is("vamp", "groove", "jam", "pedal", "drone");
        if (!held || sequence.bars().size() > 2 || first(sequence) < 'A' || first(sequence) > 'G') {
            return;
        }
        Chord chord = sequence.in(Key.of("C", Mode.MAJOR)).getFirst().getFirst();
        Mode mode = chord.quality().semitones().get(1) == 3 ? Mode.DORIAN : Mode.MIXOLYDIAN;
        keys.add(Choice.inferred(new Key(chord.root(), mode), r.words(from, end + 1)));
    }

    private static char first(ChordSequence sequence) {
        return sequence.bars().getFirst().getFirst().charAt(0);
    }
}
