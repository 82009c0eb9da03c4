package io.trackwright.production.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What acoustic instruments are made of. */
public enum SoundEngine {
    /** Arithmetic alone, the same on every machine. */
    SYNTH,
    /** The recordings of a sound font, which must be there. */
    SOUNDFONT,
    /** Recordings where a sound font is found, else arithmetic. */
    AUTO;

    /** Every engine's name, as requests write them. */
    public static String slugs() {
        return Arrays.stream(values()).map(SoundEngine::slug).collect(Collectors.joining(", "));
    }

    /** The engine of a name as a request writes it; empty for any other. */
    public static Optional<SoundEngine> named(String name) {
        return Arrays.stream(values()).filter(engine -> engine.slug().equals(name)).findFirst();
    }

    /** The name as a request writes it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
