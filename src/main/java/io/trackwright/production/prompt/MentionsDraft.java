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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Mentions in the making; a field that is never given stays empty. Not for several threads. */
public final class MentionsDraft {
    private List<Choice<GenreName>> genres = List.of();
    private List<Choice<Double>> temposBpm = List.of();
    private List<Choice<Double>> finalTempoRatios = List.of();
    private List<Choice<Key>> keys = List.of();
    private List<Choice<NoteName>> tonics = List.of();
    private List<Choice<Mode>> modes = List.of();
    private List<Choice<TimeSignature>> timeSignatures = List.of();
    private List<Choice<Double>> lengthsSeconds = List.of();
    private List<Choice<Integer>> lengthsBars = List.of();
    private List<Choice<Pace>> paces = List.of();
    private List<Choice<Mood>> moods = List.of();
    private List<Choice<InstrumentFamily>> instruments = List.of();
    private List<Choice<Exclusion>> exclusions = List.of();
    private Course course = Course.FREE;
    private Playing playing = Playing.FREE;
    private Flavour flavour = Flavour.PLAIN;
    private final List<Warning> warnings = new ArrayList<>();

    /** Values set directly, without words. */
    @SafeVarargs
    public static <T> List<Choice<T>> set(T... values) {
        return Stream.of(values).map(v -> Choice.stated(v, "")).toList();
    }

    public MentionsDraft genres(List<Choice<GenreName>> genres) {
        this.genres = genres;
        return this;
    }

    public MentionsDraft temposBpm(List<Choice<Double>> temposBpm) {
        this.temposBpm = temposBpm;
        return this;
    }

    public MentionsDraft finalTempoRatios(List<Choice<Double>> finalTempoRatios) {
        this.finalTempoRatios = finalTempoRatios;
        return this;
    }

    public MentionsDraft keys(List<Choice<Key>> keys) {
        this.keys = keys;
        return this;
    }

    public MentionsDraft tonics(List<Choice<NoteName>> tonics) {
        this.tonics = tonics;
        return this;
    }

    public MentionsDraft modes(List<Choice<Mode>> modes) {
        this.modes = modes;
        return this;
    }

    public MentionsDraft timeSignatures(List<Choice<TimeSignature>> timeSignatures) {
        this.timeSignatures = timeSignatures;
        return this;
    }

    public MentionsDraft lengthsSeconds(List<Choice<Double>> lengthsSeconds) {
        this.lengthsSeconds = lengthsSeconds;
        return this;
    }

    public MentionsDraft lengthsBars(List<Choice<Integer>> lengthsBars) {
        this.lengthsBars = lengthsBars;
        return this;
    }

    public MentionsDraft paces(List<Choice<Pace>> paces) {
        this.paces = paces;
        return this;
    }

    public MentionsDraft moods(List<Choice<Mood>> moods) {
        this.moods = moods;
        return this;
    }

    public MentionsDraft instruments(List<Choice<InstrumentFamily>> instruments) {
        this.instruments = instruments;
        return this;
    }

    public MentionsDraft exclusions(List<Choice<Exclusion>> exclusions) {
        this.exclusions = exclusions;
        return this;
    }

    public MentionsDraft course(Course course) {
        this.course = course;
        return this;
    }

    public MentionsDraft playing(Playing playing) {
        this.playing = playing;
        return this;
    }

    public MentionsDraft flavour(Flavour flavour) {
        this.flavour = flavour;
        return this;
    }

    public MentionsDraft warnings(List<Warning> warnings) {
        this.warnings.addAll(warnings);
        return this;
    }

    public Mentions done() {
        return new Mentions(
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
                exclusions,
                course,
                playing,
                flavour,
                warnings);
    }
}
