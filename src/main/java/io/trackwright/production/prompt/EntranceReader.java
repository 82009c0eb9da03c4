package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Playing.Entrance;
import io.trackwright.production.prompt.Numerals.Amount;
import io.trackwright.production.prompt.Term.Role;
import java.util.List;

/**
 * Finds instruments that come in later: "drums come in after 30 seconds", "bass enters at 1:00",
 * "no drums until 0:45". The times are claimed: they are no lengths. "No drums until" excludes
 * nothing.
 */
final class EntranceReader {
    private static final double LATEST_SECONDS = 3600;

    private EntranceReader() {}

    static List<Choice<Entrance>> read(Reading r) {
        Said<Entrance> said = new Said<>();
        for (Hit h : r.hits()) {
            if (h.has(Role.ENTERS)) {
                Ensemble.behind(r, h.from()).forEach(p -> enters(r, p, h.from(), h.to(), said));
                Ensemble.ahead(r, h.to()).forEach(p -> enters(r, p, h.from(), p.to(), said));
            } else if (h.has(Term.Plays.class)) {
                boolean waits =
                        r.token(h.to())
                                        .is(
                                                "until", "till", "before", "bis", "hasta", "jusqu",
                                                "fino", "ate", "only")
                                || r.token(h.to()).is("for", "in")
                                        && r.token(h.to() + 1).is("the")
                                        && r.token(h.to() + 2).is("first");
                if (waits) {
                    enters(r, h, h.from(), h.to(), said);
                }
            }
        }
        return said.list();
    }

    private static void enters(Reading r, Hit player, int from, int to, Said<Entrance> said) {
        int at = to;
        while (at < to + 6
                && r.token(at)
                        .is(
                                "after", "at", "from", "until", "till", "before", "only", "nach",
                                "ab", "despues", "de", "apres", "dopo", "depois", "in", "for",
                                "the", "first", "a", "los", "bei", "um", "about", "around", "later",
                                "bis", "hasta", "jusqu", "fino", "ate", "las")) {
            at++;
        }
        Amount time = Durations.read(r, at);
        if (at == to || time.end() == at || !r.free(at)) {
            return;
        }
        if (time.value() > 0 && time.value() <= LATEST_SECONDS) {
            r.claim(at, time.end());
            int begin = Math.min(player.from(), from);
            player.all(Term.Plays.class)
                    .map(Term.Plays::family)
                    .forEach(
                            f ->
                                    said.add(
                                            Choice.stated(
                                                    new Entrance(f, time.value()),
                                                    r.words(begin, time.end()))));
        }
    }
}
