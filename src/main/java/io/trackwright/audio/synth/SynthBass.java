package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.OnePole;
import io.trackwright.audio.dsp.Oscillator;
import io.trackwright.audio.dsp.Svf;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;

/**
 * An analogue bass: round for house, squelchy for acid, plucked or held. One note at a time;
 * slides.
 *
 * <p>Method: subtractive; saw and pulse plus a pulse or sine an octave below, two state-variable
 * low-passes in a row (24 dB per octave) with their own envelope, soft saturation behind them at
 * twice the sample rate.
 */
public final class SynthBass extends Voice {
    private static final double LEVEL = 0.25;

    /**
     * @param saw level of the saw, 0..1; the pulse gets the rest
     * @param sub level of the sine at the fundamental, 0..1.5
     * @param cutoffHz where the filter rests, 40..8,000
     * @param sweepOctaves how far its envelope lifts it at velocity 0.8, 0..7
     * @param sweepMs time for the lift to fall by 60 dB, 20..5,000
     * @param q resonance, 0.5..12
     * @param drive saturation, 0.2..6
     * @param amp the envelope
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(
            double saw,
            double sub,
            double cutoffHz,
            double sweepOctaves,
            double sweepMs,
            double q,
            double drive,
            Envelope amp,
            double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("saw", 0, 1, saw);
            Rules.within("sub", 0, 1.5, sub);
            Rules.within("cutoffHz", 40, 8_000, cutoffHz);
            Rules.within("sweepOctaves", 0, 7, sweepOctaves);
            Rules.within("sweepMs", 20, 5_000, sweepMs);
            Rules.within("q", 0.5, 12, q);
            Rules.within("drive", 0.2, 6, drive);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(1, seed, () -> new SynthBass(this, spec));
        }
    }

    /** Round and short, under a four-to-the-floor kick. */
    public static Patch house() {
        return new Patch(0.35, 0.7, 160, 3.4, 420, 0.9, 1.2, new Envelope(2, 1_800, 0.55, 80), 2);
    }

    /** Resonant and rubbery. */
    public static Patch acid() {
        return new Patch(1, 0.25, 190, 4.4, 600, 6, 1.8, new Envelope(2, 2_500, 0.6, 60), 0);
    }

    /** Warm and held, for pop and lo-fi. */
    public static Patch warm() {
        return new Patch(0.6, 0.9, 300, 1.6, 900, 0.7, 0.9, new Envelope(4, 3_000, 0.75, 120), 2.5);
    }

    private final Patch patch;
    private final RaisedRate raised = new RaisedRate(CHUNK);
    private final Oscillator wave;
    private final Oscillator pulse;
    private final Oscillator sine;
    private final Svf first;
    private final Svf last;
    private final OnePole block;
    private final Adsr amp;
    private final Glide glide;
    private final double sweepDecay;
    private double sweep;
    private double gain;

    private SynthBass(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        wave = RaisedRate.oscillator(sampleRateHz);
        pulse = RaisedRate.oscillator(sampleRateHz);
        sine = RaisedRate.oscillator(sampleRateHz);
        first = new Svf(RaisedRate.FACTOR * sampleRateHz);
        last = new Svf(RaisedRate.FACTOR * sampleRateHz);
        block = new OnePole(sampleRateHz);
        block.tune(16);
        amp = patch.amp.adsr(tickRateHz);
        glide = new Glide(tickRateHz, 60);
        sweepDecay = Adsr.factor(tickRateHz, patch.sweepMs);
    }

    @Override
    protected void strike(Note note) {
        wave.phase(0.5);
        pulse.phase(0.25 + 0.02 * random.next());
        sine.phase(0);
        first.reset();
        last.reset();
        block.reset();
        raised.reset();
        glide.start(note);
        amp.start();
        double v = note.velocity();
        sweep = patch.sweepOctaves * (0.35 + 0.8125 * v);
        gain = LEVEL * Exp2.ofDb(patch.levelDb) * Tuning.gain(v, 1);
    }

    @Override
    protected boolean fill(boolean held) {
        if (!held) {
            amp.release();
        }
        double hz = glide.next();
        wave.tune(hz);
        pulse.tune(hz * 1.0012);
        sine.tune(hz);
        float[] x = raised.frames;
        Arrays.fill(x, 0);
        wave.add(Wavetable.saw(), x, x.length, (float) patch.saw);
        pulse.addPulse(x, x.length, (float) (0.7 * (1 - patch.saw)), 0.42);
        double cutoff = Math.max(0.8 * hz, patch.cutoffHz * Exp2.of((hz > 80 ? 0.3 : 0) + sweep));
        first.tune(cutoff, 0.75);
        last.tune(cutoff, patch.q);
        first.lowpass(x, x.length);
        last.lowpass(x, x.length);
        sine.addSine(x, x.length, (float) patch.sub);
        float drive = (float) patch.drive;
        for (int i = 0; i < x.length; i++) {
            x[i] *= drive;
        }
        saturate(x);
        raised.down(left);
        block.highpass(left, CHUNK);
        sweep *= sweepDecay;
        double before = amp.level();
        ramp(left, gain * before, gain * amp.next());
        return !amp.idle();
    }
}
