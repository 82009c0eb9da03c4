package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.ResonanceBank;
import io.trackwright.audio.dsp.SteepLowpass;
import io.trackwright.audio.dsp.StereoOnePole;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;

/**
 * A brass section: round horns when soft, blazing trombones when loud. The louder it gets, the
 * brighter.
 *
 * <p>Method: the number of sounding partials follows the pressure in the bore (J.-C. Risset and M.
 * Mathews, "Analysis of musical instrument tones", 1969): a band-limited saw for each of four
 * players through two low-passes that follow the envelope, lips that scoop into the pitch with a
 * spit of air, and the bells' formants.
 */
public final class Brass extends Voice {
    private static final double LEVEL = Weighting.FORTE * Math.sqrt(2);
    private static final int LONG_CHUNK = 2 * CHUNK;
    private static final int PLAYERS = 4;
    private static final double PLAIN = 0.6;
    private static final double SPIT = 0.35;

    /**
     * @param amp the breath
     * @param partials low-pass at full breath as a multiple of the pitch, 2..40
     * @param formantHz resonance of the bell, 200..3,000
     * @param edge how sharply brightness follows the breath, 0.5..3
     * @param scoopCents how far below the pitch the lips start, 0..100
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(
            Envelope amp,
            double partials,
            double formantHz,
            double edge,
            double scoopCents,
            double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("partials", 2, 40, partials);
            Rules.within("formantHz", 200, 3_000, formantHz);
            Rules.within("edge", 0.5, 3, edge);
            Rules.within("scoopCents", 0, 100, scoopCents);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            NoiseLoop air = new NoiseLoop(spec.sampleRateHz(), 2.5 * formantHz, 0.7);
            return new VoicePool(12, seed, () -> new Brass(this, spec, air));
        }
    }

    /** Warm and noble. */
    public static Patch horns() {
        return new Patch(new Envelope(80, 1_600, 0.86, 420), 14, 400, 1.1, 25, 0);
    }

    /** Trombones and tuba, for weight and menace. */
    public static Patch lowBrass() {
        return new Patch(new Envelope(52, 1_300, 0.84, 350), 22, 560, 1.5, 30, 1.8);
    }

    /** Short and bright section hits. */
    public static Patch stabs() {
        return new Patch(new Envelope(20, 900, 0.72, 160), 24, 1_200, 1.3, 40, 1.7);
    }

    private final Patch patch;
    private final Players players;
    private final SteepLowpass lips;
    private final ResonanceBank leftBell;
    private final ResonanceBank rightBell;
    private final StereoOnePole block;
    private final NoiseLoop air;
    private final Bloom amp;
    private final Glide glide;
    private final double spitDecay;
    private int airAt;
    private double spit;
    private double topHz;
    private double lowHz;
    private double gain;

    private Brass(Patch patch, AudioSpec spec, NoiseLoop air) {
        super(spec, true, LONG_CHUNK);
        this.patch = patch;
        this.air = air;
        players = new Players(PLAYERS, 2.4, sampleRateHz, tickRateHz);
        lips = new SteepLowpass(sampleRateHz);
        leftBell = bell();
        rightBell = bell();
        block = new StereoOnePole(sampleRateHz);
        amp = new Bloom(patch.amp.adsr(tickRateHz));
        glide = new Glide(tickRateHz, 55);
        spitDecay = Adsr.factor(tickRateHz, 130);
    }

    private ResonanceBank bell() {
        double hz = patch.formantHz;
        return Body.bank(
                sampleRateHz,
                PLAIN,
                new Body.Resonance(hz, 1.3, 0.9),
                new Body.Resonance(2.15 * hz, 1.6, 0.5),
                new Body.Resonance(4.2 * hz, 1.4, 0.3));
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        double hz = Tuning.hz(note.key());
        players.start(random, 5, 4.8, 4, 500, 0.6);
        lips.reset();
        leftBell.reset();
        rightBell.reset();
        block.reset();
        block.tune(0.35 * patch.formantHz);
        amp.start(patch.amp.attackMs(), 1_000 * note.durationFrames() / sampleRateHz, v);
        glide.start(note, -patch.scoopCents * (0.6 + 0.5 * v));
        double register = Exp2.of(-Math.max(0, note.key() - 48) / 30);
        topHz = hz * patch.partials * register * Exp2.of(2.8 * (v - 0.8));
        lowHz = 1.3 * hz;
        gain = LEVEL * Exp2.ofDb(patch.levelDb) * Tuning.gain(v, 1.2) / loudness(hz);
        airAt = air.anywhere(random);
        spit = SPIT * (0.3 + 0.7 * v);
    }

    /** The weighted RMS of the players' sum at full breath. */
    private double loudness(double hz) {
        double power = 1e-6;
        double top = Math.max(lowHz, topHz);
        for (int n = 1; n <= 40 && n * hz < 0.45 * sampleRateHz; n++) {
            double partial = 2 / (Math.PI * n);
            double roll = n * hz / top;
            double roll4 = roll * roll * roll * roll;
            double floor = 0.35 * patch.formantHz / (n * hz);
            double through = leftBell.power(n * hz) / ((1 + roll4) * (1 + roll4));
            power +=
                    0.5
                            * partial
                            * partial
                            * through
                            * Weighting.power(n * hz)
                            / (1 + floor * floor);
        }
        return Math.sqrt(power);
    }

    @Override
    protected boolean fill(boolean held) {
        if (!held) {
            amp.release();
        }
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        double before = amp.level();
        double after = amp.next();
        players.add(Wavetable.saw(), glide.next(), left, right, LONG_CHUNK, 1);
        double open = after > 0 ? StrictMath.exp(patch.edge * StrictMath.log(after)) : 0;
        lips.tune(lowHz + Math.max(0, topHz - lowHz) * open, 0.6);
        lips.process(left, right, LONG_CHUNK);
        blow();
        leftBell.process(left, LONG_CHUNK);
        rightBell.process(right, LONG_CHUNK);
        block.highpass(left, right, LONG_CHUNK);
        ramp(left, gain * before, gain * after);
        ramp(right, gain * before, gain * after);
        return !amp.idle();
    }

    private void blow() {
        float much = (float) (0.006 + spit);
        air.add(airAt, left, much);
        air.add(airAt + 16_384, right, much);
        airAt += LONG_CHUNK;
        spit *= spitDecay;
    }
}
