package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.SineTable;
import io.trackwright.audio.dsp.Svf;

/**
 * The hit on the first beat of a section: a boom that sinks, under a burst of noise that darkens as
 * it dies.
 *
 * <p>Method: a swept sine and low-passed stereo noise whose cutoff falls with its envelope.
 */
public final class Impact extends Voice {
    private static final double LEVEL = 0.5;

    /**
     * @param boomHz where the boom ends, 20..120
     * @param boom its level, 0..2
     * @param burst level of the noise, 0..2
     * @param burstHz where its low-pass begins, 300..16,000
     * @param decayMs time to fall by 60 dB, 200..10,000
     */
    public record Patch(double boomHz, double boom, double burst, double burstHz, double decayMs)
            implements Drum {
        public Patch {
            Rules.within("boomHz", 20, 120, boomHz);
            Rules.within("boom", 0, 2, boom);
            Rules.within("burst", 0, 2, burst);
            Rules.within("burstHz", 300, 16_000, burstHz);
            Rules.within("decayMs", 200, 10_000, decayMs);
        }

        @Override
        public Voice voice(AudioSpec spec) {
            return new Impact(this, spec);
        }
    }

    public static Patch cinematic() {
        return new Patch(34, 1, 0.5, 5_000, 3_800);
    }

    /** Mostly noise, for electronic drops. */
    public static Patch crash() {
        return new Patch(45, 0.6, 0.7, 12_000, 2_200);
    }

    /** The floor falls away: a sine alone. */
    public static Patch subDrop() {
        return new Patch(30, 1.6, 0, 300, 4_200);
    }

    private final Patch patch;
    private final Svf one;
    private final Svf two;
    private final double decay;
    private final double sinkDecay;
    private int phase;
    private double envelope;
    private double sink;
    private double gain;
    private boolean first;

    private Impact(Patch patch, AudioSpec spec) {
        super(spec, true);
        this.patch = patch;
        one = new Svf(sampleRateHz);
        two = new Svf(sampleRateHz);
        decay = Adsr.factor(tickRateHz, patch.decayMs);
        sinkDecay = Adsr.factor(tickRateHz, 700);
    }

    @Override
    protected void strike(Note note) {
        phase = 0;
        envelope = 1;
        sink = 1.6;
        gain = LEVEL * Tuning.gain(note.velocity(), 1.2);
        one.reset();
        two.reset();
        first = true;
    }

    @Override
    protected boolean fill(boolean held) {
        double before = envelope;
        envelope *= decay;
        double cutoff = 90 + patch.burstHz * Math.sqrt(before);
        one.tune(cutoff, 0.7);
        two.tune(cutoff, 0.7);
        random.fill(left, CHUNK, (float) patch.burst);
        random.fill(right, CHUNK, (float) patch.burst);
        one.lowpass(left, CHUNK);
        two.lowpass(right, CHUNK);
        boom();
        saturate(left);
        saturate(right);
        boolean more = envelope > 1e-5;
        ramp(left, first ? 0 : gain * before, more ? gain * envelope : 0);
        ramp(right, first ? 0 : gain * before, more ? gain * envelope : 0);
        first = false;
        return more;
    }

    private void boom() {
        double from = patch.boomHz * Exp2.of(sink);
        sink *= sinkDecay;
        double to = patch.boomHz * Exp2.of(sink);
        int p = phase;
        int step = SineTable.phase(from / sampleRateHz);
        int change = SineTable.phase((to - from) / (CHUNK * sampleRateHz));
        float g = (float) patch.boom;
        for (int i = 0; i < left.length; i++) {
            float y = g * SineTable.at(p);
            left[i] += y;
            right[i] += y;
            p += step;
            step += change;
        }
        phase = p;
    }
}
