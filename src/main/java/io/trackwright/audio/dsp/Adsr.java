package io.trackwright.audio.dsp;

/**
 * An envelope: a straight attack to 1, then exponential decay to the sustain level, then
 * exponential release to 0. It runs at any rate of ticks; a caller that ticks it once per chunk
 * ramps between two values. Decay and release times are for 60 dB.
 */
public final class Adsr {
    private static final double FLOOR = 4e-4;
    private static final double LN_1000 = 6.907755278982137;
    private final double attackStep;
    private final double decay;
    private final double sustain;
    private final double release;
    private double level;
    private Stage stage = Stage.IDLE;

    private enum Stage {
        IDLE,
        ATTACK,
        DECAY,
        RELEASE
    }

    /**
     * @param tickRateHz calls of {@link #next} per second
     * @param attackMs time to full level; at least one tick
     * @param decayMs time for the excess over the sustain level to fall by 60 dB
     * @param sustain level held, 0..1
     * @param releaseMs time to fall by 60 dB after the release
     */
    public Adsr(
            double tickRateHz, double attackMs, double decayMs, double sustain, double releaseMs) {
        if (!(sustain >= 0 && sustain <= 1)) {
            throw new IllegalArgumentException("sustain must be 0..1, was " + sustain);
        }
        attackStep = 1 / Math.max(1, attackMs * 0.001 * tickRateHz);
        decay = factor(tickRateHz, decayMs);
        release = factor(tickRateHz, releaseMs);
        this.sustain = sustain;
    }

    /**
     * The factor per tick that falls by 60 dB in {@code ms}; a decay is never shorter than a tick.
     */
    public static double factor(double tickRateHz, double ms) {
        return StrictMath.exp(-LN_1000 / Math.max(1, ms * 0.001 * tickRateHz));
    }

    /** Begins the attack from silence. */
    public void start() {
        level = 0;
        stage = Stage.ATTACK;
    }

    /** Begins the release; without effect when idle. */
    public void release() {
        if (stage != Stage.IDLE) {
            stage = Stage.RELEASE;
        }
    }

    /** Advances one tick and returns the new level, 0..1. */
    public double next() {
        switch (stage) {
            case IDLE -> level = 0;
            case ATTACK -> {
                level += attackStep;
                if (level >= 1) {
                    level = 1;
                    stage = Stage.DECAY;
                }
            }
            case DECAY -> {
                level = sustain + (level - sustain) * decay;
                if (sustain == 0 && level < FLOOR) {
                    stop();
                }
            }
            case RELEASE -> {
                level *= release;
                if (level < FLOOR) {
                    stop();
                }
            }
        }
        return level;
    }

    private void stop() {
        level = 0;
        stage = Stage.IDLE;
    }

    /** The level last returned. */
    public double level() {
        return level;
    }

    /** True before the first start and once the release, or a decay to nothing, has ended. */
    public boolean idle() {
        return stage == Stage.IDLE;
    }
}
