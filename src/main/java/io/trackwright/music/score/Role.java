package io.trackwright.music.score;

/** What a part does in the arrangement. */
public enum Role {
    DRUMS,
    PERCUSSION,
    BASS,
    /** A second bass layer, such as a reese above a sub. */
    MID_BASS,
    CHORDS,
    PAD,
    LEAD,
    COUNTER,
    ARPEGGIO,
    OSTINATO,
    TRANSITION,
    TEXTURE
}
