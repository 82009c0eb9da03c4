package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.ModalBank;
import io.trackwright.audio.dsp.Svf;
import java.util.Arrays;

/**
 * Hard little things struck once: side stick, woodblock, cowbell, claves. A few modes and a tick.
 *
 * <p>Method: modal.
 */
public final class Block extends Voice {
    private static final double LEVEL = 0.5;

    /** Further modes, as multiples of the second. */
    private static final double[] UPPER = {1.83, 2.61, 3.37, 4.74, 6.3};

    /**
     * @param lowHz first mode, 150..4,000
     * @param ratio second mode as a multiple of the first, 1.1..6
     * @param decayMs time for the first mode to fall by 60 dB, 15..1,500
     * @param tick level of the noise of the stroke, 0..2
     */
    public record Patch(double lowHz, double ratio, double decayMs, double tick) implements Drum {
        public Patch {
            Rules.within("lowHz", 150, 4_000, lowHz);
            Rules.within("ratio", 1.1, 6, ratio);
            Rules.within("decayMs", 15, 1_500, decayMs);
            Rules.within("tick", 0, 2, tick);
        }

        @Override
        public Voice voice(AudioSpec spec) {
            return new Block(this, spec);
        }
    }

    public static Patch sideStick() {
        return new Patch(480, 3.5, 70, 0.9);
    }

    public static Patch woodblock() {
        return new Patch(860, 2.42, 110, 0.3);
    }

    public static Patch cowbell() {
        return new Patch(562, 1.504, 420, 0.2);
    }

    public static Patch mamboBell() {
        return new Patch(760, 1.48, 260, 0.3);
    }

    public static Patch claves() {
        return new Patch(2_400, 1.3, 90, 0.15);
    }

    private final Patch patch;
    private final ModalBank modes;
    private final Svf tip;
    private final float[] noise = new float[CHUNK];
    private final double tickDecay;
    private double tickGain;
    private double gain;
    private boolean first;

    private Block(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        modes = new ModalBank(sampleRateHz, 2 + UPPER.length);
        tip = new Svf(sampleRateHz);
        tip.tune(3_200, 0.8);
        tickDecay = Adsr.factor(tickRateHz, 18);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        double hz = patch.lowHz * (1 + 0.004 * random.next());
        double seconds = 0.001 * patch.decayMs;
        modes.clear();
        modes.add(hz, 0.7, seconds, 0);
        modes.add(hz * patch.ratio, 0.3 + 0.4 * v, 0.7 * seconds, 0);
        for (int m = 0; m < UPPER.length; m++) {
            double level = (0.13 + 0.3 * v * v) * (1 + 0.3 * random.next()) / (1 + 0.6 * m);
            modes.add(hz * patch.ratio * UPPER[m], level, seconds * 0.4 / (1 + 0.25 * m), 0);
        }
        tip.reset();
        tickGain = patch.tick * v;
        gain = LEVEL * Tuning.gain(v, 1.2);
        first = true;
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(left, 0);
        modes.render(left);
        if (tickGain > 1e-5) {
            random.fill(noise, CHUNK, (float) tickGain);
            tip.bandpass(noise, CHUNK);
            for (int i = 0; i < CHUNK; i++) {
                left[i] += noise[i];
            }
            tickGain *= tickDecay;
        }
        boolean more = modes.count() > 0;
        ramp(left, first ? 0 : gain, more ? gain : 0);
        first = false;
        return more;
    }
}
