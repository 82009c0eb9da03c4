package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.brief.Flavour;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.NoteName;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was said, before anything is decided: candidates per field, the strongest first. A value set
 * directly in a request is a mention too, with empty words; see the {@code with…} methods.
 *
 * @param genres slugs as asked for, whether on the shelf or not
 * @param temposBpm quarter notes per minute, above 0; not yet limited
 * @param keys tonic and mode together
 * @param tonics a tonic without a mode: "in D"
 * @param modes a mode without a tonic: "minor key"
 * @param timeSignatures metres
 * @param lengthsSeconds above 0; not yet limited
 * @param paces tempo in words: "slow"
 * @param moods in the order of the prompt
 * @param instruments asked for; INFERRED when the nearest family stands in for what was named
 * @param exclusions must not sound
 * @param course form, harmony and ending asked for
 * @param playing roles and feel asked for
 * @param flavour what colours the piece
 * @param warnings what was said but cannot be done
 */
public record Mentions(
        List<Choice<GenreName>> genres,
        List<Choice<Double>> temposBpm,
        List<Choice<Key>> keys,
        List<Choice<NoteName>> tonics,
        List<Choice<Mode>> modes,
        List<Choice<TimeSignature>> timeSignatures,
        List<Choice<Double>> lengthsSeconds,
        List<Choice<Pace>> paces,
        List<Choice<Mood>> moods,
        List<Choice<InstrumentFamily>> instruments,
        List<Choice<Exclusion>> exclusions,
        Course course,
        Playing playing,
        Flavour flavour,
        List<Warning> warnings) {
    private static final Mentions NONE =
            new Mentions(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Course.FREE,
                    Playing.FREE,
                    Flavour.PLAIN,
                    List.of());

    public Mentions {
        genres = List.copyOf(genres);
        temposBpm = positive("temposBpm", temposBpm);
        keys = List.copyOf(keys);
        tonics = List.copyOf(tonics);
        modes = List.copyOf(modes);
        timeSignatures = List.copyOf(timeSignatures);
        lengthsSeconds = positive("lengthsSeconds", lengthsSeconds);
        paces = List.copyOf(paces);
        moods = List.copyOf(moods);
        instruments = List.copyOf(instruments);
        exclusions = List.copyOf(exclusions);
        warnings = List.copyOf(warnings);
    }

    /** Mentions that ask nothing of course, playing and flavour. */
    public Mentions(
            List<Choice<GenreName>> genres,
            List<Choice<Double>> temposBpm,
            List<Choice<Key>> keys,
            List<Choice<NoteName>> tonics,
            List<Choice<Mode>> modes,
            List<Choice<TimeSignature>> timeSignatures,
            List<Choice<Double>> lengthsSeconds,
            List<Choice<Pace>> paces,
            List<Choice<Mood>> moods,
            List<Choice<InstrumentFamily>> instruments,
            List<Choice<Exclusion>> exclusions,
            List<Warning> warnings) {
        this(
                genres,
                temposBpm,
                keys,
                tonics,
                modes,
                timeSignatures,
                lengthsSeconds,
                paces,
                moods,
                instruments,
                exclusions,
                Course.FREE,
                Playing.FREE,
                Flavour.PLAIN,
                warnings);
    }

    private static List<Choice<Double>> positive(String field, List<Choice<Double>> choices) {
        for (Choice<Double> c : choices) {
            if (!(c.value() > 0 && c.value() <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException(
                        field + " must be above 0 and finite, was " + c.value());
            }
        }
        return List.copyOf(choices);
    }

    /** Nothing was said. */
    public static Mentions none() {
        return NONE;
    }

    /** True when no field is mentioned; warnings do not count. */
    public boolean silent() {
        return Stream.of(
                                genres,
                                temposBpm,
                                keys,
                                tonics,
                                modes,
                                timeSignatures,
                                lengthsSeconds,
                                paces,
                                moods,
                                instruments,
                                exclusions)
                        .allMatch(List::isEmpty)
                && course.equals(Course.FREE)
                && playing.equals(Playing.FREE)
                && flavour.equals(Flavour.PLAIN);
    }

    public Mentions withGenre(GenreName genre) {
        return new Mentions(
                set(genre),
                temposBpm,
                keys,
                tonics,
                modes,
                timeSignatures,
                lengthsSeconds,
                paces,
                moods,
                instruments,
                exclusions,
                course,
                playing,
                flavour,
                warnings);
    }

    /** Quarter notes per minute, above 0. */
    public Mentions withTempoBpm(double bpm) {
        return new Mentions(
                genres,
                set(bpm),
                keys,
                tonics,
                modes,
                timeSignatures,
                lengthsSeconds,
                paces,
                moods,
                instruments,
                exclusions,
                course,
                playing,
                flavour,
                warnings);
    }

    public Mentions withKey(Key key) {
        return new Mentions(
                genres,
                temposBpm,
                set(key),
                tonics,
                modes,
                timeSignatures,
                lengthsSeconds,
                paces,
                moods,
                instruments,
                exclusions,
                course,
                playing,
                flavour,
                warnings);
    }

    public Mentions withTimeSignature(TimeSignature timeSignature) {
        return new Mentions(
                genres,
                temposBpm,
                keys,
                tonics,
                modes,
                set(timeSignature),
                lengthsSeconds,
                paces,
                moods,
                instruments,
                exclusions,
                course,
                playing,
                flavour,
                warnings);
    }

    /** Above 0. */
    public Mentions withLengthSeconds(double seconds) {
        return new Mentions(
                genres,
                temposBpm,
                keys,
                tonics,
                modes,
                timeSignatures,
                set(seconds),
                paces,
                moods,
                instruments,
                exclusions,
                course,
                playing,
                flavour,
                warnings);
    }

    public Mentions withMoods(List<Mood> wanted) {
        return new Mentions(
                genres,
                temposBpm,
                keys,
                tonics,
                modes,
                timeSignatures,
                lengthsSeconds,
                paces,
                each(wanted, Function.identity()),
                instruments,
                exclusions,
                course,
                playing,
                flavour,
                warnings);
    }

    public Mentions withInstruments(List<InstrumentFamily> wanted) {
        return new Mentions(
                genres,
                temposBpm,
                keys,
                tonics,
                modes,
                timeSignatures,
                lengthsSeconds,
                paces,
                moods,
                each(wanted, Function.identity()),
                exclusions,
                course,
                playing,
                flavour,
                warnings);
    }

    public Mentions withExclusions(List<InstrumentFamily> unwanted) {
        return new Mentions(
                genres,
                temposBpm,
                keys,
                tonics,
                modes,
                timeSignatures,
                lengthsSeconds,
                paces,
                moods,
                instruments,
                each(unwanted, Exclusion::new),
                course,
                playing,
                flavour,
                warnings);
    }

    private static <T> List<Choice<T>> set(T value) {
        return List.of(Choice.stated(value, ""));
    }

    private static <A, B> List<Choice<B>> each(List<A> values, Function<A, B> f) {
        return values.stream().map(v -> Choice.stated(f.apply(v), "")).toList();
    }
}
