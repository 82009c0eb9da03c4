package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.DelayLine;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * The unsteady pitch of a worn cassette: a slow wow and a quick flutter, both sides alike, by
 * reading from a delay that sways. Rates after IEC 60386 (wow below 4 Hz, flutter above). The sound
 * comes a few milliseconds late.
 */
public final class TapeFlutter implements Effect {
    private static final double CENTS_TO_RATIO = 0.00057778950655;

    private final DelayLine left;
    private final DelayLine right;
    private final Wave[] waves;
    private final double[] sways;
    private final double centre;
    private final SwayingTap tap = new SwayingTap(Wave.HOP);
    private final float[] heard = new float[Wave.HOP];
    private int inHop;

    private TapeFlutter(Settings settings, AudioSpec spec) {
        int rate = spec.sampleRateHz();
        double[] hz = {0.55, 1.27, 7.3};
        double[] cents = {
            0.65 * settings.wowCents, 0.35 * settings.wowCents, settings.flutterCents
        };
        waves = new Wave[hz.length];
        sways = new double[hz.length];
        double sum = 0;
        for (int i = 0; i < hz.length; i++) {
            waves[i] = new Wave(rate, hz[i], 0.75);
            // A delay that moves by a·sin(2πft) changes the pitch by at most 2πfa.
            sways[i] = cents[i] * CENTS_TO_RATIO * rate / (2 * Math.PI * hz[i]);
            sum += sways[i];
        }
        centre = sum + 3;
        left = new DelayLine((int) (2 * sum) + Wave.HOP + 16);
        right = new DelayLine((int) (2 * sum) + Wave.HOP + 16);
    }

    @Override
    public void process(StereoBlock io) {
        int n = io.frames();
        int at = 0;
        while (at < n) {
            if (inHop == Wave.HOP) {
                for (Wave wave : waves) {
                    wave.turn();
                }
                inHop = 0;
            }
            int to = Math.min(n, at + Wave.HOP - inHop);
            double start = centre;
            double step = 0;
            for (int w = 0; w < waves.length; w++) {
                start += sways[w] * waves[w].value();
                step += sways[w] * waves[w].step();
            }
            sound(left, io.left, at, to - at, start, step);
            sound(right, io.right, at, to - at, start, step);
            inHop += to - at;
            at = to;
        }
    }

    private void sound(DelayLine line, float[] io, int at, int n, double start, double step) {
        line.write(io, at, n);
        tap.read(line, start, step, inHop, n, heard, n);
        System.arraycopy(heard, 0, io, at, n);
    }

    @Override
    public void reset() {
        left.reset();
        right.reset();
        for (Wave wave : waves) {
            wave.reset();
        }
        inHop = 0;
    }

    /**
     * @param wowCents largest slow detuning, 0..50; 8 is lo-fi, 25 is broken
     * @param flutterCents largest quick detuning, 0..20
     */
    public record Settings(double wowCents, double flutterCents) implements EffectSettings {
        public Settings {
            Setting.range("wowCents", wowCents, 0, 50);
            Setting.range("flutterCents", flutterCents, 0, 20);
        }

        @Override
        public TapeFlutter build(AudioSpec spec) {
            return new TapeFlutter(this, spec);
        }
    }
}
