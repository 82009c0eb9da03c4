package io.trackwright.service.llm;

import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.prompt.Pace;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The words that a model and the service have in common; what is not here is not understood.
 *
 * @param shelf genres by name, in the order of the shelf
 */
record Vocabulary(Map<GenreName, GenreProfile> shelf) {
    /** The word for no opinion. */
    static final String UNSAID = "unsaid";

    private static final Predicate<InstrumentFamily> PLAYABLE =
            i ->
                    i.parent() != i
                            && !i.within(InstrumentFamily.EFFECTS)
                            && i.parent() != InstrumentFamily.DRUMS;

    static Vocabulary of(List<GenreProfile> shelf) {
        Map<GenreName, GenreProfile> byName = new LinkedHashMap<>();
        shelf.forEach(g -> byName.put(g.name(), g));
        return new Vocabulary(byName);
    }

    List<String> genres() {
        return shelf.keySet().stream().map(GenreName::slug).toList();
    }

    List<String> moods() {
        return slugs(Mood.values());
    }

    List<String> paces() {
        return slugs(Pace.values());
    }

    List<String> manners() {
        return slugs(Manner.values());
    }

    List<String> kinds() {
        return slugs(SectionKind.values());
    }

    List<String> energies() {
        return List.of("quiet", "usual", "loud");
    }

    List<String> roles() {
        return slugs(Role.values());
    }

    /** Those a player can be asked to bring. */
    List<String> instruments() {
        return Arrays.stream(InstrumentFamily.values())
                .filter(PLAYABLE)
                .map(InstrumentFamily::slug)
                .toList();
    }

    /** Whole families too: "no guitars". */
    List<String> exclusions() {
        return slugs(InstrumentFamily.values());
    }

    static boolean playable(InstrumentFamily instrument) {
        return PLAYABLE.test(instrument);
    }

    Optional<GenreProfile> genre(String word) {
        String slug = slug(word);
        return shelf.values().stream().filter(g -> g.name().slug().equals(slug)).findFirst();
    }

    /** The constant of that name; models write hyphens, blanks and capitals as they like. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        String slug = slug(word);
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(slug))
                .findFirst();
    }

    private static String slug(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    private static List<String> slugs(Enum<?>[] values) {
        return Arrays.stream(values).map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
    }
}
