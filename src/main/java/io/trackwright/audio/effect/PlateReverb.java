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
    private final float[] sound;
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
        sound = new float[hopFrames];
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
        public boolean sound(StereoBlock io, int at, int n, int inHop) {
            boolean heard = Resonance.heard(io.left, at, n) || Resonance.heard(io.right, at, n);
            System.arraycopy(io.left, at, l, 0, n);
            System.arraycopy(io.right, at, r, 0, n);
            for (int i = 0; i < n; i++) {
                l[i] = 0.5f * (l[i] + r[i]);
                r[i] = 0;
            }
            lowCut.process(l, r, 0, n);
            tank.process(l, r, inHop, n);
            heard |= Resonance.heard(l, 0, n) || Resonance.heard(r, 0, n);
            blend(l, io.left, at, n);
            blend(r, io.right, at, n);
            return heard;
        }

        private void blend(float[] plate, float[] out, int at, int n) {
            float[] x = sound;
            System.arraycopy(out, at, x, 0, n);
            for (int i = 0; i < n; i++) {
                plate[i] = dry * x[i] + wet * plate[i];
            }
            System.arraycopy(plate, 0, out, at, n);
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
