package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.ModalBank;
import io.trackwright.audio.dsp.Svf;

/**
 * Drums with a pitch and without wires: toms, taiko, concert bass drum, timpani.
 *
 * <p>Method: the fundamental is a sine that sinks as the skin's tension relaxes, above it the modes
 * of a circular membrane, or those of a kettledrum, which the air in the bowl makes nearly harmonic
 * (N. Fletcher and T. Rossing §18.1-2); the mallet is low-passed noise, the air in the shell
 * band-passed noise that rings a little longer.
 */
public final class Membrane extends Voice {
    private static final double LEVEL = 0.5;

    /** A kettledrum plays notes, and is as loud as other instruments that do. */
    private static final double KETTLE_LEVEL = 0.26;

    private static final double[] SKIN = {1.59, 2.14, 2.3, 2.65, 2.92, 3.5};
    private static final double[] KETTLE = {1.5, 1.99, 2.44, 2.9, 3.36, 4.1};

    /**
     * @param pitchHz fundamental, 25..400; with {@code kettle} the drum follows the key when it is
     *     played alone, this being key 48
     * @param sinkCents how far it sinks, 0..1,200
     * @param decayMs time for the fundamental to fall by 60 dB, 80..8,000
     * @param overtones level of the modes above, 0..2
     * @param mallet level of the stroke's noise, 0..2
     * @param malletHz its low-pass, 200..8,000
     * @param kettle nearly harmonic modes
     */
    public record Patch(
            double pitchHz,
            double sinkCents,
            double decayMs,
            double overtones,
            double mallet,
            double malletHz,
            boolean kettle)
            implements Drum {
        public Patch {
            Rules.within("pitchHz", 25, 400, pitchHz);
            Rules.within("sinkCents", 0, 1_200, sinkCents);
            Rules.within("decayMs", 80, 8_000, decayMs);
            Rules.within("overtones", 0, 2, overtones);
            Rules.within("mallet", 0, 2, mallet);
            Rules.within("malletHz", 200, 8_000, malletHz);
        }

        @Override
        public Voice voice(AudioSpec spec) {
            return new Membrane(this, spec);
        }

        /** The same drum at another pitch. */
        public Patch tuned(double hz) {
            return new Patch(hz, sinkCents, decayMs, overtones, mallet, malletHz, kettle);
        }
    }

    public static Patch tom() {
        return new Patch(110, 300, 850, 0.7, 0.55, 3_200, false);
    }

    public static Patch taiko() {
        return new Patch(62, 420, 1_300, 1.1, 0.9, 1_800, false);
    }

    public static Patch concertBassDrum() {
        return new Patch(41, 160, 2_400, 1.8, 0.6, 1_000, false);
    }

    /** Struck with the open hand: a round tone. */
    public static Patch conga() {
        return new Patch(220, 60, 440, 0.85, 0.5, 3_600, false);
    }

    /** The palm stays on the skin. */
    public static Patch slap() {
        return new Patch(310, 40, 110, 0.9, 1.1, 6_500, false);
    }

    /** Sticks on a tight skin over a metal shell. */
    public static Patch timbale() {
        return new Patch(330, 50, 560, 2, 0.9, 8_000, false);
    }

    /** The goblet's low tone, from the middle of the skin. */
    public static Patch djembe() {
        return new Patch(78, 260, 520, 0.5, 0.6, 1_500, false);
    }

    /** The heel or the fingers at rest on the skin: a pat without a tone. */
    public static Patch mute() {
        return new Patch(205, 60, 90, 0.5, 0.8, 2_600, false);
    }

    /** Small, high and dry, between the knees. */
    public static Patch bongo() {
        return new Patch(390, 40, 230, 1.2, 0.7, 5_500, false);
    }

    public static Patch timpani() {
        return new Patch(130.8128, 12, 3_800, 1.1, 0.5, 1_700, true);
    }

    private final Patch patch;
    private final SinkingSine sine;
    private final ModalBank modes;
    private final Svf malletFilter;
    private final Svf air;
    private final float[] noise = new float[CHUNK];
    private final double decay;
    private final double sinkDecay;
    private final double malletDecay;
    private final double airDecay;
    private final double punchDecay;
    private double hz;
    private double sinkOctaves;
    private double envelope;
    private double punch;
    private double malletGain;
    private double airGain;
    private double gain;
    private boolean first;

    private Membrane(Patch patch, AudioSpec spec) {
        super(spec, false);
        sine = new SinkingSine(sampleRateHz);
        this.patch = patch;
        modes = new ModalBank(sampleRateHz, 2 * SKIN.length);
        malletFilter = new Svf(sampleRateHz);
        air = new Svf(sampleRateHz);
        decay = Adsr.factor(tickRateHz, patch.decayMs);
        sinkDecay = Adsr.factor(tickRateHz, 260);
        punchDecay = Adsr.factor(tickRateHz, 90);
        airDecay = Adsr.factor(tickRateHz, 0.4 * patch.decayMs);
        malletDecay = Adsr.factor(tickRateHz, 55);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        hz = patch.pitchHz * (patch.kettle ? Exp2.of((note.key() - 48) / 12) : 1);
        sine.reset();
        sinkOctaves = patch.sinkCents / 1200 * (0.3 + 0.9 * v);
        hz *= 1 + (patch.kettle ? 0.0005 : 0.003) * random.next();
        envelope = 0.85;
        punch = patch.kettle ? 0 : 0.7;
        modes.clear();
        double[] ratios = patch.kettle ? KETTLE : SKIN;
        for (int m = 0; m < ratios.length; m++) {
            double level = 0.6 * patch.overtones * (0.3 + 0.7 * v) / (1 + 0.55 * m);
            level *= 1 + 0.3 * random.next();
            double seconds = 0.001 * patch.decayMs * (patch.kettle ? 0.8 : 0.42) / (1 + 0.3 * m);
            double f = hz * ratios[m] * (patch.kettle ? 1 : 1 + 0.01 * random.next());
            modes.add(f, level, seconds, 0);
        }
        malletFilter.reset();
        air.reset();
        air.tune(3.2 * hz * (1 + 0.1 * random.next()), 0.45);
        airGain = 0.16 * patch.overtones * (0.4 + 0.6 * v);
        malletFilter.tune(patch.malletHz * (0.4 + 0.75 * v), 0.7);
        malletGain = patch.mallet * (0.2 + 0.8 * v) * (1 + 0.12 * random.next());
        gain = (patch.kettle ? KETTLE_LEVEL : LEVEL) * Tuning.gain(v, 1.2);
        first = true;
    }

    @Override
    protected boolean fill(boolean held) {
        sine();
        modes.render(left);
        if (malletGain > 1e-5) {
            random.fill(noise, CHUNK, (float) malletGain);
            malletFilter.lowpass(noise, CHUNK);
            for (int i = 0; i < left.length; i++) {
                left[i] += noise[i];
            }
            malletGain *= malletDecay;
        }
        if (airGain > 1e-4) {
            random.fill(noise, CHUNK, (float) airGain);
            air.addBandpass(noise, left, CHUNK, 1);
            airGain *= airDecay;
        }
        saturate(left);
        boolean more = envelope > 1e-4;
        ramp(left, first ? 0 : gain, more ? gain : 0);
        first = false;
        return more;
    }

    private void sine() {
        double from = hz * Exp2.of(sinkOctaves);
        sinkOctaves *= sinkDecay;
        double to = hz * Exp2.of(sinkOctaves);
        float g = (float) (envelope * (1 + punch));
        envelope *= decay;
        punch *= punchDecay;
        sine.write(left, from, to, g, (float) (envelope * (1 + punch)));
    }
}
