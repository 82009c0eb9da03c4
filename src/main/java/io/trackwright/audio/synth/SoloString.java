package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;

/**
 * One bowed string instrument: the scratch as the bow catches, a body whose resonances make every
 * partial flicker as the vibrato moves over them, slides into the leaps of a line, bow changes.
 *
 * <p>Method: Helmholtz motion, a saw whose corner sharpens with bow force (L. Cremer, "The Physics
 * of the Violin", 1984, §§3–5), through air, corpus and bridge-hill resonances (E. Jansson,
 * "Acoustics for Violin and Guitar Makers", 2002, §7).
 */
public final class SoloString {
    private SoloString() {}

    /** Which of them: its resonances against the violin's, its string length against it. */
    public enum Size {
        VIOLIN(1, 3_900),
        VIOLA(0.8, 3_300),
        CELLO(0.41, 2_600),
        DOUBLE_BASS(0.24, 1_800);

        private final double scale;
        private final double cutoffHz;

        Size(double scale, double cutoffHz) {
            this.scale = scale;
            this.cutoffHz = cutoffHz;
        }
    }

    /**
     * @param rosin level of the bow noise, 0..3
     * @param vibratoCents depth, 0..60
     * @param slurMs how long the hand takes to the next note of a line, 5..300
     */
    public record Patch(Size size, double rosin, double vibratoCents, double slurMs)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("rosin", 0, 3, rosin);
            Rules.within("vibratoCents", 0, 60, vibratoCents);
            Rules.within("slurMs", 5, 300, slurMs);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            double at = size.scale;
            double hill = Math.sqrt(at);
            return new SoloVoice.Player(
                            size == Size.DOUBLE_BASS ? 1 : 0,
                            new SoloVoice.Tone(
                                    Tones.STRING,
                                    0.8,
                                    0.03,
                                    330 * at,
                                    size.cutoffHz,
                                    0.17,
                                    new Body.Resonance(280 * at, 10, 0.7),
                                    new Body.Resonance(460 * at, 14, 0.85),
                                    new Body.Resonance(560 * at, 16, 0.8),
                                    new Body.Resonance(720 * at, 14, 0.4),
                                    new Body.Resonance(880 * at, 16, 0.5),
                                    new Body.Resonance(1_080 * at, 16, 0.55),
                                    new Body.Resonance(1_310 * at, 18, 0.5),
                                    new Body.Resonance(1_640 * hill, 14, 0.5),
                                    new Body.Resonance(2_020 * hill, 12, 0.55),
                                    new Body.Resonance(2_480 * hill, 8, 0.7),
                                    new Body.Resonance(3_100 * hill, 6, 0.6),
                                    new Body.Resonance(4_200 * hill, 5, 0.35)),
                            new SoloVoice.Air(0.03 * rosin, 3_400 * hill, 9, 0.9),
                            new SoloVoice.Touch(
                                    105 / Math.sqrt(hill), 260, 0.06, 12, slurMs, 0.4, 1.5),
                            new SoloVoice.Vibrato(5.6, vibratoCents, 0.09, 260))
                    .seat(spec, seed);
        }
    }

    public static Patch violin() {
        return new Patch(Size.VIOLIN, 1, 25, 48);
    }

    public static Patch viola() {
        return new Patch(Size.VIOLA, 1, 23, 52);
    }

    public static Patch cello() {
        return new Patch(Size.CELLO, 1, 22, 62);
    }

    /** Bowed. */
    public static Patch doubleBass() {
        return new Patch(Size.DOUBLE_BASS, 1.2, 9, 65);
    }

    /** Gut strings and a short bow: quick, and hardly any vibrato. */
    public static Patch baroqueViolin() {
        return new Patch(Size.VIOLIN, 1.4, 7, 22);
    }

    private static final class Tones {
        static final Spectrum[] STRING = {
            Spectrum.of(60, n -> 1.0 / n / (1 + 0.02 * n * n)),
            Spectrum.of(160, n -> 1.0 / n / (1 + 0.0008 * n * n)),
            Spectrum.of(300, n -> StrictMath.pow(n, -0.85))
        };
    }
}
