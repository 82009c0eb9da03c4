package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Lfo;
import io.trackwright.audio.dsp.StereoSvf;
import io.trackwright.audio.dsp.Unison;
import java.util.Arrays;

/**
 * Accordions: tongues of steel in a stream of air, two or three of them to a key and not quite in
 * tune, in a wooden box; bellows that breathe, buttons that clack. Pressed harder, a reed speaks
 * sooner and brighter.
 *
 * <p>Method: additive; the spectrum of a free reed and its slow onset after L. Millot and C.
 * Baumann, "A proposal for a minimal model of free reeds" (2007); the musette's tuning as its
 * makers give it.
 */
public final class FreeReed extends Voice {
    private static final double LEVEL = Weighting.FORTE * Math.sqrt(2);
    private static final int LONG_CHUNK = 2 * CHUNK;
    private static final double PLAIN = 0.55;
    private static final double ATTACK_MS = 42;
    private static final double CLACK = 0.16;

    /** The reeds of a key: their pitches as multiples, and whether they beat. */
    public enum Register {
        /** Three at 8', the outer two off the pitch. */
        MUSETTE(new double[] {1, 1, 1}, new double[] {-1, 0, 1}, new double[] {0.8, 1, 0.8}),
        /** An octave of two, dead in tune: the tango's. */
        BANDONEON(new double[] {1, 2}, new double[] {0, 0}, new double[] {1, 0.55}),
        /** With the low reed, full and dark. */
        MASTER(
                new double[] {0.5, 1, 1, 2},
                new double[] {0, -0.4, 0.4, 0},
                new double[] {0.6, 1, 0.8, 0.35});

        private final double[] ratios;
        private final double[] beats;
        private final double[] levels;

        Register(double[] ratios, double[] beats, double[] levels) {
            this.ratios = ratios;
            this.beats = beats;
            this.levels = levels;
        }
    }

    /**
     * @param beatCents how far the beating reeds are off the pitch at key 69, 0..25
     * @param brightnessHz low-pass at velocity 0.8, 500..12,000
     * @param shake how far the bellows tremble, 0..1
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(
            Register register, double beatCents, double brightnessHz, double shake, double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("beatCents", 0, 25, beatCents);
            Rules.within("brightnessHz", 500, 12_000, brightnessHz);
            Rules.within("shake", 0, 1, shake);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            NoiseLoop box = new NoiseLoop(spec.sampleRateHz(), 1_400, 0.6);
            Body wood =
                    new Body(
                            spec.sampleRateHz(),
                            PLAIN,
                            new Body.Resonance(420, 2.5, 0.5),
                            new Body.Resonance(980, 2.2, 0.6),
                            new Body.Resonance(1_900, 2.4, 0.6),
                            new Body.Resonance(3_100, 2.6, 0.5));
            return new VoicePool(20, seed, wood, () -> new FreeReed(this, spec, box, wood));
        }
    }

    /** The Paris café's. */
    public static Patch musette() {
        return new Patch(Register.MUSETTE, 11, 4_600, 0.15, 0.2);
    }

    public static Patch bandoneon() {
        return new Patch(Register.BANDONEON, 0, 3_800, 0.25, 0.6);
    }

    /** For dances of many countries. */
    public static Patch accordion() {
        return new Patch(Register.MASTER, 9, 4_000, 0.1, 0.5);
    }

    private final Patch patch;
    private final Body wood;
    private final Unison reeds;
    private final StereoSvf tone;
    private final NoiseLoop box;
    private final Lfo bellows;
    private final Bloom amp;
    private final double clackDecay;
    private Spectrum reed = Tones.SOFT;
    private int boxAt;
    private double clack;
    private boolean down;
    private double hz;
    private double sag;
    private double topHz;
    private double gain;

    private FreeReed(Patch patch, AudioSpec spec, NoiseLoop box, Body wood) {
        super(spec, true, LONG_CHUNK);
        this.patch = patch;
        this.box = box;
        this.wood = wood;
        reeds = new Unison(patch.register.ratios.length, sampleRateHz);
        tone = new StereoSvf(sampleRateHz);
        bellows = new Lfo(tickRateHz);
        amp = new Bloom(new Adsr(tickRateHz, ATTACK_MS, 2_000, 0.92, 130));
        clackDecay = Adsr.factor(tickRateHz, 45);
    }

    @Override
    protected void strike(Note note) {
        double key = note.key();
        double v = note.velocity();
        hz = Tuning.hz(key);
        Register register = patch.register;
        for (int i = 0; i < register.ratios.length; i++) {
            // Beats per second, not cents, are what a tuner keeps even.
            double cents = register.beats[i] * patch.beatCents * Exp2.of((69 - key) / 30);
            double side = 0.5 * register.beats[i];
            reeds.bend(i, register.ratios[i] * Tuning.ratio(cents));
            reeds.seat(
                    i,
                    random.between(0, 1),
                    register.levels[i] * Math.sqrt(0.5 * (1 - side)),
                    register.levels[i] * Math.sqrt(0.5 * (1 + side)));
        }
        reed = v < 0.4 ? Tones.SOFT : v < 0.75 ? Tones.FULL : Tones.LOUD;
        tone.reset();
        boxAt = box.anywhere(random);
        bellows.start(5.6, 0.15, 300, 500, random.between(0, 1), (long) (1e9 * random.next()));
        amp.start(ATTACK_MS, 1_000 * note.durationFrames() / sampleRateHz, v);
        clack = 0.3 + 0.7 * v;
        down = true;
        sag = 1;
        topHz = patch.brightnessHz * Exp2.of(1.6 * (v - 0.8) + (key - 60) / 48);
        gain = LEVEL * Exp2.ofDb(patch.levelDb) * Tuning.gain(v, 1.1) / loudness();
    }

    private double loudness() {
        double power = 1e-6;
        for (int i = 0; i < patch.register.ratios.length; i++) {
            double at = patch.register.ratios[i] * hz;
            for (int n = 1; n <= 40 && n * at < 0.45 * sampleRateHz; n++) {
                double partial = patch.register.levels[i] * reed.partial(n);
                double roll = n * at / topHz;
                double through = wood.power(n * at) / (1 + roll * roll * roll * roll);
                power += 0.5 * partial * partial * through * Weighting.power(n * at);
            }
        }
        return Math.sqrt(power);
    }

    @Override
    protected boolean fill(boolean held) {
        if (!held) {
            amp.release();
            if (down) {
                down = false;
                clack = 0.4;
            }
        }
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        double before = amp.level();
        double after = amp.next();
        double swing = bellows.next();
        // A reed begins a little flat.
        sag *= 0.93;
        double now = hz * Tuning.ratio(-9 * sag + 0.8 * swing);
        reeds.add(reed.wave(), now, left, right, LONG_CHUNK, 1);
        tone.tune(topHz * (0.25 + 0.75 * after) * (1 + 0.2 * patch.shake * swing), 0.6);
        tone.lowpass(left, right, LONG_CHUNK);
        double steady = gain * (1 + 0.5 * patch.shake * swing);
        ramp(left, steady * before, steady * after);
        ramp(right, steady * before, steady * after);
        if (before > 0) {
            rattle();
        }
        return !amp.idle();
    }

    private void rattle() {
        float much = (float) (gain * CLACK * clack);
        if (!amp.idle() && much > 1e-6f) {
            box.add(boxAt, left, much);
            box.add(boxAt, right, much);
            boxAt += LONG_CHUNK;
            clack *= clackDecay;
        }
    }

    private static final class Tones {
        static final Spectrum SOFT =
                Spectrum.of(60, n -> StrictMath.pow(n, -0.95) / (1 + 0.008 * n * n));
        static final Spectrum FULL =
                Spectrum.of(100, n -> StrictMath.pow(n, -0.7) / (1 + 0.003 * n * n));
        static final Spectrum LOUD =
                Spectrum.of(140, n -> StrictMath.pow(n, -0.55) / (1 + 0.0015 * n * n));
    }
}
