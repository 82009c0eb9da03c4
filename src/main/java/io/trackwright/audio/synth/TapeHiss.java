package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Lfo;
import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.SineTable;
import io.trackwright.audio.dsp.Svf;
import java.util.Arrays;

/**
 * The floor of an old tape machine, for as long as the note lasts: hiss that breathes a little, the
 * hum of its motor with flutter on it, now and then a hole in the oxide.
 *
 * <p>Method: white noise tilted by two state-variable filters, its level moved by a slow wave; a
 * hum of three mains harmonics under frequency modulation; drop-outs as a Poisson process.
 */
public final class TapeHiss extends Voice {
    private static final double LEVEL = 0.25;
    private static final double FADE_MS = 80;
    private static final double[] HUM = {1, 0.5, 0.28};

    /**
     * @param hiss level, 0..2
     * @param hum level, 0..2
     * @param humHz 50 or 60 as a rule, 40..70
     * @param holesPerSecond drop-outs, 0..10
     */
    public record Patch(double hiss, double hum, double humHz, double holesPerSecond)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("hiss", 0, 2, hiss);
            Rules.within("hum", 0, 2, hum);
            Rules.within("humHz", 40, 70, humHz);
            Rules.within("holesPerSecond", 0, 10, holesPerSecond);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(1, seed, () -> new TapeHiss(this, spec));
        }
    }

    public static Patch cassette() {
        return new Patch(1, 0.14, 50, 0.5);
    }

    private final Patch patch;
    private final Svf[] top = new Svf[2];
    private final Svf[] low = new Svf[2];
    private final Lfo breath;
    private final Lfo flutter;
    private final Noise grain = new Noise(0);
    private final int[] phases = new int[HUM.length];
    private double gain;
    private double envelope;
    private double hole;
    private double last;

    private TapeHiss(Patch patch, AudioSpec spec) {
        super(spec, true);
        this.patch = patch;
        for (int i = 0; i < 2; i++) {
            top[i] = new Svf(sampleRateHz);
            low[i] = new Svf(sampleRateHz);
            top[i].tune(7_000 + 400 * i, 0.5);
            low[i].tune(350, 0.6);
        }
        breath = new Lfo(tickRateHz);
        flutter = new Lfo(tickRateHz);
    }

    @Override
    protected void strike(Note note) {
        for (int i = 0; i < 2; i++) {
            top[i].reset();
            low[i].reset();
        }
        breath.start(0.4, 0.6, 0, 1, random.between(0, 1), 5);
        flutter.start(7.3, 0.4, 0, 1, random.between(0, 1), 7);
        grain.seed((long) (1e9 * random.next()));
        Arrays.fill(phases, 0);
        gain = LEVEL * Tuning.gain(note.velocity(), 1.2);
        envelope = 0;
        hole = 0;
        last = 0;
    }

    @Override
    protected boolean fill(boolean held) {
        double step = 1 / (FADE_MS * 0.001 * tickRateHz);
        envelope = held ? Math.min(1, envelope + step) : Math.max(0, envelope - step);
        if (grain.between(0, 1) < patch.holesPerSecond / tickRateHz) {
            hole = grain.between(0.3, 0.8);
        }
        hole *= 0.97;
        side(left, 0);
        side(right, 1);
        hum(1 + 0.0025 * flutter.next());
        double now = gain * envelope * (1 + 0.12 * breath.next()) * (1 - hole);
        ramp(left, last, now);
        ramp(right, last, now);
        last = now;
        return held || envelope > 0;
    }

    private void side(float[] out, int i) {
        grain.fill(out, CHUNK, (float) (0.05 * patch.hiss));
        top[i].lowpass(out, CHUNK);
        low[i].highpass(out, CHUNK);
    }

    private void hum(double pace) {
        for (int h = 0; h < HUM.length; h++) {
            int p = phases[h];
            int step = SineTable.phase(patch.humHz * (h + 1) * pace / sampleRateHz);
            float g = (float) (0.03 * patch.hum * HUM[h]);
            for (int i = 0; i < CHUNK; i++) {
                float y = g * SineTable.at(p);
                left[i] += y;
                right[i] += y;
                p += step;
            }
            phases[h] = p;
        }
    }
}
