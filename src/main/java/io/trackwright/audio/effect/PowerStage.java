package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.Oversampler;

/**
 * The output valves and the supply they hang on: a pair that bends both sides alike, at twice the
 * rate, and a voltage that sinks while they draw current and comes back slowly, so that a hard
 * stroke gives way and blooms.
 */
final class PowerStage {
    private static final double SINK_MS = 15;
    private static final double RECOVER_MS = 160;

    private final Oversampler oversampler = new Oversampler(2);
    private final ValveStage pair;
    private final float[][] fast;
    private final int hopFrames;
    private final double sag;
    private final double drive;
    private final double sink;
    private final double recover;
    private double drawn;
    private double sum;
    private float gain;
    private float step;

    /**
     * @param drive linear
     * @param sag how far the supply sinks, 0..1
     */
    PowerStage(int hopFrames, int sampleRateHz, double drive, double sag) {
        this.hopFrames = hopFrames;
        this.drive = drive;
        this.sag = sag;
        pair = new ValveStage(2, hopFrames, 1, 0);
        fast = new float[2][hopFrames];
        double hopMs = 1000.0 * hopFrames / sampleRateHz;
        sink = 1 - StrictMath.exp(-hopMs / SINK_MS);
        recover = 1 - StrictMath.exp(-hopMs / RECOVER_MS);
        reset();
    }

    /** Replaces {@code n} frames, the first of which lies {@code inHop} frames into the hop. */
    void process(float[] x, int inHop, int n) {
        float g = gain;
        float s = step;
        for (int i = 0; i < n; i++) {
            x[i] *= g + s * (inHop + i);
        }
        oversampler.up(x, 0, n, fast);
        pair.process(fast, n);
        oversampler.down(fast, x, 0, n);
        double power = sum;
        for (int i = 0; i < n; i++) {
            power += (double) x[i] * x[i];
        }
        sum = power;
    }

    /** At the end of a hop: aims the supply at the end of the next one. */
    void turn() {
        double now = Math.sqrt(sum / hopFrames);
        drawn += (now - drawn) * (now > drawn ? sink : recover);
        drawn = drawn < 1e-9 ? 0 : drawn;
        gain += step * hopFrames;
        step = ((float) (drive / (1 + sag * drawn)) - gain) / hopFrames;
        sum = 0;
    }

    void reset() {
        oversampler.reset();
        pair.reset();
        drawn = 0;
        sum = 0;
        gain = (float) drive;
        step = 0;
    }
}
