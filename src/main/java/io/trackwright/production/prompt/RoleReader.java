package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Playing.Assignment;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;

/**
 * Finds what an instrument does: "sax on top", "the accordion plays the tune", "melody on flute",
 * "violin and double bass behind", "Rhodes chords", "accompanied by strings".
 */
final class RoleReader {
    private final Reading r;
    private final Said<Assignment> said = new Said<>();

    RoleReader(Reading reading) {
        r = reading;
    }

    List<Choice<Assignment>> read() {
        for (Hit h : r.hits()) {
            if (!r.quoted(h.from()) && !r.negated(h)) {
                if (h.has(Term.Role.LEADS)) {
                    leads(h);
                } else if (h.has(Term.Role.FOLLOWS)) {
                    follows(h);
                } else if (h.has(Term.Plays.class)) {
                    bassLine(h);
                }
            }
        }
        for (int i = 0; i < r.size(); i++) {
            accompanied(i);
        }
        return said.list();
    }

    private void leads(Hit h) {
        boolean melody =
                r.token(h.from()).is("melody", "melodies", "melodie", "melodia", "мелодия", "lead");
        boolean given =
                r.token(h.to())
                        .is("on", "by", "from", "for", "mit", "con", "avec", "com", "на", "played");
        int ahead = r.token(h.to()).is("played") ? h.to() + 2 : h.to() + 1;
        List<Hit> players =
                melody && given ? Ensemble.ahead(r, ahead) : Ensemble.behind(r, h.from());
        boolean named = r.token(h.from()).is("lead") && r.has(h.to(), Term.Plays.class);
        if (named) {
            players = List.of(r.hit(h.to()));
        }
        boolean solo = r.token(h.from()).is("solo", "solos");
        if (solo && !r.has(h.from() - 1, Term.Plays.class)) {
            return;
        }
        players.stream()
                .filter(p -> p.to() == h.from() || !r.has(p.to(), Term.Role.FOLLOWS))
                .limit(2)
                .forEach(p -> assign(p, h, Role.LEAD));
    }

    /** "Bass line played by the cello". */
    private void bassLine(Hit h) {
        boolean line = r.token(h.from()).is("bassline") || r.token(h.to() - 1).is("line");
        int at = r.token(h.to()).is("played") ? h.to() + 1 : h.to();
        if (line && r.token(at).is("by", "on", "from", "in")) {
            Ensemble.ahead(r, at + 1).stream().limit(1).forEach(p -> assign(p, h, Role.BASS));
        }
    }

    private void follows(Hit h) {
        boolean chords = r.token(h.from()).is("chords", "chord");
        if (chords) {
            if (r.has(h.from() - 1, Term.Plays.class)) {
                assign(r.hit(h.from() - 1), h, Role.CHORDS);
            }
            return;
        }
        Ensemble.behind(r, h.from()).forEach(p -> accompanies(p, h));
    }

    private void accompanied(int i) {
        boolean passive =
                r.token(i)
                        .is(
                                "accompanied",
                                "backed",
                                "supported",
                                "begleitet",
                                "acompanado",
                                "acompanada",
                                "accompagne",
                                "accompagnee",
                                "accompagnato",
                                "accompagnata");
        if (passive && r.token(i + 1).is("by", "von", "por", "de", "par", "da")) {
            Ensemble.ahead(r, i + 2).forEach(p -> accompanies(p, new Hit(i, i + 2, List.of())));
        }
    }

    private void accompanies(Hit player, Hit cue) {
        Ensemble.families(r, player).limit(1).forEach(f -> add(f, accompaniment(f), player, cue));
    }

    private void assign(Hit player, Hit cue, Role role) {
        Ensemble.families(r, player)
                .limit(1)
                .filter(f -> fits(f, role))
                .forEach(f -> add(f, role, player, cue));
    }

    private static boolean fits(InstrumentFamily f, Role role) {
        boolean melodic =
                !f.within(InstrumentFamily.PERCUSSIVE) && !f.within(InstrumentFamily.EFFECTS);
        return melodic && !(role == Role.CHORDS && f.within(InstrumentFamily.BASS));
    }

    private void add(InstrumentFamily f, Role role, Hit player, Hit cue) {
        String words =
                r.words(Math.min(player.from(), cue.from()), Math.max(player.to(), cue.to()));
        said.add(Choice.stated(new Assignment(f, role), words));
    }

    /** What an instrument does when it plays behind another. */
    static Role accompaniment(InstrumentFamily f) {
        return switch (f) {
            case DOUBLE_BASS, TUBA -> Role.BASS;
            case STRINGS, ORCHESTRAL, BRASS, SYNTH_PAD, CHOIR, SYNTH -> Role.PAD;
            case SYNTH_PLUCK -> Role.ARPEGGIO;
            default ->
                    f.within(InstrumentFamily.BASS)
                            ? Role.BASS
                            : f.within(InstrumentFamily.DRUMS)
                                    ? Role.DRUMS
                                    : f.within(InstrumentFamily.PERCUSSIVE)
                                            ? Role.PERCUSSION
                                            : f.within(InstrumentFamily.KEYS)
                                                            || f.within(InstrumentFamily.GUITAR)
                                                    ? Role.CHORDS
                                                    : Role.COUNTER;
        };
    }
}
