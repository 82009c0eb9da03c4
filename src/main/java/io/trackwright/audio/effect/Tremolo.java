package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * A sine on the volume, or from side to side as on a suitcase electric piano. The mean gain stays
 * below 1.
 */
public final class Tremolo implements Effect {
    private final Wave left;
    private final Wave right;
    private final float half;
    private int inHop;

    private Tremolo(Settings settings, AudioSpec spec) {
        left = new Wave(spec.sampleRateHz(), settings.rateHz, 0.25);
        right = new Wave(spec.sampleRateHz(), settings.rateHz, 0.25 + 0.5 * settings.spread);
        half = (float) (0.5 * settings.depth);
    }

    @Override
    public void process(StereoBlock io) {
        int n = io.frames();
        int at = 0;
        while (at < n) {
            if (inHop == Wave.HOP) {
                left.turn();
                right.turn();
                inHop = 0;
            }
            int run = Math.min(n - at, Wave.HOP - inHop);
            swell(left, io.left, at, run);
            swell(right, io.right, at, run);
            inHop += run;
            at += run;
        }
    }

    private void swell(Wave wave, float[] x, int at, int n) {
        float start = (float) wave.value();
        float step = (float) wave.step();
        for (int i = 0; i < n; i++) {
            x[at + i] *= 1 - half + half * (start + step * (inHop + i));
        }
    }

    @Override
    public void reset() {
        left.reset();
        right.reset();
        inHop = 0;
    }

    /**
     * @param rateHz 0.05..20
     * @param depth 0..1 (down to silence)
     * @param spread 0: both sides together; 1: one rises while the other falls
     */
    public record Settings(double rateHz, double depth, double spread) implements EffectSettings {
        public Settings {
            Setting.range("rateHz", rateHz, 0.05, 20);
            Setting.range("depth", depth, 0, 1);
            Setting.range("spread", spread, 0, 1);
        }

        @Override
        public Tremolo build(AudioSpec spec) {
            return new Tremolo(this, spec);
        }
    }
}
