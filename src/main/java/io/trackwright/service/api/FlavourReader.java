package io.trackwright.service.api;

import static io.trackwright.service.api.CourseReader.choices;

import io.trackwright.music.brief.Flavour;
import io.trackwright.music.brief.Flavour.Treatment;
import io.trackwright.music.brief.Flavour.Use;
import io.trackwright.music.brief.GenreName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what colours a piece from the {@code brief} of a request. */
final class FlavourReader {
    private FlavourReader() {}

    /**
     * @param genreWords completes "must be …"
     * @param genre a genre by its slug
     */
    static Flavour read(
            JsonFields fields, String genreWords, Function<String, Optional<GenreName>> genre) {
        return new Flavour(
                choices(fields.words("substyles", "a slug such as deep_house", Words::slug)),
                choices(fields.words("blend", genreWords, genre)),
                choices(decades(fields)),
                choices(
                        fields.words(
                                "uses", Words.oneOf(Use.values()), Words.constant(Use.values()))),
                choices(
                        fields.words(
                                "treatments",
                                Words.oneOf(Treatment.values()),
                                Words.constant(Treatment.values()))));
    }

    private static List<Integer> decades(JsonFields fields) {
        List<Integer> years = fields.integers("decades", 1400, 2090);
        List<Integer> tens = years.stream().filter(y -> y % 10 == 0).distinct().toList();
        years.stream()
                .filter(y -> y % 10 != 0)
                .findFirst()
                .ifPresent(y -> fields.wrong("decades", "must be in tens, was " + y));
        return tens;
    }
}
