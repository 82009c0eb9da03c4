package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;

/**
 * A diatonic harmonica: small free reeds in cupped hands that open and close over it, notes bent up
 * into from below (R. Johnston, "Pitch control in harmonica playing", 1987).
 */
public final class Harmonica {
    private Harmonica() {}

    /**
     * @param bendCents how far below the pitch a note begins, 0..200
     * @param hands how far the hands open and close, 0..1
     */
    public record Patch(double bendCents, double hands)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("bendCents", 0, 200, bendCents);
            Rules.within("hands", 0, 1, hands);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new SoloVoice.Player(
                            0,
                            new SoloVoice.Tone(
                                    Tones.REED,
                                    0.8,
                                    0.08,
                                    420,
                                    3_000,
                                    0.3,
                                    new Body.Resonance(950, 2, 0.8),
                                    new Body.Resonance(2_050, 2.4, 0.9),
                                    new Body.Resonance(3_300, 2.6, 0.5)),
                            new SoloVoice.Air(0.02, 3_200, 4, 0.6),
                            new SoloVoice.Touch(38, 120, 0.1, bendCents, 34, 0.5, 0.8),
                            new SoloVoice.Vibrato(5.4, 5, 0.5 * hands, 260))
                    .seat(spec, seed);
        }
    }

    /** For the blues. */
    public static Patch blues() {
        return new Patch(55, 0.55);
    }

    private static final class Tones {
        static final Spectrum[] REED = {
            Spectrum.of(60, n -> StrictMath.pow(n, -1.1)),
            Spectrum.of(100, n -> StrictMath.pow(n, -0.65) / (1 + 0.003 * n * n)),
            Spectrum.of(140, n -> StrictMath.pow(n, -0.45) / (1 + 0.0015 * n * n))
        };
    }
}
