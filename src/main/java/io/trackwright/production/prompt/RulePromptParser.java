package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads prompts by rules and word lists alone: no model, no network, the same answer every time. It
 * reads English, German, Spanish, French, Italian and Portuguese, and the main words of Russian,
 * Japanese, Chinese, Korean and romanised Hindi. Time grows in proportion to the prompt. Safe for
 * use by several threads.
 *
 * <p>Each reader claims the numbers it understood, so their order is part of the grammar: who names
 * a number most narrowly reads first.
 */
public final class RulePromptParser implements PromptParser {
    private static final int MOST_LISTED = 24;

    /** From this valence on, moods stated beat the mode that a form implies. */
    private static final double CLEAR = 0.25;

    private static final double USUAL_BPM = 120;

    private final Lexicon lexicon;
    private final List<GenreProfile> shelf;

    /**
     * @param shelf genres whose titles and aliases are words too
     */
    public RulePromptParser(List<GenreProfile> shelf) {
        lexicon = new Lexicon(shelf);
        this.shelf = List.copyOf(shelf);
    }

    @Override
    public Mentions parse(String prompt) {
        Reading r = new Reading(lexicon, prompt);
        Asides.claimNames(r);
        Asides.quote(r);
        NegationReader negation = new NegationReader(r);
        List<Choice<Exclusion>> exclusions = negation.read();
        List<Choice<Integer>> eras = EraReader.read(r);
        List<Choice<TimeSignature>> metres = MetreReader.read(r);
        ChordReader chords = new ChordReader(r).read();
        EntranceReader entrances = new EntranceReader(r).read();
        SectionReader sections = new SectionReader(r, chords.spans()).read();
        LengthReader length = new LengthReader(r).read();
        KeyReader key = new KeyReader(r).read();
        TempoChangeReader change = new TempoChangeReader(r).read();
        TempoReader tempo = new TempoReader(r);
        List<Choice<Double>> tempos = tempo.read();
        List<Choice<Substyle>> branches =
                Said.of(r, Term.Branch.class, Term.Branch::substyle).list();
        GenreReader genre = new GenreReader(r);
        genre.warnOfArtists();
        List<Choice<GenreName>> genres = genre.read();
        List<Choice<Mood>> moods = MoodReader.read(r, genre, branches);
        MentionsDraft draft =
                new MentionsDraft()
                        .genres(first(genres))
                        .temposBpm(first(joined(change.starts(), tempos)))
                        .finalTempoRatios(change.ratios())
                        .keys(first(keys(key, chords)))
                        .tonics(first(key.tonics()))
                        .modes(first(modes(key, chords, branches, moods)))
                        .timeSignatures(first(metres))
                        .lengthsSeconds(first(joined(length.lengths(), sections.lengths())))
                        .lengthsBars(length.bars())
                        .paces(first(PaceReader.read(r)))
                        .moods(first(moods))
                        .instruments(first(InstrumentReader.read(r, branches, exclusions)))
                        .exclusions(exclusions)
                        .course(
                                new Course(
                                        sections.sections(),
                                        sections.without(),
                                        chords.chords().stream().limit(1).toList(),
                                        new KeyChangeReader(r).read(key.targets()),
                                        change.finals(),
                                        EndingReader.read(r),
                                        EndingReader.loop(r),
                                        List.of()))
                        .playing(
                                new Playing(
                                        MannerReader.read(r, tempo.feltInHalfTime(), branches),
                                        new RoleReader(r).read(),
                                        negation.roles(),
                                        SoloReader.read(r),
                                        entrances.entrances(barSeconds(tempos, metres, genres)),
                                        BalanceReader.read(r)))
                        .flavour(FlavourReader.read(r, genres, branches, eras));
        if (draft.done().silent() && !prompt.isBlank()) {
            r.warn(
                    "nothing-understood",
                    "No musical wish was found; everything is chosen for you.");
        }
        return draft.warnings(r.warnings()).done();
    }

    /** How long a bar lasts at the tempo said, else at the usual one of the genre. */
    private double barSeconds(
            List<Choice<Double>> tempos,
            List<Choice<TimeSignature>> metres,
            List<Choice<GenreName>> genres) {
        double usual =
                genres.stream()
                        .flatMap(g -> shelf.stream().filter(p -> p.name().equals(g.value())))
                        .mapToDouble(GenreProfile::defaultBpm)
                        .findFirst()
                        .orElse(USUAL_BPM);
        double bpm = tempos.stream().mapToDouble(Choice::value).findFirst().orElse(usual);
        TimeSignature metre =
                metres.stream().map(Choice::value).findFirst().orElse(TimeSignature.COMMON);
        return 240.0 * metre.numerator() / metre.denominator() / bpm;
    }

    /** A key named beats one that a vamp implies. */
    private static List<Choice<Key>> keys(KeyReader key, ChordReader chords) {
        boolean named = !key.keys().isEmpty() || !key.tonics().isEmpty();
        return named ? key.keys() : chords.keys();
    }

    /** The mode said; else that of a form or scene ("lullaby"), unless the moods are darker. */
    private static List<Choice<Mode>> modes(
            KeyReader key,
            ChordReader chords,
            List<Choice<Substyle>> branches,
            List<Choice<Mood>> moods) {
        boolean said = !key.modes().isEmpty() || !keys(key, chords).isEmpty();
        double valence =
                moods.stream()
                        .filter(Choice::stated)
                        .mapToDouble(m -> m.value().valence())
                        .average()
                        .orElse(0);
        if (said || !chords.chords().isEmpty()) {
            return key.modes();
        }
        return Substyle.traits(branches, Substyle::modes)
                .filter(m -> m.value().minorThird() ? valence < CLEAR : valence > -CLEAR)
                .limit(1)
                .toList();
    }

    private static <T> List<Choice<T>> joined(List<Choice<T>> a, List<Choice<T>> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private static <T> List<Choice<T>> first(List<Choice<T>> all) {
        return all.stream().distinct().limit(MOST_LISTED).toList();
    }
}
