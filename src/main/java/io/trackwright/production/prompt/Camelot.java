package io.trackwright.production.prompt;

import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import java.util.List;

/** The Camelot wheel, a disc jockey's names for keys: "8A" is A minor, "8B" C major. */
final class Camelot {
    private static final List<String> MINOR =
            List.of("Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#");
    private static final List<String> MAJOR =
            List.of("B", "F#", "Db", "Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E");

    private Camelot() {}

    /**
     * @param hour 1..12
     */
    static Key key(int hour, boolean major) {
        return major
                ? Key.of(MAJOR.get(hour - 1), Mode.MAJOR)
                : Key.of(MINOR.get(hour - 1), Mode.MINOR);
    }
}
