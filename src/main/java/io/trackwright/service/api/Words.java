package io.trackwright.service.api;

import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.NoteName;
import io.trackwright.music.theory.TimeSignature;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a request that stand for musical values; what no word stands for is empty. */
final class Words {
    static final String INSTRUMENT = "an instrument such as electric_piano";
    static final String KEY =
            "a key such as \"F minor\": a note and one of "
                    + Arrays.stream(Mode.values())
                            .map(Mode::title)
                            .collect(Collectors.joining(", "));
    private static final Pattern NOTE_AND_MODE =
            Pattern.compile("([A-Ga-g](?:##|bb|[#b♯♭x])?) ([A-Za-z ]{1,30})");
    private static final Pattern METRE = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 40;

    private Words() {}

    /** A constant as it is written in JSON. */
    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Completes "must be …". */
    static String oneOf(Enum<?>[] constants) {
        return "one of "
                + Arrays.stream(constants).map(Words::slug).collect(Collectors.joining(", "));
    }

    static <E extends Enum<E>> Function<String, Optional<E>> constant(E[] constants) {
        return word -> Arrays.stream(constants).filter(c -> slug(c).equals(word)).findFirst();
    }

    static Optional<InstrumentFamily> instrument(String slug) {
        return constant(InstrumentFamily.values()).apply(slug);
    }

    static Optional<String> slug(String word) {
        return Optional.of(word)
                .filter(w -> w.length() <= LONGEST_SLUG && SLUG.matcher(w).matches());
    }

    static Optional<Key> key(String words) {
        Matcher m = NOTE_AND_MODE.matcher(words);
        if (!m.matches()) {
            return Optional.empty();
        }
        String title = m.group(2).toLowerCase(Locale.ROOT);
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.title().equals(title))
                .findFirst()
                .map(mode -> new Key(NoteName.parse(m.group(1)), mode));
    }

    static Optional<TimeSignature> metre(String words) {
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
}
