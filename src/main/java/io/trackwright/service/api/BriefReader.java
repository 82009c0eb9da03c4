package io.trackwright.service.api;

import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.NoteName;
import io.trackwright.music.theory.TimeSignature;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the {@code brief} of a request: fields set directly, which beat the prompt. */
final class BriefReader {
    private static final Pattern KEY =
            Pattern.compile("([A-Ga-g](?:##|bb|[#b♯♭x])?) ([A-Za-z ]{1,30})");
    private static final Pattern METRE = Pattern.compile("(\\d{1,2})/(\\d{1,2})");

    private final BriefLimits limits;
    private final List<GenreName> genres;

    BriefReader(BriefLimits limits, List<GenreProfile> genres) {
        this.limits = limits;
        this.genres = genres.stream().map(GenreProfile::name).toList();
    }

    Mentions read(JsonFields fields) {
        Mentions wishes = Mentions.none();
        wishes = with(wishes, fields.word("genre", genreWords(), this::genre), Mentions::withGenre);
        wishes =
                with(
                        wishes,
                        boxed(fields.number("tempoBpm", limits.minBpm(), limits.maxBpm())),
                        Mentions::withTempoBpm);
        wishes = with(wishes, fields.word("key", KEY_WORDS, BriefReader::key), Mentions::withKey);
        wishes =
                with(
                        wishes,
                        fields.word("timeSignature", "a metre such as 3/4", BriefReader::metre),
                        Mentions::withTimeSignature);
        wishes =
                with(
                        wishes,
                        boxed(
                                fields.number(
                                        "lengthSeconds",
                                        limits.minLengthSeconds(),
                                        limits.maxLengthSeconds())),
                        Mentions::withLengthSeconds);
        List<Mood> moods = fields.words("moods", MOOD_WORDS, BriefReader::mood);
        wishes = moods.isEmpty() ? wishes : wishes.withMoods(moods);
        List<InstrumentFamily> asked = instruments(fields, "instruments");
        wishes = asked.isEmpty() ? wishes : wishes.withInstruments(asked);
        List<InstrumentFamily> unwanted = instruments(fields, "exclusions");
        wishes = unwanted.isEmpty() ? wishes : wishes.withExclusions(unwanted);
        fields.noOthers();
        return wishes;
    }

    private static final String KEY_WORDS =
            "a key such as \"F minor\": a note and one of "
                    + Arrays.stream(Mode.values())
                            .map(Mode::title)
                            .collect(Collectors.joining(", "));
    private static final String MOOD_WORDS =
            "one of "
                    + Arrays.stream(Mood.values())
                            .map(Mood::slug)
                            .collect(Collectors.joining(", "));

    private static <T> Mentions with(
            Mentions wishes, Optional<T> value, BiFunction<Mentions, T, Mentions> setting) {
        return value.map(v -> setting.apply(wishes, v)).orElse(wishes);
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private String genreWords() {
        return "one of " + genres.stream().map(GenreName::slug).collect(Collectors.joining(", "));
    }

    private Optional<GenreName> genre(String slug) {
        return genres.stream().filter(g -> g.slug().equals(slug)).findFirst();
    }

    private static Optional<Key> key(String words) {
        Matcher m = KEY.matcher(words);
        if (!m.matches()) {
            return Optional.empty();
        }
        String title = m.group(2).toLowerCase(Locale.ROOT);
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.title().equals(title))
                .findFirst()
                .map(mode -> new Key(NoteName.parse(m.group(1)), mode));
    }

    private static Optional<TimeSignature> metre(String words) {
        Matcher m = METRE.matcher(words);
        if (!m.matches()) {
            return Optional.empty();
        }
        int numerator = Integer.parseInt(m.group(1));
        int denominator = Integer.parseInt(m.group(2));
        boolean written =
                denominator >= 1 && denominator <= 32 && Integer.bitCount(denominator) == 1;
        return numerator >= 1 && numerator <= 32 && written
                ? Optional.of(new TimeSignature(numerator, denominator))
                : Optional.empty();
    }

    private static Optional<Mood> mood(String slug) {
        return Arrays.stream(Mood.values()).filter(m -> m.slug().equals(slug)).findFirst();
    }

    private static List<InstrumentFamily> instruments(JsonFields fields, String name) {
        return fields.words(name, "an instrument such as electric_piano", BriefReader::instrument);
    }

    private static Optional<InstrumentFamily> instrument(String slug) {
        return Arrays.stream(InstrumentFamily.values())
                .filter(f -> f.slug().equals(slug))
                .findFirst();
    }
}
