package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Lfo;
import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.Oscillator;
import io.trackwright.audio.dsp.StereoSvf;
import io.trackwright.audio.dsp.Unison;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;

/**
 * A polyphonic analogue synthesizer: pads, supersaws, plucks, stabs and leads, wide by unison.
 *
 * <p>Method: subtractive; up to nine detuned wavetable saws spread over the stereo field, a
 * state-variable low-pass with an envelope, and an amplifier. Seven saws stand where the Roland
 * JP-8000 puts them, other numbers evenly with a little seeded disorder (A. Szabó, "How to emulate
 * the super saw", 2010). Pads live by slow swings of filter and pitch that no two notes share.
 */
public final class PolySynth extends Voice {
    private static final double LEVEL = 0.25;
    private static final int MAX_UNISON = 9;

    /** A patch whose attack is longer than this takes longer chunks. */
    private static final double SLOW_MS = 100;

    /** Where the JP-8000's saws stand, of the outermost's distance. */
    private static final double[] SUPER = {-1, -0.5715, -0.1774, 0, 0.181, 0.565, 0.9766};

    /**
     * The sources.
     *
     * @param saws detuned saws per note, 1..9
     * @param detuneCents distance of the outermost saws from the middle, 0..60
     * @param width stereo spread of the saws, 0..1
     * @param sub level of a triangle an octave below, 0..1
     * @param air level of white noise, 0..0.5
     */
    public record Sources(int saws, double detuneCents, double width, double sub, double air) {
        public Sources {
            Rules.within("saws", 1, MAX_UNISON, saws);
            Rules.within("detuneCents", 0, 60, detuneCents);
            Rules.within("width", 0, 1, width);
            Rules.within("sub", 0, 1, sub);
            Rules.within("air", 0, 0.5, air);
        }
    }

    /**
     * The low-pass.
     *
     * @param cutoffHz where it rests at key 60, 40..18,000
     * @param keyFollow how far it follows the key, 0..1
     * @param q resonance, 0.5..10
     * @param liftOctaves what its envelope adds at full level, −4..7
     * @param envelope of the lift
     */
    public record Filter(
            double cutoffHz, double keyFollow, double q, double liftOctaves, Envelope envelope) {
        public Filter {
            Rules.within("cutoffHz", 40, 18_000, cutoffHz);
            Rules.within("keyFollow", 0, 1, keyFollow);
            Rules.within("q", 0.5, 10, q);
            Rules.within("liftOctaves", -4, 7, liftOctaves);
        }
    }

    /**
     * What moves while a note is held.
     *
     * @param rateHz of the swings, 0.02..8
     * @param filterOctaves how far the cutoff swings to either side, 0..3
     * @param driftCents how far the pitch strays, 0..20
     */
    public record Life(double rateHz, double filterOctaves, double driftCents) {
        static final Life STILL = new Life(0.1, 0, 0);

        public Life {
            Rules.within("rateHz", 0.02, 8, rateHz);
            Rules.within("filterOctaves", 0, 3, filterOctaves);
            Rules.within("driftCents", 0, 20, driftCents);
        }
    }

    /**
     * @param touchOctaves what velocity adds to the cutoff between 0 and 1, 0..4
     * @param vibratoCents depth of a vibrato that comes in late, 0..50
     * @param glideMs duration of a slide, 5..1,000
     * @param polyphony notes at once, 1..32
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     * @param life what moves while a note is held
     */
    public record Patch(
            Sources sources,
            Filter filter,
            Envelope amp,
            double touchOctaves,
            double vibratoCents,
            double glideMs,
            int polyphony,
            double levelDb,
            Life life)
            implements io.trackwright.audio.synth.Patch {
        /** A sound that stands still. */
        public Patch(
                Sources sources,
                Filter filter,
                Envelope amp,
                double touchOctaves,
                double vibratoCents,
                double glideMs,
                int polyphony,
                double levelDb) {
            this(
                    sources,
                    filter,
                    amp,
                    touchOctaves,
                    vibratoCents,
                    glideMs,
                    polyphony,
                    levelDb,
                    Life.STILL);
        }

        /** The same sound with a life of its own. */
        public Patch living(Life other) {
            return new Patch(
                    sources,
                    filter,
                    amp,
                    touchOctaves,
                    vibratoCents,
                    glideMs,
                    polyphony,
                    levelDb,
                    other);
        }

        public Patch {
            Rules.within("touchOctaves", 0, 4, touchOctaves);
            Rules.within("vibratoCents", 0, 50, vibratoCents);
            Rules.within("glideMs", 5, 1_000, glideMs);
            Rules.within("polyphony", 1, 32, polyphony);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(polyphony, seed, () -> new PolySynth(this, spec));
        }
    }

    public static Patch warmPad() {
        return new Patch(
                        new Sources(4, 9, 0.8, 0.25, 0.006),
                        new Filter(620, 0.5, 0.8, 1.1, new Envelope(900, 6_000, 0.7, 2_500)),
                        new Envelope(380, 4_000, 0.85, 2_400),
                        1,
                        3,
                        60,
                        12,
                        2.8)
                .living(new Life(0.17, 0.3, 3));
    }

    /** Wide open and slowly turning: the pad that a breakdown stands on. */
    public static Patch sweepingPad() {
        return new Patch(
                        new Sources(7, 16, 1, 0.2, 0.004),
                        new Filter(900, 0.4, 1.1, 0.8, new Envelope(2_500, 8_000, 0.7, 2_500)),
                        new Envelope(420, 5_000, 0.9, 2_800),
                        0.8,
                        3,
                        60,
                        10,
                        2)
                .living(new Life(0.09, 1, 4));
    }

    /** Short and hollow, for broken chords in sixteenths. */
    public static Patch arp() {
        return new Patch(
                new Sources(2, 5, 0.5, 0.35, 0),
                new Filter(620, 0.5, 2.2, 3.1, new Envelope(0, 380, 0.1, 160)),
                new Envelope(1, 1_300, 0.2, 160),
                2.2,
                0,
                40,
                12,
                1.5);
    }

    public static Patch supersaw() {
        return new Patch(
                new Sources(7, 22, 1, 0.12, 0),
                new Filter(4_200, 0.4, 0.75, 1, new Envelope(5, 1_500, 0.5, 500)),
                new Envelope(6, 2_500, 0.85, 420),
                1.5,
                0,
                60,
                12,
                0);
    }

    public static Patch pluck() {
        return new Patch(
                new Sources(3, 8, 0.6, 0, 0),
                new Filter(380, 0.6, 1.3, 4.2, new Envelope(0, 420, 0, 300)),
                new Envelope(1, 1_250, 0, 400),
                2,
                0,
                60,
                16,
                5.2);
    }

    public static Patch stab() {
        return new Patch(
                new Sources(4, 11, 0.6, 0.2, 0),
                new Filter(700, 0.4, 1.4, 2.8, new Envelope(1, 700, 0.15, 250)),
                new Envelope(1, 1_800, 0.45, 180),
                1.6,
                0,
                60,
                16,
                2);
    }

    public static Patch lead() {
        return new Patch(
                new Sources(3, 6, 0.35, 0.2, 0),
                new Filter(1_900, 0.6, 1.6, 1.4, new Envelope(4, 1_400, 0.4, 300)),
                new Envelope(4, 3_000, 0.85, 160),
                1.5,
                14,
                70,
                1,
                0);
    }

    private final Patch patch;
    private final Unison saws;
    private final Oscillator sub;
    private final StereoSvf filter;
    private final Noise air = new Noise(0);
    private final float[] noise;
    private final Adsr amp;
    private final Adsr lift;
    private final Lfo vibrato;
    private final Lfo swing;
    private final Lfo drift;
    private final Glide glide;
    private double restHz;
    private double gain;

    private PolySynth(Patch patch, AudioSpec spec) {
        super(spec, true, patch.amp.attackMs() < SLOW_MS ? CHUNK : 2 * CHUNK);
        this.patch = patch;
        noise = new float[left.length];
        saws = new Unison(patch.sources.saws, sampleRateHz);
        sub = new Oscillator(sampleRateHz);
        filter = new StereoSvf(sampleRateHz);
        amp = patch.amp.adsr(tickRateHz);
        lift = patch.filter.envelope.adsr(tickRateHz);
        vibrato = new Lfo(tickRateHz);
        swing = new Lfo(tickRateHz);
        drift = new Lfo(tickRateHz);
        glide = new Glide(tickRateHz, patch.glideMs);
    }

    @Override
    protected void strike(Note note) {
        Sources s = patch.sources;
        int n = saws.count();
        double each = 1 / Math.sqrt(n);
        for (int i = 0; i < n; i++) {
            double place = n == 1 ? 0 : 2.0 * i / (n - 1) - 1;
            double even = place + (n > 2 ? 0.12 * random.next() : 0);
            double cents = s.detuneCents * (n == SUPER.length ? SUPER[i] : even);
            saws.bend(i, Tuning.ratio(cents));
            double side = s.width * (i % 2 == 0 ? place : -place);
            saws.seat(
                    i,
                    random.between(0, 1),
                    each * Math.sqrt(0.5 * (1 - side)),
                    each * Math.sqrt(0.5 * (1 + side)));
        }
        sub.phase(0);
        filter.reset();
        air.seed((long) (1e9 * random.next()));
        amp.start();
        lift.start();
        vibrato.start(5.3, 0.08, 280, 350, 0, (long) (1e9 * random.next()));
        swing.start(
                patch.life.rateHz, 0.3, 0, 1, random.between(0, 1), (long) (1e9 * random.next()));
        drift.start(0.31 * patch.life.rateHz, 0.5, 0, 1, random.between(0, 1), 3);
        glide.start(note);
        double v = note.velocity();
        double octaves = patch.filter.keyFollow * (note.key() - 60) / 12;
        restHz = patch.filter.cutoffHz * Exp2.of(octaves + patch.touchOctaves * (v - 0.8));
        gain = LEVEL * Exp2.ofDb(patch.levelDb) * Tuning.gain(v, 1.2);
    }

    @Override
    protected boolean fill(boolean held) {
        if (!held) {
            amp.release();
            lift.release();
        }
        double hz = glide.next();
        if (patch.vibratoCents > 0) {
            hz *= Tuning.ratio(patch.vibratoCents * vibrato.next());
        }
        double octaves = patch.filter.liftOctaves * lift.next();
        if (patch.life.filterOctaves > 0) {
            octaves += patch.life.filterOctaves * swing.next();
        }
        if (patch.life.driftCents > 0) {
            hz *= Tuning.ratio(patch.life.driftCents * drift.next());
        }
        sources(hz);
        filter.tune(restHz * Exp2.of(octaves), patch.filter.q);
        filter.lowpass(left, right, left.length);
        double before = gain * amp.level();
        double after = gain * amp.next();
        ramp(left, before, after);
        ramp(right, before, after);
        return !amp.idle();
    }

    private void sources(double hz) {
        int n = left.length;
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        saws.add(Wavetable.saw(), hz, left, right, n, 1);
        if (patch.sources.sub > 0) {
            sub.tune(0.5 * hz);
            float g = (float) patch.sources.sub;
            sub.add(Wavetable.triangle(), left, right, n, g, g);
        }
        if (patch.sources.air > 0) {
            air.fill(noise, n, (float) patch.sources.air);
            for (int i = 0; i < n; i++) {
                left[i] += noise[i];
                right[i] += noise[i];
            }
        }
    }
}
