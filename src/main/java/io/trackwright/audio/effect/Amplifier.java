package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Biquad.Coefficients;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.DelayLine;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.List;

/**
 * A guitar or bass amplifier: clean and warm, or barking, or a wall. What the guitar sends is cut
 * below and pushed in the middle, driven through one valve or two at four times the rate, shaped by
 * a {@link ToneStack}, and driven once more through output valves whose supply gives way. The
 * valves bend one side before the other and stand head to head, as stages that turn the sound over
 * do (D. Yeh, J. Abel and J. O. Smith, "Simplified, physically-informed models of distortion and
 * overdrive guitar effects pedals", DAFx-07; J. Pakarinen and D. Yeh, "A review of digital
 * techniques for modeling vacuum-tube guitar amplifiers", CMJ 33, 2009).
 *
 * <p>Both channels are summed: an amplifier has one jack. Its sound is half a thing: a {@link
 * Cabinet} comes next. Everything comes {@value #LATENCY_FRAMES} frames later.
 */
public final class Amplifier implements Effect {
    /** Up and down take 3.75 frames, each coupling 0.75, each valve 0.125. */
    public static final int LATENCY_FRAMES = 5;

    private static final int HOP = 128;
    private static final int FACTOR = BoxcarOversampler.FACTOR;
    private static final float MOST_INPUT = 64f;
    private static final double REST_SECONDS = 0.25;
    private static final double PUSH_HZ = 850;
    private static final double PUSH_Q = 0.6;
    private static final double GRID_HZ = 10_000;

    /** What the first valve leaves for the second, as far as it goes ±1. */
    private static final double BETWEEN = 0.5;

    /** What the way up and down has dulled, as far as a loudspeaker has it. */
    private static final double TOP_HZ = 4_500;

    private static final double TOP_DB = 2.5;

    private static final double SUBSONIC_HZ = 25;

    private final Cascade input;
    private final BoxcarOversampler oversampler = new BoxcarOversampler(HOP);
    private final ValveStage first;
    private final Coupling coupling;
    private final ValveStage second;
    private final Coupling again;
    private final boolean twice;
    private final ToneStack tone;
    private final Cascade output;
    private final PowerStage power;
    private final float[][] fast = new float[FACTOR][HOP];
    private final float[] x = new float[HOP];
    private final float[] late = new float[HOP];
    private final DelayLine bypass = new DelayLine(LATENCY_FRAMES + HOP);
    private final Resonance resonance;
    private final float dry;
    private final float wet;

    private Amplifier(Settings settings, AudioSpec spec) {
        int rate = spec.sampleRateHz();
        double q = Coefficients.BUTTERWORTH_Q;
        Preamp pre = settings.preamp;
        input =
                new Cascade(
                        List.of(
                                Coefficients.highPass(rate, pre.tightHz, q),
                                Coefficients.bell(rate, PUSH_HZ, pre.pushDb, PUSH_Q),
                                Coefficients.lowPass(rate, GRID_HZ, q)));
        double bias = 0.6 * pre.warmth;
        first = new ValveStage(FACTOR, HOP, Decibels.toGain(pre.driveDb), bias);
        coupling = new Coupling(rate, 0.6 * pre.tightHz, HOP);
        again = new Coupling(rate, SUBSONIC_HZ, HOP);
        twice = pre.secondDb > 0;
        double secondGain = BETWEEN * Decibels.toGain(pre.secondDb);
        second = new ValveStage(FACTOR, HOP, secondGain, -0.7 * bias);
        Tone knobs = settings.tone;
        tone = new ToneStack(knobs.bass, knobs.middle, knobs.treble, FACTOR * rate);
        double thinHz = Math.max(SUBSONIC_HZ, 0.5 * pre.tightHz);
        output =
                new Cascade(
                        List.of(
                                Coefficients.highPass(rate, thinHz, q),
                                Coefficients.highShelf(rate, TOP_HZ, TOP_DB, q)));
        power =
                new PowerStage(
                        FACTOR,
                        HOP,
                        rate,
                        Decibels.toGain(settings.power.driveDb),
                        settings.power.sag);
        wet = (float) (settings.mix * Decibels.toGain(settings.outputDb));
        dry = (float) (1 - settings.mix);
        resonance = new Resonance(new Circuit(), HOP, spec.frames(REST_SECONDS));
        reset();
    }

    @Override
    public void process(StereoBlock io) {
        resonance.process(io);
    }

    @Override
    public void reset() {
        resonance.reset();
    }

    @Override
    public int latencyFrames() {
        return LATENCY_FRAMES;
    }

    /** The amplifier while it is played. */
    private final class Circuit implements Resonance.Body {
        @Override
        public boolean sound(StereoBlock io, int at, int n, int inHop) {
            boolean played = Resonance.heard(io.left, at, n) || Resonance.heard(io.right, at, n);
            System.arraycopy(io.left, at, x, 0, n);
            System.arraycopy(io.right, at, late, 0, n);
            sum(n);
            bypass.write(x, 0, n);
            bypass.read(n + LATENCY_FRAMES, late, 0, n);
            input.process(x, n);
            oversampler.up(x, n, fast);
            first.process(fast, n);
            coupling.process(fast, n);
            if (twice) {
                second.process(fast, n);
                again.process(fast, n);
            }
            tone.process(fast, n);
            power.process(fast, inHop, n);
            oversampler.down(fast, x, n);
            output.process(x, n);
            blend(n);
            System.arraycopy(x, 0, io.left, at, n);
            System.arraycopy(x, 0, io.right, at, n);
            return played || Resonance.heard(x, 0, n);
        }

        private void sum(int n) {
            for (int i = 0; i < n; i++) {
                float middle = 0.5f * (x[i] + late[i]);
                x[i] = Math.max(-MOST_INPUT, Math.min(MOST_INPUT, middle));
            }
        }

        private void blend(int n) {
            for (int i = 0; i < n; i++) {
                x[i] = wet * x[i] + dry * late[i];
            }
        }

        @Override
        public void turn() {
            power.turn();
            coupling.flush();
            again.flush();
            input.flush();
            tone.flush();
            output.flush();
        }

        @Override
        public void clear() {
            input.reset();
            oversampler.reset();
            first.reset();
            coupling.reset();
            again.reset();
            second.reset();
            tone.reset();
            output.reset();
            power.reset();
            bypass.reset();
        }
    }

    /**
     * The valves before the knobs.
     *
     * @param tightHz no bass goes into them below, 20..400
     * @param pushDb how much the middle is pushed before them, −12..18
     * @param driveDb how hard the first one is driven, −6..40
     * @param secondDb how hard the second one is, 0 (there is none)..40
     * @param warmth how unevenly they bend, 0..1: even harmonics
     */
    public record Preamp(
            double tightHz, double pushDb, double driveDb, double secondDb, double warmth) {
        public Preamp {
            Setting.range("tightHz", tightHz, 20, 400);
            Setting.range("pushDb", pushDb, -12, 18);
            Setting.range("driveDb", driveDb, -6, 40);
            Setting.range("secondDb", secondDb, 0, 40);
            Setting.range("warmth", warmth, 0, 1);
        }
    }

    /**
     * The knobs, each 0..1.
     *
     * @param bass below 200 Hz
     * @param middle around 600 Hz
     * @param treble above 1.5 kHz
     */
    public record Tone(double bass, double middle, double treble) {
        public Tone {
            Setting.range("bass", bass, 0, 1);
            Setting.range("middle", middle, 0, 1);
            Setting.range("treble", treble, 0, 1);
        }
    }

    /**
     * The valves after them.
     *
     * @param driveDb how hard they are driven, −12..24
     * @param sag how far their supply gives way, 0..1
     */
    public record Power(double driveDb, double sag) {
        public Power {
            Setting.range("driveDb", driveDb, -12, 24);
            Setting.range("sag", sag, 0, 1);
        }
    }

    /**
     * @param outputDb gain afterwards, −48..24
     * @param mix share of the amplifier, 0..1; the rest goes round it
     */
    public record Settings(Preamp preamp, Tone tone, Power power, double outputDb, double mix)
            implements EffectSettings {
        public Settings {
            Setting.range("outputDb", outputDb, -48, 24);
            Setting.range("mix", mix, 0, 1);
        }

        /** Just before it breaks up: chords stay clear, edges get warm. */
        public static Settings clean() {
            return new Settings(
                    new Preamp(120, 1, 4, 0, 0.5),
                    new Tone(0.35, 0.5, 0.6),
                    new Power(2, 0.35),
                    -5.2,
                    1);
        }

        /** Barks under a hard hand. */
        public static Settings crunch() {
            return new Settings(
                    new Preamp(140, 4, 16, 12, 0.6),
                    new Tone(0.45, 0.65, 0.6),
                    new Power(3, 0.5),
                    -11.8,
                    1);
        }

        /** Sings: sustain without fizz. */
        public static Settings lead() {
            return new Settings(
                    new Preamp(180, 5, 20, 16, 0.5),
                    new Tone(0.4, 0.75, 0.55),
                    new Power(2, 0.4),
                    -13,
                    1);
        }

        /** Both stages far up, tight below: every chug is a block. */
        public static Settings highGain() {
            return new Settings(
                    new Preamp(160, 6, 24, 20, 0.35),
                    new Tone(0.55, 0.45, 0.6),
                    new Power(0, 0.25),
                    -12.1,
                    1);
        }

        /** A bass amplifier turned up: growl above, the fundamental left whole. */
        public static Settings bass() {
            return new Settings(
                    new Preamp(40, 4, 12, 0, 0.6),
                    new Tone(0.5, 0.85, 0.55),
                    new Power(3, 0.4),
                    -9.5,
                    0.6);
        }

        public Settings withOutputDb(double outputDb) {
            return new Settings(preamp, tone, power, outputDb, mix);
        }

        @Override
        public Amplifier build(AudioSpec spec) {
            return new Amplifier(this, spec);
        }
    }
}
