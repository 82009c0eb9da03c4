package io.trackwright.music.compose;

import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.score.SectionKind;
import java.util.List;

/**
 * A section of the form with the bars it gets and what was asked of it.
 *
 * @param bars at least 1
 * @param energy 0..1
 * @param rank 0 is kept however short the piece is; higher ranks go, or give way, first
 * @param asked true when the brief names it
 * @param fixed true when its bars are asked for
 * @param chords what it must be built on; one or none
 */
record Movement(
        SectionKind kind,
        int bars,
        double energy,
        int rank,
        boolean asked,
        boolean fixed,
        SectionWish.Loudness loudness,
        List<ChordSequence> chords) {

    static Movement of(Form.Plan plan) {
        return new Movement(
                plan.kind(),
                plan.bars(),
                plan.energy(),
                plan.rank(),
                false,
                false,
                SectionWish.Loudness.AS_USUAL,
                List.of());
    }

    Movement bars(int bars) {
        return new Movement(kind, bars, energy, rank, asked, fixed, loudness, chords);
    }

    Movement open() {
        return new Movement(kind, bars, energy, rank, asked, false, loudness, chords);
    }

    /** This section as it was wished for; {@code barSeconds} turns seconds into bars. */
    Movement wished(SectionWish wish, double barSeconds) {
        int wanted =
                wish.bars() > 0
                        ? wish.bars()
                        : wish.seconds() > 0
                                ? (int) Math.max(1, Math.rint(wish.seconds() / barSeconds))
                                : 0;
        double level =
                switch (wish.loudness()) {
                    case AS_USUAL -> energy;
                    case QUIET -> Math.min(0.34, 0.6 * energy);
                    case LOUD -> Math.max(0.88, energy);
                };
        return new Movement(
                wish.kind(),
                wanted > 0 ? wanted : bars,
                level,
                wish.bars() > 0 || wanted == 0 ? 0 : 1,
                true,
                wanted > 0,
                wish.loudness(),
                wish.chords());
    }
}
