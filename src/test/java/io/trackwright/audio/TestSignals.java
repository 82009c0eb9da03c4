package io.trackwright.audio;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Sounds with known properties to measure with. Amplitudes are linear, levels in dB of full scale.
 */
public final class TestSignals {
    private TestSignals() {}

    public static double gain(double db) {
        return StrictMath.pow(10, db / 20);
    }

    public static StereoBlock silence(int frames) {
        return new StereoBlock(frames);
    }

    /** The same sine in both channels. */
    public static StereoBlock sine(int rate, double hz, double peakDb, double seconds) {
        StereoBlock block = new StereoBlock((int) Math.rint(rate * seconds));
        addSine(block, rate, hz, gain(peakDb), 0, block.frames());
        return block;
    }

    public static void addSine(
            StereoBlock block, int rate, double hz, double amplitude, int from, int to) {
        for (int i = from; i < to; i++) {
            float x = (float) (amplitude * StrictMath.sin(2 * Math.PI * hz * (i - from) / rate));
            block.left[i] += x;
            block.right[i] += x;
        }
    }

    /** Independent white noise in each channel, uniform within ±amplitude. */
    public static StereoBlock noise(int frames, double amplitude, long seed) {
        StereoBlock block = new StereoBlock(frames);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < frames; i++) {
            block.left[i] = (float) (amplitude * (2 * random.nextDouble() - 1));
            block.right[i] = (float) (amplitude * (2 * random.nextDouble() - 1));
        }
        return block;
    }

    /** Pink noise (P. Kellet's three-pole filter), RMS near {@code rmsDb}. */
    public static StereoBlock pink(int frames, double rmsDb, long seed) {
        StereoBlock block = noise(frames, 1, seed);
        pink(block.left, frames, rmsDb);
        pink(block.right, frames, rmsDb);
        return block;
    }

    private static void pink(float[] x, int frames, double rmsDb) {
        double a = 0;
        double b = 0;
        double c = 0;
        double sum = 0;
        for (int i = 0; i < frames; i++) {
            double white = x[i];
            a = 0.99765 * a + white * 0.0990460;
            b = 0.96300 * b + white * 0.2965164;
            c = 0.57000 * c + white * 1.0526913;
            x[i] = (float) (a + b + c + white * 0.1848);
            sum += (double) x[i] * x[i];
        }
        double scale = gain(rmsDb) / Math.sqrt(sum / frames);
        for (int i = 0; i < frames; i++) {
            x[i] *= (float) scale;
        }
    }

    /** Kick, snare and hats at 120 bpm: transients 20 dB above the body. */
    public static StereoBlock drums(int rate, double seconds, double peakDb, long seed) {
        StereoBlock block = new StereoBlock((int) Math.rint(rate * seconds));
        SplittableRandom random = new SplittableRandom(seed);
        int step = rate / 8;
        for (int start = 0, n = 0; start < block.frames(); start += step, n++) {
            boolean kick = n % 4 == 0;
            boolean snare = n % 8 == 4;
            for (int i = start; i < Math.min(start + step * 2, block.frames()); i++) {
                double t = (i - start) / (double) rate;
                double x = 0.12 * StrictMath.exp(-t / 0.02) * (2 * random.nextDouble() - 1);
                if (kick) {
                    x +=
                            StrictMath.exp(-t / 0.1)
                                    * StrictMath.sin(
                                            2
                                                    * Math.PI
                                                    * (50 * t
                                                            + 4 * (1 - StrictMath.exp(-t / 0.02))));
                }
                if (snare) {
                    x += 0.7 * StrictMath.exp(-t / 0.05) * (2 * random.nextDouble() - 1);
                }
                block.left[i] += (float) (x * gain(peakDb));
                block.right[i] += (float) (x * gain(peakDb));
            }
        }
        return block;
    }

    /** Struck, decaying notes with silence between them. */
    public static StereoBlock piano(int rate, double seconds, double peakDb, long seed) {
        StereoBlock block = new StereoBlock((int) Math.rint(rate * seconds));
        SplittableRandom random = new SplittableRandom(seed);
        int at = 0;
        while (at < block.frames()) {
            double hz = 110 * StrictMath.pow(2, random.nextInt(36) / 12.0);
            double pan = random.nextDouble();
            int length = Math.min(block.frames() - at, 3 * rate);
            for (int i = 0; i < length; i++) {
                double t = (double) i / rate;
                double x = 0;
                for (int h = 1; h <= 5; h++) {
                    x +=
                            StrictMath.sin(2 * Math.PI * hz * h * t)
                                    / (h * h)
                                    * StrictMath.exp(-t * h / 0.5);
                }
                block.left[at + i] += (float) (x * pan * gain(peakDb));
                block.right[at + i] += (float) (x * (1 - pan) * gain(peakDb));
            }
            at += (int) (rate * (0.4 + 1.5 * random.nextDouble()));
        }
        return block;
    }

    /** A sine from {@code fromHz} to {@code toHz}, its frequency rising exponentially. */
    public static StereoBlock sweep(
            int rate, double fromHz, double toHz, double peakDb, double seconds) {
        StereoBlock block = new StereoBlock((int) Math.rint(rate * seconds));
        double k = StrictMath.log(toHz / fromHz);
        for (int i = 0; i < block.frames(); i++) {
            double t = (double) i / rate;
            double phase =
                    2 * Math.PI * fromHz * seconds / k * (StrictMath.exp(k * t / seconds) - 1);
            block.left[i] = (float) (gain(peakDb) * StrictMath.sin(phase));
            block.right[i] = block.left[i];
        }
        return block;
    }

    /**
     * Feeds a block in pieces of at most {@code pieceFrames}; each piece is copied back after
     * {@code unit} saw it.
     */
    public static void inPieces(StereoBlock whole, int pieceFrames, Consumer<StereoBlock> unit) {
        StereoBlock piece = new StereoBlock(pieceFrames);
        for (int at = 0; at < whole.frames(); at += pieceFrames) {
            int n = Math.min(pieceFrames, whole.frames() - at);
            piece.resize(n);
            System.arraycopy(whole.left, at, piece.left, 0, n);
            System.arraycopy(whole.right, at, piece.right, 0, n);
            unit.accept(piece);
            System.arraycopy(piece.left, 0, whole.left, at, n);
            System.arraycopy(piece.right, 0, whole.right, at, n);
        }
    }

    public static StereoBlock copy(StereoBlock source) {
        StereoBlock copy = new StereoBlock(source.frames());
        copy.copyFrom(source);
        return copy;
    }

    public static AudioSpec spec(int rate) {
        return new AudioSpec(rate, 8192);
    }

    /**
     * The amplitude of one frequency in {@code x[from..to)}, by correlation with a Hann-windowed
     * sine.
     */
    public static double amplitudeOf(float[] x, int from, int to, int rate, double hz) {
        double re = 0;
        double im = 0;
        double sum = 0;
        for (int i = from; i < to; i++) {
            double w = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * (i - from) / (to - from));
            double phase = 2 * Math.PI * hz * (i - from) / rate;
            re += w * x[i] * StrictMath.cos(phase);
            im += w * x[i] * StrictMath.sin(phase);
            sum += w;
        }
        return 2 * Math.sqrt(re * re + im * im) / sum;
    }

    public static double rms(float[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) x[i] * x[i];
        }
        return Math.sqrt(sum / (to - from));
    }
}
