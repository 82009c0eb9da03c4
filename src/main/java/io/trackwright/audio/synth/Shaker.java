package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Svf;

/**
 * Shaken things: shaker, maracas, and, with jingles, tambourine.
 *
 * <p>Method: beads as noise with a rough envelope that swells and falls (after P. Cook, "Physically
 * informed sonic modeling", 1997), through the resonance of the shell.
 */
public final class Shaker extends Voice {
    private static final double LEVEL = 0.22;

    /**
     * @param shellHz resonance, 1,000..14,000
     * @param q its sharpness, 0.5..8; jingles are sharp
     * @param swellMs until it is fullest, 1..80
     * @param decayMs time to fall by 60 dB, 20..1,500
     */
    public record Patch(double shellHz, double q, double swellMs, double decayMs) implements Drum {
        public Patch {
            Rules.within("shellHz", 1_000, 14_000, shellHz);
            Rules.within("q", 0.5, 8, q);
            Rules.within("swellMs", 1, 80, swellMs);
            Rules.within("decayMs", 20, 1_500, decayMs);
        }

        @Override
        public Voice voice(AudioSpec spec) {
            return new Shaker(this, spec);
        }
    }

    public static Patch egg() {
        return new Patch(7_500, 0.9, 18, 120);
    }

    public static Patch maracas() {
        return new Patch(5_200, 1.1, 6, 90);
    }

    public static Patch tambourine() {
        return new Patch(8_800, 4, 2, 420);
    }

    private final Patch patch;
    private final Svf shell;
    private final Svf rim;
    private final float[] noise = new float[CHUNK];
    private final double decay;
    private final double rise;
    private double envelope;
    private double grain;
    private double gain;
    private double last;
    private boolean falling;

    private Shaker(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        shell = new Svf(sampleRateHz);
        rim = new Svf(sampleRateHz);
        decay = Adsr.factor(tickRateHz, patch.decayMs);
        rise = 1 / Math.max(1, patch.swellMs * 0.001 * tickRateHz);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        double hz = patch.shellHz * (0.9 + 0.13 * v) * (1 + 0.03 * random.next());
        shell.reset();
        rim.reset();
        shell.tune(hz, patch.q);
        rim.tune(0.72 * hz, patch.q);
        envelope = 0;
        grain = 2.5;
        last = 0;
        falling = false;
        gain = LEVEL * Tuning.gain(v, 1.2);
    }

    @Override
    protected boolean fill(boolean held) {
        if (falling) {
            envelope *= decay;
        } else {
            envelope = Math.min(1, envelope + rise);
            falling = envelope == 1;
        }
        grain += 0.3 * (1 + 0.8 * random.next() - grain);
        random.fill(noise, CHUNK, 1);
        System.arraycopy(noise, 0, left, 0, CHUNK);
        shell.bandpass(left, CHUNK);
        rim.addBandpass(noise, left, CHUNK, 0.5);
        boolean more = !falling || envelope > 1e-5;
        double now = more ? gain * envelope * grain : 0;
        ramp(left, last, now);
        last = now;
        return more;
    }
}
