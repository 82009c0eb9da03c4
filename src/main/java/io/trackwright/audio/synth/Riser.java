package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Oscillator;
import io.trackwright.audio.dsp.Svf;
import io.trackwright.audio.dsp.Wavetable;

/**
 * A transition that grows for as long as its note lasts: a band of noise, and if wanted a saw, that
 * climbs towards the next section and stops on it; or, upside down, falls away from it.
 *
 * <p>Method: white noise through a state-variable band-pass swept over the length of the note.
 */
public final class Riser extends Voice {
    private static final double LEVEL = 0.25;
    private static final double RELEASE_MS = 30;

    /**
     * @param fromHz where the band begins, 50..18,000
     * @param toHz where it ends, 50..18,000
     * @param q width of the band, 0.5..8
     * @param tone level of a saw that climbs from the key by {@code toneOctaves}, 0..1
     * @param toneOctaves −4..4
     * @param falling true for a downlifter: loud at first, gone at the end
     */
    public record Patch(
            double fromHz, double toHz, double q, double tone, double toneOctaves, boolean falling)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("fromHz", 50, 18_000, fromHz);
            Rules.within("toHz", 50, 18_000, toHz);
            Rules.within("q", 0.5, 8, q);
            Rules.within("tone", 0, 1, tone);
            Rules.within("toneOctaves", -4, 4, toneOctaves);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(3, seed, () -> new Riser(this, spec));
        }
    }

    public static Patch noise() {
        return new Patch(300, 9_000, 1.2, 0, 0, false);
    }

    public static Patch siren() {
        return new Patch(400, 8_000, 1.2, 0.35, 2, false);
    }

    public static Patch downlifter() {
        return new Patch(9_000, 150, 1, 0, 0, true);
    }

    private final Patch patch;
    private final Svf one;
    private final Svf two;
    private final Oscillator saw;
    private double octaves;
    private double progress;
    private double step;
    private double keyHz;
    private double gain;
    private double last;

    private Riser(Patch patch, AudioSpec spec) {
        super(spec, true);
        this.patch = patch;
        one = new Svf(sampleRateHz);
        two = new Svf(sampleRateHz);
        saw = new Oscillator(sampleRateHz);
    }

    @Override
    protected void strike(Note note) {
        octaves = StrictMath.log(patch.toHz / patch.fromHz) / StrictMath.log(2);
        progress = 0;
        step = (double) CHUNK / Math.max(CHUNK, note.durationFrames());
        keyHz = Tuning.hz(note.key());
        gain = LEVEL * Tuning.gain(note.velocity(), 1.2);
        last = 0;
        one.reset();
        two.reset();
        saw.phase(random.between(0, 1));
    }

    @Override
    protected boolean fill(boolean held) {
        progress = Math.min(1, progress + step);
        double hz = patch.fromHz * Exp2.of(octaves * progress);
        one.tune(hz, patch.q);
        two.tune(hz * 1.08, patch.q);
        random.fill(left, CHUNK, 1);
        random.fill(right, CHUNK, 1);
        one.bandpass(left, CHUNK);
        two.bandpass(right, CHUNK);
        if (patch.tone > 0) {
            saw.tune(keyHz * Exp2.of(patch.toneOctaves * progress));
            float g = (float) patch.tone;
            saw.add(Wavetable.saw(), left, right, CHUNK, g, g);
        }
        double now = envelope(held);
        boolean more = held || now > 1e-5;
        ramp(left, last, more ? now : 0);
        ramp(right, last, more ? now : 0);
        last = now;
        return more;
    }

    private double envelope(boolean held) {
        if (!held) {
            return last * StrictMath.exp(-6.9 / (RELEASE_MS * 0.001 * tickRateHz));
        }
        double shape = patch.falling ? 1 - progress : progress;
        double target = gain * (0.02 + 0.98 * shape * shape);
        return last + 0.1 * (target - last);
    }
}
