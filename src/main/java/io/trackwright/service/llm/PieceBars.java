package io.trackwright.service.llm;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.theory.TimeSignature;

/** How long a piece is in bars. */
final class PieceBars {
    private PieceBars() {}

    /** Whole bars that fit into the piece, 1 or more. */
    static int of(MusicBrief brief) {
        TimeSignature metre = brief.timeSignature().value();
        double quarters = 4.0 * metre.numerator() / metre.denominator();
        double bars = brief.lengthSeconds().value() * brief.tempoBpm().value() / 60 / quarters;
        return (int) Math.max(1, Math.floor(bars + 1e-9));
    }
}
