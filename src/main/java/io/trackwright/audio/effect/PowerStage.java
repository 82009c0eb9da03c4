package io.trackwright.audio.effect;

/**
 * The output valves and the supply they hang on: a pair that bends both sides alike, and a voltage
 * that sinks while they draw current and comes back slowly, so that a hard stroke gives way and
 * blooms.
 */
final class PowerStage {
    private static final double SINK_MS = 15;
    private static final double RECOVER_MS = 160;

    private final ValveStage pair;
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
     * @param factor samples at the raised rate per frame
     * @param drive linear
     * @param sag how far the supply sinks, 0..1
     */
    PowerStage(int factor, int hopFrames, int sampleRateHz, double drive, double sag) {
        this.hopFrames = hopFrames;
        this.drive = drive;
        this.sag = sag;
        pair = new ValveStage(factor, hopFrames, 1, 0);
        double hopMs = 1000.0 * hopFrames / sampleRateHz;
        sink = 1 - StrictMath.exp(-hopMs / SINK_MS);
        recover = 1 - StrictMath.exp(-hopMs / RECOVER_MS);
        reset();
    }

    /**
     * Bends {@code n} frames, the first of which lies {@code inHop} frames into the hop, one array
     * per phase of the raised rate.
     */
    void process(float[][] fast, int inHop, int n) {
        for (float[] phase : fast) {
            supply(phase, inHop, n);
        }
        pair.process(fast, n);
        double power = sum;
        float[] x = fast[0];
        for (int i = 0; i < n; i++) {
            power += (double) x[i] * x[i];
        }
        sum = power;
    }

    private void supply(float[] x, int inHop, int n) {
        float g = gain;
        float s = step;
        for (int i = 0; i < n; i++) {
            x[i] *= g + s * (inHop + i);
        }
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
        pair.reset();
        drawn = 0;
        sum = 0;
        gain = (float) drive;
        step = 0;
    }
}
