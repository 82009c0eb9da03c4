package io.trackwright.audio.soundfont;

/**
 * Where players differ from the letter of the specification.
 *
 * @param attenuationScale by which a zone's initial attenuation counts, 0..1; the chips that fonts
 *     were voiced on knew 0.4 of it
 * @param velocityToFilter whether soft notes are darker unless the font says otherwise (default
 *     modulator 2, §8.4.2), which most players leave out
 * @param envelopeDepthDb how far a volume envelope falls, 40..144
 */
public record Convention(
        double attenuationScale, boolean velocityToFilter, double envelopeDepthDb) {
    /** To the letter (2.04). */
    public static final Convention SPECIFICATION = new Convention(1, true, 100);

    /** As the EMU8000 did and FluidSynth does: what fonts were tuned by ear to. */
    public static final Convention CUSTOMARY = new Convention(0.4, false, 96);

    public Convention {
        within("attenuationScale", 0, 1, attenuationScale);
        within("envelopeDepthDb", 40, 144, envelopeDepthDb);
    }

    static void within(String field, double low, double high, double value) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    field + " must be " + low + ".." + high + ", was " + value);
        }
    }
}
