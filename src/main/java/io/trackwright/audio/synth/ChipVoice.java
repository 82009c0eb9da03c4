package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Oscillator;
import io.trackwright.audio.dsp.SineTable;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;

/**
 * The voices of a game console's sound chip: a pulse of fixed width, or a triangle in sixteen
 * steps. At once there, at once gone; slides; a late vibrato.
 *
 * <p>Method: the pulse is the difference of two band-limited saws; the stepped triangle's partials
 * up to the 512th are those of its 32 held samples, so that it buzzes as the chip does and aliases
 * nowhere.
 */
public final class ChipVoice extends Voice {
    private static final double LEVEL = 0.135;
    private static final double VIBRATO_HZ = 6;
    private static final double VIBRATO_AFTER_SECONDS = 0.22;
    private static final int STEPS = 32;

    /**
     * @param width share of the period that the pulse is up, 0.05..0.5; 0 for the triangle
     * @param vibratoCents how far a held note swings, 0..60
     * @param amp the envelope
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(double width, double vibratoCents, Envelope amp, double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("width", 0, 0.5, width);
            Rules.within("vibratoCents", 0, 60, vibratoCents);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(6, seed, () -> new ChipVoice(this, spec));
        }
    }

    /** The tune: a quarter pulse that sings. */
    public static Patch lead() {
        return new Patch(0.25, 16, new Envelope(2, 1_600, 0.8, 40), -1.4);
    }

    /** Thin and quick, for broken chords and echoes. */
    public static Patch reed() {
        return new Patch(0.125, 0, new Envelope(2, 700, 0.6, 30), 0.5);
    }

    /** Hollow and round. */
    public static Patch square() {
        return new Patch(0.5, 10, new Envelope(2, 1_600, 0.8, 40), -0.5);
    }

    public static Patch triangle() {
        return new Patch(0, 0, new Envelope(2, 4_000, 0.95, 30), 0);
    }

    private static final class Stairs {
        static final Wavetable TRIANGLE = Wavetable.of(Wavetable.MAX_HARMONICS, Stairs::partial);

        private static double partial(int n) {
            double sum = 0;
            for (int k = 0; k < STEPS; k++) {
                int into = k % 16;
                double height = (into < 8 ? into + 0.5 : 15.5 - into) / 7.5;
                double from = StrictMath.cos(2 * StrictMath.PI * n * k / STEPS);
                double to = StrictMath.cos(2 * StrictMath.PI * n * (k + 1) / STEPS);
                sum += (k < 16 ? height : -height) * (from - to);
            }
            return sum / (StrictMath.PI * n);
        }
    }

    private final Patch patch;
    private final Oscillator oscillator;
    private final Adsr amp;
    private final Glide glide;
    private double gain;
    private int vibrato;
    private double depth;
    private boolean first;

    private ChipVoice(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        oscillator = new Oscillator(sampleRateHz);
        amp = patch.amp.adsr(tickRateHz);
        glide = new Glide(tickRateHz, 40);
    }

    @Override
    protected void strike(Note note) {
        oscillator.phase(0);
        glide.start(note);
        amp.start();
        vibrato = 0;
        depth = -VIBRATO_AFTER_SECONDS * 8;
        double rms =
                patch.width == 0
                        ? 1 / Math.sqrt(3)
                        : 2 * Math.sqrt(patch.width * (1 - patch.width));
        gain = LEVEL / rms * Exp2.ofDb(patch.levelDb) * Tuning.gain(note.velocity());
        first = true;
    }

    @Override
    protected boolean fill(boolean held) {
        if (!held) {
            amp.release();
        }
        depth = Math.min(1, depth + 8 / tickRateHz);
        vibrato += SineTable.phase(VIBRATO_HZ / tickRateHz);
        double octaves = Math.max(0, depth) * patch.vibratoCents / 1200 * SineTable.at(vibrato);
        oscillator.tune(glide.next() * Exp2.of(octaves));
        Arrays.fill(left, 0);
        if (patch.width == 0) {
            oscillator.add(Stairs.TRIANGLE, left, CHUNK, 1);
        } else {
            oscillator.addPulse(left, CHUNK, 1, patch.width);
        }
        double before = first ? 0 : amp.level();
        first = false;
        ramp(left, gain * before, gain * amp.next());
        return !amp.idle();
    }
}
