package io.trackwright.production.prompt;

import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TimeSignature;

/** What a phrase of the lexicon can mean; one phrase may mean several things at once. */
sealed interface Term {
    /**
     * @param strong false for words that only hint: "orchestra", "funky"
     */
    record Genre(GenreName name, boolean strong) implements Term {}

    record Feeling(Mood mood) implements Term {}

    record Plays(InstrumentFamily family, Fit fit) implements Term {}

    /** Excludes by itself: "drumless". */
    record Without(InstrumentFamily family) implements Term {}

    record Metre(TimeSignature signature) implements Term {}

    record Scale(Mode mode) implements Term {}

    record Speed(Pace pace) implements Term {}

    /** An Italian tempo word, quarter notes per minute. */
    record TempoRange(double low, double high) implements Term {}

    /** A unit of time. */
    record Unit(double seconds) implements Term {}

    /** An artist or work. @param cued counts only beside a word such as "like" or "style" */
    record Artist(boolean cued) implements Term {}

    record Grammar(Role role) implements Term {}

    enum Fit {
        EXACT,
        /** Nobody named it, yet it is meant: a riff is a guitar's. */
        IMPLIED,
        /** The nearest family we have to what was named. */
        NEAREST
    }

    /** What a word does in a sentence. */
    enum Role {
        BPM,
        TEMPO,
        QUARTER,
        DOTTED_QUARTER,
        HALF_NOTE,
        EIGHTH,
        TEMPO_CHANGE,
        BARS,
        SECTION,
        LOOP,
        LONG,
        POSITION,
        NEGATES,
        NEGATES_BEHIND,
        AFFIRMS,
        FILLER,
        JOINS,
        STYLE,
        CORRECTS,
        COPIES,
        PLAIN
    }
}
