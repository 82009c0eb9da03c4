package io.trackwright.audio.synth;

/** The pitch of a line that moves from key to key along a curve, as a hand or a slide does. */
final class Portamento {
    private final double tickRateHz;
    private double from;
    private double to;
    private double way = 1;
    private double step;

    Portamento(double tickRateHz) {
        this.tickRateHz = tickRateHz;
    }

    /** Begins at a key and moves to another. */
    void start(double fromKey, double toKey, double ms) {
        from = fromKey;
        to = toKey;
        way = fromKey == toKey ? 1 : 0;
        step = 1 / Math.max(1, 0.001 * ms * tickRateHz);
    }

    /** Moves to a key from wherever it is. */
    void carry(double toKey, double ms) {
        start(key(), toKey, ms);
    }

    /** Where it is. */
    double key() {
        return way >= 1 ? to : from + (to - from) * way * way * (3 - 2 * way);
    }

    /** Advances one tick; returns the key. */
    double next() {
        double now = key();
        way = Math.min(1, way + step);
        return now;
    }
}
