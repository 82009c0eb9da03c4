package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.ResonanceBank;
import java.util.Arrays;

/**
 * A choir on one vowel: men below, women above, with breath in it. The mouths are smaller the
 * higher the voice, and a voice above its first formant opens the mouth after it.
 *
 * <p>Method: source and filter (G. Fant, "Acoustic Theory of Speech Production", 1960): six
 * singers' glottal pulses through five formants in parallel, the singer's formant among them
 * (values after G. Peterson and H. Barney, 1952; J. Sundberg, "The Science of the Singing Voice",
 * 1987, who also describes how sopranos tune the first).
 */
public final class Choir extends Voice {
    private static final double LEVEL = Weighting.FORTE * Math.sqrt(2);
    private static final int LONG_CHUNK = 2 * CHUNK;
    private static final int FORMANTS = 5;
    private static final double PLAIN = 0.05;
    private static final double MEN_KEY = 54;
    private static final double WOMEN_KEY = 67;
    private static final double WOMEN_SIZE = 1.16;

    /** What the choir sings: a man's formants in Hz, their levels and their widths in Hz. */
    public enum Vowel {
        AH(new double[] {680, 1_090, 2_500, 2_900, 3_500}, 1, 0.62, 0.26, 0.24, 0.14),
        OO(new double[] {330, 760, 2_300, 2_800, 3_300}, 1, 0.2, 0.035, 0.035, 0.02),
        EE(new double[] {300, 2_150, 2_700, 3_200, 3_700}, 1, 0.8, 0.7, 0.5, 0.25),
        MM(new double[] {250, 1_050, 2_100, 2_800, 3_400}, 1, 0.06, 0.03, 0.02, 0.01);

        private static final double[] WIDTH_HZ = {75, 90, 130, 160, 200};
        private final double[] hz;
        private final double[] level;

        Vowel(double[] hz, double... level) {
            this.hz = hz;
            this.level = level;
        }

        private void shape(ResonanceBank mouth, double size, double pitchHz) {
            for (int f = 0; f < FORMANTS; f++) {
                double centre = size * hz[f];
                if (f == 0) {
                    centre = Math.max(centre, 1.02 * pitchHz);
                }
                // Many mouths, no two alike: wider than those of one.
                double width = 1.5 * WIDTH_HZ[f] + 0.05 * centre;
                mouth.tune(f, centre, centre / width, level[f]);
            }
        }
    }

    /**
     * @param breath level of the breath noise, 0..2
     * @param amp the envelope
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(Vowel vowel, double breath, Envelope amp, double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("breath", 0, 2, breath);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            NoiseLoop air = new NoiseLoop(spec.sampleRateHz(), 2_600, 0.4);
            return new VoicePool(12, seed, () -> new Choir(this, spec, air));
        }
    }

    public static Patch ah() {
        return new Patch(Vowel.AH, 0.7, new Envelope(200, 4_000, 0.9, 1_100), 0.4);
    }

    public static Patch oo() {
        return new Patch(Vowel.OO, 1, new Envelope(320, 4_000, 0.9, 1_500), 0.5);
    }

    public static Patch ee() {
        return new Patch(Vowel.EE, 0.6, new Envelope(180, 4_000, 0.9, 1_000), 0.4);
    }

    /** Humming, lips closed. */
    public static Patch mm() {
        return new Patch(Vowel.MM, 0.3, new Envelope(300, 4_000, 0.9, 1_300), 0.4);
    }

    private final Patch patch;
    private final Players singers;
    private final ResonanceBank leftMouth;
    private final ResonanceBank rightMouth;
    private final NoiseLoop air;
    private final Bloom amp;
    private final Glide glide;
    private int airAt;
    private double bright;
    private double gain;

    private Choir(Patch patch, AudioSpec spec, NoiseLoop air) {
        super(spec, true, LONG_CHUNK);
        this.patch = patch;
        this.air = air;
        singers = new Players(6, 1.2, sampleRateHz, tickRateHz);
        leftMouth = new ResonanceBank(sampleRateHz, FORMANTS);
        rightMouth = new ResonanceBank(sampleRateHz, FORMANTS);
        leftMouth.plain(PLAIN);
        rightMouth.plain(PLAIN);
        amp = new Bloom(patch.amp.adsr(tickRateHz));
        glide = new Glide(tickRateHz, 120);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        double key = note.key();
        double hz = Tuning.hz(key);
        singers.start(random, 9, 5.3, 15, 380, 0.9);
        double women = Math.max(0, Math.min(1, (key - MEN_KEY) / (WOMEN_KEY - MEN_KEY)));
        double size = 1 + (WOMEN_SIZE - 1) * women;
        patch.vowel.shape(leftMouth, size, hz);
        // The other side of the choir has other mouths.
        patch.vowel.shape(rightMouth, 1.025 * size, hz);
        leftMouth.reset();
        rightMouth.reset();
        airAt = air.anywhere(random);
        amp.start(patch.amp.attackMs(), 1_000 * note.durationFrames() / sampleRateHz, v);
        glide.start(note, -35 * (0.6 + 0.4 * random.next()));
        bright = Math.max(0, Math.min(1, v));
        gain = LEVEL * Exp2.ofDb(patch.levelDb) * Tuning.gain(v, 1.2) / loudness(hz);
    }

    private Spectrum voice() {
        return bright < 0.35 ? Tones.SOFT : bright < 0.75 ? Tones.FULL : Tones.LOUD;
    }

    /** The weighted RMS of the singers' sum. */
    private double loudness(double hz) {
        double power = 1e-6;
        Spectrum voice = voice();
        for (int n = 1; n <= 40 && n * hz < 0.45 * sampleRateHz; n++) {
            double partial = voice.partial(n);
            power += 0.5 * partial * partial * leftMouth.power(n * hz) * Weighting.power(n * hz);
        }
        return Math.sqrt(power);
    }

    @Override
    protected boolean fill(boolean held) {
        if (!held) {
            amp.release();
        }
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        singers.add(voice().wave(), glide.next(), left, right, LONG_CHUNK, 1);
        float breath = (float) (0.045 * patch.breath);
        air.add(airAt, left, breath);
        air.add(airAt + 16_384, right, breath);
        airAt += LONG_CHUNK;
        leftMouth.process(left, LONG_CHUNK);
        rightMouth.process(right, LONG_CHUNK);
        double before = gain * amp.level();
        double after = gain * amp.next();
        ramp(left, before, after);
        ramp(right, before, after);
        return !amp.idle();
    }

    private static final class Tones {
        static final Spectrum SOFT = Spectrum.of(60, n -> StrictMath.pow(n, -1.75));
        static final Spectrum FULL =
                Spectrum.of(100, n -> StrictMath.pow(n, -1.3) / (1 + 0.0006 * n * n));
        static final Spectrum LOUD =
                Spectrum.of(140, n -> StrictMath.pow(n, -1.05) / (1 + 0.0004 * n * n));
    }
}
