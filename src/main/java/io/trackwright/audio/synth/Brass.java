package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.SteepLowpass;
import io.trackwright.audio.dsp.StereoOnePole;
import io.trackwright.audio.dsp.StereoSvf;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;

/**
 * A brass section: round horns when soft, blazing trombones when loud. The louder it gets, the
 * brighter.
 *
 * <p>Method: the number of sounding partials follows the pressure in the bore (J.-C. Risset and M.
 * Mathews, "Analysis of musical instrument tones", 1969): a band-limited saw for each of three
 * players through two low-passes that follow the envelope, lips that scoop into the pitch, and the
 * bell's formant.
 */
public final class Brass extends Voice {
    private static final double LEVEL = 0.25;
    private static final int LONG_CHUNK = 2 * CHUNK;

    /**
     * @param amp the breath
     * @param partials low-pass at full breath as a multiple of the pitch, 2..24
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
            Rules.within("partials", 2, 24, partials);
            Rules.within("formantHz", 200, 3_000, formantHz);
            Rules.within("edge", 0.5, 3, edge);
            Rules.within("scoopCents", 0, 100, scoopCents);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(12, seed, () -> new Brass(this, spec));
        }
    }

    /** Warm and noble. */
    public static Patch horns() {
        return new Patch(new Envelope(95, 1_600, 0.82, 420), 5, 480, 1.1, 25, 3);
    }

    /** Trombones and tuba, for weight and menace. */
    public static Patch lowBrass() {
        return new Patch(new Envelope(60, 1_300, 0.8, 350), 13, 620, 1.6, 30, 3.5);
    }

    /** Short and bright section hits. */
    public static Patch stabs() {
        return new Patch(new Envelope(22, 900, 0.6, 160), 11, 1_250, 1.3, 40, 4.5);
    }

    private final Patch patch;
    private final Players players;
    private final SteepLowpass lips;
    private final StereoSvf bell;
    private final StereoOnePole block;
    private final float[] dryLeft = new float[LONG_CHUNK];
    private final float[] dryRight = new float[LONG_CHUNK];
    private final Adsr amp;
    private final Glide glide;
    private double topHz;
    private double lowHz;
    private double gain;

    private Brass(Patch patch, AudioSpec spec) {
        super(spec, true, LONG_CHUNK);
        this.patch = patch;
        players = new Players(3, sampleRateHz, tickRateHz);
        lips = new SteepLowpass(sampleRateHz);
        bell = new StereoSvf(sampleRateHz);
        block = new StereoOnePole(sampleRateHz);
        bell.tune(patch.formantHz, 1.6);
        amp = patch.amp.adsr(tickRateHz);
        glide = new Glide(tickRateHz, 55);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        double hz = Tuning.hz(note.key());
        players.start(random, 5, 4.8, 5, 500, 0.6);
        lips.reset();
        bell.reset();
        block.reset();
        block.tune(0.25 * hz);
        amp.start();
        glide.start(note, -patch.scoopCents * (0.6 + 0.5 * v));
        double register = Exp2.of(-Math.max(0, note.key() - 48) / 30);
        topHz = hz * patch.partials * register * Exp2.of(2.6 * (v - 0.8));
        lowHz = 1.3 * hz;
        gain = LEVEL * Exp2.ofDb(patch.levelDb) * Tuning.gain(v, 1.2);
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
        players.add(Wavetable.saw(), glide.next(), left, right, LONG_CHUNK, 0.9f);
        double open = after > 0 ? StrictMath.exp(patch.edge * StrictMath.log(after)) : 0;
        lips.tune(lowHz + Math.max(0, topHz - lowHz) * open, 0.8);
        color();
        ramp(left, gain * before, gain * after);
        ramp(right, gain * before, gain * after);
        return !amp.idle();
    }

    private void color() {
        lips.process(left, right, LONG_CHUNK);
        System.arraycopy(left, 0, dryLeft, 0, LONG_CHUNK);
        System.arraycopy(right, 0, dryRight, 0, LONG_CHUNK);
        bell.addBandpass(dryLeft, dryRight, left, right, LONG_CHUNK, 1);
        saturate(left);
        saturate(right);
        block.highpass(left, right, LONG_CHUNK);
    }
}
