package io.trackwright.production.render;

/** What becomes of the sound at the end of a piece. */
public enum Finish {
    /** The last chord rings; what is left of it goes in the last moments. */
    RING,
    /** After the last stroke a gate closes: no hall and no echo outlive it. */
    HIT,
    /** Everything fades away over the last seconds. */
    FADE,
    /** The music breaks off; what follows is silent indeed. */
    SILENCE,
    /** Nothing ends: what rings at the end runs on into the beginning. */
    LOOP
}
