package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Biquad;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * Wider or narrower, with the bass in the middle: scales the difference of the channels and takes
 * its low end away (A. Blumlein's sum and difference, GB patent 394,325, 1931). Mono stays as it
 * is.
 */
public final class StereoWidth implements Effect {
    private final float width;
    private final boolean cuts;
    private final Biquad sideCut;
    private final float[] side;
    private final float[] unused;

    private StereoWidth(Settings settings, AudioSpec spec) {
        width = (float) settings.width;
        cuts = settings.monoBelowHz > 0;
        double corner = Math.max(10, settings.monoBelowHz);
        sideCut =
                new Biquad(
                        Biquad.Coefficients.highPass(
                                spec.sampleRateHz(), corner, Biquad.Coefficients.BUTTERWORTH_Q));
        side = new float[spec.maxFrames()];
        unused = new float[spec.maxFrames()];
    }

    @Override
    public void process(StereoBlock io) {
        float[] l = io.left;
        float[] r = io.right;
        int n = io.frames();
        for (int i = 0; i < n; i++) {
            float middle = 0.5f * (l[i] + r[i]);
            side[i] = 0.5f * width * (l[i] - r[i]);
            l[i] = middle;
        }
        if (cuts) {
            sideCut.process(side, unused, 0, n);
        }
        for (int i = 0; i < n; i++) {
            float middle = l[i];
            l[i] = middle + side[i];
            r[i] = middle - side[i];
        }
    }

    @Override
    public void reset() {
        sideCut.reset();
    }

    /**
     * @param width 0 (mono)..1 (as it is)..2
     * @param monoBelowHz no difference below, 0 (off)..500
     */
    public record Settings(double width, double monoBelowHz) implements EffectSettings {
        public Settings {
            Setting.range("width", width, 0, 2);
            Setting.range("monoBelowHz", monoBelowHz, 0, 500);
        }

        @Override
        public StereoWidth build(AudioSpec spec) {
            return new StereoWidth(this, spec);
        }
    }
}
