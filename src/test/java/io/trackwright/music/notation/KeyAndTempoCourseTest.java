package io.trackwright.music.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiSystem;
import org.junit.jupiter.api.Test;

/** A piece that changes key and tempo says so in its files. */
class KeyAndTempoCourseTest {
    private static final long BAR = 3840;

    private static Section section(SectionKind kind, int bar, String chord, List<Key> key) {
        Progression harmony =
                new Progression(List.of(new Progression.Span(Chord.parse(chord), 0, BAR)));
        return new Section(kind, bar, 1, harmony, 0.5f, key);
    }

    private static Score score() {
        return new Score(
                "Lift",
                Key.of("C", Mode.MAJOR),
                new TempoMap(
                        List.of(
                                new TempoMap.Change(0, 100),
                                new TempoMap.Change(BAR, 104),
                                new TempoMap.Change(2 * BAR, 140))),
                TimeSignature.COMMON,
                List.of(
                        section(SectionKind.VERSE, 0, "C", List.of()),
                        section(SectionKind.CHORUS, 1, "E", List.of(Key.of("E", Mode.MAJOR))),
                        section(SectionKind.OUTRO, 2, "C", List.of())),
                List.of(
                        new Part(
                                "lead",
                                Role.LEAD,
                                InstrumentFamily.PIANO,
                                List.of(
                                        Note.of(0, 960, 72, 0.8f),
                                        Note.of(BAR, 960, 68, 0.8f),
                                        Note.of(2 * BAR, 960, 72, 0.8f)))),
                6.5);
    }

    @Test
    void midiCarriesEveryKeyAndTempo() throws Exception {
        var midi =
                MidiSystem.getSequence(
                        new ByteArrayInputStream(new StandardMidiFile().write(score())));
        List<String> signatures = new ArrayList<>();
        int tempos = 0;
        for (int i = 0; i < midi.getTracks()[0].size(); i++) {
            var event = midi.getTracks()[0].get(i);
            if (event.getMessage() instanceof MetaMessage m && m.getType() == 0x59) {
                signatures.add(event.getTick() / BAR + ":" + m.getData()[0]);
            }
            tempos += event.getMessage() instanceof MetaMessage m && m.getType() == 0x51 ? 1 : 0;
        }
        assertEquals(List.of("0:0", "1:4", "2:0"), signatures);
        assertEquals(3, tempos);
    }

    @Test
    void thePageHasNewSignaturesAndOnlyTheClearChangesOfTempo() {
        String page = new String(MusicXml.write(score()), StandardCharsets.UTF_8);
        assertEquals(List.of("0", "4", "0"), all(page, "<fifths>", "</fifths>"));
        assertEquals(2, all(page, "<per-minute>", "</per-minute>").size());
        assertTrue(page.contains("tempo=\"104\""), "the sound changes all the same");
        assertTrue(page.indexOf("<step>G</step>") > 0 && page.contains("<alter>1</alter>"));
    }

    private static List<String> all(String page, String from, String to) {
        List<String> found = new ArrayList<>();
        for (int at = page.indexOf(from); at >= 0; at = page.indexOf(from, at + 1)) {
            found.add(page.substring(at + from.length(), page.indexOf(to, at)));
        }
        return found;
    }
}
