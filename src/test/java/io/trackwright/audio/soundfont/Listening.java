package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.Fft;
import java.util.Arrays;

/** Measures of a recording: pitch, times, spectrum. Left and right, one rate. */
record Listening(float[] left, float[] right, int rateHz) {
    /** The time of what does not fall. */
    static final double NEVER_MS = 1e6;

    private static final int FFT = 8_192;

    Listening part(int fromMs, int toMs) {
        int from = Math.min(left.length, frame(fromMs));
        int to = Math.min(left.length, frame(toMs));
        return new Listening(
                Arrays.copyOfRange(left, from, to), Arrays.copyOfRange(right, from, to), rateHz);
    }

    private int frame(int ms) {
        return (int) ((long) ms * rateHz / 1_000);
    }

    /**
     * How far it is from {@code hz}, in cents: by the phase advance of its first harmonics between
     * windows, weighted by their power.
     */
    double centsFrom(double hz) {
        int window = Math.min(left.length / 2, (int) (rateHz / hz * 12));
        int hop = (int) Math.rint(rateHz / hz);
        double weighted = 0;
        double weight = 0;
        for (int k = 1; k <= 4 && k * hz < 0.4 * rateHz; k++) {
            double re = 0;
            double im = 0;
            double lastRe = 0;
            double lastIm = 0;
            for (int at = 0; at + window < left.length; at += hop) {
                double c = 0;
                double s = 0;
                for (int i = 0; i < window; i++) {
                    double w = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / window);
                    double angle = 2 * Math.PI * k * hz / rateHz * (at + i);
                    double x = w * (left[at + i] + right[at + i]);
                    c += x * Math.cos(angle);
                    s -= x * Math.sin(angle);
                }
                re += c * lastRe + s * lastIm;
                im += s * lastRe - c * lastIm;
                lastRe = c;
                lastIm = s;
            }
            double power = Math.hypot(re, im);
            weighted += power * k * Math.atan2(im, re) / (2 * Math.PI * hop) * rateHz;
            weight += power * k * k;
        }
        return 1200 * Math.log(1 + weighted / weight / hz) / Math.log(2);
    }

    /** √2 times the RMS of one channel: the amplitude of a sine. */
    double amplitude(boolean leftChannel) {
        float[] channel = leftChannel ? left : right;
        double sum = 0;
        for (float x : channel) {
            sum += x * x;
        }
        return Math.sqrt(2 * sum / channel.length);
    }

    /** The same in dB. */
    double levelDb() {
        return 20 * Math.log10(amplitude(true));
    }

    /** How much there is besides a sine of {@code hz}, in dB below it, on the left. */
    double besides(double hz) {
        double[] power = new double[FFT / 2 + 1];
        double[] frame = new double[FFT];
        for (int i = 0; i < FFT; i++) {
            double t = 2 * Math.PI * i / FFT;
            double w =
                    0.35875
                            - 0.48829 * Math.cos(t)
                            + 0.14128 * Math.cos(2 * t)
                            - 0.01168 * Math.cos(3 * t);
            frame[i] = left[i] * w;
        }
        new Fft(FFT).power(frame, power);
        int peak = (int) Math.rint(hz * FFT / rateHz);
        double tone = 0;
        double rest = 1e-20;
        for (int i = 0; i < power.length; i++) {
            if (Math.abs(i - peak) <= 6) {
                tone += power[i];
            } else {
                rest += power[i];
            }
        }
        return 10 * Math.log10(rest / tone);
    }

    /** RMS in dB over 10 ms, every 2 ms. */
    double[] levels() {
        int hop = rateHz / 500;
        double[] levels = new double[Math.max(0, left.length / hop - 5)];
        for (int n = 0; n < levels.length; n++) {
            double sum = 1e-20;
            for (int i = n * hop; i < (n + 5) * hop; i++) {
                sum += left[i] * left[i] + right[i] * right[i];
            }
            levels[n] = 10 * Math.log10(sum / (10 * hop));
        }
        return levels;
    }

    /** Milliseconds until the level is within 8 dB of its highest. */
    static double attackMs(double[] levels) {
        double most = Arrays.stream(levels).max().orElseThrow();
        int n = 0;
        while (levels[n] < most - 8) {
            n++;
        }
        return 2 * n;
    }

    /**
     * Milliseconds for a fall by 60 dB, by a straight line through the levels from the beginning
     * until the level has first fallen by {@code db}; {@link #NEVER_MS} where they lie on no line
     * that falls.
     */
    static double decayMs(double[] levels, double db) {
        int n = 0;
        double meanLevel = 0;
        while (n < levels.length && levels[n] > levels[0] - db) {
            meanLevel += levels[n++];
        }
        meanLevel /= n;
        double moment = 0;
        double square = 0;
        for (int i = 0; i < n; i++) {
            double t = i - 0.5 * (n - 1);
            moment += t * (levels[i] - meanLevel);
            square += t * t;
        }
        double dbPerHop = square > 0 ? moment / square : 0;
        double strayed = 0;
        for (int i = 0; i < n; i++) {
            double line = meanLevel + dbPerHop * (i - 0.5 * (n - 1));
            strayed += (levels[i] - line) * (levels[i] - line) / n;
        }
        boolean falls = dbPerHop < -0.008 && strayed < 4;
        return falls ? 2 * 60 / -dbPerHop : NEVER_MS;
    }

    static double centreHz(int band) {
        return 50 * Math.pow(2, band / 3.0);
    }

    /** Powers of the third octaves from 50 Hz to 16 kHz, in dB. */
    double[] thirdOctaves() {
        double[] power = new double[FFT / 2 + 1];
        double[] sum = new double[FFT / 2 + 1];
        double[] frame = new double[FFT];
        Fft fft = new Fft(FFT);
        for (float[] channel : new float[][] {left, right}) {
            for (int at = 0; at + FFT <= channel.length; at += FFT / 2) {
                for (int i = 0; i < FFT; i++) {
                    frame[i] = channel[at + i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / FFT));
                }
                fft.power(frame, power);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += power[i];
                }
            }
        }
        double[] bands = new double[26];
        for (int b = 0; b < bands.length; b++) {
            double centre = centreHz(b);
            int from = (int) Math.ceil(centre * Math.pow(2, -1 / 6.0) * FFT / rateHz);
            int to = (int) Math.ceil(centre * Math.pow(2, 1 / 6.0) * FFT / rateHz);
            double band = 1e-20;
            for (int i = from; i < Math.max(to, from + 1); i++) {
                band += sum[i];
            }
            bands[b] = 10 * Math.log10(band);
        }
        return bands;
    }
}
