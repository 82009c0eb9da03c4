package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.OnePole;
import io.trackwright.audio.dsp.Svf;

/**
 * One period of a string as a finger, a pick or a quill leaves it: the two slopes of a string drawn
 * aside at a point, some scratch, all as soft as the finger, seen from the bridge or through a
 * pickup. What is linear and stays is worked into this wave once instead of into every frame (J.
 * Smith, "Efficient synthesis of stringed musical instruments", 1993).
 */
final class StringPluck {
    private final double sampleRateHz;
    private final float[] wave;
    private final float[] twin;
    private final OnePole finger;
    private final Svf coil;

    StringPluck(double sampleRateHz, int longest) {
        this.sampleRateHz = sampleRateHz;
        wave = new float[longest + 8];
        twin = new float[longest + 8];
        finger = new OnePole(sampleRateHz);
        coil = new Svf(sampleRateHz);
    }

    /** The period made last. */
    float[] wave() {
        return wave;
    }

    /**
     * Makes a period, at unit RMS and without offset.
     *
     * @param point where it is plucked, share of the length
     * @param fingerHz how soft: where its low-pass lies
     * @param scratch level of noise beside the slopes
     * @param pickup where the pickup sits, share of the length; 0 for the bridge
     * @param coilHz resonance of the pickup; 0 for none
     * @return its frames
     */
    int make(
            double hz,
            double point,
            double fingerHz,
            double scratch,
            double pickup,
            double coilHz,
            Noise random) {
        double period = sampleRateHz / hz;
        int n = Math.min(wave.length, (int) Math.ceil(period) + 4);
        double edge = Math.max(1, point * period);
        for (int i = 0; i < n; i++) {
            // The share of this frame that lies before the corner, so that its place is exact.
            double early = Math.max(0, Math.min(1, edge - i));
            double slope = early / point - (1 - early) / (1 - point);
            wave[i] = (float) (point * slope + scratch * random.next());
        }
        finger.tune(fingerHz);
        soften(n);
        soften(n);
        if (pickup > 0) {
            comb(n, pickup * period);
        }
        if (coilHz > 0) {
            coil.reset();
            coil.tune(coilHz, 1.8);
            System.arraycopy(wave, 0, twin, 0, n);
            coil.lowpass(twin, n);
            coil.lowpass(wave, n);
        }
        level(n);
        return n;
    }

    /** One pole of the finger, on a wave that has gone round before. */
    private void soften(int n) {
        System.arraycopy(wave, 0, twin, 0, n);
        finger.reset();
        finger.lowpass(twin, n);
        finger.lowpass(wave, n);
    }

    /** The pickup hears the wave and, turned over, its echo from the bridge. */
    private void comb(int n, double lag) {
        System.arraycopy(wave, 0, twin, 0, n);
        int whole = (int) lag;
        float part = (float) (lag - whole);
        for (int i = 0; i < n; i++) {
            float near = twin[(i - whole + n) % n];
            float far = twin[(i - whole - 1 + 2 * n) % n];
            wave[i] = twin[i] - 0.85f * (near + part * (far - near));
        }
    }

    private void level(int n) {
        double mean = 0;
        double power = 0;
        for (int i = 0; i < n; i++) {
            mean += wave[i];
        }
        mean /= n;
        for (int i = 0; i < n; i++) {
            power += (wave[i] - mean) * (wave[i] - mean);
        }
        float scale = (float) (1 / Math.sqrt(power / n + 1e-15));
        for (int i = 0; i < n; i++) {
            wave[i] = scale * (float) (wave[i] - mean);
        }
    }
}
