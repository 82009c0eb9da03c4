package io.trackwright.music.compose;

import io.trackwright.music.score.SectionKind;
import java.util.List;

/**
 * A piece's plan: sections in order, and which of them come again when the piece is long.
 *
 * @param loopFrom index of the first section of the cycle that may be repeated
 * @param loopTo index after its last
 * @param chorusBars length of the choruses that the piece consists of, as in a twelve-bar blues:
 *     plans of that length are never stretched or cut, all others are introductions and tags; 0
 *     when sections may have any length
 */
public record Form(List<Plan> plans, int loopFrom, int loopTo, int chorusBars) {

    /**
     * A section of the plan.
     *
     * @param bars usual length
     * @param energy 0..1
     * @param rank 0 is kept however short the piece is; higher ranks go first
     */
    public record Plan(SectionKind kind, int bars, double energy, int rank) {}

    public Form {
        plans = List.copyOf(plans);
        if (plans.isEmpty() || loopFrom < 0 || loopFrom >= loopTo || loopTo > plans.size()) {
            throw new IllegalArgumentException(
                    "the cycle must lie in the plans, was " + loopFrom + ".." + loopTo);
        }
    }

    /** A form of sections that may have any length. */
    public Form(List<Plan> plans, int loopFrom, int loopTo) {
        this(plans, loopFrom, loopTo, 0);
    }

    public static Plan plan(SectionKind kind, int bars, double energy, int rank) {
        return new Plan(kind, bars, energy, rank);
    }
}
