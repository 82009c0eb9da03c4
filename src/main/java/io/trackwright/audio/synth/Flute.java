package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Wavetable;

/** A concert flute: nearly a sine, with air around it and a gentle pulse of vibrato. */
public final class Flute {
    private Flute() {}

    /**
     * @param breath level of the air, 0..3
     * @param vibratoCents depth, 0..60
     */
    public record Patch(double breath, double vibratoCents)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("breath", 0, 3, breath);
            Rules.within("vibratoCents", 0, 60, vibratoCents);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            WindVoice.Bore bore = bore();
            return new VoicePool(1, seed, () -> new WindVoice(bore, spec));
        }

        private WindVoice.Bore bore() {
            return new WindVoice.Bore(
                    0.12,
                    Tones.SOFT,
                    Tones.LOUD,
                    new double[] {900, 2_000},
                    0.25,
                    0.16 * breath,
                    3_000,
                    8,
                    5.0,
                    vibratoCents,
                    260,
                    new Envelope(55, 2_500, 0.9, 190));
        }
    }

    public static Patch concert() {
        return new Patch(1, 12);
    }

    private static final class Tones {
        static final Wavetable SOFT = tone(1, 0.16, 0.06, 0.02, 0.008);
        static final Wavetable LOUD = tone(1, 0.55, 0.3, 0.12, 0.08, 0.04, 0.025, 0.012);

        private static Wavetable tone(double... levels) {
            return Wavetable.of(levels.length, n -> 1.2 * levels[n - 1]);
        }
    }
}
