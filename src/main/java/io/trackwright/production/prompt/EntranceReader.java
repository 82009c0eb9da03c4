package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Playing.Entrance;
import io.trackwright.production.prompt.Numerals.Amount;
import io.trackwright.production.prompt.Term.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds instruments that come in later: "drums come in after 30 seconds", "bass enters at 1:00",
 * "no drums until 0:45". The times are claimed: they are no lengths. "No drums until" excludes
 * nothing.
 */
final class EntranceReader {
    private static final double LATEST_SECONDS = 3600;

    private final Reading r;
    private final Said<Entrance> said = new Said<>();
    private final List<InBars> counted = new ArrayList<>();

    private record InBars(Hit player, double bars, String words) {}

    EntranceReader(Reading reading) {
        r = reading;
    }

    EntranceReader read() {
        for (Hit h : r.hits()) {
            if (h.has(Role.ENTERS)) {
                Ensemble.behind(r, h.from()).forEach(p -> enters(p, h.from(), h.to()));
                Ensemble.ahead(r, h.to()).forEach(p -> enters(p, h.from(), p.to()));
            } else if (h.has(Term.Plays.class) && waits(h.to())) {
                enters(h, h.from(), h.to());
            }
        }
        return this;
    }

    /** "Until", "only", "for the first": behind an instrument they tell when it comes. */
    private boolean waits(int at) {
        boolean until =
                r.token(at)
                        .is(
                                "until", "till", "before", "bis", "hasta", "jusqu", "fino", "ate",
                                "only");
        boolean first =
                r.token(at).is("for", "in", "en", "dans")
                        && r.token(at + 1).is("the", "den", "las", "los", "les")
                        && r.token(at + 2).is("first", "ersten", "primeros", "premieres");
        boolean clock = r.token(at).is("at") && r.token(at + 2).is(":");
        return until || first || clock;
    }

    /**
     * Entrances in order of the text; those told in bars last that long each.
     *
     * @param barSeconds above 0
     */
    List<Choice<Entrance>> entrances(double barSeconds) {
        for (InBars late : counted) {
            add(late.player(), late.bars() * barSeconds, late.words());
        }
        return said.list();
    }

    private void enters(Hit player, int from, int to) {
        int at = to;
        while (at < to + 6
                && r.token(at)
                        .is(
                                "after", "at", "from", "until", "till", "before", "only", "nach",
                                "ab", "despues", "de", "apres", "dopo", "depois", "in", "for",
                                "the", "first", "a", "los", "bei", "um", "about", "around", "later",
                                "bis", "hasta", "jusqu", "fino", "ate", "las", "den", "ersten")) {
            at++;
        }
        int begin = Math.min(player.from(), from);
        Amount time = Durations.read(r, at);
        if (at > to && time.end() > at && r.free(at)) {
            r.claim(at, time.end());
            add(player, time.value(), r.words(begin, time.end()));
        } else if (at > to && r.free(at)) {
            bars(player, begin, at);
        }
    }

    /** "After 16 bars", "at bar 17". */
    private void bars(Hit player, int begin, int at) {
        boolean ordinal = r.has(at, Role.BARS);
        int number = ordinal ? r.hit(at).to() : at;
        Amount count = Numerals.read(r, number);
        boolean whole = count.end() > number && (ordinal || r.has(count.end(), Role.BARS));
        if (whole && r.free(number)) {
            int end = ordinal ? count.end() : r.hit(count.end()).to();
            double bars = ordinal ? count.value() - 1 : count.value();
            r.claim(at, end);
            counted.add(new InBars(player, bars, r.words(begin, end)));
        }
    }

    private void add(Hit player, double seconds, String words) {
        if (seconds > 0 && seconds <= LATEST_SECONDS) {
            player.all(Term.Plays.class)
                    .map(Term.Plays::family)
                    .forEach(f -> said.add(Choice.stated(new Entrance(f, seconds), words)));
        }
    }
}
