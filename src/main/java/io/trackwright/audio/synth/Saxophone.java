package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;

/**
 * Saxophones: breathy and round when soft, reedy and full when pushed, scooping into their notes. A
 * bore's own formants scale with its size (J. Backus, "The Acoustical Foundations of Music", 1977,
 * §11).
 */
public final class Saxophone {
    private Saxophone() {}

    /** Which of them, by the size of the tenor. */
    public enum Size {
        SOPRANO(1.75),
        ALTO(1.32),
        TENOR(1),
        BARITONE(0.68);

        private final double scale;

        Size(double scale) {
            this.scale = scale;
        }
    }

    /**
     * @param breath level of the air, 0..3
     * @param scoopCents how far below the pitch a note begins, 0..200
     * @param vibratoCents depth, 0..60
     */
    public record Patch(Size size, double breath, double scoopCents, double vibratoCents)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("breath", 0, 3, breath);
            Rules.within("scoopCents", 0, 200, scoopCents);
            Rules.within("vibratoCents", 0, 60, vibratoCents);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            double at = size.scale;
            return new SoloVoice.Player(
                            0,
                            new SoloVoice.Tone(
                                    Tones.REED,
                                    1.1,
                                    0.2 / at,
                                    430 * at,
                                    3_000 * Math.sqrt(at),
                                    0.24,
                                    new Body.Resonance(480 * at, 1.5, 0.85),
                                    new Body.Resonance(1_050 * at, 2.2, 1.1),
                                    new Body.Resonance(1_750 * at, 2.4, 0.75),
                                    new Body.Resonance(3_100, 2, 0.55)),
                            new SoloVoice.Air(0.035 * breath, 2_500, 4.5, 0.9),
                            new SoloVoice.Touch(
                                    42 / Math.sqrt(at), 170, 0.18, scoopCents, 30, 0.35, 1),
                            new SoloVoice.Vibrato(5.0, vibratoCents, 0.08, 380))
                    .seat(spec, seed);
        }
    }

    /** Late-night ballad tone. */
    public static Patch ballad() {
        return new Patch(Size.TENOR, 1.6, 70, 20);
    }

    /** Hard-bop tone. */
    public static Patch bop() {
        return new Patch(Size.TENOR, 0.8, 35, 12);
    }

    public static Patch alto() {
        return new Patch(Size.ALTO, 0.9, 40, 15);
    }

    public static Patch soprano() {
        return new Patch(Size.SOPRANO, 0.8, 30, 14);
    }

    public static Patch baritone() {
        return new Patch(Size.BARITONE, 1, 35, 10);
    }

    private static final class Tones {
        static final Spectrum[] REED = {
            Spectrum.of(40, n -> StrictMath.pow(n, -2.1)),
            Spectrum.of(90, n -> StrictMath.pow(n, -0.9) / (1 + 0.01 * n * n)),
            Spectrum.of(
                    160, n -> (n == 1 ? 0.75 : 1) * StrictMath.pow(n, -0.5) / (1 + 0.004 * n * n))
        };
    }
}
