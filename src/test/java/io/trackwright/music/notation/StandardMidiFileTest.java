package io.trackwright.music.notation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Hit;
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
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardMidiFileTest {

    private static Score score() {
        Chord chord = Chord.of(NoteName.parse("F"), ChordQuality.MINOR);
        long bar = 2880;
        Progression home = new Progression(List.of(new Progression.Span(chord, 0, 2 * bar)));
        return new Score(
                "Tést",
                Key.of("F", Mode.MINOR),
                TempoMap.constant(174),
                new TimeSignature(6, 8),
                List.of(
                        new Section(SectionKind.INTRO, 0, 2, home, 0.3f),
                        new Section(SectionKind.DROP, 2, 2, home, 0.9f)),
                List.of(
                        new Part(
                                "drums",
                                Role.DRUMS,
                                InstrumentFamily.DRUMS,
                                List.of(
                                        new Hit(0, DrumSound.KICK, 1, -5),
                                        new Hit(960, DrumSound.SNARE, 0.5f, 7))),
                        new Part(
                                "lead",
                                Role.LEAD,
                                InstrumentFamily.FLUTE,
                                List.of(
                                        Note.of(0, 480, 72, 0.8f),
                                        new Note(480, 480, 72, 0.8f, 10, false)))),
                6);
    }

    private static Sequence read() throws Exception {
        byte[] file = new StandardMidiFile().write(score());
        return MidiSystem.getSequence(new ByteArrayInputStream(file));
    }

    private static List<MetaMessage> metas(Track track, int type) {
        List<MetaMessage> found = new ArrayList<>();
        for (int i = 0; i < track.size(); i++) {
            if (track.get(i).getMessage() instanceof MetaMessage m && m.getType() == type) {
                found.add(m);
            }
        }
        return found;
    }

    private static List<MidiEvent> strokes(Track track) {
        List<MidiEvent> found = new ArrayList<>();
        for (int i = 0; i < track.size(); i++) {
            if (track.get(i).getMessage() instanceof ShortMessage m
                    && m.getCommand() == ShortMessage.NOTE_ON) {
                found.add(track.get(i));
            }
        }
        return found;
    }

    @Test
    void conductorTrackSaysTempoMetreKeyAndSections() throws Exception {
        Sequence sequence = read();
        Track conductor = sequence.getTracks()[0];
        assertEquals(960, sequence.getResolution());
        assertEquals(3, sequence.getTracks().length);
        byte[] tempo = metas(conductor, 0x51).getFirst().getData();
        int micros = (tempo[0] & 255) << 16 | (tempo[1] & 255) << 8 | tempo[2] & 255;
        assertEquals(174, 60e6 / micros, 0.001);
        assertArrayEquals(new byte[] {6, 3, 36, 8}, metas(conductor, 0x58).getFirst().getData());
        assertArrayEquals(new byte[] {-4, 1}, metas(conductor, 0x59).getFirst().getData());
        List<String> markers =
                metas(conductor, 0x06).stream()
                        .map(m -> new String(m.getData(), StandardCharsets.UTF_8))
                        .toList();
        assertEquals(List.of("intro", "drop"), markers);
        assertEquals(6.0, sequence.getMicrosecondLength() / 1e6, 0.01);
    }

    @Test
    void partsAreNamedTracksWithTheirNotesAsPlayed() throws Exception {
        Track drums = read().getTracks()[1];
        Track lead = read().getTracks()[2];
        String name = new String(metas(drums, 3).getFirst().getData(), StandardCharsets.UTF_8);
        assertEquals("drums", name);
        ShortMessage kick = (ShortMessage) strokes(drums).getFirst().getMessage();
        assertEquals(9, kick.getChannel());
        assertEquals(36, kick.getData1());
        assertEquals(0, strokes(drums).get(0).getTick());
        assertEquals(967, strokes(drums).get(1).getTick());
        assertEquals(490, strokes(lead).get(1).getTick());
        assertEquals(102, ((ShortMessage) strokes(lead).get(1).getMessage()).getData2());
        ShortMessage program = (ShortMessage) lead.get(1).getMessage();
        assertEquals(ShortMessage.PROGRAM_CHANGE, program.getCommand());
        assertEquals(73, program.getData1());
    }

    @ParameterizedTest
    @CsvSource({
        "C, MAJOR, 0",
        "A, MINOR, 0",
        "F#, MINOR, 3",
        "Db, MAJOR, -5",
        "D, DORIAN, -1",
        "G#, MAJOR, -4",
        "Cb, MINOR, 2",
        "E, PHRYGIAN, 1"
    })
    void keySignatureStaysInItsRange(String tonic, Mode mode, int sharps) {
        assertEquals(sharps, StandardMidiFile.sharps(Key.of(tonic, mode)));
    }
}
