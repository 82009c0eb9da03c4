package io.trackwright.production.prompt;

import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;

/** Six genres to test with. */
final class Shelf {
    static final GenreName FALLBACK = new GenreName("lofi_hip_hop");
    static final List<GenreProfile> SIX =
            List.of(
                    genre("drum_and_bass", "Drum and bass", 160, 174, 180, 166, "dnb", "jungle"),
                    genre("house", "House", 118, 124, 130, 217, "deep house"),
                    genre("lofi_hip_hop", "Lo-fi hip hop", 60, 78, 90, 172, "lofi"),
                    genre("jazz_swing", "Jazz", 110, 140, 240, 178, "jazz"),
                    genre("romantic_piano", "Romantic piano", 50, 72, 120, 187, "nocturne"),
                    genre("cinematic", "Cinematic", 60, 90, 150, 171, "film score"));

    private Shelf() {}

    private static GenreProfile genre(
            String slug,
            String title,
            double min,
            double bpm,
            double max,
            double s,
            String... words) {
        return new GenreProfile(
                new GenreName(slug),
                title,
                List.of(words),
                min,
                bpm,
                max,
                List.of(
                        Key.of("A", Mode.MINOR),
                        Key.of("E", Mode.MINOR),
                        Key.of("F", Mode.MAJOR),
                        Key.of("Eb", Mode.MAJOR)),
                List.of(TimeSignature.COMMON),
                s,
                List.of(InstrumentFamily.PIANO));
    }
}
