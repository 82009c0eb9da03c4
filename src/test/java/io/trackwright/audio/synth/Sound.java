package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.SineTable;
import io.trackwright.audio.dsp.StereoBlock;

/** A rendered take, and measures of it. */
record Sound(float[] left, float[] right) {
    static final AudioSpec SPEC = new AudioSpec(48_000, 8_192);

    static Sound of(Patch patch, long seed, double seconds, Note... chord) {
        Instrument instrument = patch.build(SPEC, seed);
        for (Note note : chord) {
            instrument.start(note);
        }
        return take(instrument, SPEC.frames(seconds), 512);
    }

    static Sound take(Instrument instrument, int frames, int block) {
        Sound sound = new Sound(new float[frames], new float[frames]);
        StereoBlock io = new StereoBlock(block);
        for (int at = 0; at < frames; at += block) {
            int n = Math.min(block, frames - at);
            io.resize(n);
            io.clear();
            instrument.render(io, 0, n);
            System.arraycopy(io.left, 0, sound.left, at, n);
            System.arraycopy(io.right, 0, sound.right, at, n);
        }
        return sound;
    }

    double peak() {
        double peak = 0;
        for (int i = 0; i < left.length; i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        return peak;
    }

    /** RMS over both channels between two times, in dBFS. */
    double rmsDb(double from, double to) {
        int a = SPEC.frames(from);
        int b = Math.min(left.length, SPEC.frames(to));
        double sum = 0;
        for (int i = a; i < b; i++) {
            sum += left[i] * left[i] + right[i] * right[i];
        }
        return 10 * StrictMath.log10(sum / (2 * (b - a)) + 1e-20);
    }

    static double db(double gain) {
        return 20 * StrictMath.log10(gain + 1e-20);
    }

    /**
     * How far the sound between two times is from {@code hz}, in cents, by the phase advance of its
     * first harmonics between Hann windows, weighted by their power.
     */
    double centsFrom(double hz, double from, double to, int harmonics) {
        return centsFrom(hz, from, to, harmonics, false);
    }

    /** The same with every moment counted alike, however loud: the middle of a vibrato. */
    double meanCentsFrom(double hz, double from, double to, int harmonics) {
        return centsFrom(hz, from, to, harmonics, true);
    }

    private double centsFrom(double hz, double from, double to, int harmonics, boolean evenly) {
        int start = SPEC.frames(from);
        int length = SPEC.frames(to) - start;
        int window = Math.min(length / 2, (int) (SPEC.sampleRateHz() / hz * 8));
        int hop = Math.max(1, (int) Math.rint(SPEC.sampleRateHz() / hz));
        double weighted = 0;
        double weight = 0;
        for (int k = 1; k <= harmonics; k++) {
            double cycles = k * hz / SPEC.sampleRateHz();
            double re = 0;
            double im = 0;
            double all = 0;
            double lastRe = 0;
            double lastIm = 0;
            for (int at = start; at + window < start + length; at += hop) {
                double c = 0;
                double s = 0;
                for (int i = 0; i < window; i++) {
                    double w = 0.5 - 0.5 * SineTable.ofCycles((double) i / window + 0.25);
                    double phase = cycles * (at + i);
                    double x = w * (left[at + i] + right[at + i]);
                    c += x * SineTable.ofCycles(phase + 0.25);
                    s -= x * SineTable.ofCycles(phase);
                }
                double turnRe = c * lastRe + s * lastIm;
                double turnIm = s * lastRe - c * lastIm;
                double loud = Math.hypot(turnRe, turnIm);
                double share = evenly ? 1 / (loud + 1e-12) : 1;
                re += share * turnRe;
                im += share * turnIm;
                all += loud;
                lastRe = c;
                lastIm = s;
            }
            double power = evenly ? all : Math.hypot(re, im);
            double off = StrictMath.atan2(im, re) / (2 * Math.PI * hop) * SPEC.sampleRateHz();
            weighted += power * k * off;
            weight += power * k * k;
        }
        return 1200 * StrictMath.log(1 + weighted / weight / hz) / StrictMath.log(2);
    }
}
