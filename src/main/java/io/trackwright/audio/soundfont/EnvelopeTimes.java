package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.Exp2;

/** The stages both envelopes share (§8.1.3, 25 to 40), as frames since the note began. */
final class EnvelopeTimes {
    private static final double NO_DELAY = -32_768;
    private static final double CENTRE_KEY = 60;
    private static final double LOWEST_TIMECENTS = -12_000;

    /** Frame at which the attack begins. */
    double delayEnd;

    double attackEnd;
    double holdEnd;

    /** Frames that a decay over the full range takes. */
    double decay;

    /** Frames that a release over the full range takes. */
    double release;

    /**
     * Sets all stages.
     *
     * @param hold timecents, with the key's part already in; so with {@code decay}
     */
    void set(
            double rateHz, double delay, double attack, double hold, double decay, double release) {
        delayEnd = frames(rateHz, delay);
        attackEnd = delayEnd + frames(rateHz, attack);
        holdEnd = attackEnd + frames(rateHz, hold);
        this.decay = Math.max(1, frames(rateHz, decay));
        this.release = Math.max(1, frames(rateHz, release));
    }

    private static double frames(double rateHz, double timecents) {
        return timecents <= NO_DELAY ? 0 : rateHz * Exp2.of(timecents / 1_200);
    }

    /** Hold or decay by key: longer below middle C when {@code perKey} is positive. */
    static double keyed(double timecents, double perKey, double key) {
        double moved = timecents + perKey * (CENTRE_KEY - key);
        return timecents <= NO_DELAY ? timecents : Math.max(LOWEST_TIMECENTS, moved);
    }
}
