package io.trackwright.production.prompt;

import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.Flavour.Treatment;
import io.trackwright.music.brief.Flavour.Use;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.score.SectionKind;
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

    /**
     * A section.
     *
     * @param sure false for words that mean one only beside bars or other sections: "head"
     */
    record Form(SectionKind kind, boolean sure) implements Term {}

    record Closing(Ending ending) implements Term {}

    record Felt(Manner manner) implements Term {}

    record Purpose(Use use) implements Term {}

    record Treated(Treatment treatment) implements Term {}

    /** A branch of a genre. */
    record Branch(Substyle substyle) implements Term {}

    /** The sound of a time, by the first year of its decade. */
    record Era(int decade) implements Term {}

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
        SPEEDS_UP,
        SLOWS_DOWN,
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
        KEEPS,
        COPIES,
        LESS,
        MORE,
        ALONE,
        UNACCOMPANIED,
        ENTERS,
        LEADS,
        FOLLOWS,
        MODULATES,
        PLAIN
    }
}
