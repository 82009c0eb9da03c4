package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.ModalBank;
import io.trackwright.audio.dsp.OnePole;
import io.trackwright.audio.dsp.SineTable;
import java.util.Arrays;

/**
 * A reed piano, the Wurlitzer of soul records: hollow and sweet when touched, biting when hit, with
 * a bark that dies away before the note does.
 *
 * <p>Method: a struck steel reed (its fundamental and, short, its next modes) swings in a charged
 * slot whose capacitance bends its motion: an odd saturation with a little of the even, so that the
 * odd harmonics grow with the stroke. After M. Pfeifle and F. Bader, "Tone production of the
 * Wurlitzer and Rhodes e-pianos" (2017).
 */
public final class ReedPiano extends Voice {
    private static final double LEVEL = 0.26;
    private static final double TREMOLO_HZ = 5.6;

    /**
     * @param bark how far a hard stroke drives the reed into its slot, 0..3
     * @param decayMs ring of middle C to −60 dB while held, 500..20,000
     * @param toneHz low-pass of the loudspeaker, 500..16,000
     * @param tremolo depth of the built-in tremolo, 0..1
     */
    public record Patch(double bark, double decayMs, double toneHz, double tremolo)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("bark", 0, 3, bark);
            Rules.within("decayMs", 500, 20_000, decayMs);
            Rules.within("toneHz", 500, 16_000, toneHz);
            Rules.within("tremolo", 0, 1, tremolo);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(24, seed, () -> new ReedPiano(this, spec));
        }
    }

    /** As it leaves its own amplifier. */
    public static Patch wurlitzer() {
        return new Patch(1, 6_500, 5_200, 0);
    }

    /** With the knob for the vibrato turned up, which is a tremolo. */
    public static Patch swaying() {
        return new Patch(0.8, 6_500, 4_600, 0.35);
    }

    private final Patch patch;
    private final ModalBank reed;
    private final ModalBank ring;
    private final float[] ringing = new float[CHUNK];
    private final OnePole block;
    private final OnePole tone;
    private final OnePole felt;
    private final double knockDecay;
    private double knockGain;
    private double bias;
    private double drive;
    private double gain;
    private double envelope;
    private double attackStep;
    private double damper;
    private double sway;
    private double before;

    private ReedPiano(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        reed = new ModalBank(sampleRateHz, 4);
        ring = new ModalBank(sampleRateHz, 4);
        block = new OnePole(sampleRateHz);
        tone = new OnePole(sampleRateHz);
        felt = new OnePole(sampleRateHz);
        block.tune(45);
        tone.tune(patch.toneHz);
        knockDecay = Adsr.factor(tickRateHz, 55);
    }

    @Override
    protected void strike(Note note) {
        double key = note.key();
        double v = note.velocity();
        double hz = Tuning.hz(key) * Tuning.ratio(0.8 * random.next());
        double seconds = 0.001 * patch.decayMs * Exp2.of(-(key - 60) / 22);
        double low = Exp2.of(-Math.max(0, key - 64) / 16);
        reed.clear();
        reed.add(hz, 0.8, 0.7 * seconds, 0);
        reed.add(hz * Tuning.ratio(0.5), 0.2, 1.4 * seconds, 0.01);
        reed.add(hz * 2, 0.05 * (1 + 0.3 * random.next()), 0.5 * seconds, 0.1);
        double edge = (0.03 + 0.16 * v * v) * low;
        ring.clear();
        ring.add(hz * 6.3 * Tuning.ratio(12 * random.next()), edge, 0.03 * seconds, 0);
        ring.add(hz * 11.8, 0.4 * edge, 0.012 * seconds, 0.2);
        ring.add(hz * 3.9, 0.3 * edge, 0.05 * seconds, 0.1);
        double deep = Exp2.of(Math.max(0, 60 - key) / 22);
        drive = 0.35 + patch.bark * (0.45 + 1.9 * v * v) * low * deep;
        bias = 0.2 + 0.12 * v;
        gain = LEVEL * Tuning.gain(v, 1.05) / (0.25 + 0.75 * Math.min(1.6, drive));
        envelope = 0;
        before = 0;
        attackStep = 1 / Math.max(1, (2.2 - 1.3 * v) * 0.001 * tickRateHz);
        damper = Adsr.factor(tickRateHz, 110 + 70 * Exp2.of(-(key - 48) / 12));
        knockGain = 0.12 * (0.4 + v);
        felt.tune(350 + 900 * v * v);
        felt.reset();
        block.reset();
        tone.reset();
        sway = 0.5 + 0.5 * random.next();
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(left, 0);
        Arrays.fill(ringing, 0);
        reed.render(left);
        ring.render(ringing);
        float d = (float) drive;
        float b = (float) (bias * drive);
        for (int i = 0; i < left.length; i++) {
            left[i] = left[i] * d + b;
        }
        saturate(left);
        for (int i = 0; i < left.length; i++) {
            left[i] += ringing[i];
        }
        if (knockGain > 1e-5) {
            knock();
        }
        block.highpass(left, CHUNK);
        tone.lowpass(left, CHUNK);
        envelope = held || envelope == 0 ? Math.min(1, envelope + attackStep) : envelope * damper;
        double now = gain * envelope;
        if (patch.tremolo > 0) {
            sway += TREMOLO_HZ / tickRateHz;
            now *= 1 - 0.5 * patch.tremolo * (1 + SineTable.ofCycles(sway));
        }
        boolean more = envelope > 1e-5 && reed.count() > 0;
        ramp(left, before, more ? now : 0);
        before = now;
        return more;
    }

    /** The hammer's felt and the case. */
    private void knock() {
        random.fill(ringing, CHUNK, (float) knockGain);
        felt.lowpass(ringing, CHUNK);
        for (int i = 0; i < left.length; i++) {
            left[i] += ringing[i];
        }
        knockGain *= knockDecay;
    }
}
