package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.theory.TimeSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds time signatures: written ("7/8", "six-eight") or implied by a dance ("waltz"). */
final class MetreReader {
    private static final Map<Double, TimeSignature> METRES =
            Map.of(
                    3.0, new TimeSignature(3, 4),
                    5.0, new TimeSignature(5, 4),
                    6.0, new TimeSignature(6, 8),
                    7.0, new TimeSignature(7, 8),
                    9.0, new TimeSignature(9, 8),
                    11.0, new TimeSignature(11, 8));

    private MetreReader() {}

    static List<Choice<TimeSignature>> read(Reading r) {
        List<Choice<TimeSignature>> out = new ArrayList<>();
        for (int i = 0; i + 2 < r.size(); i++) {
            if (fraction(r, i)) {
                int beats = (int) r.token(i).value();
                int value = (int) r.token(i + 2).value();
                TimeSignature metre = new TimeSignature(beats, value);
                Choice<TimeSignature> said = Choice.stated(metre, r.words(i, i + 3));
                if (out.stream().noneMatch(c -> c.value().equals(metre))) {
                    out.add(said);
                }
                r.claim(i, i + 3);
            }
        }
        for (int i = 1; i < r.size() && out.isEmpty(); i++) {
            counted(r, i, out);
        }
        r.affirmed(Term.Metre.class)
                .forEach(
                        h ->
                                h.all(Term.Metre.class)
                                        .map(m -> m.signature())
                                        .filter(
                                                m ->
                                                        out.stream()
                                                                .noneMatch(
                                                                        c -> c.value().equals(m)))
                                        .forEach(m -> out.add(implied(m, r, h, out.isEmpty()))));
        return out;
    }

    /** "Rock in seven", "a groove in 5". */
    private static void counted(Reading r, int at, List<Choice<TimeSignature>> out) {
        Numerals.Amount n = Numerals.read(r, at);
        boolean bounded = r.token(at + 1).stop() || r.token(at + 1).is("at", "with", "and", "time");
        boolean alone = n.end() == at + 1 && !r.token(at + 1).is(":", "/", "%") && r.free(at);
        TimeSignature metre = METRES.getOrDefault(n.value(), TimeSignature.COMMON);
        boolean odd = METRES.containsKey(n.value());
        if (r.token(at - 1).is("in") && alone && bounded && odd) {
            out.add(Choice.stated(metre, r.words(at - 1, at + 1)));
            r.claim(at, at + 1);
        }
    }

    private static Choice<TimeSignature> implied(
            TimeSignature metre, Reading r, Hit h, boolean first) {
        String words = r.words(h.from(), h.to());
        boolean spoken = first && (words.contains("four") || words.contains("eight"));
        return spoken ? Choice.stated(metre, words) : Choice.inferred(metre, words);
    }

    /** Two numbers around a slash that can be a metre; "24/7" and the note value "1/16" cannot. */
    private static boolean fraction(Reading r, int at) {
        if (!r.token(at).number() || !r.token(at + 1).is("/") || !r.token(at + 2).number()) {
            return false;
        }
        if (r.token(at + 3).is("/") && r.token(at + 3).glued()) {
            return false;
        }
        double beats = r.token(at).value();
        double value = r.token(at + 2).value();
        boolean halves = value == 2 || value == 4 || value == 8 || value == 16;
        boolean whole = beats == Math.rint(beats) && beats >= 2 && beats <= 32;
        return whole && halves && r.free(at) && r.token(at).gap() != Token.Gap.MINUS;
    }
}
