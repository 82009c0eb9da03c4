package io.trackwright.audio.dsp;

/**
 * A slow sine in ±1 that fades in after a delay and never runs quite evenly: its rate wanders by a
 * seeded amount each period, as a hand or a breath does.
 */
public final class Lfo {
    private final double tickRateHz;
    private double rateHz;
    private double wander;
    private double phase;
    private double pace = 1;
    private double depth;
    private double fadeStep;
    private double delayTicks;
    private final Noise noise = new Noise(0);

    /**
     * @param tickRateHz calls of {@link #next} per second
     */
    public Lfo(double tickRateHz) {
        this.tickRateHz = tickRateHz;
    }

    /**
     * Begins anew.
     *
     * @param rateHz periods per second
     * @param wander how far the rate strays, as a share of itself, 0..1
     * @param delayMs silence before the swing
     * @param fadeMs time to full depth
     * @param startPhase where the swing begins, in periods
     */
    public void start(
            double rateHz,
            double wander,
            double delayMs,
            double fadeMs,
            double startPhase,
            long seed) {
        this.rateHz = rateHz;
        this.wander = wander;
        delayTicks = delayMs * 0.001 * tickRateHz;
        fadeStep = 1 / Math.max(1, fadeMs * 0.001 * tickRateHz);
        depth = 0;
        phase = startPhase - Math.floor(startPhase);
        noise.seed(seed);
        pace = 1 + wander * noise.next();
    }

    /** Advances one tick and returns the new value, −1..1. */
    public double next() {
        if (delayTicks > 0) {
            delayTicks--;
        } else if (depth < 1) {
            depth = Math.min(1, depth + fadeStep);
        }
        phase += rateHz * pace / tickRateHz;
        if (phase >= 1) {
            phase -= 1;
            pace = 1 + wander * noise.next();
        }
        return depth * SineTable.ofCycles(phase);
    }
}
