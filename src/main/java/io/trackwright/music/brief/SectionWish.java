package io.trackwright.music.brief;

import io.trackwright.music.score.SectionKind;
import java.util.List;

/**
 * A section that must be in the piece.
 *
 * @param bars 1..512, or 0 when any length will do
 * @param seconds its length in time, or 0 when any will do; gives way to {@code bars}
 * @param chords what it is built on, one chord a bar unless the sequence says otherwise; empty when
 *     free
 */
public record SectionWish(
        SectionKind kind, int bars, double seconds, Loudness loudness, List<ChordSequence> chords) {
    public static final int MAX_BARS = 512;

    /** How loud a section is beside the others. */
    public enum Loudness {
        AS_USUAL,
        QUIET,
        LOUD
    }

    public SectionWish {
        chords = List.copyOf(chords);
        if (bars < 0 || bars > MAX_BARS) {
            throw new IllegalArgumentException("bars must be 0..512, was " + bars);
        }
        if (!(seconds >= 0 && seconds <= 3600)) {
            throw new IllegalArgumentException("seconds must be 0..3600, was " + seconds);
        }
        if (chords.size() > 1) {
            throw new IllegalArgumentException(
                    "chords must be one sequence or none, was " + chords.size());
        }
    }

    /** Any length, as loud as usual, free harmony. */
    public static SectionWish of(SectionKind kind) {
        return new SectionWish(kind, 0, 0, Loudness.AS_USUAL, List.of());
    }

    public SectionWish bars(int bars) {
        return new SectionWish(kind, bars, seconds, loudness, chords);
    }

    public SectionWish seconds(double seconds) {
        return new SectionWish(kind, bars, seconds, loudness, chords);
    }

    public SectionWish loudness(Loudness loudness) {
        return new SectionWish(kind, bars, seconds, loudness, chords);
    }

    public SectionWish over(ChordSequence chords) {
        return new SectionWish(kind, bars, seconds, loudness, List.of(chords));
    }
}
