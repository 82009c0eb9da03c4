package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Biquad;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * A steel plate: dense from the first millisecond, bright, without walls. Four diffusers, then a
 * tank whose halves feed each other in a figure of eight, each with a swaying all-pass, a delay, a
 * low-pass, another all-pass and another delay; left and right are gathered from seven places each
 * (J. Dattorro, "Effect design, part 1: reverberator and other filters", JAES 45, 1997, §1). As a
 * send effect it stands at mix 1.
 */
public final class PlateReverb implements Effect {
    /** Below this (−240 dB) the plate is at rest. */
    private static final float NOTHING = 1e-12f;

    private final PlateTank tank;
    private final Biquad lowCut;
    private final float[] l;
    private final float[] r;
    private final int hopFrames;
    private final int memoryFrames;
    private final float dry;
    private final float wet;
    private int inHop;
    private int quietFrames;
    private float loudest;
    private boolean still;

    private PlateReverb(Settings settings, AudioSpec spec) {
        tank = new PlateTank(settings, spec.sampleRateHz());
        hopFrames = tank.hopFrames();
        memoryFrames = spec.sampleRateHz();
        lowCut =
                new Biquad(
                        Biquad.Coefficients.highPass(
                                spec.sampleRateHz(),
                                settings.lowCutHz,
                                Biquad.Coefficients.BUTTERWORTH_Q));
        l = new float[hopFrames];
        r = new float[hopFrames];
        dry = (float) (1 - settings.mix);
        wet = (float) settings.mix;
        reset();
    }

    @Override
    public void process(StereoBlock io) {
        int n = io.frames();
        int at = 0;
        while (at < n) {
            int run = Math.min(n - at, hopFrames - inHop);
            if (!still || sounds(io, at, run)) {
                still = false;
                swing(io, at, run);
            }
            inHop += run;
            at += run;
            if (inHop == hopFrames) {
                turn();
            }
        }
    }

    private static boolean sounds(StereoBlock io, int at, int n) {
        for (int i = at; i < at + n; i++) {
            if (io.left[i] != 0 || io.right[i] != 0) {
                return true;
            }
        }
        return false;
    }

    private void swing(StereoBlock io, int at, int n) {
        float most = loudest;
        for (int i = 0; i < n; i++) {
            float middle = 0.5f * (io.left[at + i] + io.right[at + i]);
            l[i] = middle;
            r[i] = 0;
            if (Math.abs(middle) > most) {
                most = Math.abs(middle);
            }
        }
        lowCut.process(l, r, 0, n);
        tank.process(l, r, inHop, n);
        for (int i = 0; i < n; i++) {
            if (Math.abs(l[i]) + Math.abs(r[i]) > most) {
                most = Math.abs(l[i]) + Math.abs(r[i]);
            }
            io.left[at + i] = dry * io.left[at + i] + wet * l[i];
            io.right[at + i] = dry * io.right[at + i] + wet * r[i];
        }
        loudest = most;
    }

    /** At the end of a hop; lays the plate to rest when nothing was heard for a second. */
    private void turn() {
        inHop = 0;
        tank.turn();
        quietFrames = loudest < NOTHING ? quietFrames + hopFrames : 0;
        loudest = 0;
        if (!still && quietFrames > memoryFrames) {
            clear();
        }
    }

    private void clear() {
        tank.clear();
        lowCut.reset();
        still = true;
    }

    @Override
    public void reset() {
        clear();
        tank.reset();
        inHop = 0;
        quietFrames = 0;
        loudest = 0;
    }

    /**
     * @param decaySeconds until the tail has fallen by 60 dB, 0.3..12
     * @param highDampingHz from where the tail gets shorter, 1000..20,000
     * @param lowCutHz no reverb below, 20..1000
     * @param modulation movement in the plate, 0..1
     * @param mix share of the plate, 0..1; 1 on a bus
     */
    public record Settings(
            double decaySeconds,
            double highDampingHz,
            double lowCutHz,
            double modulation,
            double mix)
            implements EffectSettings {
        public Settings {
            Setting.range("decaySeconds", decaySeconds, 0.3, 12);
            Setting.range("highDampingHz", highDampingHz, 1000, 20_000);
            Setting.range("lowCutHz", lowCutHz, 20, 1000);
            Setting.range("modulation", modulation, 0, 1);
            Setting.range("mix", mix, 0, 1);
        }

        /** Bright, for snares and voices. */
        public static Settings bright(double decaySeconds) {
            return new Settings(decaySeconds, 9000, 200, 0.5, 1);
        }

        /** Damped, for keys and guitars. */
        public static Settings warm(double decaySeconds) {
            return new Settings(decaySeconds, 4500, 150, 0.6, 1);
        }

        public Settings withMix(double mix) {
            return new Settings(decaySeconds, highDampingHz, lowCutHz, modulation, mix);
        }

        @Override
        public PlateReverb build(AudioSpec spec) {
            return new PlateReverb(this, spec);
        }
    }
}
