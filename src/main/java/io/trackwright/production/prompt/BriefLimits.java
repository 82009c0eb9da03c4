package io.trackwright.production.prompt;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.theory.TempoMap;

/**
 * What the service is willing to make; a wish beyond it is brought to the nearest limit with a
 * warning.
 *
 * @param minLengthSeconds 5 or more
 * @param maxLengthSeconds not below the minimum
 * @param minBpm 20 or more
 * @param maxBpm 400 or less, not below the minimum
 */
public record BriefLimits(
        double minLengthSeconds, double maxLengthSeconds, double minBpm, double maxBpm) {
    public BriefLimits {
        if (!(minLengthSeconds >= MusicBrief.MIN_LENGTH_SECONDS
                && minLengthSeconds <= maxLengthSeconds)) {
            throw new IllegalArgumentException(
                    "lengths must rise from 5 s or more, were "
                            + minLengthSeconds
                            + " and "
                            + maxLengthSeconds);
        }
        if (!(minBpm >= TempoMap.MIN_BPM && minBpm <= maxBpm && maxBpm <= TempoMap.MAX_BPM)) {
            throw new IllegalArgumentException(
                    "bpm limits must rise within 20..400, were " + minBpm + " and " + maxBpm);
        }
    }

    /** Lengths as given, tempi of 30..300 bpm. */
    public BriefLimits(double minLengthSeconds, double maxLengthSeconds) {
        this(minLengthSeconds, maxLengthSeconds, 30, 300);
    }
}
