package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;

/**
 * One brass player: round when soft, blazing when the wave steepens in the bore (A. Hirschberg and
 * others, "Shock waves in trombones", 1996), its bell's formant where it is on each instrument (J.
 * Meyer, "Acoustics and the Performance of Music", 2009, §3.2).
 */
public final class SoloBrass {
    private SoloBrass() {}

    /** Which of them. */
    public enum Horn {
        TRUMPET(1_250, 2_600, 4_700, 26, 22),
        FLUGELHORN(850, 1_700, 1_800, 32, 26),
        TROMBONE(560, 1_250, 2_300, 38, 60),
        FRENCH_HORN(380, 900, 1_500, 44, 34),
        TUBA(230, 480, 560, 52, 30);

        private final double formantHz;
        private final double secondHz;
        private final double cutoffHz;
        private final double attackMs;
        private final double slurMs;

        Horn(double formantHz, double secondHz, double cutoffHz, double attackMs, double slurMs) {
            this.formantHz = formantHz;
            this.secondHz = secondHz;
            this.cutoffHz = cutoffHz;
            this.attackMs = attackMs;
            this.slurMs = slurMs;
        }
    }

    /**
     * @param brassiness how early the tone blazes, 0.3 (never) .. 2
     * @param scoopCents how far below the pitch the lips start, 0..200
     * @param vibratoCents depth, 0..60
     */
    public record Patch(Horn horn, double brassiness, double scoopCents, double vibratoCents)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("brassiness", 0.3, 2, brassiness);
            Rules.within("scoopCents", 0, 200, scoopCents);
            Rules.within("vibratoCents", 0, 60, vibratoCents);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new SoloVoice.Player(
                            horn == Horn.TUBA ? 1 : 0,
                            new SoloVoice.Tone(
                                    Tones.LIPS,
                                    1.3 / brassiness,
                                    0.05,
                                    0.6 * horn.formantHz,
                                    horn.cutoffHz,
                                    0.36,
                                    new Body.Resonance(horn.formantHz, 1.3, 0.9),
                                    new Body.Resonance(horn.secondHz, 1.5, 0.5)),
                            new SoloVoice.Air(0.009, 2 * horn.secondHz, 14, 0.5),
                            new SoloVoice.Touch(
                                    horn.attackMs, 170, 0.24, scoopCents, horn.slurMs, 0.45, 0.9),
                            new SoloVoice.Vibrato(5.1, vibratoCents, 0.07, 480))
                    .seat(spec, seed);
        }
    }

    public static Patch trumpet() {
        return new Patch(Horn.TRUMPET, 1, 18, 9);
    }

    public static Patch flugelhorn() {
        return new Patch(Horn.FLUGELHORN, 0.8, 24, 8);
    }

    public static Patch trombone() {
        return new Patch(Horn.TROMBONE, 1.1, 26, 8);
    }

    public static Patch frenchHorn() {
        return new Patch(Horn.FRENCH_HORN, 0.9, 22, 3);
    }

    public static Patch tuba() {
        return new Patch(Horn.TUBA, 0.65, 18, 3);
    }

    private static final class Tones {
        static final Spectrum[] LIPS = {
            Spectrum.falling(1.5, 2.6), Spectrum.falling(4, 2.2), Spectrum.falling(14, 1.3)
        };
    }
}
