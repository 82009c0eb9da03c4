package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.ModalBank;
import io.trackwright.audio.dsp.SineTable;
import java.util.Arrays;

/**
 * Tuned bars: vibraphone, marimba, glockenspiel, celesta, music box. A clear fundamental with a few
 * overtones above it that the mallet's hardness brings out, on metal long, on wood short.
 *
 * <p>Method: modal; overtone ratios from N. Fletcher and T. Rossing, "The Physics of Musical
 * Instruments" (1998) §19.
 */
public final class Mallets extends Voice {
    private static final double LEVEL = 0.25;

    /**
     * @param second ratio of the second mode to the fundamental, 1.5..12
     * @param third ratio of the third mode, 2..24
     * @param hardness level of the overtones, 0..2
     * @param decayMs ring of middle C to −60 dB while held, 100..20,000
     * @param damperMs time to −60 dB after the key is up, 20..20,000
     * @param tremoloHz speed of the motor, 0..12; 0 when there is none
     * @param octave transposition in octaves, −2..2
     */
    public record Patch(
            double second,
            double third,
            double hardness,
            double decayMs,
            double damperMs,
            double tremoloHz,
            int octave)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("second", 1.5, 12, second);
            Rules.within("third", 2, 24, third);
            Rules.within("hardness", 0, 2, hardness);
            Rules.within("decayMs", 100, 20_000, decayMs);
            Rules.within("damperMs", 20, 20_000, damperMs);
            Rules.within("tremoloHz", 0, 12, tremoloHz);
            Rules.within("octave", -2, 2, octave);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(16, seed, () -> new Mallets(this, spec));
        }
    }

    public static Patch vibraphone() {
        return new Patch(3.99, 10.7, 0.55, 6_500, 450, 4.6, 0);
    }

    public static Patch marimba() {
        return new Patch(3.93, 9.6, 0.5, 1_100, 700, 0, 0);
    }

    public static Patch glockenspiel() {
        return new Patch(2.76, 5.4, 0.8, 5_000, 1_500, 0, 1);
    }

    public static Patch celesta() {
        return new Patch(2.98, 6.1, 0.35, 3_000, 500, 0, 0);
    }

    public static Patch musicBox() {
        return new Patch(6.27, 17.55, 0.9, 3_500, 3_000, 0, 0);
    }

    private final Patch patch;
    private final ModalBank bar;
    private double gain;
    private double envelope;
    private double attackStep;
    private double damper;
    private double phase;
    private double before;

    private Mallets(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        bar = new ModalBank(sampleRateHz, 8);
    }

    @Override
    protected void strike(Note note) {
        double key = note.key();
        double v = note.velocity();
        double hz = Tuning.hz(key) * Exp2.of(patch.octave);
        double seconds = 0.001 * patch.decayMs * Exp2.of(-(key - 60) / 22);
        double hard = patch.hardness * (0.12 + 0.7 * v * v) * Exp2.of(-Math.max(0, key - 60) / 24);
        bar.clear();
        bar.add(hz, 1, seconds, 0);
        bar.add(hz * Tuning.ratio(0.6), 0.12, 1.3 * seconds, 0.01);
        bar.add(hz * patch.second * Tuning.ratio(4 * random.next()), 0.5 * hard, 0.3 * seconds, 0);
        bar.add(hz * patch.third, 0.28 * hard, 0.09 * seconds, 0);
        bar.add(hz * 1.5 * patch.third, 0.16 * hard, 0.03 * seconds, 0);
        gain = LEVEL * Tuning.gain(v, 1.3);
        envelope = 0;
        attackStep = 1 / Math.max(1, (2.4 - 1.6 * v) * 0.001 * tickRateHz);
        damper = Adsr.factor(tickRateHz, patch.damperMs);
        phase = 0.5 + 0.5 * random.next();
        before = 0;
        pan(Math.max(-0.3, Math.min(0.3, (key - 68) / 80)), 1);
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(left, 0);
        bar.render(left);
        envelope = held || envelope == 0 ? Math.min(1, envelope + attackStep) : envelope * damper;
        double now = gain * envelope;
        if (patch.tremoloHz > 0) {
            phase += patch.tremoloHz / tickRateHz;
            now *= 0.82 + 0.18 * SineTable.ofCycles(phase);
        }
        boolean more = envelope > 1e-5 && bar.count() > 0;
        ramp(left, before, more ? now : 0);
        before = now;
        return more;
    }
}
