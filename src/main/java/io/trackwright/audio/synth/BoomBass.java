package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Oscillator;
import io.trackwright.audio.dsp.Svf;
import java.util.Arrays;

/**
 * The 808 as a bass: a bass drum that is tuned, rings as long as the key is down, slides, and is
 * driven until small speakers hear it. One note at a time.
 *
 * <p>Method: a sine that drops into its pitch, into a soft saturation with an offset, which adds
 * even harmonics that die away before the odd ones; a click. At these pitches the harmonics end far
 * below half the sample rate.
 */
public final class BoomBass extends Voice {
    private static final double LEVEL = 0.25;

    /**
     * @param punchOctaves how far above the note it begins, 0..4
     * @param punchMs time for the drop to be 60 dB done, 10..400
     * @param decayMs time for it to fall by 60 dB while held, 300..12,000
     * @param releaseMs after that, 10..3,000
     * @param click level of the beater, 0..1
     * @param drive saturation, 0.3..8
     * @param glideMs duration of a slide, 5..1,000
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(
            double punchOctaves,
            double punchMs,
            double decayMs,
            double releaseMs,
            double click,
            double drive,
            double glideMs,
            double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("punchOctaves", 0, 4, punchOctaves);
            Rules.within("punchMs", 10, 400, punchMs);
            Rules.within("decayMs", 300, 12_000, decayMs);
            Rules.within("releaseMs", 10, 3_000, releaseMs);
            Rules.within("click", 0, 1, click);
            Rules.within("drive", 0.3, 8, drive);
            Rules.within("glideMs", 5, 1_000, glideMs);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(1, seed, () -> new BoomBass(this, spec));
        }
    }

    /** Clean and round. */
    public static Patch round() {
        return new Patch(1.3, 70, 4_500, 160, 0.2, 0.8, 90, 0);
    }

    /** Torn, for trap. */
    public static Patch driven() {
        return new Patch(1.7, 80, 5_000, 140, 0.35, 3, 130, -3);
    }

    private final Patch patch;
    private final Oscillator oscillator;
    private final Svf beater;
    private final Glide glide;
    private final float[] noise = new float[CHUNK];
    private final double punchDecay;
    private final double decay;
    private final double release;
    private final double clickDecay;
    private double punch;
    private double ring;
    private double click;
    private double gain;
    private boolean first;

    private BoomBass(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        oscillator = new Oscillator(sampleRateHz);
        beater = new Svf(sampleRateHz);
        beater.tune(2_400, 0.8);
        glide = new Glide(tickRateHz, patch.glideMs);
        punchDecay = Adsr.factor(tickRateHz, patch.punchMs);
        decay = Adsr.factor(tickRateHz, patch.decayMs);
        release = Adsr.factor(tickRateHz, patch.releaseMs);
        clickDecay = Adsr.factor(tickRateHz, 18);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        boolean slides = note.glideFromKey() != note.key();
        oscillator.phase(0);
        beater.reset();
        glide.start(note);
        punch = slides ? 0 : patch.punchOctaves * (0.5 + 0.6 * v);
        click = slides ? 0 : patch.click * v;
        ring = 1;
        double full = curve(patch.drive);
        gain = LEVEL * Exp2.ofDb(patch.levelDb) / full * Tuning.gain(v, 1);
        first = true;
    }

    /** Where a sine of this peak ends in the saturation. */
    private static double curve(double x) {
        double v = Math.min(3, x);
        return v * (27 + v * v) / (27 + 9 * v * v);
    }

    @Override
    protected boolean fill(boolean held) {
        oscillator.tune(glide.next() * Exp2.of(punch));
        punch *= punchDecay;
        Arrays.fill(left, 0);
        double before = ring;
        ring *= held ? decay : release;
        oscillator.addSine(left, CHUNK, 1);
        ramp(left, patch.drive * before, patch.drive * ring);
        float even = (float) (0.12 * patch.drive * ring);
        float rest = (float) curve(even);
        for (int i = 0; i < CHUNK; i++) {
            left[i] += even;
        }
        saturate(left);
        for (int i = 0; i < CHUNK; i++) {
            left[i] -= rest;
        }
        if (click > 1e-4) {
            random.fill(noise, CHUNK, (float) click);
            beater.addBandpass(noise, left, CHUNK, 1);
            click *= clickDecay;
        }
        boolean more = ring > 2e-4;
        ramp(left, first ? 0 : gain, more ? gain : 0);
        first = false;
        return more;
    }
}
