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
import java.util.stream.Stream;

/**
 * What was said, before anything is decided: candidates per field, the strongest first. A value set
 * directly in a request is a mention too, STATED with empty words. A {@link MentionsDraft} makes
 * one field by field.
 *
 * @param genres slugs as asked for, whether on the shelf or not
 * @param temposBpm quarter notes per minute, above 0; not yet limited
 * @param finalTempoRatios the last tempo over the first where it changes gradually and no number
 *     was said, above 0; one or none
 * @param keys tonic and mode together
 * @param tonics a tonic without a mode: "in D"
 * @param modes a mode without a tonic: "minor key"
 * @param timeSignatures metres
 * @param lengthsSeconds above 0; not yet limited
 * @param lengthsBars length of the whole piece in bars, 1 or more; gives way to seconds
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
        List<Choice<Double>> finalTempoRatios,
        List<Choice<Key>> keys,
        List<Choice<NoteName>> tonics,
        List<Choice<Mode>> modes,
        List<Choice<TimeSignature>> timeSignatures,
        List<Choice<Double>> lengthsSeconds,
        List<Choice<Integer>> lengthsBars,
        List<Choice<Pace>> paces,
        List<Choice<Mood>> moods,
        List<Choice<InstrumentFamily>> instruments,
        List<Choice<Exclusion>> exclusions,
        Course course,
        Playing playing,
        Flavour flavour,
        List<Warning> warnings) {
    private static final Mentions NONE = new MentionsDraft().done();

    public Mentions {
        genres = List.copyOf(genres);
        temposBpm = positive("temposBpm", temposBpm);
        finalTempoRatios = positive("finalTempoRatios", finalTempoRatios);
        keys = List.copyOf(keys);
        tonics = List.copyOf(tonics);
        modes = List.copyOf(modes);
        timeSignatures = List.copyOf(timeSignatures);
        lengthsSeconds = positive("lengthsSeconds", lengthsSeconds);
        lengthsBars = List.copyOf(lengthsBars);
        if (lengthsBars.stream().anyMatch(c -> c.value() < 1)) {
            throw new IllegalArgumentException("lengthsBars must be 1 or more, was " + lengthsBars);
        }
        paces = List.copyOf(paces);
        moods = List.copyOf(moods);
        instruments = List.copyOf(instruments);
        exclusions = List.copyOf(exclusions);
        warnings = List.copyOf(warnings);
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
                                finalTempoRatios,
                                keys,
                                tonics,
                                modes,
                                timeSignatures,
                                lengthsSeconds,
                                lengthsBars,
                                paces,
                                moods,
                                instruments,
                                exclusions)
                        .allMatch(List::isEmpty)
                && course.equals(Course.FREE)
                && playing.equals(Playing.FREE)
                && flavour.equals(Flavour.PLAIN);
    }

    /**
     * These mentions, completed by another reading of the same words: every field that is empty
     * here is taken from {@code other}, and within course, playing and flavour likewise. What is
     * said here is never added to, so that numbers found by rules stand against a looser reading. A
     * key counts as one field: where a tonic or a mode was said, the other's keys do not replace
     * it, and only the missing half is taken. Warnings of both are kept.
     */
    public Mentions filledFrom(Mentions other) {
        boolean anyKey = !keys.isEmpty() || !tonics.isEmpty() || !modes.isEmpty();
        boolean anyLength = !lengthsSeconds.isEmpty() || !lengthsBars.isEmpty();
        return new Mentions(
                either(genres, other.genres),
                either(temposBpm, other.temposBpm),
                either(finalTempoRatios, other.finalTempoRatios),
                anyKey ? keys : other.keys,
                keys.isEmpty() ? either(tonics, other.tonics) : tonics,
                keys.isEmpty() ? either(modes, other.modes) : modes,
                either(timeSignatures, other.timeSignatures),
                anyLength ? lengthsSeconds : other.lengthsSeconds,
                anyLength ? lengthsBars : other.lengthsBars,
                either(paces, other.paces),
                either(moods, other.moods),
                either(instruments, other.instruments),
                either(exclusions, other.exclusions),
                course.filledFrom(other.course),
                playing.filledFrom(other.playing),
                flavour.filledFrom(other.flavour),
                Stream.concat(warnings.stream(), other.warnings.stream()).distinct().toList());
    }

    private static <T> List<T> either(List<T> here, List<T> other) {
        return here.isEmpty() ? other : here;
    }
}
