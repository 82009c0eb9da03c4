package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Oscillator;
import java.util.Arrays;

/**
 * A sub: one sine, in the centre, with just enough drive to be heard on small speakers. One note at
 * a time; slides.
 *
 * <p>Method: a table sine into a soft odd saturation. At sub pitches its harmonics die out far
 * below half the sample rate.
 */
public final class SubBass extends Voice {
    private static final double LEVEL = 0.25;

    /**
     * @param drive how hard the sine meets the saturation, 0.1..6
     * @param glideMs duration of a slide, 5..1,000
     * @param amp the envelope
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(double drive, double glideMs, Envelope amp, double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("drive", 0.1, 6, drive);
            Rules.within("glideMs", 5, 1_000, glideMs);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(1, seed, () -> new SubBass(this, spec));
        }
    }

    public static Patch clean() {
        return new Patch(0.6, 60, new Envelope(4, 2_000, 0.9, 90), 0);
    }

    public static Patch driven() {
        return new Patch(2.2, 60, new Envelope(3, 1_500, 0.85, 70), -1);
    }

    private final Patch patch;
    private final Oscillator oscillator;
    private final Adsr amp;
    private final Glide glide;
    private double gain;

    private SubBass(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        oscillator = new Oscillator(sampleRateHz);
        amp = patch.amp.adsr(tickRateHz);
        glide = new Glide(tickRateHz, patch.glideMs);
    }

    @Override
    protected void strike(Note note) {
        oscillator.phase(0);
        glide.start(note);
        amp.start();
        double makeUp =
                1
                        / Math.min(
                                1,
                                patch.drive
                                        * (27 + patch.drive * patch.drive)
                                        / (27 + 9 * patch.drive * patch.drive));
        gain = LEVEL * Exp2.ofDb(patch.levelDb) * makeUp * Tuning.gain(note.velocity(), 1);
    }

    @Override
    protected boolean fill(boolean held) {
        if (!held) {
            amp.release();
        }
        oscillator.tune(glide.next());
        Arrays.fill(left, 0);
        oscillator.addSine(left, CHUNK, (float) patch.drive);
        saturate(left);
        double before = amp.level();
        ramp(left, gain * before, gain * amp.next());
        return !amp.idle();
    }
}
