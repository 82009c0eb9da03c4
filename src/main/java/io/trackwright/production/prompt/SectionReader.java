package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.brief.Flavour.Use;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.brief.SectionWish.Loudness;
import io.trackwright.music.score.SectionKind;
import io.trackwright.production.prompt.Numerals.Amount;
import io.trackwright.production.prompt.Term.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the form: sections in the order of the text with their bars ("intro 16 bars", "64-bar
 * build"), seconds ("30 second intro"), loudness ("quiet verses") and chords, letter forms ("AABA
 * 32 bars"), and what must not be ("no intro"). A section that only says where something happens
 * ("in the chorus") is no wish.
 */
final class SectionReader {
    private static final int MOST_SECTIONS = 32;
    private static final int ANY_NUMBER = 0;
    private static final Set<String> ARTICLES =
            Set.of(
                    "the", "first", "second", "third", "last", "final", "each", "every", "both",
                    "its", "der", "die", "das", "dem", "den", "el", "la", "los", "las", "le", "les",
                    "il", "o", "os", "as", "letzten", "ultimo", "dernier");
    private static final Set<String> PLACES =
            Set.of(
                    "in", "at", "before", "after", "during", "until", "till", "for", "of", "im",
                    "beim", "vor", "bei", "en", "del", "dans", "nel", "nella", "avant", "apres",
                    "antes", "despues", "dopo", "prima", "no", "na", "per", "by");
    private static final Set<String> QUIET =
            Set.of(
                    "quiet",
                    "soft",
                    "gentle",
                    "hushed",
                    "sparse",
                    "calm",
                    "stripped",
                    "delicate",
                    "intimate",
                    "leise",
                    "ruhige",
                    "suave",
                    "suaves",
                    "calme",
                    "calmes",
                    "tranquila",
                    "tranquilas",
                    "tranquille",
                    "calma",
                    "whispered",
                    "mellow");
    private static final Set<String> LOUD =
            Set.of(
                    "loud",
                    "huge",
                    "big",
                    "massive",
                    "explosive",
                    "heavy",
                    "anthemic",
                    "epic",
                    "powerful",
                    "laute",
                    "lauter",
                    "fuerte",
                    "fuertes",
                    "grosse",
                    "grosser",
                    "forts",
                    "forte",
                    "enorme",
                    "giant",
                    "soaring",
                    "full");
    private static final Set<String> OBJECTS =
            Set.of(
                    "the",
                    "it",
                    "that",
                    "my",
                    "your",
                    "our",
                    "us",
                    "me",
                    "them",
                    "this",
                    "table",
                    "out",
                    "by",
                    "everything",
                    "all",
                    "shadow",
                    "of");

    private static final Set<Use> SPOKEN =
            Set.of(Use.PODCAST, Use.VIDEO, Use.JINGLE, Use.CORPORATE);

    private final Reading r;
    private final List<ChordReader.Span> chords;
    private final List<Choice<SectionWish>> sections = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final List<Choice<Double>> lengths = new ArrayList<>();
    private final Said<SectionKind> without = new Said<>();

    SectionReader(Reading reading, List<ChordReader.Span> chords) {
        r = reading;
        this.chords = chords;
    }

    SectionReader read() {
        for (Hit h : List.copyOf(r.hits())) {
            if (h.has(Term.Form.class) && !r.quoted(h.from())) {
                form(h);
            }
        }
        if (sections.isEmpty()) {
            new LetterForms(r).read().forEach(sections::add);
            chordsForBars();
        }
        rounds();
        return this;
    }

    List<Choice<SectionWish>> sections() {
        return sections.stream().limit(MOST_SECTIONS).toList();
    }

    /** Length of a piece that is called an intro as a whole. */
    List<Choice<Double>> lengths() {
        return lengths;
    }

    List<Choice<SectionKind>> without() {
        return without.list();
    }

    private void form(Hit h) {
        Term.Form form = h.all(Term.Form.class).findFirst().orElseThrow();
        if (r.negated(h)) {
            without.add(Choice.stated(form.kind(), r.words(h.from() - 1, h.to())));
            return;
        }
        Extent extent = extent(h);
        boolean counted = extent.bars() + extent.seconds() > 0;
        boolean sure = form.sure() || counted || form.kind() != SectionKind.SOLO && listed(h);
        if (!counted && (!sure || place(h) || verb(h) || r.has(h.from() - 1, Term.Artist.class))) {
            return;
        }
        r.claim(extent.from(), extent.to());
        if (wholePiece(h, form.kind())) {
            if (extent.seconds() > 0) {
                lengths.add(Choice.stated(extent.seconds(), r.words(extent.from(), extent.to())));
            }
            return;
        }
        if (loudness(h) == Loudness.QUIET) {
            r.localize(r.hit(h.from() - 1));
        }
        SectionWish wish =
                SectionWish.of(form.kind())
                        .bars(extent.bars())
                        .seconds(extent.seconds())
                        .loudness(loudness(h));
        for (ChordSequence c : chordsAfter(extent.to())) {
            wish = wish.over(c);
        }
        int count = count(h);
        for (int n = times(extent.to()); n > 0; n--) {
            counts.add(count);
            sections.add(Choice.stated(wish, r.words(extent.from(), extent.to())));
        }
    }

    /** "Podcast intro": the piece itself is one, and has no section of that name. */
    private boolean wholePiece(Hit h, SectionKind kind) {
        boolean frame = kind == SectionKind.INTRO || kind == SectionKind.OUTRO;
        for (int i = h.from() - 2; frame && i < h.to() + 5; i++) {
            if (r.hit(i).all(Term.Purpose.class).anyMatch(p -> SPOKEN.contains(p.use()))) {
                return true;
            }
        }
        return false;
    }

    /** Bars or seconds of a section, and the tokens that say so. */
    private record Extent(int from, int to, int bars, double seconds) {}

    private Extent extent(Hit h) {
        Extent before = before(h);
        return before.bars() + before.seconds() > 0 ? before : after(h);
    }

    /** "64-bar build", "a 16 bar long intro", "30 second intro". */
    private Extent before(Hit h) {
        for (int from = h.from() - 1; from >= Math.max(0, h.from() - 5); from--) {
            if (r.token(from).is(",", ".", ";", "|", "(") || !r.free(from)) {
                break;
            }
            Amount count = Numerals.read(r, from);
            boolean number = count.end() > from && !r.token(from).is("a", "an", "ein", "un", "una");
            if (number && r.has(count.end(), Role.BARS) && whole(count.value())) {
                int to = r.hit(count.end()).to();
                boolean near = h.from() - to <= 2 && !r.token(to).is("of", "then");
                return near ? new Extent(from, h.to(), (int) count.value(), 0) : none(h);
            }
            Amount time = number ? Durations.read(r, from) : new Amount(0, from);
            if (time.end() > from && time.end() <= h.from() && h.from() - time.end() <= 2) {
                boolean reach = time.value() <= 3600 && !r.has(from - 1, Role.POSITION);
                return reach ? new Extent(from, h.to(), 0, time.value()) : none(h);
            }
        }
        return none(h);
    }

    private static Extent none(Hit h) {
        return new Extent(h.from(), h.to(), 0, 0);
    }

    /** "intro 16 bars", "intro (16)", "drop: 32", "intro of 8 bars", "intro 30 seconds". */
    private Extent after(Hit h) {
        int at = h.to();
        while (at < h.to() + 3
                && r.token(at)
                        .is(
                                "(", ":", "of", "for", "=", "is", "lasts", "lasting", "with", "von",
                                "de", "di", "x", "–", "-", "[", "mit", "con", "avec", "com")) {
            at++;
        }
        Amount count = Numerals.read(r, at);
        if (count.end() == at || !r.free(at)) {
            return none(h);
        }
        Amount time = Durations.read(r, at);
        if (time.end() > at && time.value() <= 3600 && !r.has(at - 1, Role.POSITION)) {
            return new Extent(h.from(), time.end(), 0, time.value());
        }
        boolean bars = r.has(count.end(), Role.BARS);
        int to = bars ? r.hit(count.end()).to() : count.end();
        boolean bare = r.token(at).number() && barsCounted() && bounded(to) && count.value() <= 128;
        return whole(count.value()) && (bars || bare)
                ? new Extent(h.from(), to, (int) count.value(), 0)
                : none(h);
    }

    private boolean bounded(int at) {
        return r.token(at).stop() || r.has(at, Term.Form.class) || r.token(at).is("and", "then");
    }

    private static boolean whole(double bars) {
        return bars == Math.rint(bars) && bars >= 1 && bars <= SectionWish.MAX_BARS;
    }

    private boolean barsCounted() {
        return r.hits().stream().anyMatch(h -> h.has(Role.BARS)) || manyCounted();
    }

    /** "intro 8, verse 16, chorus 16": three sections with a number each. */
    private boolean manyCounted() {
        return r.hits().stream()
                        .filter(h -> h.has(Term.Form.class) && r.token(h.to()).number())
                        .count()
                >= 3;
    }

    /** Says where something happens. */
    private boolean place(Hit h) {
        int at = h.from() - 1;
        while (ARTICLES.contains(r.token(at).text())) {
            at--;
        }
        boolean startsThere = r.token(at - 1).is("start", "starts", "begin", "begins", "open");
        return PLACES.contains(r.token(at).text()) && !startsThere;
    }

    /** "drop the bass", "to build a house". */
    private boolean verb(Hit h) {
        boolean object = OBJECTS.contains(r.token(h.to()).text());
        boolean to = r.token(h.from() - 1).is("to", "please", "can", "ll", "will");
        boolean action = r.token(h.from()).is("drop", "drops", "build", "builds", "bridge", "head");
        boolean shouted = r.token(h.from()).is("drop") && r.token(h.to()).raw().equals("TABLE");
        boolean tuning = r.token(h.from()).is("drop") && r.token(h.to()).text().length() == 1;
        return action && (object || to || shouted || tuning && r.token(h.to()).word());
    }

    /** Beside another section. */
    private boolean listed(Hit h) {
        return near(h.from() - 1, -1) || near(h.to(), 1);
    }

    private boolean near(int from, int step) {
        int at = from;
        for (int i = 0; i < 3; i++, at += step) {
            if (r.has(at, Term.Form.class)) {
                return r.hit(at).all(Term.Form.class).anyMatch(Term.Form::sure);
            }
        }
        return false;
    }

    private Loudness loudness(Hit h) {
        String before = r.token(h.from() - 1).text();
        if (QUIET.contains(before)) {
            return Loudness.QUIET;
        }
        return LOUD.contains(before) ? Loudness.LOUD : Loudness.AS_USUAL;
    }

    /** "chorus x2" and "chorus (2x)" stand twice. */
    private int times(int at) {
        int i = r.token(at).is("(") ? at + 1 : at;
        boolean behind = r.token(i).is("x", "×") && r.token(i + 1).number();
        boolean ahead = r.token(i).number() && r.token(i + 1).is("x", "×", "times");
        double n = behind ? r.token(i + 1).value() : ahead ? r.token(i).value() : 1;
        if (!(behind || ahead) || n > 8 || !whole(n)) {
            return 1;
        }
        r.claim(i, i + 2);
        return (int) n;
    }

    /** "3 verses and 3 choruses" go round in turn. */
    private void rounds() {
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
        if (most < 2 || sections.size() != counts.size()) {
            return;
        }
        List<Choice<SectionWish>> once = List.copyOf(sections);
        sections.clear();
        for (int round = 0; round < most; round++) {
            for (int i = 0; i < once.size(); i++) {
                if (counts.get(i) > round || counts.get(i) == ANY_NUMBER) {
                    sections.add(once.get(i));
                }
            }
        }
    }

    /** How many of a section: "3 verses", any number of "hooks", one "verse". */
    private int count(Hit h) {
        Amount n = Numerals.read(r, h.from() - 1);
        boolean plural = r.token(h.from()).text().endsWith("s");
        boolean counted = n.end() == h.from() && r.free(h.from() - 1) && n.value() <= 8;
        if (plural && counted && whole(n.value())) {
            r.claim(h.from() - 1, h.from());
            return (int) n.value();
        }
        return plural ? ANY_NUMBER : 1;
    }

    private List<ChordSequence> chordsAfter(int at) {
        int next = at;
        while (next < at + 2
                && r.token(next).is(":", "(", "with", "on", "over", "chords", "uses")) {
            next++;
        }
        int begin = next;
        return chords.stream().filter(s -> s.from() == begin).map(s -> s.chords()).toList();
    }

    /** "C Am Dm G for 16 bars" is a verse on them. */
    private void chordsForBars() {
        for (ChordReader.Span s : chords) {
            Amount bars = Numerals.read(r, s.to() + 1);
            boolean counted = r.token(s.to()).is("for", "over") && r.has(bars.end(), Role.BARS);
            if (counted && whole(bars.value()) && bars.end() > s.to() + 1) {
                int to = r.hit(bars.end()).to();
                r.claim(s.to(), to);
                SectionWish wish =
                        SectionWish.of(SectionKind.VERSE).bars((int) bars.value()).over(s.chords());
                sections.add(Choice.inferred(wish, r.words(s.from(), to)));
            }
        }
    }
}
