package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Lfo;
import io.trackwright.audio.dsp.OnePole;
import io.trackwright.audio.dsp.Oscillator;
import io.trackwright.audio.dsp.Svf;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;

/**
 * The Reese: saws a few Hz apart that churn against each other, growling under a low-pass that
 * moves. Mono below, wide above, with a clean sine carrying the lowest octave. One note at a time;
 * slides.
 *
 * <p>Method: three wavetable saws detuned by a constant beat in Hz (so that low notes do not
 * stall), a resonant low-pass swept by a slow wave, soft saturation at twice the sample rate; the
 * outer saws' difference, high-passed, is the side signal. After Kevin Saunderson's "Just Want
 * Another Chance" (1988).
 */
public final class ReeseBass extends Voice {
    private static final double LEVEL = 0.25;

    /**
     * @param beatHz distance of each outer saw from the middle one, 0.05..6
     * @param cutoffHz centre of the moving low-pass, 80..6,000
     * @param sweepOctaves how far it moves to either side, 0..3
     * @param sweepHz how fast, 0.02..12
     * @param q resonance, 0.5..8
     * @param drive saturation, 0.2..6
     * @param sub level of the sine, 0..1.5
     * @param width stereo width above the lows, 0..1
     * @param amp the envelope
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(
            double beatHz,
            double cutoffHz,
            double sweepOctaves,
            double sweepHz,
            double q,
            double drive,
            double sub,
            double width,
            Envelope amp,
            double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("beatHz", 0.05, 6, beatHz);
            Rules.within("cutoffHz", 80, 6_000, cutoffHz);
            Rules.within("sweepOctaves", 0, 3, sweepOctaves);
            Rules.within("sweepHz", 0.02, 12, sweepHz);
            Rules.within("q", 0.5, 8, q);
            Rules.within("drive", 0.2, 6, drive);
            Rules.within("sub", 0, 1.5, sub);
            Rules.within("width", 0, 1, width);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(1, seed, () -> new ReeseBass(this, spec));
        }
    }

    /** Deep and rolling. */
    public static Patch dark() {
        return new Patch(0.7, 420, 0.8, 0.35, 1.1, 1.6, 0.8, 0.5, held(), -1);
    }

    /** Forward and aggressive, for drops. */
    public static Patch growl() {
        return new Patch(1.3, 900, 1.1, 2.9, 2.2, 2.6, 0.75, 0.7, held(), -1.6);
    }

    private static Envelope held() {
        return new Envelope(5, 2_500, 0.92, 110);
    }

    private final Patch patch;
    private final RaisedRate raised = new RaisedRate(CHUNK);
    private final Oscillator middle;
    private final Oscillator low;
    private final Oscillator high;
    private final Oscillator sine;
    private final Svf filter;
    private final Svf sideFilter;
    private final OnePole sideBlock;
    private final OnePole midBlock;
    private final Lfo sweep;
    private final Adsr amp;
    private final Glide glide;
    private final float[] mid = new float[CHUNK];
    private final float[] side = new float[CHUNK];
    private double openOctaves;
    private double gain;

    private ReeseBass(Patch patch, AudioSpec spec) {
        super(spec, true);
        this.patch = patch;
        middle = new Oscillator(sampleRateHz);
        low = new Oscillator(sampleRateHz);
        high = new Oscillator(sampleRateHz);
        sine = new Oscillator(sampleRateHz);
        filter = new Svf(sampleRateHz);
        sideFilter = new Svf(sampleRateHz);
        sideBlock = new OnePole(sampleRateHz);
        midBlock = new OnePole(sampleRateHz);
        sideBlock.tune(180);
        midBlock.tune(60);
        sweep = new Lfo(tickRateHz);
        amp = patch.amp.adsr(tickRateHz);
        glide = new Glide(tickRateHz, 70);
    }

    @Override
    protected void strike(Note note) {
        middle.phase(0);
        low.phase(random.between(0, 1));
        high.phase(random.between(0, 1));
        sine.phase(0);
        filter.reset();
        sideFilter.reset();
        sideBlock.reset();
        midBlock.reset();
        raised.reset();
        sweep.start(patch.sweepHz, 0.15, 0, 1, random.between(0, 1), 1);
        glide.start(note);
        amp.start();
        openOctaves = 1.6 * (note.velocity() - 0.8);
        gain = LEVEL * Exp2.ofDb(patch.levelDb) * Tuning.gain(note.velocity(), 1);
    }

    @Override
    protected boolean fill(boolean held) {
        if (!held) {
            amp.release();
        }
        double hz = glide.next();
        middle.tune(hz);
        low.tune(hz - patch.beatHz);
        high.tune(hz + patch.beatHz * 1.07);
        sine.tune(hz);
        Wavetable saw = Wavetable.saw();
        Arrays.fill(mid, 0);
        Arrays.fill(side, 0);
        middle.add(saw, mid, CHUNK, 0.5f);
        low.add(saw, mid, side, CHUNK, 0.5f, 0.5f);
        high.add(saw, mid, side, CHUNK, 0.5f, -0.5f);
        double cutoff = patch.cutoffHz * Exp2.of(patch.sweepOctaves * sweep.next() + openOctaves);
        filter.tune(Math.max(cutoff, 1.2 * hz), patch.q);
        sideFilter.tune(Math.max(1.3 * cutoff, 500), 0.7);
        filter.lowpass(mid, CHUNK);
        sideFilter.lowpass(side, CHUNK);
        sideBlock.highpass(side, CHUNK);
        place((float) patch.drive, (float) patch.width);
        double before = amp.level();
        double after = amp.next();
        ramp(left, gain * before, gain * after);
        ramp(right, gain * before, gain * after);
        return !amp.idle();
    }

    private void place(float drive, float width) {
        for (int i = 0; i < left.length; i++) {
            mid[i] *= drive;
        }
        raised.saturate(mid);
        midBlock.highpass(mid, CHUNK);
        Arrays.fill(left, 0);
        sine.addSine(left, CHUNK, (float) patch.sub);
        for (int i = 0; i < left.length; i++) {
            float m = left[i] + 0.62f * mid[i];
            float s = width * side[i];
            left[i] = m + s;
            right[i] = m - s;
        }
    }
}
