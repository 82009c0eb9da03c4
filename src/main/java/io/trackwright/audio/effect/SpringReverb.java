package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Biquad;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.Arrays;

/**
 * The tank of a guitar amplifier or a dub desk: two springs, along which high tones travel slower
 * than low ones, so that every stroke comes back as a chirp that smears more with each round. A
 * chain of all-passes within a loop (V. Välimäki, J. Parker and J. Abel, "Parametric spring
 * reverberation effect", JAES 58, 2010): what the paper stretches over several samples runs here at
 * a fraction of the sample rate, which is the same chirp for a fraction of the work. Nothing above
 * about 4 kHz comes back. As a send effect it stands at mix 1.
 */
public final class SpringReverb implements Effect {
    private static final int HOP = 64;

    /** The springs' own rate is near this; their chirps end at half of it. */
    private static final double SPRING_RATE_HZ = 9_000;

    private static final double PASS_SHARE = 0.36;

    /** Butterworth, eighth order. */
    private static final double[] STEEP_Q = {0.5098, 0.6013, 0.9000, 2.5629};

    private final int every;
    private final Springs springs;
    private final Biquad lowCut;
    private final Biquad[] down = new Biquad[STEEP_Q.length];
    private final Biquad[] up = new Biquad[STEEP_Q.length];
    private final float[] l = new float[HOP];
    private final float[] r = new float[HOP];
    private final float[] slowLeft = new float[HOP];
    private final float[] slowRight = new float[HOP];
    private final float dry;
    private final float wet;
    private int phase;

    private SpringReverb(Settings settings, AudioSpec spec) {
        int rate = spec.sampleRateHz();
        every = Math.max(1, (int) Math.rint(rate / SPRING_RATE_HZ));
        springs = new Springs(settings, (double) rate / every);
        lowCut =
                new Biquad(
                        Biquad.Coefficients.highPass(
                                rate, settings.lowCutHz, Biquad.Coefficients.BUTTERWORTH_Q));
        double passHz = PASS_SHARE * rate / every;
        for (int k = 0; k < STEEP_Q.length; k++) {
            down[k] = new Biquad(Biquad.Coefficients.lowPass(rate, passHz, STEEP_Q[k]));
            up[k] = new Biquad(Biquad.Coefficients.lowPass(rate, passHz, STEEP_Q[k]));
        }
        dry = (float) (1 - settings.mix);
        wet = (float) settings.mix;
    }

    @Override
    public void process(StereoBlock io) {
        int n = io.frames();
        for (int at = 0; at < n; at += HOP) {
            shake(io, at, Math.min(HOP, n - at));
        }
    }

    private void shake(StereoBlock io, int at, int n) {
        System.arraycopy(io.left, at, l, 0, n);
        System.arraycopy(io.right, at, r, 0, n);
        lowCut.process(l, r, 0, n);
        for (Biquad filter : down) {
            filter.process(l, r, 0, n);
        }
        int first = phase == 0 ? 0 : every - phase;
        int slow = 0;
        for (int i = first; i < n; i += every) {
            slowLeft[slow] = l[i];
            slowRight[slow++] = r[i];
        }
        springs.process(slowLeft, slowRight, slow);
        Arrays.fill(l, 0, n, 0f);
        Arrays.fill(r, 0, n, 0f);
        for (int k = 0; k < slow; k++) {
            l[first + k * every] = every * slowLeft[k];
            r[first + k * every] = every * slowRight[k];
        }
        phase = (phase + n) % every;
        for (Biquad filter : up) {
            filter.process(l, r, 0, n);
        }
        for (int i = 0; i < n; i++) {
            io.left[at + i] = dry * io.left[at + i] + wet * l[i];
            io.right[at + i] = dry * io.right[at + i] + wet * r[i];
        }
    }

    @Override
    public void reset() {
        phase = 0;
        springs.reset();
        lowCut.reset();
        for (int k = 0; k < STEEP_Q.length; k++) {
            down[k].reset();
            up[k].reset();
        }
    }

    /**
     * @param decaySeconds until it has fallen by 60 dB, 0.3..8
     * @param roundMs from one end of the spring to the other and back, 25..120
     * @param chirp how much slower high tones are, 0.1..1
     * @param lowCutHz nothing below, 20..600
     * @param mix share of the springs, 0..1; 1 on a bus
     */
    public record Settings(
            double decaySeconds, double roundMs, double chirp, double lowCutHz, double mix)
            implements EffectSettings {
        public Settings {
            Setting.range("decaySeconds", decaySeconds, 0.3, 8);
            Setting.range("roundMs", roundMs, 25, 120);
            Setting.range("chirp", chirp, 0.1, 1);
            Setting.range("lowCutHz", lowCutHz, 20, 600);
            Setting.range("mix", mix, 0, 1);
        }

        /** The tank of a guitar combo. */
        public static Settings tank(double decaySeconds) {
            return new Settings(decaySeconds, 56, 0.75, 120, 1);
        }

        /** Long springs that splash: dub. */
        public static Settings splash(double decaySeconds) {
            return new Settings(decaySeconds, 78, 1, 180, 1);
        }

        public Settings withMix(double mix) {
            return new Settings(decaySeconds, roundMs, chirp, lowCutHz, mix);
        }

        @Override
        public SpringReverb build(AudioSpec spec) {
            return new SpringReverb(this, spec);
        }
    }
}
