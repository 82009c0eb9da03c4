package io.trackwright.music.brief;

import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Key;

/**
 * Another key in sections of one kind.
 *
 * @param at the sections concerned
 * @param lastOnly only the last of them, and what follows it
 */
public record KeyChange(SectionKind at, boolean lastOnly, Target target) {

    /** Where it goes. */
    public sealed interface Target {}

    public record To(Key key) implements Target {}

    /**
     * The same mode so many semitones higher.
     *
     * @param semitones −11..11, not 0
     */
    public record By(int semitones) implements Target {
        public By {
            if (semitones == 0 || semitones < -11 || semitones > 11) {
                throw new IllegalArgumentException(
                        "semitones must be -11..11 and not 0, was " + semitones);
            }
        }
    }

    /** The new key for a piece in {@code home}. */
    public Key from(Key home) {
        return switch (target) {
            case To to -> to.key();
            case By by -> home.transposed(by.semitones());
        };
    }
}
