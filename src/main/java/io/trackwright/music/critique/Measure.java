package io.trackwright.music.critique;

/**
 * A figure of a score that can be held against human music. Beats are felt beats, a dotted quarter
 * in compound metres.
 */
public enum Measure {
    /** Bits: entropy of the pitch classes in windows of one bar, mean (Wu and Yang 2020). */
    ENTROPY_1_BAR("jt.H1"),
    /** The same in windows of four bars. */
    ENTROPY_4_BARS("jt.H4"),
    /** 0..1: how alike the onsets of any two bars are (Wu and Yang 2020). */
    GROOVING_SIMILARITY("jt.GS"),
    /** Largest share of notes in one major or natural minor scale (MusPy, Dong et al. 2020). */
    SCALE_CONSISTENCY("muspy.scale_consistency"),
    /** Bits: entropy of the pitch classes of the whole piece (MusPy). */
    PITCH_CLASS_ENTROPY("muspy.pitch_class_entropy"),
    /** Share of beats in which nothing sounds (MusPy). */
    EMPTY_BEAT_RATE("muspy.empty_beat_rate"),
    /** Semitones between the melody's lowest and highest note. */
    MELODY_RANGE("mel.range"),
    /** Share of the melody's intervals inside phrases that repeat the note. */
    MELODY_REPEATS("mel.repeat_ratio"),
    /** Share of the melody's intervals inside phrases of 1–2 semitones. */
    MELODY_STEPS("mel.step_ratio"),
    /**
     * Share of leaps of 6 semitones or more after which the line turns (von Hippel, Huron 2000).
     */
    LEAP_RECOVERY("mel.leap_recovery_rate"),
    /** Notes of the melody per bar in which it plays. */
    MELODY_NOTES_PER_BAR("mel.notes_per_bar"),
    /** Silent share of the time from the melody's first onset to its last end. */
    MELODY_RESTS("mel.rest_ratio"),
    /** Share of melody onsets more than 0.1 beat away from a beat. */
    MELODY_OFFBEATS("mel.offbeat_onset_ratio"),
    /** Share of three-interval patterns of the melody that were heard before. */
    MOTIF_REPEATS("mel.motif_repeat_rate"),
    /** Share of melody notes on a beat that belong to the chord. */
    CHORD_TONES_ON_BEAT("mel.chord_tone_ratio_on_beat"),
    /** Beats: median length of the melody's phrases. */
    PHRASE_BEATS("mel.phrase_len_beats_median"),
    /** Chord changes by bars. */
    CHORD_CHANGES_PER_BAR("harm.chord_changes_per_bar"),
    /** Share of time on chords that lie in the key. */
    DIATONIC_CHORDS("harm.diatonic_chord_share"),
    /** Share of root motions that are a fifth up or down. */
    FIFTH_ROOT_MOTIONS("harm.root_motion_fifth_share"),
    /** Share of joint moves of two lines that are parallel perfect fifths. */
    PARALLEL_FIFTHS("harm.parallel_fifths_rate"),
    /** Share of bass notes on the chord's root. */
    BASS_ON_ROOT("bassdrum.bass_root_share"),
    /** Share of bass onsets within 0.08 beat of a kick. */
    BASS_ON_KICK("bassdrum.bass_on_kick_ratio"),
    /** Different drum bars by bars with drums. */
    DISTINCT_DRUM_BARS("bassdrum.drum_distinct_bar_ratio"),
    /** Standard deviation of MIDI velocities within a part, mean over notes. */
    VELOCITY_DEVIATION("dyn.vel_std_within_part"),
    /** Share of four-bar phrases that are like an earlier one, yet not equal. */
    VARIED_PHRASES("form.phrase_repeat_varied_ratio"),
    /** How many different sections there are. */
    DISTINCT_SECTIONS("form.n_distinct_sections"),
    /** (Most − least) / mean of notes per bar over sections. */
    DENSITY_CONTRAST("form.section_density_contrast");

    private final String slug;

    Measure(String slug) {
        this.slug = slug;
    }

    /** Its name in tables: {@code mel.range}. */
    public String slug() {
        return slug;
    }
}
