package io.trackwright.music.brief;

import java.util.List;
import java.util.Locale;

/**
 * What colours the piece beyond genre and mood. Empty lists leave it to the genre.
 *
 * @param substyles branches of the genre as slugs: {@code deep_house}
 * @param blend further genres whose traits are mixed in, the strongest first
 * @param decades first year of a decade whose sound is meant: 1980
 * @param uses what the piece is for
 * @param treatments how it is produced
 */
public record Flavour(
        List<Choice<String>> substyles,
        List<Choice<GenreName>> blend,
        List<Choice<Integer>> decades,
        List<Choice<Use>> uses,
        List<Choice<Treatment>> treatments) {
    /** Nothing was asked. */
    public static final Flavour PLAIN =
            new Flavour(List.of(), List.of(), List.of(), List.of(), List.of());

    /** What a piece is for. */
    public enum Use {
        GAME,
        FILM,
        VIDEO,
        PODCAST,
        CORPORATE,
        DOCUMENTARY,
        JINGLE,
        CHILDREN,
        CLUB,
        STUDY,
        SLEEP,
        WORKOUT,
        MEDITATION;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A way of producing a sound. */
    public enum Treatment {
        SIDECHAIN,
        TAPE,
        VINYL,
        REVERB,
        DELAY,
        DRY,
        DISTORTION,
        WIDE,
        MONO,
        PUNCHY,
        CLEAN,
        BRIGHT,
        DARK;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Flavour {
        substyles = List.copyOf(substyles);
        blend = List.copyOf(blend);
        decades = List.copyOf(decades);
        uses = List.copyOf(uses);
        treatments = List.copyOf(treatments);
        for (Choice<Integer> d : decades) {
            if (d.value() < 1400 || d.value() > 2090 || d.value() % 10 != 0) {
                throw new IllegalArgumentException(
                        "decades must be 1400..2090 in tens, was " + d.value());
            }
        }
    }

    public boolean has(Treatment treatment) {
        return treatments.stream().anyMatch(t -> t.value() == treatment);
    }

    public boolean has(Use use) {
        return uses.stream().anyMatch(u -> u.value() == use);
    }

    /** What is left open here is taken from another's. */
    public Flavour filledFrom(Flavour other) {
        return new Flavour(
                substyles.isEmpty() ? other.substyles : substyles,
                blend.isEmpty() ? other.blend : blend,
                decades.isEmpty() ? other.decades : decades,
                uses.isEmpty() ? other.uses : uses,
                treatments.isEmpty() ? other.treatments : treatments);
    }
}
