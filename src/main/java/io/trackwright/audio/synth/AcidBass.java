package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Ladder;
import io.trackwright.audio.dsp.OnePole;
import io.trackwright.audio.dsp.Oscillator;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;

/**
 * The silver bass line: one oscillator, a filter that chirps and screams, accents that push both
 * filter and amplifier, slides that do not strike again. One note at a time.
 *
 * <p>Method: a band-limited saw or square into a {@link Ladder} at twice the sample rate, whose
 * envelope decays without a sustain; the accent shortens it and adds to it, as the Roland TB-303's
 * second envelope does (T. Stinchcombe, "Diode ladder filters", 2009). Overdriven before it comes
 * back down.
 */
public final class AcidBass extends Voice {
    private static final double LEVEL = 0.25;

    /** From here on a velocity is an accent. */
    private static final double ACCENT_FROM = 0.72;

    /**
     * @param square 0 for the saw, 1 for the square, and between
     * @param cutoffHz where the filter rests, 60..3,000
     * @param resonance 0..1
     * @param sweepOctaves how far its envelope lifts it, 0..6
     * @param sweepMs time for the lift to fall by 60 dB, 60..4,000
     * @param accent how much an accent adds, 0..1
     * @param drive overdrive behind the filter, 0.3..12
     * @param amp the envelope
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(
            double square,
            double cutoffHz,
            double resonance,
            double sweepOctaves,
            double sweepMs,
            double accent,
            double drive,
            Envelope amp,
            double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("square", 0, 1, square);
            Rules.within("cutoffHz", 60, 3_000, cutoffHz);
            Rules.within("resonance", 0, 1, resonance);
            Rules.within("sweepOctaves", 0, 6, sweepOctaves);
            Rules.within("sweepMs", 60, 4_000, sweepMs);
            Rules.within("accent", 0, 1, accent);
            Rules.within("drive", 0.3, 12, drive);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(1, seed, () -> new AcidBass(this, spec));
        }
    }

    /** Saw, resonance most of the way up. */
    public static Patch classic() {
        return new Patch(0, 380, 0.92, 3.4, 800, 0.7, 2.4, new Envelope(3, 3_000, 0.62, 50), 4);
    }

    /** Square into a distortion pedal: it screams. */
    public static Patch screaming() {
        return new Patch(1, 420, 0.95, 3.5, 900, 0.9, 5, new Envelope(3, 3_000, 0.62, 50), -1.9);
    }

    private final Patch patch;
    private final RaisedRate raised = new RaisedRate(CHUNK);
    private final Oscillator saw;
    private final Oscillator square;
    private final Ladder filter;
    private final OnePole block;
    private final Adsr amp;
    private final Glide glide;
    private final double restDecay;
    private final double accentDecay;
    private double sweep;
    private double sweepDecay;
    private double bite;
    private double resonance;
    private double restHz;
    private double gain;
    private boolean first;

    private AcidBass(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        double rate = RaisedRate.FACTOR * sampleRateHz;
        saw = RaisedRate.oscillator(sampleRateHz);
        square = RaisedRate.oscillator(sampleRateHz);
        filter = new Ladder(rate);
        block = new OnePole(sampleRateHz);
        block.tune(22);
        amp = patch.amp.adsr(tickRateHz);
        glide = new Glide(tickRateHz, 60);
        restDecay = Adsr.factor(tickRateHz, patch.sweepMs);
        accentDecay = Adsr.factor(tickRateHz, Math.min(420, patch.sweepMs));
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        double accent = patch.accent * Math.max(0, v - ACCENT_FROM) / (1 - ACCENT_FROM);
        boolean slides = note.glideFromKey() != note.key();
        saw.phase(0.5);
        square.phase(0.25);
        filter.reset();
        raised.reset();
        block.reset();
        glide.start(note);
        amp.start();
        sweep = patch.sweepOctaves * (0.75 + 0.25 * v) * (slides ? 0.3 : 1);
        bite = 1.3 * accent;
        sweepDecay = accent > 0.2 ? accentDecay : restDecay;
        resonance = patch.resonance + 0.3 * accent * (1 - patch.resonance);
        restHz = patch.cutoffHz * Exp2.of(0.8 * (v - 0.6));
        gain = LEVEL * Exp2.ofDb(patch.levelDb + 2.5 * accent) * Tuning.gain(v, 0.8);
        first = true;
    }

    @Override
    protected boolean fill(boolean held) {
        if (!held) {
            amp.release();
        }
        double hz = glide.next();
        float[] x = raised.frames;
        Arrays.fill(x, 0);
        if (patch.square < 1) {
            saw.tune(hz);
            saw.add(Wavetable.saw(), x, x.length, (float) (0.6 * (1 - patch.square)));
        }
        if (patch.square > 0) {
            square.tune(hz);
            square.addPulse(x, x.length, (float) (0.42 * patch.square), 0.46);
        }
        double cutoff = restHz * Exp2.of(sweep + bite);
        filter.tune(Math.max(0.9 * hz, Math.min(9_000, cutoff)), resonance);
        filter.lowpass(x, x.length, 1);
        float drive = (float) patch.drive;
        for (int i = 0; i < x.length; i++) {
            x[i] *= drive;
        }
        saturate(x);
        raised.down(left);
        block.highpass(left, CHUNK);
        sweep *= sweepDecay;
        bite *= accentDecay;
        double before = first ? 0 : amp.level();
        first = false;
        ramp(left, gain * before, gain * amp.next());
        return !amp.idle();
    }
}
