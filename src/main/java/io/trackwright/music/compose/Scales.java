package io.trackwright.music.compose;

import java.util.Set;

/** Moves a pitch inside a set of pitch classes. */
final class Scales {
    private Scales() {}

    /**
     * The pitch {@code steps} members of the set above (below) a pitch; 0 gives the nearest member.
     */
    static int step(int pitch, int steps, Set<Integer> pitchClasses) {
        if (steps == 0) {
            return nearest(pitch, pitchClasses, 0, 127);
        }
        int sign = steps > 0 ? 1 : -1;
        int at = pitch;
        int left = Math.abs(steps);
        while (left > 0 && at + sign >= 0 && at + sign <= 127) {
            at += sign;
            left -= pitchClasses.contains(at % 12) ? 1 : 0;
        }
        return at;
    }

    /**
     * The member of the set nearest to a pitch inside a range; the lower of two. The set must have
     * one in the range.
     */
    static int nearest(int pitch, Set<Integer> pitchClasses, int low, int high) {
        for (int distance = 0; distance < 128; distance++) {
            for (int at : new int[] {pitch - distance, pitch + distance}) {
                if (at >= low && at <= high && pitchClasses.contains(at % 12)) {
                    return at;
                }
            }
        }
        return Math.max(low, Math.min(high, pitch));
    }
}
