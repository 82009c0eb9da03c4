package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Svf;

/**
 * A bass drum: a sine that falls fast from a knock to a thump, a click on top, driven to taste.
 * From a tight drum and bass kick through a deep electronic one to a feathered jazz drum.
 *
 * <p>Method: the bridged-T circuit of the analogue drum machines as a swept sine (K. Werner, J.
 * Abel and J. Smith, "A physically-informed, circuit-bendable, digital model of the Roland TR-808
 * bass drum circuit", 2014), band-limited noise for the beater.
 */
public final class Kick extends Voice {
    private static final double LEVEL = 0.5;

    /**
     * @param bodyHz where the pitch comes to rest, 30..120
     * @param sweepOctaves how far above it the fall begins, 0..6
     * @param sweepMs time for the fall to be 60 dB done, 5..400
     * @param decayMs time for the body to fall by 60 dB, 60..2,500
     * @param click level of the beater, 0..2
     * @param clickHz its centre, 500..9,000
     * @param drive saturation, 0.2..6
     */
    public record Patch(
            double bodyHz,
            double sweepOctaves,
            double sweepMs,
            double decayMs,
            double click,
            double clickHz,
            double drive)
            implements Drum {
        public Patch {
            Rules.within("bodyHz", 30, 120, bodyHz);
            Rules.within("sweepOctaves", 0, 6, sweepOctaves);
            Rules.within("sweepMs", 5, 400, sweepMs);
            Rules.within("decayMs", 60, 2_500, decayMs);
            Rules.within("click", 0, 2, click);
            Rules.within("clickHz", 500, 9_000, clickHz);
            Rules.within("drive", 0.2, 6, drive);
        }

        @Override
        public Voice voice(AudioSpec spec) {
            return new Kick(this, spec);
        }
    }

    /** Short and hard, for breakbeats. */
    public static Patch tight() {
        return new Patch(54, 3.1, 70, 330, 0.7, 3_600, 1.9);
    }

    /** Deep and round, four to the floor. */
    public static Patch deep() {
        return new Patch(48, 2.7, 110, 560, 0.45, 3_000, 1.7);
    }

    /** Soft and worn. */
    public static Patch dusty() {
        return new Patch(56, 1.7, 90, 380, 0.25, 1_500, 1.3);
    }

    /** An 18-inch drum barely touched by its pedal. */
    public static Patch feathered() {
        return new Patch(62, 0.7, 60, 420, 0.18, 900, 0.6);
    }

    /** The long soft boom of 1980, hardly a click. */
    public static Patch eightOhEight() {
        return new Patch(49, 1.5, 45, 950, 0.2, 1_600, 1.15);
    }

    /** A knock that falls into the chest: the kick of techno and house. */
    public static Patch nineOhNine() {
        return new Patch(51, 2.6, 80, 430, 0.85, 3_400, 2.4);
    }

    /** A short knock that leaves the bottom to the bass. */
    public static Patch trap() {
        return new Patch(55, 2.9, 60, 260, 0.65, 3_400, 2);
    }

    private final Patch patch;
    private final SinkingSine sine;
    private final Svf beater;
    private final float[] noise = new float[CHUNK];
    private final double sweepDecay;
    private final double bodyDecay;
    private final double clickDecay;
    private double sweep;
    private double envelope;
    private double clickGain;
    private double gain;
    private boolean first;

    private Kick(Patch patch, AudioSpec spec) {
        super(spec, false);
        sine = new SinkingSine(sampleRateHz);
        this.patch = patch;
        beater = new Svf(sampleRateHz);
        beater.tune(patch.clickHz, 0.9);
        sweepDecay = Adsr.factor(tickRateHz, patch.sweepMs);
        bodyDecay = Adsr.factor(tickRateHz, patch.decayMs);
        clickDecay = Adsr.factor(tickRateHz, 22);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        sine.reset();
        sweep = patch.sweepOctaves * (0.75 + 0.3 * v);
        envelope = 1.35;
        clickGain = patch.click * (0.15 + 0.8 * v * v) * (1 + 0.06 * random.next());
        gain = LEVEL * Tuning.gain(v, 1.1);
        beater.reset();
        first = true;
    }

    @Override
    protected boolean fill(boolean held) {
        sine();
        if (clickGain > 1e-5) {
            random.fill(noise, CHUNK, (float) clickGain);
            beater.bandpass(noise, CHUNK);
            for (int i = 0; i < CHUNK; i++) {
                left[i] += noise[i];
            }
            clickGain *= clickDecay;
        }
        saturate(left);
        boolean more = envelope > 1e-5;
        ramp(left, first ? 0 : gain, more ? gain : 0);
        first = false;
        return more;
    }

    private void sine() {
        double from = patch.bodyHz * Exp2.of(sweep);
        sweep *= sweepDecay;
        double to = patch.bodyHz * Exp2.of(sweep);
        double after = envelope * bodyDecay;
        float drive = (float) patch.drive;
        float g = drive * (float) envelope;
        sine.write(left, from, to, g, drive * (float) after);
        envelope = after;
    }
}
