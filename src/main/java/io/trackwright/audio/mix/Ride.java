package io.trackwright.audio.mix;

import java.util.Arrays;

/**
 * A hand on a control: a value over time, straight lines between its points, level before the first
 * and after the last. With a period it begins anew each time round.
 *
 * @param frames of the points, rising, at least one
 * @param values at the points
 * @param periodFrames how long a round is; 0 for a piece that is played once
 */
public record Ride(long[] frames, double[] values, long periodFrames) {
    public Ride {
        frames = frames.clone();
        values = values.clone();
        if (frames.length == 0 || frames.length != values.length) {
            throw new IllegalArgumentException(
                    "a ride must have a value for each of one frame or more, was "
                            + frames.length
                            + " frames and "
                            + values.length
                            + " values");
        }
        for (int i = 1; i < frames.length; i++) {
            if (frames[i] <= frames[i - 1]) {
                throw new IllegalArgumentException(
                        "frames must rise, was " + frames[i] + " after " + frames[i - 1]);
            }
        }
        if (!(periodFrames >= 0)) {
            throw new IllegalArgumentException(
                    "periodFrames must be at least 0, was " + periodFrames);
        }
    }

    /** A hand that rests. */
    public static Ride still(double value) {
        return new Ride(new long[] {0}, new double[] {value}, 0);
    }

    /** Whether it ever leaves a value. */
    public boolean moves(double from) {
        return Arrays.stream(values).anyMatch(v -> v != from);
    }

    /**
     * Up to which frame, at least this one, the value stays what it is here; {@link Long#MAX_VALUE}
     * for ever.
     */
    public long stillUntil(long frame) {
        long f = periodFrames > 0 ? Math.floorMod(frame, periodFrames) : frame;
        int i = Arrays.binarySearch(frames, f);
        int before = i >= 0 ? i : -i - 2;
        long until;
        if (before < 0) {
            until = frames[0];
        } else if (before == frames.length - 1) {
            until = periodFrames > 0 ? Math.max(f, periodFrames - 1) : Long.MAX_VALUE;
        } else {
            until = values[before] == values[before + 1] ? frames[before + 1] : f;
        }
        if (until == Long.MAX_VALUE || periodFrames == 0) {
            return until;
        }
        return frame - f + Math.min(until, Math.max(f, periodFrames - 1));
    }

    /** The value at a frame. */
    public double at(long frame) {
        long f = periodFrames > 0 ? Math.floorMod(frame, periodFrames) : frame;
        int i = Arrays.binarySearch(frames, f);
        if (i >= 0) {
            return values[i];
        }
        int after = -i - 1;
        if (after == 0) {
            return values[0];
        }
        if (after == frames.length) {
            return values[after - 1];
        }
        double share = (double) (f - frames[after - 1]) / (frames[after] - frames[after - 1]);
        return values[after - 1] + share * (values[after] - values[after - 1]);
    }
}
