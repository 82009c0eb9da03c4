package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.NoteName;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Completes a key: what was said of it stays; the rest comes from the genre's favourites, by the
 * moods and the seed.
 */
final class KeyChoice {
    /** Moods nearer to neutral than this leave the mode to the genre. */
    private static final double NEUTRAL = 0.2;

    /** Moods this clear have their mode even where the genre's favourites lack it. */
    private static final double CLEAR = 0.5;

    private KeyChoice() {}

    /**
     * @param valence mean of the moods, −1..1
     */
    static Choice<Key> of(Mentions said, GenreProfile genre, double valence, long seed) {
        SplittableRandom random = new SplittableRandom(seed ^ 0x6B65794BL);
        if (!said.tonics().isEmpty() && !said.modes().isEmpty()) {
            Choice<NoteName> tonic = said.tonics().getFirst();
            return tonic.map(t -> new Key(t, said.modes().getFirst().value()));
        }
        if (!said.tonics().isEmpty()) {
            Choice<NoteName> tonic = said.tonics().getFirst();
            boolean minor = minor(genre, valence);
            Mode mode = minor ? Mode.MINOR : Mode.MAJOR;
            return Choice.inferred(new Key(tonic.value(), mode), tonic.words());
        }
        if (!said.modes().isEmpty()) {
            Choice<Mode> mode = said.modes().getFirst();
            List<Key> alike = favourites(genre, mode.value().minorThird());
            Key base = alike.get(random.nextInt(alike.size()));
            return Choice.inferred(new Key(base.tonic(), mode.value()), mode.words());
        }
        if (Math.abs(valence) < NEUTRAL) {
            return Choice.defaulted(genre.keys().get(random.nextInt(genre.keys().size())));
        }
        boolean minor = minor(genre, valence);
        List<Key> fitting = favourites(genre, minor);
        if (Math.abs(valence) >= CLEAR) {
            Key base = fitting.get(random.nextInt(fitting.size()));
            boolean fits = base.mode().minorThird() == minor;
            Mode mode = minor ? Mode.MINOR : Mode.MAJOR;
            return Choice.defaulted(fits ? base : new Key(base.tonic(), mode));
        }
        return Choice.defaulted(fitting.get(random.nextInt(fitting.size())));
    }

    /** The genre's favourites with that third; all of them when it has none. */
    private static List<Key> favourites(GenreProfile genre, boolean minor) {
        List<Key> alike =
                genre.keys().stream().filter(k -> k.mode().minorThird() == minor).toList();
        return alike.isEmpty() ? genre.keys() : alike;
    }

    private static boolean minor(GenreProfile genre, double valence) {
        return Math.abs(valence) < NEUTRAL
                ? genre.keys().getFirst().mode().minorThird()
                : valence < 0;
    }
}
