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
    private final PlateTank tank;
    private final Biquad lowCut;
    private final float[] l;
    private final float[] r;
    private final Resonance resonance;
    private final float dry;
    private final float wet;

    private PlateReverb(Settings settings, AudioSpec spec) {
        tank = new PlateTank(settings, spec.sampleRateHz());
        int hopFrames = tank.hopFrames();
        resonance = new Resonance(new Plate(), hopFrames, spec.sampleRateHz());
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
        resonance.process(io);
    }

    /** The plate as it swings; what is silent for a second is at rest. */
    private final class Plate implements Resonance.Body {
        @Override
        public float sound(StereoBlock io, int at, int n, int inHop) {
            float most = 0;
            for (int i = 0; i < n; i++) {
                float middle = 0.5f * (io.left[at + i] + io.right[at + i]);
                l[i] = middle;
                r[i] = 0;
                most = Math.max(most, Math.abs(middle));
            }
            lowCut.process(l, r, 0, n);
            tank.process(l, r, inHop, n);
            for (int i = 0; i < n; i++) {
                most = Math.max(most, Math.abs(l[i]) + Math.abs(r[i]));
                io.left[at + i] = dry * io.left[at + i] + wet * l[i];
                io.right[at + i] = dry * io.right[at + i] + wet * r[i];
            }
            return most;
        }

        @Override
        public void turn() {
            tank.turn();
        }

        @Override
        public void clear() {
            tank.clear();
            lowCut.reset();
        }
    }

    @Override
    public void reset() {
        resonance.reset();
        tank.reset();
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
