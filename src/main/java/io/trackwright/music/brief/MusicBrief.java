package io.trackwright.music.brief;

import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;

/**
 * A complete commission: everything the composer has to know, each field with its source.
 *
 * @param title a working title
 * @param genre one of the shelf
 * @param tempoBpm quarter notes per minute, 20..400
 * @param key tonic and mode
 * @param timeSignature the metre
 * @param lengthSeconds length of the finished audio, 5 s or more
 * @param moods in the order of their weight
 * @param instruments asked for by name, beyond what the genre brings
 * @param exclusions what must not sound
 * @param course form, harmony and ending, as far as they were asked for
 * @param playing roles and feel, as far as they were asked for
 * @param flavour what colours it
 */
public record MusicBrief(
        String title,
        Choice<GenreName> genre,
        Choice<Double> tempoBpm,
        Choice<Key> key,
        Choice<TimeSignature> timeSignature,
        Choice<Double> lengthSeconds,
        List<Choice<Mood>> moods,
        List<Choice<InstrumentFamily>> instruments,
        List<Choice<Exclusion>> exclusions,
        Course course,
        Playing playing,
        Flavour flavour) {
    public static final double MIN_LENGTH_SECONDS = 5;

    public MusicBrief {
        moods = List.copyOf(moods);
        instruments = List.copyOf(instruments);
        exclusions = List.copyOf(exclusions);
        double bpm = tempoBpm.value();
        if (!(bpm >= TempoMap.MIN_BPM && bpm <= TempoMap.MAX_BPM)) {
            throw new IllegalArgumentException("tempoBpm must be 20..400, was " + bpm);
        }
        if (!(lengthSeconds.value() >= MIN_LENGTH_SECONDS)) {
            throw new IllegalArgumentException(
                    "lengthSeconds must be 5 or more, was " + lengthSeconds.value());
        }
    }

    /** A brief that leaves course, playing and flavour to the genre. */
    public MusicBrief(
            String title,
            Choice<GenreName> genre,
            Choice<Double> tempoBpm,
            Choice<Key> key,
            Choice<TimeSignature> timeSignature,
            Choice<Double> lengthSeconds,
            List<Choice<Mood>> moods,
            List<Choice<InstrumentFamily>> instruments,
            List<Choice<Exclusion>> exclusions) {
        this(
                title,
                genre,
                tempoBpm,
                key,
                timeSignature,
                lengthSeconds,
                moods,
                instruments,
                exclusions,
                Course.FREE,
                Playing.FREE,
                Flavour.PLAIN);
    }

    public MusicBrief with(Course course) {
        return with(course, playing, flavour);
    }

    public MusicBrief with(Playing playing) {
        return with(course, playing, flavour);
    }

    public MusicBrief with(Flavour flavour) {
        return with(course, playing, flavour);
    }

    private MusicBrief with(Course course, Playing playing, Flavour flavour) {
        return new MusicBrief(
                title,
                genre,
                tempoBpm,
                key,
                timeSignature,
                lengthSeconds,
                moods,
                instruments,
                exclusions,
                course,
                playing,
                flavour);
    }

    public boolean excludes(InstrumentFamily instrument) {
        return exclusions.stream().anyMatch(e -> e.value().bans(instrument));
    }

    /** Mean energy of the moods, −1..1; 0 when none is given. */
    public double moodEnergy() {
        return moods.stream().mapToDouble(m -> m.value().energy()).average().orElse(0);
    }

    /** Mean valence of the moods, −1..1; 0 when none is given. */
    public double moodValence() {
        return moods.stream().mapToDouble(m -> m.value().valence()).average().orElse(0);
    }
}
