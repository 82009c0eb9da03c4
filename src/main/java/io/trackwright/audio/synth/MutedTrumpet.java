package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Wavetable;

/** A trumpet with a harmon mute: thin, close and nasal, most of its sound between 1.5 and 3 kHz. */
public final class MutedTrumpet {
    private MutedTrumpet() {}

    /**
     * @param buzz gain of the mute's resonances, 0..4
     * @param scoopCents how far below the pitch a note begins, 0..200
     * @param vibratoCents depth, 0..60
     */
    public record Patch(double buzz, double scoopCents, double vibratoCents)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("buzz", 0, 4, buzz);
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
                    0.14,
                    Tones.SOFT,
                    Tones.LOUD,
                    new double[] {1_750, 2_700},
                    buzz,
                    0.06,
                    3_400,
                    scoopCents,
                    5.3,
                    vibratoCents,
                    420,
                    new Envelope(24, 2_000, 0.85, 120));
        }
    }

    public static Patch harmon() {
        return new Patch(2, 20, 11);
    }

    private static final class Tones {
        static final Wavetable SOFT = Wavetable.of(64, n -> 0.8 * StrictMath.pow(n, -1.5));
        static final Wavetable LOUD = Wavetable.of(160, n -> 0.6 * StrictMath.pow(n, -0.85));
    }
}
