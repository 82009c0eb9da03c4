package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Oscillator;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A tonewheel organ: nine drawbars of near-sines in equal temperament, contacts that close one
 * after the other with a click, percussion that only speaks when all keys are up, a little of the
 * neighbouring wheels. Mono; a rotary speaker gives it air.
 *
 * <p>Method: additive; octaves, fifths and the third of a key are one period each, since their
 * wheels turn in whole ratios among themselves but not with one another (US patent 1,956,350, L.
 * Hammond, 1934; folding of the top octave after the organ's service manual).
 */
public final class DrawbarOrgan extends Voice {
    private static final double DB_PER_STEP = 3;
    private static final int STEPS = 8;
    private static final int HIGHEST_WHEEL = 114;
    private static final double FIFTH = 1.4983070768766815;
    private static final double THIRD = 5.0396841995794926;
    private static final double NEIGHBOUR = 1.0594630943592953;
    private static final int LATEST_CONTACT = 7;
    private static final double LEAK = 0.005;
    private static final double PERCUSSION = 0.42;
    private static final double CLICK = 0.2;

    /** Which harmonic the percussion is. */
    public enum Percussion {
        OFF(1),
        SECOND(2),
        THIRD(2 * FIFTH);

        private final double ratio;

        Percussion(double ratio) {
            this.ratio = ratio;
        }
    }

    /**
     * How far the drawbars are out, each 0..8, from 16' to 1' as they lie on the organ.
     *
     * @param sub 16'
     * @param quint 5⅓'
     * @param unison 8'
     * @param octave 4'
     * @param twelfth 2⅔'
     * @param fifteenth 2'
     * @param seventeenth 1⅗'
     * @param nineteenth 1⅓'
     * @param twentySecond 1'
     */
    public record Drawbars(
            int sub,
            int quint,
            int unison,
            int octave,
            int twelfth,
            int fifteenth,
            int seventeenth,
            int nineteenth,
            int twentySecond) {
        public Drawbars {
            Rules.within("sub", 0, STEPS, sub);
            Rules.within("quint", 0, STEPS, quint);
            Rules.within("unison", 0, STEPS, unison);
            Rules.within("octave", 0, STEPS, octave);
            Rules.within("twelfth", 0, STEPS, twelfth);
            Rules.within("fifteenth", 0, STEPS, fifteenth);
            Rules.within("seventeenth", 0, STEPS, seventeenth);
            Rules.within("nineteenth", 0, STEPS, nineteenth);
            Rules.within("twentySecond", 0, STEPS, twentySecond);
            if (sub + unison + octave + fifteenth + twentySecond == 0) {
                throw new IllegalArgumentException(
                        "drawbars must have an octave of the key out, was none");
            }
        }

        /** The octaves on a period an octave below the key, the top ones folded down. */
        private Spectrum octaves(int folds) {
            double[] levels = new double[16];
            levels[0] = level(sub);
            levels[1] = level(unison);
            levels[3] = level(octave);
            levels[folds > 1 ? 3 : 7] += level(fifteenth);
            levels[folds > 0 ? 7 : 15] += level(twentySecond);
            return Spectrum.of(levels);
        }

        private Wavetable fifths(int folds, double scale) {
            double[] levels = new double[4];
            levels[0] = scale * level(quint);
            levels[1] = scale * level(twelfth);
            levels[folds > 0 ? 1 : 3] += scale * level(nineteenth);
            return Wavetable.of(4, n -> levels[n - 1]);
        }

        private static double level(int steps) {
            return steps == 0 ? 0 : Exp2.ofDb(DB_PER_STEP * (steps - STEPS));
        }
    }

    /**
     * @param percussionMs time for the percussion to fall by 60 dB, 50..3,000
     * @param click level of the contacts' click, 0..3
     * @param leakage level of the neighbouring wheels, 0..3
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(
            Drawbars drawbars,
            Percussion percussion,
            double percussionMs,
            double click,
            double leakage,
            double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("percussionMs", 50, 3_000, percussionMs);
            Rules.within("click", 0, 3, click);
            Rules.within("leakage", 0, 3, leakage);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            Manual manual = new Manual(this, spec);
            return new VoicePool(
                    24,
                    seed,
                    () -> {
                        DrawbarOrgan key = new DrawbarOrgan(this, spec, manual);
                        manual.keys = Arrays.copyOf(manual.keys, manual.keys.length + 1);
                        manual.keys[manual.keys.length - 1] = key;
                        return key;
                    });
        }
    }

    /** The jazz trio's: first three drawbars, percussion on the third harmonic. */
    public static Patch jazz() {
        return new Patch(
                new Drawbars(8, 8, 8, 0, 0, 0, 0, 0, 0), Percussion.THIRD, 700, 1, 1, -3.1);
    }

    /** Gospel and rock: everything that shouts. */
    public static Patch full() {
        return new Patch(
                new Drawbars(8, 8, 8, 6, 4, 5, 3, 4, 6), Percussion.OFF, 500, 1.2, 1.2, -2.7);
    }

    /** Pads for soul and reggae: round, with a whistle on top. */
    public static Patch mellow() {
        return new Patch(
                new Drawbars(8, 4, 8, 3, 1, 2, 0, 0, 2), Percussion.OFF, 500, 0.6, 1, -1.2);
    }

    /** The short chords of reggae and ska. */
    public static Patch bubble() {
        return new Patch(
                new Drawbars(6, 3, 8, 5, 0, 3, 0, 0, 0), Percussion.SECOND, 350, 1.3, 1, -1.2);
    }

    /** What the keys of one manual share: the wheels, and whether any key is down. */
    private static final class Manual {
        private final Spectrum[] octaves;
        private final Wavetable[] fifths;
        private final double third;
        private final NoiseLoop contacts;
        private DrawbarOrgan[] keys = new DrawbarOrgan[0];
        private @Nullable DrawbarOrgan first;

        Manual(Patch patch, AudioSpec spec) {
            Drawbars bars = patch.drawbars;
            octaves = new Spectrum[] {bars.octaves(0), bars.octaves(1), bars.octaves(2)};
            // The octaves are scaled to a common RMS, the rest goes with them.
            double scale =
                    bars.unison > 0
                            ? octaves[0].partial(2) / Drawbars.level(bars.unison)
                            : octaves[0].partial(1) / Math.max(0.1, Drawbars.level(bars.sub));
            fifths = new Wavetable[] {bars.fifths(0, scale), bars.fifths(1, scale)};
            third = scale * Drawbars.level(bars.seventeenth);
            contacts = new NoiseLoop(spec.sampleRateHz(), 2_600, 0.5);
        }

        boolean allUp() {
            for (DrawbarOrgan key : keys) {
                if (key.down && key.sounding() && !key.fading()) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Patch patch;
    private final Manual manual;
    private final Oscillator octaves;
    private final Oscillator fifths;
    private final Oscillator third;
    private final Oscillator percussion;
    private final Oscillator neighbour;
    private final double clickDecay;
    private final double percussionDecay;
    private final int[] contactAt = new int[3];
    private int octaveFolds;
    private int fifthFolds;
    private boolean down;
    private int tick;
    private int noiseAt;
    private double click;
    private double percussive;
    private double gain;
    private final float[] sum = new float[CHUNK];

    private DrawbarOrgan(Patch patch, AudioSpec spec, Manual manual) {
        super(spec, false);
        this.patch = patch;
        this.manual = manual;
        octaves = new Oscillator(sampleRateHz);
        fifths = new Oscillator(sampleRateHz);
        third = new Oscillator(sampleRateHz);
        percussion = new Oscillator(sampleRateHz);
        neighbour = new Oscillator(sampleRateHz);
        clickDecay = Adsr.factor(tickRateHz, 22);
        percussionDecay = Adsr.factor(tickRateHz, patch.percussionMs);
    }

    @Override
    protected void strike(Note note) {
        double key = note.key();
        double hz = Tuning.hz(key);
        boolean alone = manual.allUp();
        octaves.phase(random.between(0, 1));
        fifths.phase(random.between(0, 1));
        third.phase(random.between(0, 1));
        neighbour.phase(random.between(0, 1));
        percussion.phase(0);
        octaveFolds = key + 24 > HIGHEST_WHEEL ? 2 : key + 36 > HIGHEST_WHEEL ? 1 : 0;
        fifthFolds = key + 31 > HIGHEST_WHEEL ? 1 : 0;
        octaves.tune(0.5 * hz);
        fifths.tune(FIFTH * hz);
        third.tune(key + 28 > HIGHEST_WHEEL ? 0.5 * THIRD * hz : THIRD * hz);
        percussion.tune(patch.percussion.ratio * hz);
        neighbour.tune(0.5 * NEIGHBOUR * hz);
        for (int i = 0; i < contactAt.length; i++) {
            contactAt[i] = (int) random.between(0, LATEST_CONTACT);
        }
        tick = 0;
        noiseAt = manual.contacts.anywhere(random);
        click = 1;
        percussive = 0;
        if (alone) {
            manual.first = this;
        }
        if (patch.percussion != Percussion.OFF) {
            DrawbarOrgan first = manual.first;
            double ago =
                    first == null || !first.sounding() ? Integer.MAX_VALUE : first.startedAgo();
            percussive = alone ? 1 : StrictMath.exp(ago / CHUNK * StrictMath.log(percussionDecay));
        }
        down = true;
        gain = Weighting.FORTE * Exp2.ofDb(patch.levelDb) * Tuning.gain(note.velocity(), 0.4);
        gain /= loudness(hz);
    }

    private double loudness(double hz) {
        Spectrum wheels = manual.octaves[octaveFolds];
        double power = 0;
        for (int n = 1; n <= 16; n *= 2) {
            double partial = wheels.partial(n);
            power += 0.5 * partial * partial * Weighting.power(0.5 * n * hz);
        }
        return Math.sqrt(power);
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(left, 0);
        if (down && !held) {
            down = false;
            click = 0.5;
            for (int i = 0; i < contactAt.length; i++) {
                contactAt[i] = tick + (int) random.between(0, LATEST_CONTACT);
            }
        }
        if (open(0)) {
            octaves.add(manual.octaves[octaveFolds].wave(), sum, CHUNK, (float) gain);
            neighbour.add(
                    manual.octaves[octaveFolds].wave(),
                    sum,
                    CHUNK,
                    (float) (LEAK * patch.leakage * gain));
            if (percussive > 1e-4) {
                percussion.add(Wheel.SINE, sum, CHUNK, (float) (PERCUSSION * gain * percussive));
            }
            pass(0);
        }
        if (open(1)) {
            fifths.add(manual.fifths[fifthFolds], sum, CHUNK, (float) gain);
            pass(1);
        }
        if (manual.third > 0 && open(2)) {
            third.add(Wheel.SINE, sum, CHUNK, (float) (gain * manual.third));
            pass(2);
        }
        percussive *= percussionDecay;
        boolean more = down || tick <= Math.max(contactAt[0], Math.max(contactAt[1], contactAt[2]));
        if (click > 1e-3) {
            manual.contacts.add(noiseAt, left, (float) (CLICK * gain * patch.click * click));
            noiseAt += CHUNK;
            click *= clickDecay;
        }
        tick++;
        if (tick == 1 || !more) {
            ramp(left, tick == 1 ? 0 : 1, more ? 1 : 0);
        }
        return more;
    }

    /** Whether a contact lets anything through in this chunk; clears the way for it. */
    private boolean open(int index) {
        boolean conducts = down ? tick >= contactAt[index] : tick <= contactAt[index];
        if (conducts) {
            Arrays.fill(sum, 0);
        }
        return conducts;
    }

    /** Adds what a contact lets through, within a chunk when it closes or opens. */
    private void pass(int index) {
        if (tick == contactAt[index]) {
            ramp(sum, down ? 0 : 1, down ? 1 : 0);
        }
        for (int i = 0; i < CHUNK; i++) {
            left[i] += sum[i];
        }
    }

    private static final class Wheel {
        static final Wavetable SINE = Wavetable.of(1, n -> 1);
    }
}
