package io.trackwright.production.genre;

/**
 * How far peaks stand above the loudness on records of a kind, dB. Records are made this dense and
 * then played at one loudness, so the density stays however soft a master is asked for. Smoothed
 * from published statistics of releases by genre (Deruty and Tardieu, "About Dynamic Processing in
 * Mainstream Music", JAES 62, 2014; Kirchberger and Russo, "Dynamic Range Across Music Genres",
 * Trends in Hearing 20, 2016) and held at the gentler end: drums keep their stroke, and the
 * loudness still arrives in a piece of a few seconds. What a few acoustic players make, and rock,
 * whose drums are the loudest thing in it, is not limited for density's sake.
 */
final class Density {
    /** Drums and basses from machines, made to be loud. */
    static final double CLUB = 12;

    /** Walls of guitars or of voices and synthesizers. */
    static final double LOUD_BAND = 12;

    /** Tight bands and samplers, whose drums stand out. */
    static final double GROOVE = 12.3;

    private Density() {}
}
