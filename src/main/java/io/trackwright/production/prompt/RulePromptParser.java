package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.TimeSignature;
import io.trackwright.production.prompt.Term.Fit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads prompts by rules and word lists alone: no model, no network, the same answer every time. It
 * reads English, German, Spanish, French, Italian and Portuguese, and the main words of Russian,
 * Japanese, Chinese, Korean and romanised Hindi. Time grows in proportion to the prompt. Safe for
 * use by several threads.
 */
public final class RulePromptParser implements PromptParser {
    private static final int MOST_LISTED = 24;

    private final Lexicon lexicon;

    /**
     * @param shelf genres whose titles and aliases are words too
     */
    public RulePromptParser(List<GenreProfile> shelf) {
        lexicon = new Lexicon(shelf);
    }

    @Override
    public Mentions parse(String prompt) {
        Reading r = new Reading(lexicon, prompt);
        claimNames(r);
        quoted(r);
        List<Choice<Exclusion>> exclusions = new NegationReader(r).read();
        List<Choice<TimeSignature>> metres = MetreReader.read(r);
        LengthReader length = new LengthReader(r).read();
        KeyReader key = new KeyReader(r).read();
        List<Choice<Double>> tempos = new TempoReader(r).read();
        GenreReader genre = new GenreReader(r);
        genre.warnOfArtists();
        MentionsDraft draft =
                new MentionsDraft()
                        .genres(first(genre.read()))
                        .temposBpm(first(tempos))
                        .keys(first(key.keys()))
                        .tonics(first(key.tonics()))
                        .modes(first(key.modes()))
                        .timeSignatures(first(metres))
                        .lengthsSeconds(first(lengths(length, tempos, metres)))
                        .paces(first(paces(r)))
                        .moods(first(moods(r, genre)))
                        .instruments(first(instruments(r)))
                        .exclusions(exclusions);
        if (draft.done().silent() && !prompt.isBlank()) {
            r.warn(
                    "nothing-understood",
                    "No musical wish was found; everything is chosen for you.");
        }
        return draft.warnings(r.warnings()).done();
    }

    private static <T> List<Choice<T>> first(List<Choice<T>> all) {
        return all.stream().distinct().limit(MOST_LISTED).toList();
    }

    /**
     * Numbers that belong to names (808, 8-bit, 24/7) or to a tuning (432 Hz) are no tempo and no
     * length.
     */
    private static void claimNames(Reading r) {
        for (Hit h : r.hits()) {
            for (int i = h.from(); i < h.to(); i++) {
                if (r.token(i).number()) {
                    r.claim(i, i + 1);
                }
            }
        }
        for (int i = 0; i < r.size(); i++) {
            if (r.token(i).number()
                    && r.token(i + 1).is("hz", "khz", "db", "lufs", "%", "th", "x")) {
                r.claim(i, i + 1);
            }
        }
    }

    /** What stands in braces is quoted data as long as something musical is said outside them. */
    private static void quoted(Reading r) {
        int depth = 0;
        boolean outside = false;
        List<Hit> inside = new ArrayList<>();
        for (int i = 0; i < r.size(); i++) {
            depth = Math.max(0, depth + (r.token(i).is("{") ? 1 : r.token(i).is("}") ? -1 : 0));
            boolean musical = r.has(i, Term.Genre.class) || r.has(i, Term.Plays.class);
            outside |= depth == 0 && musical;
            if (depth > 0) {
                inside.add(r.hit(i));
            }
        }
        if (outside) {
            inside.forEach(h -> r.claim(h.from(), Math.max(h.to(), h.from() + 1)));
            inside.forEach(r::negate);
        }
    }

    /** A length in bars becomes seconds when the tempo is stated too. */
    private static List<Choice<Double>> lengths(
            LengthReader said, List<Choice<Double>> tempos, List<Choice<TimeSignature>> metres) {
        List<Choice<Double>> out = new ArrayList<>(said.lengths());
        if (out.isEmpty() && said.bars() > 0 && !tempos.isEmpty()) {
            TimeSignature metre =
                    metres.isEmpty() ? TimeSignature.COMMON : metres.getFirst().value();
            double quarters = 4.0 * metre.numerator() / metre.denominator();
            double seconds = said.bars() * quarters * 60 / tempos.getFirst().value();
            out.add(Choice.inferred(seconds, said.barWords()));
        }
        return out;
    }

    private static List<Choice<Pace>> paces(Reading r) {
        List<Choice<Pace>> out = new ArrayList<>();
        List<Hit> denied =
                r.hits().stream().filter(h -> h.has(Term.Speed.class) && r.negated(h)).toList();
        for (Hit h : r.affirmed(Term.Speed.class).toList()) {
            h.all(Term.Speed.class)
                    .forEach(s -> out.add(Choice.stated(s.pace(), r.words(h.from(), h.to()))));
        }
        if (out.isEmpty() && !denied.isEmpty()) {
            Hit h = denied.getFirst();
            out.add(Choice.inferred(Pace.MEDIUM, r.words(h.from(), h.to())));
        }
        return out;
    }

    private static List<Choice<Mood>> moods(Reading r, GenreReader genre) {
        Map<Mood, Choice<Mood>> out = new LinkedHashMap<>();
        for (Hit h : r.affirmed(Term.Feeling.class).toList()) {
            if (!h.has(Term.Artist.class)) {
                h.all(Term.Feeling.class)
                        .map(Term.Feeling::mood)
                        .forEach(
                                m ->
                                        out.putIfAbsent(
                                                m, Choice.stated(m, r.words(h.from(), h.to()))));
            } else if (genre.styled(h)) {
                h.all(Term.Feeling.class)
                        .map(Term.Feeling::mood)
                        .forEach(
                                m ->
                                        out.putIfAbsent(
                                                m, Choice.inferred(m, r.words(h.from(), h.to()))));
            }
        }
        return new ArrayList<>(out.values());
    }

    private static List<Choice<InstrumentFamily>> instruments(Reading r) {
        Map<InstrumentFamily, Choice<InstrumentFamily>> out = new LinkedHashMap<>();
        for (Hit h : r.affirmed(Term.Plays.class).toList()) {
            String words = r.words(h.from(), h.to());
            if (r.token(h.from() - 1).number() && r.token(h.from()).is("voice", "voices")) {
                continue; // "7 voices" are counted, not sung
            }
            for (Term.Plays p : h.all(Term.Plays.class).toList()) {
                boolean exact = p.fit() == Fit.EXACT;
                out.putIfAbsent(
                        p.family(),
                        exact
                                ? Choice.stated(p.family(), words)
                                : Choice.inferred(p.family(), words));
                if (p.fit() == Fit.NEAREST) {
                    r.warn(
                            "instrument-approximated",
                            "“" + words + "” is played by the nearest we have: " + name(p) + ".");
                } else if (p.family() == InstrumentFamily.VOCALS) {
                    r.warn(
                            "vocals-not-sung",
                            "Nobody sings words yet; “" + words + "” becomes a wordless voice.");
                }
            }
        }
        return new ArrayList<>(out.values());
    }

    private static String name(Term.Plays p) {
        return p.family().slug().replace('_', ' ');
    }
}
