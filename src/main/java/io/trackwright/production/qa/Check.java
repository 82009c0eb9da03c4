package io.trackwright.production.qa;

/**
 * One question put to a finished track. Checks have no state; they never look at the audio
 * themselves.
 */
public interface Check {
    /** What can be changed when a check fails. */
    enum Cure {
        /** Nothing: the same work would fail alike. */
        NONE,
        /** Master again with the loudness aimed at shifted by the miss. */
        LOUDNESS,
        /** Master again below a lower ceiling. */
        CEILING,
        /** Compose another piece. */
        RECOMPOSE
    }

    /** The name of its findings, a slug: {@code true_peak}. */
    String name();

    /** What helps when it fails. */
    Cure cure();

    Finding examine(Evidence evidence, Measurements measured);
}
