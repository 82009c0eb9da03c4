package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.production.prompt.Numerals.Amount;
import io.trackwright.production.prompt.Term.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tempi: numbers with a unit ("174 bpm", "♩ = 96"), a range (its middle), Italian words (the
 * middle of their range, INFERRED), and a bare number only where it can be nothing else ("techno
 * 138"). All in quarter notes per minute.
 */
final class TempoReader {
    private static final double BARE_MIN = 50;
    private static final double BARE_MAX = 230;

    private final Reading r;
    private final List<Found> found = new ArrayList<>();

    private boolean half;

    private record Found(int at, Choice<Double> tempo) {}

    TempoReader(Reading reading) {
        r = reading;
    }

    List<Choice<Double>> read() {
        for (int i = 0; i < r.size(); ) {
            i = Math.max(i + 1, r.free(i) ? measured(i) : i);
        }
        boolean silent = found.isEmpty();
        for (int i = 0; i < r.size(); i++) {
            if ((silent || corrects(i)) && r.free(i) && bare(i)) {
                add(i, i + 1, r.token(i).value());
            }
        }
        corrected();
        feltInHalf();
        return italian(found.stream().map(Found::tempo).toList());
    }

    /** True when the text names a tempo and its double: the grid is the faster, felt in half. */
    boolean feltInHalfTime() {
        return half;
    }

    private void add(int from, int to, double bpm) {
        r.claim(from, to);
        if (r.token(from).gap() == Token.Gap.MINUS || !(bpm > 0)) {
            r.warn("tempo-invalid", "A tempo is above 0: " + r.words(from, to) + " is ignored.");
        } else if (found.stream().noneMatch(f -> f.tempo().value() == bpm)) {
            found.add(new Found(from, Choice.stated(bpm, r.words(from, to))));
        }
    }

    /** A number with a unit before or behind; answers where to go on. */
    private int measured(int at) {
        int start = noteValue(at);
        if (start > at) {
            Amount a = Numerals.read(r, start);
            double quarters = quarters(at);
            if (a.end() > start && quarters > 0 && r.token(start).number()) {
                add(at, a.end(), a.value() * quarters);
                return a.end();
            }
        }
        if (r.has(at, Role.TEMPO) || r.has(at, Role.BPM)) {
            int number = announcedNumber(r.hit(at).to(), r.has(at, Role.BPM));
            if (r.token(number).number() && r.free(number) && !hasUnit(number + 1)) {
                return range(at, number, number + 1, false);
            }
            return at;
        }
        if (r.token(at).is("between") || r.token(at).number() || r.token(at).word()) {
            int number = r.token(at).is("between") ? at + 1 : at;
            Amount a = Numerals.read(r, number);
            if (a.end() > number && (a.value() >= 2 || r.token(number).number())) {
                return range(number, number, a.end(), true);
            }
        }
        return at;
    }

    /** Past "♩ =" or "crotchet ="; the start when there is no note value. */
    private int noteValue(int at) {
        Hit h = r.hit(at);
        return h.from() == at && quarters(at) > 0 && r.token(h.to()).is("=", ":", "at")
                ? h.to() + 1
                : at;
    }

    private double quarters(int at) {
        return r.has(at, Role.DOTTED_QUARTER)
                ? 1.5
                : r.has(at, Role.HALF_NOTE)
                        ? 2
                        : r.has(at, Role.QUARTER) ? 1 : r.has(at, Role.EIGHTH) ? 0.5 : 0;
    }

    private boolean hasUnit(int at) {
        return r.has(at, Role.BPM);
    }

    /** The number that "tempo", "bpm" announce, a few small words on. */
    private int announcedNumber(int from, boolean close) {
        int at = from;
        int last = from + (close ? 1 : 5);
        while (at < last
                && (r.token(at).is("=", ":", "：") || !close && r.token(at).word())
                && !r.has(at, Term.Unit.class)) {
            at++;
        }
        return at;
    }

    /** A number or a range of two; {@code unitDue} when only a unit behind makes it a tempo. */
    private int range(int from, int number, int end, boolean unitDue) {
        Amount first = Numerals.read(r, number);
        int second = end;
        boolean dash = r.token(second).gap() == Token.Gap.HYPHEN && r.token(second).number();
        boolean word =
                r.token(second).is("to", "bis", "a", "and", "und", "y", "et", "e", "до", "～");
        if (word && r.token(second + 1).number()) {
            second++;
        }
        if ((dash || second > end) && r.token(second).number()) {
            int after = second + 1;
            boolean listed = r.token(end).is("and", "und", "y", "et", "e", "a") && !between(from);
            if (!listed && (hasUnit(after) || !unitDue)) {
                int to = hasUnit(after) ? r.hit(after).to() : after;
                double middle = (first.value() + r.token(second).value()) / 2;
                add(from, to, middle);
                return to;
            }
        }
        if (hasUnit(end)) {
            int to = r.hit(end).to();
            add(from, to, first.value());
            return to;
        }
        if (quarters(end) > 0
                && r.hit(end).from() == end
                && !r.has(end, Role.EIGHTH)
                && r.token(number).number()
                && first.value() >= 20) {
            add(from, r.hit(end).to(), first.value() * quarters(end));
            return r.hit(end).to();
        }
        if (!unitDue) {
            add(from, end, first.value());
            return end;
        }
        return from;
    }

    private boolean between(int at) {
        return r.token(at - 1)
                .is("between", "zwischen", "entre", "from", "von", "de", "tra", "fra");
    }

    /**
     * A bare number is a tempo beside a genre, instrument or key, or after "at", if nothing is
     * counted by it.
     */
    private boolean bare(int at) {
        Token n = r.token(at);
        if (!n.number() || n.gap() == Token.Gap.MINUS || !r.musical()) {
            return false;
        }
        double bpm = n.value();
        Token next = r.token(at + 1);
        boolean counts =
                next.word() && r.free(at + 1) && r.hit(at + 1).empty() && !connective(next);
        boolean joined = next.glued() && (next.word() || next.number());
        boolean fraction =
                next.is("+")
                        || next.is("/", ":", "%") && !slashes(at + 1)
                        || r.token(at - 1).is("/", "$", "€", "#", "£") && !slashes(at - 2);
        if (!(bpm >= BARE_MIN && bpm <= BARE_MAX) || counts || joined || fraction) {
            return false;
        }
        Token before = r.token(at - 1);
        if (before.is(
                "at",
                "around",
                "about",
                "roughly",
                "approximately",
                "@",
                "~",
                "bei",
                "circa",
                "ca")) {
            return true;
        }
        if (corrects(at)) {
            return true;
        }
        int left =
                slashes(at - 2)
                        ? at - 3
                        : before.is(",", ";", "|", "·", "•", "/") || before.is(".") && next.stop()
                                ? at - 2
                                : at - 1;
        boolean hyphen = n.gap() == Token.Gap.HYPHEN;
        if (!hyphen
                && next.stop()
                && !next.is("+", "%", "=")
                && before.is(",", ";", "|")
                && alone()) {
            return true;
        }
        return !hyphen && left >= 0 && (known(left) || !r.free(left));
    }

    /** True when the text has one number only that could be a tempo: "…, 135, …". */
    private boolean alone() {
        int candidates = 0;
        for (int i = 0; i < r.size(); i++) {
            boolean tempo = r.token(i).number() && r.free(i);
            candidates += tempo && r.token(i).value() >= BARE_MIN ? 1 : 0;
        }
        return candidates == 1;
    }

    /** Right behind "no wait", marks aside. */
    private boolean corrects(int at) {
        int before = at - 1;
        while (before >= at - 2 && r.token(before).is(",", ":", ".", "…", "-", "—", "!")) {
            before--;
        }
        return r.has(before, Role.CORRECTS);
    }

    private static boolean connective(Token t) {
        return t.is(
                "with", "and", "in", "but", "please", "mit", "con", "avec", "com", "or", "for",
                "where", "no");
    }

    /** "//" separates as a comma does. */
    private boolean slashes(int at) {
        return r.token(at).is("/") && r.token(at + 1).is("/");
    }

    private boolean known(int at) {
        Hit h = r.hit(at);
        return h.has(Term.Genre.class)
                || h.has(Term.Plays.class)
                || h.has(Term.Scale.class)
                || h.has(Term.Feeling.class)
                || h.has(Role.SECTION);
    }

    /** What is said after "no wait" takes back what was said before. */
    private void corrected() {
        int mark = r.lastCorrection();
        if (found.stream().anyMatch(f -> f.at() > mark) && mark >= 0) {
            found.removeIf(f -> f.at() < mark);
        }
    }

    /** "70 (140 double time)", "87 (half of 174)": the grid has the faster tempo. */
    private void feltInHalf() {
        boolean said = false;
        for (int i = 0; i < r.size(); i++) {
            said |= r.token(i).is("half", "double") && !r.token(i + 1).is("bass", "kick");
            boolean halfOf = r.token(i).is("half") && r.token(i + 1).is("of");
            if (halfOf && r.token(i + 2).number() && !found.isEmpty()) {
                double whole = r.token(i + 2).value();
                half |= found.removeIf(f -> f.tempo().value() * 2 == whole);
                add(i + 2, i + 3, whole);
            }
        }
        for (int i = 0; said && i < r.size(); i++) {
            boolean felt = r.token(i).number() && r.token(i + 1).is("half", "double");
            double v = felt ? r.token(i).value() : 0;
            if (found.stream().anyMatch(f -> f.tempo().value() * 2 == v)) {
                add(i, i + 1, v);
            }
        }
        if (said) {
            List<Double> all = found.stream().map(f -> f.tempo().value()).toList();
            half |= found.removeIf(f -> all.contains(f.tempo().value() * 2));
        }
    }

    private List<Choice<Double>> italian(List<Choice<Double>> stated) {
        if (!stated.isEmpty()) {
            return stated;
        }
        List<Choice<Double>> out = new ArrayList<>();
        r.affirmed(Term.TempoRange.class)
                .forEach(
                        h ->
                                h.all(Term.TempoRange.class)
                                        .map(t -> (double) Math.round((t.low() + t.high()) / 2))
                                        .forEach(
                                                bpm ->
                                                        out.add(
                                                                Choice.inferred(
                                                                        bpm,
                                                                        r.words(
                                                                                h.from(),
                                                                                h.to())))));
        return out;
    }
}
