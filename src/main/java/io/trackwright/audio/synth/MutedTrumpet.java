package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;

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
            return new SoloVoice.Player(
                            0,
                            new SoloVoice.Tone(
                                    Tones.LIPS,
                                    0.9,
                                    0.08,
                                    900,
                                    5_000,
                                    0.3,
                                    new Body.Resonance(1_650, 3, 0.6 * buzz),
                                    new Body.Resonance(2_550, 3.2, 0.5 * buzz),
                                    new Body.Resonance(4_300, 2.5, 0.2 * buzz)),
                            new SoloVoice.Air(0.014, 4_200, 4, 0.6),
                            new SoloVoice.Touch(26, 130, 0.16, scoopCents, 22, 0.4, 0.9),
                            new SoloVoice.Vibrato(5.3, vibratoCents, 0.06, 420))
                    .seat(spec, seed);
        }
    }

    public static Patch harmon() {
        return new Patch(2, 20, 11);
    }

    private static final class Tones {
        static final Spectrum[] LIPS = {
            Spectrum.falling(2, 1.8), Spectrum.falling(7, 1.6), Spectrum.falling(16, 1.2)
        };
    }
}
