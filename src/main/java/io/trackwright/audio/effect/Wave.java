package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.SineTable;

/**
 * A slow sine for modulation: worked out anew every hop, by default of {@link #HOP} frames,
 * straight lines between. The caller counts the frames; the phase follows from the number of hops
 * alone, so it never drifts.
 */
final class Wave {
    static final int HOP = 64;

    /** For waves this slow or slower, straight lines may be longer. */
    private static final double SLOW_HZ = 1.5;

    private static final int SLOW_HOP = 256;

    private final int hopFrames;
    private final double turnsPerHop;
    private final double startTurns;
    private long hop;
    private double value;
    private double next;

    /**
     * @param startTurns the phase at reset in turns, 0..1
     */
    Wave(double sampleRateHz, double rateHz, double startTurns) {
        this(sampleRateHz, rateHz, startTurns, HOP);
    }

    Wave(double sampleRateHz, double rateHz, double startTurns, int hopFrames) {
        this.hopFrames = hopFrames;
        turnsPerHop = rateHz * hopFrames / sampleRateHz;
        this.startTurns = startTurns;
        reset();
    }

    /** Frames per hop that serve waves up to a rate. */
    static int hopFrames(double fastestHz) {
        return fastestHz <= SLOW_HZ ? SLOW_HOP : HOP;
    }

    /** The value at the start of the hop, −1..1. */
    double value() {
        return value;
    }

    /** The change per frame within the hop. */
    double step() {
        return (next - value) / hopFrames;
    }

    /** Goes on to the next hop. */
    void turn() {
        hop++;
        value = next;
        next = at(hop + 1);
    }

    private double at(long hop) {
        double turns = startTurns + hop * turnsPerHop;
        return SineTable.ofCycles(turns - Math.floor(turns));
    }

    void reset() {
        hop = 0;
        value = at(0);
        next = at(1);
    }
}
