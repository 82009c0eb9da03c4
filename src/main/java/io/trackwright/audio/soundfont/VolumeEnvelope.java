package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.Exp2;

/**
 * The loudness of a note over its life: a straight attack in amplitude, then hold, then straight
 * lines in decibels (§8.1.2 and §8.1.3, 33 to 40). A function of time, so it can be asked for any
 * frame.
 */
final class VolumeEnvelope {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Times, to be set before {@link #start}. */
    final EnvelopeTimes times = new EnvelopeTimes();

    private double depthDb;
    private double sustainDb;
    private double releasedAt;
    private double releasedDb;
    private double releaseFrames;

    /**
     * Begins anew.
     *
     * @param sustain fall of the level that is held, in thousandths of the depth
     */
    void start(double depthDb, double sustain) {
        this.depthDb = depthDb;
        sustainDb = depthDb * Math.min(1, 0.001 * sustain);
        releasedAt = NEVER;
        releaseFrames = times.release;
    }

    /** The key is up at {@code frame}, or must be gone within {@code mostFrames} from then. */
    void release(double frame, double mostFrames) {
        if (releasedAt < frame) {
            releasedDb = fallDb(frame);
        } else {
            double gain = gain(frame);
            releasedDb = Math.min(depthDb, -Decibels.fromGain(gain));
        }
        releasedAt = frame;
        releaseFrames = Math.min(releaseFrames, mostFrames);
    }

    /** The amplitude at a frame, 0..1. */
    double gain(double frame) {
        if (frame < releasedAt && frame < times.attackEnd) {
            double risen = frame - times.delayEnd;
            return risen <= 0 ? 0 : risen / (times.attackEnd - times.delayEnd);
        }
        double db = fallDb(frame);
        return db >= depthDb ? 0 : Exp2.ofDb(-db);
    }

    private double fallDb(double frame) {
        if (frame >= releasedAt) {
            return releasedDb + depthDb * (frame - releasedAt) / releaseFrames;
        }
        double fallen = depthDb * Math.max(0, frame - times.holdEnd) / times.decay;
        return Math.min(sustainDb, fallen);
    }

    /** True while it still rises. */
    boolean rising(double frame) {
        return releasedAt == NEVER && frame < times.attackEnd;
    }

    /** True where an attack begins or ends between two frames: a corner. */
    boolean turns(double from, double to) {
        return (times.delayEnd > from && times.delayEnd < to)
                || (times.attackEnd > from && times.attackEnd < to);
    }
}
