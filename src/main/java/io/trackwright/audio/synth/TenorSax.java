package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Wavetable;

/**
 * A tenor saxophone: breathy and round when soft, reedy and full when pushed, scooping into its
 * notes.
 */
public final class TenorSax {
    private TenorSax() {}

    /**
     * @param breath level of the air, 0..3
     * @param scoopCents how far below the pitch a note begins, 0..200
     * @param vibratoCents depth, 0..60
     */
    public record Patch(double breath, double scoopCents, double vibratoCents)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("breath", 0, 3, breath);
            Rules.within("scoopCents", 0, 200, scoopCents);
            Rules.within("vibratoCents", 0, 60, vibratoCents);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            WindVoice.Bore bore = bore();
            return new VoicePool(1, seed, () -> new WindVoice(bore, spec));
        }

        private WindVoice.Bore bore() {
            return new WindVoice.Bore(
                    0.13,
                    Tones.SOFT,
                    Tones.LOUD,
                    new double[] {640, 1_450},
                    0.9,
                    0.11 * breath,
                    2_300,
                    scoopCents,
                    5.1,
                    vibratoCents,
                    320,
                    new Envelope(38, 2_500, 0.86, 170));
        }
    }

    /** Late-night ballad tone. */
    public static Patch ballad() {
        return new Patch(1.4, 70, 20);
    }

    /** Hard-bop tone. */
    public static Patch bop() {
        return new Patch(0.7, 35, 12);
    }

    private static final class Tones {
        static final Wavetable SOFT = Wavetable.of(48, n -> 1.2 * StrictMath.pow(n, -2.1));
        static final Wavetable LOUD =
                Wavetable.of(
                        160,
                        n -> n == 1 ? 0.6 : 0.85 * StrictMath.pow(n, -0.75) / (1 + 0.012 * n * n));
    }
}
