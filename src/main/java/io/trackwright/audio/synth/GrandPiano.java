package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.ModalBank;
import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.Svf;
import io.trackwright.audio.dsp.Turn;
import java.util.Arrays;

/**
 * A concert grand: a round, singing middle, a wiry bass and a short bright top; hard strokes are
 * brighter as well as louder.
 *
 * <p>Method: modal. Every partial of a stiff string (inharmonicity after Rauhala, Lehtonen and
 * Välimäki, "Fast automatic inharmonicity estimation", 2007) decays twice: a prompt sound that the
 * bridge drains quickly and a quieter aftersound beside it in pitch, so that it beats (G.
 * Weinreich, "Coupled piano strings", 1977). The felt is a low-pass whose cutoff rises with the
 * stroke, the striking point a comb, the soundboard a fixed ripple per key, and the action a soft
 * thump.
 */
public final class GrandPiano extends Voice {
    private static final double LEVEL = 0.2;
    private static final int LONG_CHUNK = 2 * CHUNK;
    private static final int PARTIALS = 80;
    private static final int DOUBLED = 14;
    private static final double STRIKE_POINT = 0.122;
    private static final double AFTERSOUND = 0.22;
    private static final double CROSS = 0.5;

    /** The damper's felt falling back. */
    private static final double RELEASE_KNOCK = 0.003;

    /** The modes of the soundboard that every stroke on the keybed wakes, in Hz. */
    private static final double[] BOARD_HZ = {
        58, 83, 104, 131, 158, 189, 227, 268, 311, 372, 455, 560, 710
    };

    /** The damper has done its work: the string was struck at −20 dBFS. */
    private static final double SILENT = 1e-4;

    private static final double LAST_DAMPER_KEY = 90;

    /** The slope of the spectrum before the felt, by partial. */
    private static final double[] TILT = new double[PARTIALS + 1];

    static {
        for (int k = 1; k <= PARTIALS; k++) {
            TILT[k] = StrictMath.pow(k, 0.9);
        }
    }

    /**
     * @param brightness scales the cutoff of the felt, 0.3..3 (1 is a concert grand, 0.6 a mellow
     *     upright)
     * @param thump level of the action noise, 0..2
     * @param width stereo width, 0..1
     * @param decay scales all decay times, 0.2..2
     */
    public record Patch(double brightness, double thump, double width, double decay)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("brightness", 0.3, 3, brightness);
            Rules.within("thump", 0, 2, thump);
            Rules.within("width", 0, 1, width);
            Rules.within("decay", 0.2, 2, decay);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(40, seed, () -> new GrandPiano(this, spec));
        }
    }

    /** For solo and orchestral use. */
    public static Patch concert() {
        return new Patch(1, 1, 0.8, 1);
    }

    /** Felt between hammer and string: soft, close, a lot of wood. */
    public static Patch felt() {
        return new Patch(0.42, 1.8, 0.6, 0.75);
    }

    private final Patch patch;
    private final ModalBank both;
    private final ModalBank one;
    private final ModalBank two;
    private final double[] amplitude = new double[PARTIALS + 1];
    private final Noise board = new Noise(0);
    private final float[] knock = new float[LONG_CHUNK];
    private final Svf knockFilter;
    private final double knockDecay;
    private double knockGain;
    private double envelope;
    private double attackStep;
    private double damper;
    private boolean ringing;
    private boolean pressed;

    private GrandPiano(Patch patch, AudioSpec spec) {
        super(spec, true, LONG_CHUNK);
        this.patch = patch;
        both = bank(2 * DOUBLED);
        one = bank(PARTIALS - DOUBLED + BOARD_HZ.length);
        two = bank(PARTIALS - DOUBLED + BOARD_HZ.length);
        knockFilter = new Svf(sampleRateHz);
        knockDecay = Adsr.factor(tickRateHz, 140);
    }

    private ModalBank bank(int capacity) {
        return new ModalBank(sampleRateHz, capacity, LONG_CHUNK, ModalBank.INAUDIBLE);
    }

    @Override
    protected void strike(Note note) {
        double key = note.key();
        double v = note.velocity();
        double hz = Tuning.hz(key);
        double b = StrictMath.exp(0.0926 * key - 13.64) + StrictMath.exp(-0.0847 * key - 5.82);
        board.seed((long) Math.rint(key));
        double power = shape(key, v, hz, b);
        double gain =
                LEVEL * Tuning.gain(v, 1.3) * Exp2.of((key - 66) / 110) / Math.sqrt(power + 1e-9);
        ring(key, hz, b, gain);
        pan(Math.max(-0.3, Math.min(0.3, (key - 64) / 110)) * patch.width, 1);
        keybed(v);
        knockFilter.reset();
        knockFilter.tune(280 + 3 * key + 1_500 * v * v, 0.7);
        knockGain = 0.4 * LEVEL * patch.thump * Tuning.gain(v, 1.3);
        pressed = true;
        envelope = 0;
        double attackMs = (3.2 - 0.025 * key) * (1.5 - 0.6 * v);
        attackStep = 1 / Math.max(1, attackMs * 0.001 * tickRateHz);
        double damperMs = 120 + 420 * Exp2.of(-(key - 21) / 20);
        damper = Adsr.factor(tickRateHz, damperMs);
        ringing = key > LAST_DAMPER_KEY;
    }

    /** The spectrum of the stroke; returns its power. */
    private double shape(double key, double v, double hz, double b) {
        double feltHz =
                patch.brightness
                        * (470 + 2800 * v * v)
                        * Exp2.of((key - 60) / (key < 60 ? 110.0 : 38.0));
        double power = 0;
        for (int k = 1; k <= PARTIALS; k++) {
            double f = partialHz(k, hz, b);
            double felt = 1 / (1 + (f / feltHz) * (f / feltHz));
            double air = f * f / (f * f + 72 * 72);
            double wood = air * air * Exp2.ofDb(2.5 * board.next());
            double comb = Turn.sine(0.5 * k * STRIKE_POINT);
            double a = felt * wood * (comb + 0.03) / TILT[k];
            amplitude[k] = a;
            power += a * a;
        }
        return power;
    }

    private void ring(double key, double hz, double b, double gain) {
        double fundamentalSeconds = Math.min(26, 16 * Exp2.of(-(key - 48) / 19)) * patch.decay;
        double beat = 0.25 + 0.35 * (0.5 + 0.5 * board.next());
        both.clear();
        one.clear();
        two.clear();
        for (int k = 1; k <= PARTIALS; k++) {
            double f = partialHz(k, hz, b);
            double kiloHz = 0.001 * f;
            double rate =
                    6.9 / fundamentalSeconds
                            + (0.4 * kiloHz + 0.08 * kiloHz * kiloHz) / patch.decay;
            double seconds = 6.9 / rate;
            double a = gain * amplitude[k];
            double side = k == 1 ? 0 : 0.7 * board.next();
            if (k > DOUBLED) {
                (k % 2 == 0 ? one : two).add(f, 1.4 * a, 0.75 * seconds, 0);
            } else {
                double slow = Tuning.ratio(beat * (1 + 0.3 * board.next()));
                add(f, a * (1 - AFTERSOUND), 0.74 * seconds, 0, side);
                add(f * slow, a * AFTERSOUND, 1.6 * seconds, 0.02, -side);
            }
        }
    }

    /** The blow of the key goes into the wood, whatever its pitch. */
    private void keybed(double v) {
        double level = 0.05 * LEVEL * patch.thump * Tuning.gain(v, 1.25);
        for (double f : BOARD_HZ) {
            double a = level * (1 + 0.5 * random.next()) * Math.min(1, 190 / f);
            double seconds = (0.75 - 0.0005 * f) * (1 + 0.2 * random.next());
            one.add(f, a, seconds, 0.5 * random.next());
            two.add(f, a, seconds, 0.5 * random.next());
        }
    }

    private void add(double hz, double amplitude, double seconds, double phase, double side) {
        both.add(hz, amplitude * (1 + side), (1 - side) / (1 + side), seconds, phase);
    }

    private static double partialHz(int k, double hz, double b) {
        return k * hz * Math.sqrt((1 + b * k * k) / (1 + b));
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        both.render(left, right);
        one.render(left);
        two.render(right);
        if (knockGain > 1e-6) {
            thump();
        }
        double before = envelope;
        if (!held && pressed) {
            pressed = false;
            knockGain = Math.max(knockGain, RELEASE_KNOCK * patch.thump);
        }
        if (!held && !ringing) {
            envelope *= damper;
        } else if (envelope < 1) {
            envelope = Math.min(1, envelope + attackStep);
        }
        double cross = CROSS * (1 - patch.width) + 0.25;
        float stay = (float) (1 - cross);
        float go = (float) cross;
        for (int i = 0; i < LONG_CHUNK; i++) {
            float l = left[i];
            float r = right[i];
            left[i] = stay * l + go * r;
            right[i] = stay * r + go * l;
        }
        boolean more = envelope > SILENT && both.count() + one.count() + two.count() > 0;
        ramp(left, before, more ? envelope : 0);
        ramp(right, before, more ? envelope : 0);
        return more;
    }

    private void thump() {
        random.fill(knock, LONG_CHUNK, (float) knockGain);
        knockFilter.lowpass(knock, LONG_CHUNK);
        for (int i = 0; i < LONG_CHUNK; i++) {
            left[i] += knock[i];
            right[i] += knock[i];
        }
        knockGain *= knockDecay;
    }
}
