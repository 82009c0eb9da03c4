package io.trackwright.music.critique;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.ChordQuality;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.NoteName;
import io.trackwright.music.theory.Progression;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreValidatorTest {

    /** Two bars of C at 60 bpm: eight seconds. */
    private static Score score(Part... parts) {
        Chord chord = Chord.of(NoteName.parse("C"), ChordQuality.MAJOR);
        Progression home = new Progression(List.of(new Progression.Span(chord, 0, 7680)));
        return new Score(
                "t",
                Key.of("C", Mode.MAJOR),
                TempoMap.constant(60),
                TimeSignature.COMMON,
                List.of(new Section(SectionKind.A, 0, 2, home, 0.5f)),
                List.of(parts),
                8);
    }

    private static Part part(Role role, InstrumentFamily instrument, Event... events) {
        return new Part(
                role.name().toLowerCase(java.util.Locale.ROOT), role, instrument, List.of(events));
    }

    private static List<String> rules(Part... parts) {
        return new ScoreValidator()
                .validate(score(parts)).stream().map(ScoreFinding::rule).toList();
    }

    private static final Part BED =
            part(Role.PAD, InstrumentFamily.STRINGS, Note.of(0, 7000, 60, 0.5f));

    @Test
    void aSoundScoreHasNoFindings() {
        assertEquals(List.of(), rules(BED));
    }

    @Test
    void namesEachBrokenRule() {
        Part high = part(Role.COUNTER, InstrumentFamily.HORN, Note.of(0, 960, 84, 0.5f));
        assertEquals(List.of("range"), rules(BED, high));
        Part tangled =
                part(
                        Role.CHORDS,
                        InstrumentFamily.PIANO,
                        Note.of(0, 960, 60, 0.5f),
                        Note.of(480, 960, 60, 0.5f));
        assertEquals(List.of("overlap"), rules(BED, tangled));
        Part two =
                part(
                        Role.LEAD,
                        InstrumentFamily.FLUTE,
                        Note.of(0, 960, 72, 0.5f),
                        Note.of(480, 960, 76, 0.5f));
        assertEquals(List.of("polyphony"), rules(BED, two));
        Part late = part(Role.COUNTER, InstrumentFamily.CELLO, Note.of(6000, 1900, 60, 0.5f));
        assertEquals(List.of("length"), rules(BED, late));
        Part bass = part(Role.BASS, InstrumentFamily.ELECTRIC_BASS, Note.of(0, 960, 60, 0.5f));
        assertEquals(List.of("bass"), rules(BED, bass));
        Part foreign = part(Role.COUNTER, InstrumentFamily.CELLO, Note.of(0, 960, 61, 0.5f));
        assertEquals(List.of("scale"), rules(BED, foreign));
    }

    @Test
    void hearsSilence() {
        Part gap =
                part(
                        Role.CHORDS,
                        InstrumentFamily.PIANO,
                        Note.of(0, 960, 60, 0.5f),
                        Note.of(2880, 4000, 60, 0.5f));
        assertEquals(List.of("gap"), rules(gap));
        Part tail = part(Role.CHORDS, InstrumentFamily.PIANO, Note.of(0, 4800, 60, 0.5f));
        assertEquals(List.of("tail"), rules(tail));
    }
}
