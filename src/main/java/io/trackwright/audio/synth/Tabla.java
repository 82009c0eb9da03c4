package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.ModalBank;
import io.trackwright.audio.dsp.Svf;

/**
 * The pair of North Indian drums, stroke by stroke. The right hand's dayan is tuned and rings: na
 * from the rim, tin and tun from the skin, te flat and dry; the left hand's bayan bends: ge with
 * the heel of the hand pressing the tone up, ke flat. Na and ge together are dha, tin and ge dhin.
 *
 * <p>Method: the black spot makes the skin's modes harmonic (C. Raman, "The Indian musical drums",
 * 1934); each stroke damps some of them with a finger. The bayan's lowest mode is a sine that
 * follows the hand.
 */
public final class Tabla extends Voice {
    private static final double LEVEL = 0.5;

    /** Below this velocity a hand only touches the skin. */
    private static final double TOUCH = 0.3;

    private static final double[] HARMONICS = {1, 2.003, 3.012, 4.02, 5.05, 6.11, 7.4};

    /** What a hand does. */
    public enum Stroke {
        NA(new double[] {0.12, 0.75, 1, 0.35, 0.28, 0.16, 0.08}, 620, 1, 5_200),
        TIN(new double[] {0.7, 1, 0.3, 0.14, 0.08, 0.04, 0}, 900, 0.45, 3_600),
        TUN(new double[] {1.2, 0.3, 0.1, 0.05, 0, 0, 0}, 1_300, 0.35, 2_400),
        TE(new double[] {0.25, 0.3, 0.25, 0.2, 0.14, 0.1, 0.06}, 60, 1.3, 3_000),
        GE(new double[] {0, 0.24, 0.14, 0.08, 0.04, 0, 0}, 800, 0.5, 900),
        KE(new double[] {0.3, 0.4, 0.3, 0.22, 0.16, 0.1, 0}, 55, 1.4, 1_700);

        private final double[] levels;
        private final double decayMs;
        private final double slap;
        private final double slapHz;

        Stroke(double[] levels, double decayMs, double slap, double slapHz) {
            this.levels = levels;
            this.decayMs = decayMs;
            this.slap = slap;
            this.slapHz = slapHz;
        }

        private Stroke touched() {
            return switch (this) {
                case NA, TIN, TUN, TE -> TE;
                case GE, KE -> KE;
            };
        }
    }

    /**
     * @param stroke at velocities from 0.3 on; softer ones are flat
     * @param pitchHz the dayan's Sa, or the bayan's open tone, 50..500
     * @param bendCents how far the heel of the hand presses ge up, 0..1,200
     */
    public record Patch(Stroke stroke, double pitchHz, double bendCents) implements Drum {
        public Patch {
            Rules.within("pitchHz", 50, 500, pitchHz);
            Rules.within("bendCents", 0, 1_200, bendCents);
        }

        @Override
        public Voice voice(AudioSpec spec) {
            return new Tabla(this, spec);
        }
    }

    /** A dayan on D. */
    public static Patch dayan(Stroke stroke) {
        return new Patch(stroke, 293.66, 0);
    }

    /** A bayan beneath it. */
    public static Patch bayan(Stroke stroke) {
        return new Patch(stroke, 88, 380);
    }

    private final Patch patch;
    private final SinkingSine sine;
    private final ModalBank modes;
    private final Svf slapBand;
    private final float[] noise = new float[CHUNK];
    private final double slapDecay;
    private final double punchDecay;
    private double bodyDecay;
    private double seconds;
    private double hz;
    private double bend;
    private double body;
    private double punch;
    private double slap;
    private double gain;
    private boolean first;

    private Tabla(Patch patch, AudioSpec spec) {
        super(spec, false);
        sine = new SinkingSine(sampleRateHz);
        this.patch = patch;
        modes = new ModalBank(sampleRateHz, HARMONICS.length);
        slapBand = new Svf(sampleRateHz);
        slapDecay = Adsr.factor(tickRateHz, 32);
        punchDecay = Adsr.factor(tickRateHz, 90);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        Stroke stroke = v < TOUCH ? patch.stroke.touched() : patch.stroke;
        hz = patch.pitchHz * (1 + 0.002 * random.next());
        modes.clear();
        for (int m = 0; m < HARMONICS.length; m++) {
            double bright = Exp2.of(0.5 * m * (v - 0.8));
            double level = 0.62 * stroke.levels[m] * bright * (1 + 0.15 * random.next());
            double ring = 0.001 * stroke.decayMs / (1 + 0.22 * m);
            modes.add(hz * HARMONICS[m] * (1 + 0.0015 * random.next()), level, ring, 0);
        }
        boolean open = stroke == Stroke.GE;
        body = open ? 0.95 : 0;
        punch = 0.6;
        bodyDecay = Adsr.factor(tickRateHz, stroke.decayMs);
        bend = patch.bendCents / 1200 * (0.25 + 0.8 * v + 0.2 * random.next());
        seconds = 0;
        sine.reset();
        slapBand.reset();
        slapBand.tune(stroke.slapHz * (0.7 + 0.4 * v) * (1 + 0.06 * random.next()), 0.6);
        slap = 0.9 * stroke.slap * (0.3 + 0.7 * v);
        gain = LEVEL * Tuning.gain(v, 1.1);
        first = true;
    }

    @Override
    protected boolean fill(boolean held) {
        sine();
        modes.render(left);
        if (slap > 1e-4) {
            random.fill(noise, CHUNK, (float) slap);
            slapBand.addBandpass(noise, left, CHUNK, 1);
            slap *= slapDecay;
        }
        saturate(left);
        boolean more = body > 1e-4 || slap > 1e-4 || modes.count() > 0;
        ramp(left, first ? 0 : gain, more ? gain : 0);
        first = false;
        return more;
    }

    /** The skin sinks from the stroke, then the heel of the hand presses it up. */
    private double heel() {
        double sink = 0.16 * StrictMath.exp(-seconds / 0.018);
        double press = Math.max(0, Math.min(1, (seconds - 0.05) / 0.17));
        return hz * Exp2.of(sink + bend * press * press * (3 - 2 * press));
    }

    private void sine() {
        double from = heel();
        seconds += 1 / tickRateHz;
        double to = heel();
        float g = (float) (body * (1 + punch));
        body *= bodyDecay;
        punch *= punchDecay;
        sine.write(left, from, to, g, (float) (body * (1 + punch)));
    }
}
