package io.trackwright.service.pipeline;

/**
 * How large a posted score may be.
 *
 * @param bytes of the file, or of the music string in UTF-8
 * @param notes in all tracks
 * @param tracks with notes
 * @param tempoChanges in the tempo map
 * @param leastSeconds the shortest piece there is; a shorter score is followed by silence
 * @param mostSeconds length with the last note's tail
 */
public record ScoreLimits(
        int bytes,
        int notes,
        int tracks,
        int tempoChanges,
        double leastSeconds,
        double mostSeconds) {
    public ScoreLimits {
        if (bytes < 1 || notes < 1 || tracks < 1 || tempoChanges < 1) {
            throw new IllegalArgumentException(
                    "bytes, notes, tracks and tempoChanges must be 1 or more, were %d, %d, %d, %d"
                            .formatted(bytes, notes, tracks, tempoChanges));
        }
        if (!(leastSeconds > 0 && leastSeconds <= mostSeconds)) {
            throw new IllegalArgumentException(
                    "seconds must rise from above 0, were " + leastSeconds + ", " + mostSeconds);
        }
    }
}
