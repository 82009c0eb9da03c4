package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;

/**
 * Flutes: a low register full of harmonics, a high one that is nearly a sine, air that gusts over
 * the edge, and a vibrato that is more of breath than of pitch (N. Fletcher, "Acoustical correlates
 * of flute performance technique", 1975).
 */
public final class Flute {
    private Flute() {}

    /** Which of them. */
    public enum Size {
        PICCOLO(1.9, 4_800),
        CONCERT(1, 3_000),
        ALTO(0.72, 2_100),
        PAN(0.8, 2_400);

        private final double scale;
        private final double airHz;

        Size(double scale, double airHz) {
            this.scale = scale;
            this.airHz = airHz;
        }
    }

    /**
     * @param breath level of the air, 0..6
     * @param vibratoCents depth, 0..60
     */
    public record Patch(Size size, double breath, double vibratoCents)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("breath", 0, 6, breath);
            Rules.within("vibratoCents", 0, 60, vibratoCents);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            boolean pan = size == Size.PAN;
            double at = size.scale;
            return new SoloVoice.Player(
                            0,
                            new SoloVoice.Tone(
                                    pan ? Tones.STOPPED : Tones.OPEN,
                                    1,
                                    0.32 / at,
                                    260 * at,
                                    2_700 * at,
                                    0.75,
                                    new Body.Resonance(780 * at, 1.2, 0.5),
                                    new Body.Resonance(1_600 * at, 1.6, 0.4),
                                    new Body.Resonance(5_200, 0.9, 0.7)),
                            new SoloVoice.Air(0.05 * breath, size.airHz, pan ? 6 : 4, 0.8),
                            new SoloVoice.Touch(
                                    pan ? 45 : 62, 240, pan ? 0.35 : 0.08, 14, 24, 0.25, 0.8),
                            new SoloVoice.Vibrato(5.1, vibratoCents, 0.14, 330))
                    .seat(spec, seed);
        }
    }

    public static Patch concert() {
        return new Patch(Size.CONCERT, 1, 9);
    }

    public static Patch piccolo() {
        return new Patch(Size.PICCOLO, 0.7, 9);
    }

    /** Dark and close to the microphone. */
    public static Patch alto() {
        return new Patch(Size.ALTO, 1.5, 8);
    }

    /** Stopped pipes blown across: a burst of air, then hollow. */
    public static Patch pan() {
        return new Patch(Size.PAN, 2.2, 7);
    }

    private static final class Tones {
        static final Spectrum[] OPEN = {
            Spectrum.of(1, 0.12, 0.035, 0.012, 0.006, 0.003),
            Spectrum.of(1, 0.55, 0.3, 0.11, 0.09, 0.045, 0.03, 0.014, 0.01, 0.006),
            Spectrum.of(
                    0.8, 1, 0.75, 0.36, 0.3, 0.17, 0.13, 0.08, 0.06, 0.045, 0.03, 0.025, 0.016,
                    0.01)
        };
        static final Spectrum[] STOPPED = {
            Spectrum.of(1, 0.02, 0.09, 0.008, 0.02, 0.003),
            Spectrum.of(1, 0.07, 0.3, 0.03, 0.1, 0.015, 0.04, 0.006, 0.015),
            Spectrum.of(1, 0.13, 0.5, 0.07, 0.22, 0.04, 0.1, 0.02, 0.045)
        };
    }
}
