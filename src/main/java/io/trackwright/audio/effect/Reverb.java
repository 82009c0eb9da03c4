package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Biquad;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * The air around the music: a pre-delay, a pattern of early reflections, diffusers, then a {@link
 * FeedbackNetwork} of eight lines whose echoes thicken into a smooth tail. Left stays a little
 * left, right a little right. After J.-M. Jot and A. Chaigne, "Digital delay networks for designing
 * artificial reverberators", AES 90 (1991), with the diffusers of J. Dattorro, "Effect design, part
 * 1", JAES 45 (1997). The tail carries about as much energy as the sound itself, whatever its
 * decay. As a send effect it stands at mix 1.
 */
public final class Reverb implements Effect {
    private final FeedbackNetwork network;
    private final EarlyReflections left;
    private final EarlyReflections right;
    private final Biquad lowCut;
    private final float[] l;
    private final float[] r;
    private final float[] sound;
    private final float[] earlyLeft;
    private final float[] earlyRight;
    private final Resonance resonance;
    private final float dry;
    private final float wet;

    private Reverb(Settings settings, AudioSpec spec) {
        network = new FeedbackNetwork(settings, spec.sampleRateHz());
        int hopFrames = network.hopFrames();
        left = new EarlyReflections(settings, spec, 0, hopFrames);
        right = new EarlyReflections(settings, spec, 1, hopFrames);
        l = new float[hopFrames];
        r = new float[hopFrames];
        sound = new float[hopFrames];
        earlyLeft = new float[hopFrames];
        earlyRight = new float[hopFrames];
        lowCut =
                new Biquad(
                        Biquad.Coefficients.highPass(
                                spec.sampleRateHz(),
                                settings.lowCutHz,
                                Biquad.Coefficients.BUTTERWORTH_Q));
        int memoryFrames = 2 * (network.longestFrames() + left.longestFrames());
        resonance = new Resonance(new Room(), hopFrames, memoryFrames);
        dry = (float) (1 - settings.mix);
        wet = (float) settings.mix;
        reset();
    }

    @Override
    public void process(StereoBlock io) {
        resonance.process(io);
    }

    /** Puts tail, echoes and, from frame {@code at} on, sound together in its place. */
    private void blend(float[] tail, float[] early, float[] io, int at, int n) {
        float wetGain = wet;
        float dryGain = dry;
        if (dryGain == 0) {
            for (int i = 0; i < n; i++) {
                tail[i] = wetGain * (tail[i] + early[i]);
            }
        } else {
            float[] x = sound;
            System.arraycopy(io, at, x, 0, n);
            for (int i = 0; i < n; i++) {
                tail[i] = wetGain * (tail[i] + early[i]) + dryGain * x[i];
            }
        }
        System.arraycopy(tail, 0, io, at, n);
    }

    /** The room as it resounds. */
    private final class Room implements Resonance.Body {
        @Override
        public boolean sound(StereoBlock io, int at, int n, int inHop) {
            boolean asked = Resonance.heard(io.left, at, n) || Resonance.heard(io.right, at, n);
            System.arraycopy(io.left, at, l, 0, n);
            System.arraycopy(io.right, at, r, 0, n);
            lowCut.process(l, r, 0, n);
            left.process(l, earlyLeft, n);
            right.process(r, earlyRight, n);
            network.process(l, r, inHop, n);
            boolean answers =
                    Resonance.heard(l, 0, n)
                            || Resonance.heard(r, 0, n)
                            || Resonance.heard(earlyLeft, 0, n)
                            || Resonance.heard(earlyRight, 0, n);
            blend(l, earlyLeft, io.left, at, n);
            blend(r, earlyRight, io.right, at, n);
            return asked || answers;
        }

        @Override
        public void turn() {
            network.turn();
        }

        @Override
        public void clear() {
            network.clear();
            left.reset();
            right.reset();
            lowCut.reset();
        }
    }

    @Override
    public void reset() {
        resonance.reset();
        network.reset();
    }

    /**
     * @param decaySeconds until the tail has fallen by 60 dB, 0.1..20
     * @param preDelayMs silence before the room answers, 0..200
     * @param size distance of the walls, 0.2 (booth)..2 (cathedral)
     * @param highDampingHz where the tail decays twice as fast, 500..20000
     * @param lowCutHz no reverb below, 20..1000
     * @param early level of the early reflections, 0..1
     * @param modulation movement in the tail, 0..1
     * @param mix share of the reverb, 0..1; 1 on a bus
     */
    public record Settings(
            double decaySeconds,
            double preDelayMs,
            double size,
            double highDampingHz,
            double lowCutHz,
            double early,
            double modulation,
            double mix)
            implements EffectSettings {
        public Settings {
            Setting.range("decaySeconds", decaySeconds, 0.1, 20);
            Setting.range("preDelayMs", preDelayMs, 0, 200);
            Setting.range("size", size, 0.2, 2);
            Setting.range("highDampingHz", highDampingHz, 500, 20_000);
            Setting.range("lowCutHz", lowCutHz, 20, 1000);
            Setting.range("early", early, 0, 1);
            Setting.range("modulation", modulation, 0, 1);
            Setting.range("mix", mix, 0, 1);
        }

        /** A studio room: near, clear. */
        public static Settings room(double decaySeconds) {
            return new Settings(decaySeconds, 5, 0.45, 6000, 150, 0.7, 0.3, 1);
        }

        /** A plate: dense at once, bright, no walls. */
        public static Settings plate(double decaySeconds) {
            return new Settings(decaySeconds, 12, 0.6, 9000, 200, 0, 0.5, 1);
        }

        /** A concert hall: late, wide, dark. */
        public static Settings hall(double decaySeconds) {
            return new Settings(decaySeconds, 24, 1.1, 4500, 120, 0.4, 0.4, 1);
        }

        public Settings withMix(double mix) {
            return new Settings(
                    decaySeconds,
                    preDelayMs,
                    size,
                    highDampingHz,
                    lowCutHz,
                    early,
                    modulation,
                    mix);
        }

        public Settings withPreDelayMs(double preDelayMs) {
            return new Settings(
                    decaySeconds,
                    preDelayMs,
                    size,
                    highDampingHz,
                    lowCutHz,
                    early,
                    modulation,
                    mix);
        }

        @Override
        public Reverb build(AudioSpec spec) {
            return new Reverb(this, spec);
        }
    }
}
