package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Svf;
import java.util.Arrays;

/**
 * A stick drawn over notches: guiro, ratchet, the spring of a vibraslap.
 *
 * <p>Method: a tap for each notch, as fast as the hand moves, through the resonance of the shell
 * (after P. Cook, "Physically informed sonic modeling", 1997).
 */
public final class Scrape extends Voice {
    private static final double LEVEL = 0.5;

    /**
     * @param teethHz notches per second at the start, 10..400
     * @param rush how many times as fast at the end, 0.3..3
     * @param shellHz resonance, 500..9,000
     * @param q its sharpness, 0.5..8
     * @param lengthMs of the scrape, 20..2,000
     */
    public record Patch(double teethHz, double rush, double shellHz, double q, double lengthMs)
            implements Drum {
        public Patch {
            Rules.within("teethHz", 10, 400, teethHz);
            Rules.within("rush", 0.3, 3, rush);
            Rules.within("shellHz", 500, 9_000, shellHz);
            Rules.within("q", 0.5, 8, q);
            Rules.within("lengthMs", 20, 2_000, lengthMs);
        }

        @Override
        public Voice voice(AudioSpec spec) {
            return new Scrape(this, spec);
        }
    }

    /** Down, short. */
    public static Patch guiro() {
        return new Patch(190, 1.4, 2_900, 1.8, 110);
    }

    /** Down and along. */
    public static Patch longGuiro() {
        return new Patch(95, 2.2, 2_700, 1.8, 330);
    }

    private final Patch patch;
    private final Svf shell;
    private final Svf wood;
    private final float[] taps = new float[CHUNK];
    private double phase;
    private double progress;
    private double step;
    private double teethHz;
    private double gain;
    private int silence;

    private Scrape(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        shell = new Svf(sampleRateHz);
        wood = new Svf(sampleRateHz);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        shell.reset();
        wood.reset();
        double hz = patch.shellHz * (0.9 + 0.12 * v) * (1 + 0.02 * random.next());
        shell.tune(hz, patch.q);
        wood.tune(1.9 * hz, 1.2);
        phase = 0.9;
        progress = 0;
        double ms = patch.lengthMs * (1.1 - 0.2 * v) * (1 + 0.06 * random.next());
        step = 1 / (0.001 * ms * sampleRateHz);
        teethHz = patch.teethHz * (0.85 + 0.2 * v);
        gain = LEVEL * Tuning.gain(v, 1.2);
        silence = 0;
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(taps, 0);
        for (int i = 0; i < CHUNK && progress < 1; i++) {
            phase += teethHz * (1 + (patch.rush - 1) * progress) / sampleRateHz;
            if (phase >= 1) {
                phase -= 1 + 0.12 * random.next();
                taps[i] = (float) (gain * swell() * (9 + 3.5 * random.next()));
            }
            progress += step;
        }
        Arrays.fill(left, 0);
        shell.addBandpass(taps, left, CHUNK, 1);
        wood.addBandpass(taps, left, CHUNK, 0.35);
        if (progress >= 1) {
            silence++;
        }
        boolean more = silence < 0.05 * tickRateHz;
        ramp(left, 1, more ? 1 : 0);
        return more;
    }

    private double swell() {
        double in = Math.min(1, 8 * progress + 0.5);
        return in * (1 - 0.7 * progress);
    }
}
