package io.trackwright.music.critique;

/**
 * What a listener goes by when telling one kind of music from another. Shares are 0..1; places of
 * the bar count sixteenths of four beats.
 */
public enum Trait {
    /** Quarter notes per minute. */
    TEMPO,
    /** Share of onsets on the second or third of three in a beat. */
    TRIPLETS,
    /** How late the second of two sixteenths is, in sixteenths; 0 = straight. */
    SWING,
    /** 1 when somebody plays a kit. */
    KIT,
    /** Share of kit bars with a kick on every beat and nowhere fewer. */
    FOUR_ON_THE_FLOOR,
    /** Share of kit bars with a kick on one. */
    KICK_ON_ONE,
    /** Share of kit bars with kicks on two or four and none on one. */
    ONE_DROP,
    /** Kicks in a kit bar. */
    KICKS_PER_BAR,
    /** Share of kit bars with ten kicks or more. */
    DOUBLE_KICK,
    /** Share of kit bars with snare or clap on two and four, not on three. */
    BACKBEAT,
    /** Share of kit bars with snare or clap on three, not on two and four. */
    HALF_TIME,
    /** Share of kit bars with a snare on three off-beats or more. */
    SKATE_BEAT,
    /** Share of kit bars with ten snare strokes or more. */
    TRAIN_BEAT,
    /** Share of kit bars with soft snare strokes besides the loud ones. */
    GHOST_NOTES,
    /** Share of kit bars with claps. */
    CLAPS,
    /** Share of kit bars with open hats on off-beats. */
    OPEN_OFFBEATS,
    /** Hats, rides and shakers in a bar with them. */
    HATS_PER_BAR,
    /** Share of kit bars with hats closer than sixteenths. */
    HAT_ROLLS,
    /** Share of the hats, rides and shakers that a ride cymbal plays. */
    RIDE,
    /** Share of kit bars with a stick across the rim. */
    CROSS_STICK,
    /** Share of kit bars with toms. */
    TOMS,
    /** 1 when claves are struck. */
    CLAVES,
    /** 1 when hands play bongos as a pair of drums, without a kit. */
    HAND_DRUMS,
    /** 1 when there are taikos or timpani. */
    TAIKOS,
    /** Mean beats that a bass note lasts. */
    BASS_BEATS,
    BASS_NOTES_PER_BAR,
    /** Share of bass notes on a beat. */
    BASS_ON_BEATS,
    /** Share of bass bars with nothing on one. */
    BASS_LEAVES_ONE,
    /** Share of bass bars with a note on each beat, three of them different, and little else. */
    WALKING_BASS,
    /** Share of bass intervals that are octaves. */
    BASS_OCTAVES,
    /** Share of bass notes off the beat that are sixteenths. */
    BASS_SIXTEENTHS,
    /** Share of bass notes that glide. */
    BASS_GLIDES,
    /** Notes of growling or acid basses in a bar. */
    MID_BASS_PER_BAR,
    /** Share of time on chords of four tones and more. */
    SEVENTHS,
    /** Share of time on chords of five tones and more. */
    NINTHS,
    /** Share of time on dominant sevenths. */
    DOMINANTS,
    /** Share of time on the tonic and subdominant as sixth or dominant chords. */
    BLUE_CHORDS,
    /** Chords in a bar. */
    CHORDS_PER_BAR,
    /** Share of chords with another bass than the root. */
    INVERSIONS,
    /** 1 for one chord throughout. */
    DRONE,
    /** 1 for a key with a minor third. */
    MINOR,
    /** Share of the comping that falls on off-beat eighths. */
    SKANK,
    /** Share of the guitars' chords that are fifths. */
    POWER_CHORDS,
    /** Lead notes in a bar with lead. */
    LEAD_PER_BAR,
    /** Notes of broken chords in a bar with them. */
    ARPEGGIO_PER_BAR,
    /** Pitched parts. */
    PARTS,
    /** Mean notes and strokes in a bar. */
    DENSITY
}
