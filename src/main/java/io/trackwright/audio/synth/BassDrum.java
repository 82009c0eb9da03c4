package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.ModalBank;
import io.trackwright.audio.dsp.Svf;

/**
 * The bass drum of a drum set, with a microphone in it: the beater's slap, the skin's thump that
 * sinks at once, the second skin's answer, and the air of the shell.
 *
 * <p>Method: the lowest mode is a sine that sinks with the skin's tension, the others are modal (N.
 * Fletcher and T. Rossing §18.4); the shell is band-passed noise that dies with them, the beater a
 * burst in two bands, felt and wood.
 */
public final class BassDrum extends Voice {
    private static final double LEVEL = 0.5;
    private static final double[] RATIO = {1.48, 1.86, 2.31, 2.78, 3.5, 4.4};
    private static final double[] SHARE = {0.5, 0.3, 0.34, 0.2, 0.16, 0.1};

    /**
     * @param bodyHz where the thump comes to rest, 35..110
     * @param sinkCents how far it sinks at full stroke, 0..2,400
     * @param decayMs time for the thump to fall by 60 dB, 80..2,000
     * @param beater level of the slap, 0..2
     * @param beaterHz its upper band: felt low, wood high, 800..7,000
     * @param shell level of the other modes and of the shell's air, 0..2
     * @param drive saturation, 0.2..6
     */
    public record Patch(
            double bodyHz,
            double sinkCents,
            double decayMs,
            double beater,
            double beaterHz,
            double shell,
            double drive)
            implements Drum {
        public Patch {
            Rules.within("bodyHz", 35, 110, bodyHz);
            Rules.within("sinkCents", 0, 2_400, sinkCents);
            Rules.within("decayMs", 80, 2_000, decayMs);
            Rules.within("beater", 0, 2, beater);
            Rules.within("beaterHz", 800, 7_000, beaterHz);
            Rules.within("shell", 0, 2, shell);
            Rules.within("drive", 0.2, 6, drive);
        }

        @Override
        public Voice voice(AudioSpec spec) {
            return new BassDrum(this, spec);
        }
    }

    /** Twenty-two inches, played hard. */
    public static Patch rock() {
        return new Patch(55, 900, 420, 1, 3_300, 1, 1.6);
    }

    /** All attack, for two feet. */
    public static Patch metal() {
        return new Patch(58, 800, 260, 1.7, 4_600, 0.7, 2);
    }

    /** A pillow inside. */
    public static Patch funk() {
        return new Patch(60, 650, 260, 0.75, 2_500, 0.8, 1.7);
    }

    /** Small, tuned up, hit hard and squeezed: the one on the records that are sampled. */
    public static Patch breaks() {
        return new Patch(68, 750, 240, 1.1, 3_000, 1.4, 1.7);
    }

    /** Eighteen inches, open, barely touched. */
    public static Patch jazz() {
        return new Patch(64, 250, 520, 0.35, 1_300, 1.2, 0.6);
    }

    private final Patch patch;
    private final SinkingSine sine;
    private final ModalBank modes;
    private final Svf felt;
    private final Svf wood;
    private final Svf air;
    private final float[] noise = new float[CHUNK];
    private final double sinkDecay;
    private final double bodyDecay;
    private final double punchDecay;
    private final double feltDecay;
    private final double woodDecay;
    private final double airDecay;
    private double sinkOctaves;
    private double body;
    private double punch;
    private double feltGain;
    private double woodGain;
    private double airGain;
    private double gain;
    private boolean first;

    private BassDrum(Patch patch, AudioSpec spec) {
        super(spec, false);
        sine = new SinkingSine(sampleRateHz);
        this.patch = patch;
        modes = new ModalBank(sampleRateHz, RATIO.length);
        felt = new Svf(sampleRateHz);
        wood = new Svf(sampleRateHz);
        air = new Svf(sampleRateHz);
        sinkDecay = Adsr.factor(tickRateHz, 85);
        bodyDecay = Adsr.factor(tickRateHz, patch.decayMs);
        punchDecay = Adsr.factor(tickRateHz, 100);
        feltDecay = Adsr.factor(tickRateHz, 30);
        woodDecay = Adsr.factor(tickRateHz, 20);
        airDecay = Adsr.factor(tickRateHz, 90 + 0.35 * patch.decayMs);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        sine.reset();
        sinkOctaves = patch.sinkCents / 1200 * (0.25 + 0.8 * v);
        body = 1;
        punch = 1;
        modes.clear();
        for (int m = 0; m < RATIO.length; m++) {
            double level = patch.shell * SHARE[m] * (0.55 + 0.5 * v) * (1 + 0.3 * random.next());
            double hz = patch.bodyHz * 1.12 * RATIO[m] * (1 + 0.012 * random.next());
            modes.add(hz, 1.15 * level, 0.001 * patch.decayMs * 0.55 / (1 + 0.28 * m), 0);
        }
        felt.reset();
        wood.reset();
        air.reset();
        double wander = 1 + 0.07 * random.next();
        felt.tune(420 * (0.7 + 0.5 * v) * wander, 0.6);
        wood.tune(patch.beaterHz * (0.75 + 0.3 * v) * wander, 0.7);
        air.tune(5.5 * patch.bodyHz * wander, 0.5);
        feltGain = 1.1 * patch.beater * (0.35 + 0.6 * v) * (1 + 0.1 * random.next());
        woodGain = 2 * patch.beater * (0.05 + v * v) * (1 + 0.15 * random.next());
        airGain = 0.2 * patch.shell * (0.5 + 0.5 * v);
        gain = LEVEL * Tuning.gain(v, 1.1);
        first = true;
    }

    @Override
    protected boolean fill(boolean held) {
        sine();
        modes.render(left);
        feltGain = burst(felt, feltGain, feltDecay);
        woodGain = burst(wood, woodGain, woodDecay);
        airGain = burst(air, airGain, airDecay);
        float drive = (float) patch.drive;
        for (int i = 0; i < CHUNK; i++) {
            left[i] *= drive;
        }
        saturate(left);
        boolean more = body > 1e-4 || modes.count() > 0;
        ramp(left, first ? 0 : gain, more ? gain : 0);
        first = false;
        return more;
    }

    private double burst(Svf band, double level, double decay) {
        if (level < 1e-4) {
            return 0;
        }
        random.fill(noise, CHUNK, (float) level);
        band.addBandpass(noise, left, CHUNK, 1);
        return level * decay;
    }

    private void sine() {
        double from = patch.bodyHz * Exp2.of(sinkOctaves);
        sinkOctaves *= sinkDecay;
        double to = patch.bodyHz * Exp2.of(sinkOctaves);
        float g = (float) (body * (1 + punch));
        body *= bodyDecay;
        punch *= punchDecay;
        sine.write(left, from, to, g, (float) (body * (1 + punch)));
    }
}
