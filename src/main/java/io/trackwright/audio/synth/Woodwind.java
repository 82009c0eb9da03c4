package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;

/**
 * The reeds of an orchestra. A clarinet's cylinder is stopped at the reed and sounds odd harmonics,
 * less strictly the higher and the louder it plays; the cones of oboe, English horn and bassoon
 * have them all, under formants that never move (J. Backus, "The Acoustical Foundations of Music",
 * 1977, §11; J. Meyer, "Acoustics and the Performance of Music", 2009, §3.3).
 */
public final class Woodwind {
    private Woodwind() {}

    /** Which of them. */
    public enum Reed {
        CLARINET,
        OBOE,
        ENGLISH_HORN,
        BASSOON;

        private SoloVoice.Tone tone() {
            return switch (this) {
                case CLARINET ->
                        new SoloVoice.Tone(
                                Tones.CYLINDER,
                                1.1,
                                0.16,
                                150,
                                2_600,
                                0.6,
                                new Body.Resonance(1_300, 1.1, 0.45),
                                new Body.Resonance(2_700, 1.6, 0.5));
                case OBOE ->
                        new SoloVoice.Tone(
                                Tones.CONE,
                                0.9,
                                0.12,
                                700,
                                3_700,
                                0.13,
                                new Body.Resonance(1_080, 1.9, 1.2),
                                new Body.Resonance(2_800, 2.4, 0.85),
                                new Body.Resonance(4_400, 2.5, 0.3));
                case ENGLISH_HORN ->
                        new SoloVoice.Tone(
                                Tones.CONE,
                                0.9,
                                0.14,
                                480,
                                2_700,
                                0.16,
                                new Body.Resonance(940, 2, 1.2),
                                new Body.Resonance(2_000, 2.2, 0.5));
                case BASSOON ->
                        new SoloVoice.Tone(
                                Tones.CONE,
                                0.9,
                                0.1,
                                260,
                                1_350,
                                0.13,
                                new Body.Resonance(470, 2.1, 1.3),
                                new Body.Resonance(1_150, 2.3, 0.7),
                                new Body.Resonance(2_050, 2.2, 0.25));
            };
        }
    }

    /**
     * @param breath level of the air, 0..3
     * @param vibratoCents depth, 0..60
     */
    public record Patch(Reed reed, double breath, double vibratoCents)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("breath", 0, 3, breath);
            Rules.within("vibratoCents", 0, 60, vibratoCents);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            boolean single = reed == Reed.CLARINET;
            return new SoloVoice.Player(
                            0,
                            reed.tone(),
                            new SoloVoice.Air(0.016 * breath, single ? 2_600 : 3_600, 7, 0.7),
                            new SoloVoice.Touch(
                                    single ? 58 : 36, 150, 0.1, single ? 6 : 10, 20, 0.3, 0.6),
                            new SoloVoice.Vibrato(5.2, vibratoCents, 0.1, 380))
                    .seat(spec, seed);
        }
    }

    /** Straight, as orchestras play it. */
    public static Patch clarinet() {
        return new Patch(Reed.CLARINET, 1, 2);
    }

    public static Patch oboe() {
        return new Patch(Reed.OBOE, 0.8, 11);
    }

    public static Patch englishHorn() {
        return new Patch(Reed.ENGLISH_HORN, 0.9, 10);
    }

    public static Patch bassoon() {
        return new Patch(Reed.BASSOON, 1, 8);
    }

    private static final class Tones {
        static final Spectrum[] CYLINDER = {
            Spectrum.of(24, n -> odd(n, 0.012) * StrictMath.pow(n, -1.9)),
            Spectrum.of(60, n -> odd(n, 0.06 + 0.02 * n) * StrictMath.pow(n, -1.0)),
            Spectrum.of(110, n -> odd(n, 0.14 + 0.04 * n) * falls(n))
        };
        static final Spectrum[] CONE = {
            Spectrum.of(60, n -> StrictMath.pow(n, -1.25)),
            Spectrum.of(110, n -> StrictMath.pow(n, -0.6) / (1 + 0.002 * n * n)),
            Spectrum.of(160, n -> StrictMath.pow(n, -0.3) / (1 + 0.001 * n * n))
        };

        private static double falls(int n) {
            return StrictMath.pow(n, -0.75) / (1 + 0.0025 * n * n);
        }

        /** The even harmonics come up with their number. */
        private static double odd(int n, double even) {
            return n % 2 == 1 ? 1 : Math.min(1, even);
        }
    }
}
