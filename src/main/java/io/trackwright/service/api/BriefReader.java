package io.trackwright.service.api;

import static io.trackwright.service.api.CourseReader.choices;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.MentionsDraft;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Reads the {@code brief} of a request: fields set directly, which beat the prompt. */
final class BriefReader {
    private final BriefLimits limits;
    private final List<GenreName> genres;
    private final String genreWords;

    BriefReader(BriefLimits limits, List<GenreProfile> genres) {
        this.limits = limits;
        this.genres = genres.stream().map(GenreProfile::name).toList();
        this.genreWords =
                "one of "
                        + this.genres.stream()
                                .map(GenreName::slug)
                                .collect(Collectors.joining(", "));
    }

    Mentions read(JsonFields fields) {
        Mentions wishes =
                new MentionsDraft()
                        .genres(one(fields.word("genre", genreWords, this::genre)))
                        .temposBpm(one(fields.number("tempoBpm", limits.minBpm(), limits.maxBpm())))
                        .keys(one(fields.word("key", Words.KEY, Words::key)))
                        .timeSignatures(
                                one(
                                        fields.word(
                                                "timeSignature",
                                                "a metre such as 3/4",
                                                Words::metre)))
                        .lengthsSeconds(
                                one(
                                        fields.number(
                                                "lengthSeconds",
                                                limits.minLengthSeconds(),
                                                limits.maxLengthSeconds())))
                        .moods(
                                choices(
                                        fields.words(
                                                "moods",
                                                Words.oneOf(Mood.values()),
                                                Words.constant(Mood.values()))))
                        .instruments(choices(instruments(fields, "instruments")))
                        .exclusions(
                                choices(
                                        instruments(fields, "exclusions").stream()
                                                .map(Exclusion::new)
                                                .toList()))
                        .course(new CourseReader(limits).read(fields))
                        .playing(PlayingReader.read(fields))
                        .flavour(FlavourReader.read(fields, genreWords, this::genre))
                        .done();
        fields.noOthers();
        return wishes;
    }

    private static <T> List<Choice<T>> one(Optional<T> value) {
        return choices(value.stream().toList());
    }

    private static List<Choice<Double>> one(OptionalDouble value) {
        return choices(value.stream().boxed().toList());
    }

    private Optional<GenreName> genre(String slug) {
        return genres.stream().filter(g -> g.slug().equals(slug)).findFirst();
    }

    private static List<InstrumentFamily> instruments(JsonFields fields, String name) {
        return fields.words(name, Words.INSTRUMENT, Words::instrument);
    }
}
