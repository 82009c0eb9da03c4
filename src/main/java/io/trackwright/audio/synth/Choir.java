package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.StereoOnePole;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;

/**
 * A choir on one vowel, "ah" or "oo": men below, women above, with breath in it.
 *
 * <p>Method: source and filter (G. Fant, "Acoustic Theory of Speech Production", 1960): six
 * singers' glottal pulses, a saw with a softened edge, through four formants in parallel (values
 * after G. Peterson and H. Barney, 1952, averaged over men and women).
 */
public final class Choir extends Voice {
    private static final double LEVEL = 0.25;
    private static final int LONG_CHUNK = 2 * CHUNK;
    private static final double PLAIN = 0.22;

    /** What the choir sings: centres in Hz and levels of its formants. */
    public enum Vowel {
        AH(new double[] {700, 1_120, 2_650, 3_500}, new double[] {1, 0.55, 0.28, 0.2}),
        OO(new double[] {330, 800, 2_400, 3_200}, new double[] {1, 0.28, 0.05, 0.03});

        private final double[] hz;
        private final double[] level;

        Vowel(double[] hz, double[] level) {
            this.hz = hz;
            this.level = level;
        }

        private Body mouths(AudioSpec spec) {
            Body.Resonance[] formants = new Body.Resonance[hz.length];
            for (int f = 0; f < hz.length; f++) {
                double centre = 1.08 * hz[f];
                double q = 0.7 * Math.min(12, centre / (70 + 0.035 * centre));
                formants[f] = new Body.Resonance(centre, q, level[f]);
            }
            return new Body(spec.sampleRateHz(), PLAIN, formants);
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
            return new VoicePool(12, seed, vowel.mouths(spec), () -> new Choir(this, spec));
        }
    }

    public static Patch ah() {
        return new Patch(Vowel.AH, 0.7, new Envelope(200, 4_000, 0.9, 1_100), 8);
    }

    public static Patch oo() {
        return new Patch(Vowel.OO, 1, new Envelope(320, 4_000, 0.9, 1_500), 5.5);
    }

    private final Patch patch;
    private final Players singers;
    private final StereoOnePole soften;
    private final float[] noise = new float[LONG_CHUNK];
    private final Adsr amp;
    private final Glide glide;
    private double gain;

    private Choir(Patch patch, AudioSpec spec) {
        super(spec, true, LONG_CHUNK);
        this.patch = patch;
        singers = new Players(6, sampleRateHz, tickRateHz);
        soften = new StereoOnePole(sampleRateHz);
        amp = patch.amp.adsr(tickRateHz);
        glide = new Glide(tickRateHz, 120);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        double key = note.key();
        double hz = Tuning.hz(key);
        singers.start(random, 11, 5.4, 16, 350, 0.9);
        soften.reset();
        soften.tune(900 * Exp2.of(1.5 * (v - 0.8)) + 1.5 * hz);
        amp.start();
        glide.start(note);
        gain = LEVEL * Exp2.ofDb(patch.levelDb) * Tuning.gain(v, 1.2);
    }

    @Override
    protected boolean fill(boolean held) {
        if (!held) {
            amp.release();
        }
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        singers.add(Wavetable.saw(), glide.next(), left, right, LONG_CHUNK, 1.2f);
        double before = gain * amp.level();
        double after = gain * amp.next();
        soften.lowpass(left, right, LONG_CHUNK);
        random.fill(noise, LONG_CHUNK, (float) (0.05 * patch.breath));
        for (int i = 0; i < LONG_CHUNK; i++) {
            left[i] += noise[i];
            right[i] += noise[i];
        }
        ramp(left, before, after);
        ramp(right, before, after);
        return !amp.idle();
    }
}
