package io.trackwright.production.render;

/**
 * What a piece is to be played with, or, once {@linkplain SoundFonts#settled settled}, what it is
 * played with: then either arithmetic, or one sound font by its hash.
 *
 * @param font file name of a sound font; empty for whichever is best
 * @param sha256 hash of that file, 64 lower-case hex digits; empty where any will do
 */
public record Sound(SoundEngine engine, String font, String sha256) {
    /** Arithmetic alone. */
    public static final Sound SYNTHESIZED = of(SoundEngine.SYNTH);

    public Sound {
        if (engine == SoundEngine.SYNTH && !(font.isEmpty() && sha256.isEmpty())) {
            throw new IllegalArgumentException(
                    "sound.engine must not be synth with a font, which was " + font + sha256);
        }
        if (!sha256.isEmpty() && !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "sound.sha256 must be 64 lower-case hex digits, was " + sha256);
        }
    }

    /** An engine with whichever font is best. */
    public static Sound of(SoundEngine engine) {
        return new Sound(engine, "", "");
    }

    /** The sound of an opened font. */
    static Sound of(LoadedFont font) {
        return new Sound(SoundEngine.SOUNDFONT, font.name(), font.sha256());
    }

    /** True when it is known to the last byte what plays. */
    public boolean settled() {
        return engine == SoundEngine.SYNTH || engine == SoundEngine.SOUNDFONT && !sha256.isEmpty();
    }
}
