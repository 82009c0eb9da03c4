package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.production.prompt.Term.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a gradual change of tempo: "from 80 to 140 bpm", "60 bpm slowing to 50", "accelerando",
 * "slows down at the end". It claims the numbers of the change, so that nobody takes the last tempo
 * for the first.
 */
final class TempoChangeReader {
    private static final double FASTER = 1.25;
    private static final double SLOWER = 0.75;
    private static final double SLOWER_AT_THE_END = 0.85;
    private static final double MIN_BPM = 20;
    private static final double MAX_BPM = 400;

    private final Reading r;
    private final List<Choice<Double>> starts = new ArrayList<>();
    private final List<Choice<Double>> finals = new ArrayList<>();
    private final List<Choice<Double>> ratios = new ArrayList<>();

    TempoChangeReader(Reading reading) {
        r = reading;
    }

    TempoChangeReader read() {
        for (int i = 0; i < r.size() && finals.isEmpty(); i++) {
            fromTo(i);
        }
        for (Hit h : r.hits()) {
            boolean faster = h.has(Role.SPEEDS_UP);
            if ((faster || h.has(Role.SLOWS_DOWN)) && !r.negated(h) && !r.quoted(h.from())) {
                change(h, faster);
            }
        }
        return this;
    }

    /** Tempi the piece begins with, as far as the change names them. */
    List<Choice<Double>> starts() {
        return starts;
    }

    /** The tempo at the end, one or none. */
    List<Choice<Double>> finals() {
        return finals;
    }

    /** Where no number was said: the last tempo over the first; one or none. */
    List<Choice<Double>> ratios() {
        return finals.isEmpty() ? ratios : List.of();
    }

    private void fromTo(int i) {
        boolean begins =
                r.token(i).is("at") && r.token(i - 1).is("begin", "begins", "start", "starts");
        boolean said = begins || r.token(i).is("from", "von", "de", "da", "desde", "du", "от", "с");
        boolean bare = r.token(i).number() && r.has(i + 1, Role.BPM);
        boolean from = said || bare && r.token(r.hit(i + 1).to()).is("to", "bis", "up");
        int first = said ? i + 1 : i;
        int link = r.has(first + 1, Role.BPM) ? r.hit(first + 1).to() : first + 1;
        boolean to =
                r.token(link)
                        .is("to", "bis", "a", "ate", "jusqu", "hasta", "zu", "до", "up", "auf");
        boolean ends =
                r.token(link).is("and", ",", "then")
                        && r.token(link + 1).is("end", "ends", "finish", "finishes")
                        && r.token(link + 2).is("at", "on", "with");
        int second = ends ? link + 3 : r.token(link + 1).is("to", "a") ? link + 2 : link + 1;
        if (!from || !(to || begins && ends) || !tempo(first) || !tempo(second)) {
            return;
        }
        boolean unit = r.has(second + 1, Role.BPM) || r.has(first + 1, Role.BPM);
        if (unit || ends || changes()) {
            int end = r.has(second + 1, Role.BPM) ? r.hit(second + 1).to() : second + 1;
            starts.add(Choice.stated(r.token(first).value(), r.words(i, first + 1)));
            finals.add(Choice.stated(r.token(second).value(), r.words(i, end)));
            r.claim(i, end);
        }
    }

    private boolean changes() {
        return r.hits().stream().anyMatch(h -> h.has(Role.SPEEDS_UP) || h.has(Role.SLOWS_DOWN));
    }

    private void change(Hit h, boolean faster) {
        int at = h.to();
        while (at < h.to() + 4
                && r.token(at)
                        .is(
                                "to", "up", "down", "until", "bis", "hasta", "a", "jusqu", "at",
                                "around", "about", "auf", "the", "tempo", "fino", "ate")) {
            at++;
        }
        boolean open = r.token(h.to() - 1).is("to");
        if (finals.isEmpty() && tempo(at) && (open || at > h.to() || r.has(at + 1, Role.BPM))) {
            int end = r.has(at + 1, Role.BPM) ? r.hit(at + 1).to() : at + 1;
            finals.add(Choice.stated(r.token(at).value(), r.words(h.from(), end)));
            r.claim(at, end);
        } else if (!open && ratios.isEmpty()) {
            boolean late = r.texts(h.to(), h.to() + 4).stream().anyMatch(TempoChangeReader::end);
            double ratio = faster ? FASTER : late ? SLOWER_AT_THE_END : SLOWER;
            ratios.add(Choice.stated(ratio, r.words(h)));
        }
    }

    private static boolean end(String word) {
        return List.of("end", "ending", "ende", "final", "fin", "fine", "fim", "close")
                .contains(word);
    }

    /** A number that can be a tempo and counts nothing else. */
    private boolean tempo(int at) {
        Token n = r.token(at);
        return n.number()
                && r.free(at)
                && n.value() >= MIN_BPM
                && n.value() <= MAX_BPM
                && !r.has(at + 1, Term.Unit.class)
                && !r.has(at + 1, Role.BARS)
                && !r.token(at + 1).is("%", "/", ":");
    }
}
