package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Biquad;
import io.trackwright.audio.dsp.DelayLine;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * Echoes that darken and thin out as on tape, straight or from side to side. The loop runs through
 * a low and a high cut and a gentle curve that keeps it below full scale whatever the feedback;
 * wobble lets the tape speed sway (after the description in U. Zölzer, "DAFX", 2nd ed., 2011, §2.6
 * and §12.3). As a send effect it stands at mix 1: echoes only.
 */
public final class TapeDelay implements Effect {
    private static final double WOBBLE_MS = 1.2;
    private static final double WOBBLE_HZ = 0.7;

    private final DelayLine leftLine;
    private final DelayLine rightLine;
    private final Wave wobble;
    private final SwayingTap tap;

    /** The echoes are worked out in pieces of this many frames, so no delay is shorter. */
    private final int hopFrames;

    private final double leftFrames;
    private final double rightFrames;
    private final double sway;
    private final float feedback;
    private final float cross;
    private final float dry;
    private final float wet;
    private final Biquad lowCut;
    private final Biquad highCut;
    private final float[] l;
    private final float[] r;
    private int inHop;

    private TapeDelay(Settings settings, AudioSpec spec) {
        sway = spec.framesOfMs(WOBBLE_MS) * settings.wobble;
        double shortest = spec.framesOfMs(Math.min(settings.leftMs, settings.rightMs)) - sway - 4;
        int slowHop = Wave.hopFrames(WOBBLE_HZ);
        hopFrames = shortest >= slowHop ? slowHop : Wave.HOP;
        tap = new SwayingTap(hopFrames);
        l = new float[hopFrames];
        r = new float[hopFrames];
        leftFrames = Math.max(hopFrames + 4 + sway, spec.framesOfMs(settings.leftMs));
        rightFrames = Math.max(hopFrames + 4 + sway, spec.framesOfMs(settings.rightMs));
        int most = (int) (Math.max(leftFrames, rightFrames) + sway) + hopFrames + 8;
        leftLine = new DelayLine(most);
        rightLine = new DelayLine(most);
        wobble = new Wave(spec.sampleRateHz(), WOBBLE_HZ, 0, hopFrames);
        feedback = (float) settings.feedback;
        cross = (float) settings.pingPong;
        dry = (float) (1 - settings.mix);
        wet = (float) settings.mix;
        int rate = spec.sampleRateHz();
        lowCut = new Biquad(Biquad.Coefficients.highPass(rate, settings.lowCutHz, 0.6));
        highCut = new Biquad(Biquad.Coefficients.lowPass(rate, settings.highCutHz, 0.6));
    }

    @Override
    public void process(StereoBlock io) {
        int n = io.frames();
        int at = 0;
        while (at < n) {
            if (inHop == hopFrames) {
                wobble.turn();
                inHop = 0;
            }
            int run = Math.min(n - at, hopFrames - inHop);
            echo(io, at, run);
            inHop += run;
            at += run;
        }
    }

    private void echo(StereoBlock io, int at, int n) {
        double late = sway * wobble.value();
        double slope = sway * wobble.step();
        tap.read(leftLine, leftFrames + late, slope, inHop, 0, l, n);
        tap.read(rightLine, rightFrames + late, slope, inHop, 0, r, n);
        lowCut.process(l, r, 0, n);
        highCut.process(l, r, 0, n);
        for (int i = 0; i < n; i++) {
            float inLeft = io.left[at + i];
            float inRight = io.right[at + i];
            float middle = 0.5f * (inLeft + inRight);
            float toLeft = inLeft + cross * (middle - inLeft);
            float toRight = inRight - cross * inRight;
            float backLeft = l[i] + cross * (r[i] - l[i]);
            float backRight = r[i] + cross * (l[i] - r[i]);
            io.left[at + i] = dry * inLeft + wet * l[i];
            io.right[at + i] = dry * inRight + wet * r[i];
            l[i] = gentle(toLeft + feedback * backLeft);
            r[i] = gentle(toRight + feedback * backRight);
        }
        leftLine.write(l, 0, n);
        rightLine.write(r, 0, n);
    }

    /**
     * x − x³/27, held beyond ±3: straight for small signals, never above 2; what is too small to
     * matter ends here.
     */
    private static float gentle(float x) {
        if (Math.abs(x) < 1e-12f) {
            return 0f;
        }
        float y = Math.max(-3f, Math.min(3f, x));
        return y - y * y * y * (1f / 27f);
    }

    @Override
    public void reset() {
        leftLine.reset();
        rightLine.reset();
        lowCut.reset();
        highCut.reset();
        wobble.reset();
        inHop = 0;
    }

    /**
     * @param leftMs time of the left echo, 2..4000; from a tempo by {@code 60000 / bpm · beats}
     * @param rightMs time of the right echo
     * @param feedback how much of an echo comes back, 0..0.95
     * @param pingPong 0: sides stay apart; 1: the sound enters left and every echo changes sides
     * @param lowCutHz 20..2000
     * @param highCutHz 500..20000
     * @param wobble sway of the tape, 0..1
     * @param mix share of the echoes, 0..1; 1 on a bus
     */
    public record Settings(
            double leftMs,
            double rightMs,
            double feedback,
            double pingPong,
            double lowCutHz,
            double highCutHz,
            double wobble,
            double mix)
            implements EffectSettings {
        public Settings {
            Setting.range("leftMs", leftMs, 2, 4000);
            Setting.range("rightMs", rightMs, 2, 4000);
            Setting.range("feedback", feedback, 0, 0.95);
            Setting.range("pingPong", pingPong, 0, 1);
            Setting.range("lowCutHz", lowCutHz, 20, 2000);
            Setting.range("highCutHz", highCutHz, 500, 20_000);
            Setting.range("wobble", wobble, 0, 1);
            Setting.range("mix", mix, 0, 1);
        }

        /** A bus of echoes, cut at 200 Hz and 5 kHz, slightly swaying, sides apart. */
        public static Settings echoes(double leftMs, double rightMs, double feedback) {
            return new Settings(leftMs, rightMs, feedback, 0, 200, 5000, 0.2, 1);
        }

        /** A bus of echoes that change sides. */
        public static Settings pingPong(double timeMs, double feedback) {
            return new Settings(timeMs, timeMs, feedback, 1, 200, 5000, 0.2, 1);
        }

        public Settings withMix(double mix) {
            return new Settings(
                    leftMs, rightMs, feedback, pingPong, lowCutHz, highCutHz, wobble, mix);
        }

        @Override
        public TapeDelay build(AudioSpec spec) {
            return new TapeDelay(this, spec);
        }
    }
}
