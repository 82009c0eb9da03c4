package io.trackwright.audio.soundfont;

/**
 * The envelope that bends pitch and filter: a convex attack, then straight lines (§8.1.2 and
 * §8.1.3, 25 to 32). A function of time.
 */
final class ModulationEnvelope {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Times, to be set before {@link #start}. */
    final EnvelopeTimes times = new EnvelopeTimes();

    private double sustain;
    private double releasedAt;
    private double releasedLevel;

    /**
     * Begins anew.
     *
     * @param sustainLevel 0..1
     */
    void start(double sustainLevel) {
        sustain = sustainLevel;
        releasedAt = NEVER;
    }

    /** The key is up at {@code frame}. */
    void release(double frame) {
        releasedLevel = level(frame);
        releasedAt = frame;
    }

    /** The level at a frame, 0..1. */
    double level(double frame) {
        if (frame >= releasedAt) {
            return Math.max(0, releasedLevel - (frame - releasedAt) / times.release);
        }
        if (frame < times.attackEnd) {
            double risen = frame - times.delayEnd;
            return risen <= 0
                    ? 0
                    : ModulatorSource.convex(risen / (times.attackEnd - times.delayEnd));
        }
        return Math.max(sustain, 1 - Math.max(0, frame - times.holdEnd) / times.decay);
    }
}
