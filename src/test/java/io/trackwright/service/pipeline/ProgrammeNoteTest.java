package io.trackwright.service.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.Progression;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeNoteTest {
    private static final TimeSignature METRE = new TimeSignature(4, 4);

    private static Section section(SectionKind kind, int bar, String chord, Key... own) {
        Progression harmony =
                new Progression(
                        List.of(new Progression.Span(Chord.parse(chord), 0, METRE.ticksPerBar())));
        return new Section(kind, bar, 1, harmony, 0.5f, List.of(own));
    }

    private static Score score(List<Part> parts, Section... sections) {
        return new Score(
                "A note",
                Key.of("D", Mode.MINOR),
                TempoMap.constant(120),
                METRE,
                List.of(sections),
                parts,
                10);
    }

    @Test
    void itSaysWhatAListenerCanFollow() {
        Part tune =
                new Part(
                        "lead",
                        Role.LEAD,
                        InstrumentFamily.ELECTRIC_PIANO,
                        List.of(Note.of(0, 480, 62, 0.7f)));
        assertEquals(
                "4 bars in D minor: intro, A, pre chorus. It moves through Dm, Gm7, A7; the tune is"
                        + " for electric piano; the pre chorus is in E minor.",
                ProgrammeNote.of(
                        score(
                                List.of(tune),
                                section(SectionKind.INTRO, 0, "Dm"),
                                section(SectionKind.A, 1, "Gm7"),
                                section(SectionKind.A, 2, "Dm"),
                                section(
                                        SectionKind.PRE_CHORUS,
                                        3,
                                        "A7",
                                        Key.of("E", Mode.MINOR)))));
    }

    @Test
    void withoutATuneItNamesNone() {
        Part pad = new Part("pad", Role.PAD, InstrumentFamily.STRINGS, List.of());
        assertEquals(
                "1 bar in D minor: theme. It moves through Dm.",
                ProgrammeNote.of(score(List.of(pad), section(SectionKind.THEME, 0, "Dm"))));
    }
}
