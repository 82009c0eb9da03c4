package io.trackwright.music.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.notation.Transcription.Track;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TempoMap;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TranscribedScoreTest {
    private static final int MOST = 100_000;

    private static Score staccato(String text) {
        return TranscribedScore.of(Staccato.read(text, MOST), 3, 5);
    }

    /** A file of ours, posted back, is the same file but for what only a composer knows. */
    @ParameterizedTest
    @MethodSource("io.trackwright.music.notation.Shelf#scores")
    void everyNoteStaysAsItIs(Score score) {
        Transcription file = MidiFileReader.read(new StandardMidiFile().write(score), MOST);
        Score read = TranscribedScore.of(file, 3, 5);
        Transcription again = MidiFileReader.read(new StandardMidiFile().write(read), MOST);
        assertEquals(file.tracks().size(), again.tracks().size());
        for (int i = 0; i < file.tracks().size(); i++) {
            Track track = file.tracks().get(i);
            assertEquals(track.notes(), again.tracks().get(i).notes(), track.name());
            assertEquals(track.name(), again.tracks().get(i).name());
            assertEquals(track.program(), again.tracks().get(i).program());
            assertEquals(track.drums(), again.tracks().get(i).drums());
        }
        assertEquals(file.tempo(), again.tempo());
        assertEquals(file.meter(), again.meter());
        assertEquals(file.key(), again.key());
        assertEquals(List.of(), TranscribedScore.ignored(file));
        List<SectionKind> kinds = score.sections().stream().map(Section::kind).toList();
        assertEquals(
                kinds.subList(0, read.sections().size()),
                read.sections().stream().map(Section::kind).toList());
        double last = score.tempo().secondsAt(TranscribedScore.end(file));
        assertEquals(last + 3, read.lengthSeconds(), 1e-9);
    }

    @Test
    void guessesWhatTracksDo() {
        Score score =
                staccato(
                        "V0 I[0] C4w+E4w+G4w V1 I[33] C3q C3q G2q G2q V2 I[73] E6q G6q A6q G6q"
                                + " V3 I[40] E5h D5h V4 I[48] C5w+E5w+G5w V9 [BASS_DRUM]q");
        assertEquals(
                List.of(Role.PAD, Role.BASS, Role.LEAD, Role.COUNTER, Role.PAD, Role.DRUMS),
                score.parts().stream().map(Part::role).toList());
        assertEquals(
                List.of("piano", "electric_bass", "flute", "violin", "strings", "drums"),
                score.parts().stream().map(Part::name).toList());
    }

    @Test
    void aPieceOfOneInstrumentIsItsLead() {
        Part alone = staccato("I[0] C5q+E5q+G5q F5q+A5q").parts().getFirst();
        assertEquals(Role.LEAD, alone.role());
        assertEquals(InstrumentFamily.PIANO, alone.instrument());
    }

    @Test
    void hearsChordsBarByBar() {
        Score score =
                staccato("C4w+E4w+G4w A3w+C4w+E4w F3w+A3w+C4w+E4w G3w+B3w+D4w+F4w Rw C4w+E4w");
        assertEquals(Key.of("C", Mode.MAJOR), score.key());
        assertEquals(
                List.of("C", "Am", "Fmaj7", "G7", "C"),
                score.sections().getFirst().harmony().spans().stream()
                        .map(s -> s.chord().symbol())
                        .toList());
        assertEquals(6, score.bars());
    }

    @ParameterizedTest
    @CsvSource({
        "D4q E4q F4q G4q A4q Bb4q A4q F4q D4h D4h, D minor",
        "E5q F#5q G#5q B5q A5q F#5q D#5q E5q B4h E5h, E major"
    })
    void findsAKeyThatNobodyNames(String notes, String key) {
        assertEquals(key, staccato(notes).key().toString());
    }

    @Test
    void keepsTempoMapsOfManyChanges() {
        Score score =
                staccato("T90 V0 C5w V15 Rw #(tempo:121.5) T122 Rh T200 Rh T60 V0 C5w C5w C5w");
        TempoMap map =
                new TempoMap(
                        List.of(
                                new TempoMap.Change(0, 90),
                                new TempoMap.Change(3840, 121.5),
                                new TempoMap.Change(5760, 200),
                                new TempoMap.Change(7680, 60)));
        assertEquals(map, score.tempo());
        byte[] file = new StandardMidiFile().write(score);
        assertEquals(map, MidiFileReader.read(file, MOST).tempo());
        assertEquals(map, Staccato.read(Staccato.write(score), MOST).tempo());
    }

    @Test
    void drumsWithoutASoundTakeARelative() {
        Transcription music = Staccato.read("V9 [57]q [43]q [3]q", MOST);
        List<Integer> keys =
                TranscribedScore.of(music, 3, 5).parts().getFirst().events().stream()
                        .map(e -> ((Hit) e).sound().midiKey())
                        .toList();
        assertEquals(List.of(49, 45, 37), keys);
        assertEquals(
                List.of("Some percussion is played by its nearest relative."),
                TranscribedScore.ignored(music));
    }

    @Test
    void refusesMusicWithoutNotes() {
        assertThrows(IllegalArgumentException.class, () -> staccato("T120 Rw"));
    }

    /** Whatever comes, it is a score or a clear refusal. */
    @Test
    void hostileFilesAreReadOrRefused() {
        byte[] good = new StandardMidiFile().write(Shelf.genres().findFirst().orElseThrow());
        SplittableRandom random = new SplittableRandom(5);
        int read = 0;
        for (int i = 0; i < 500; i++) {
            byte[] bad = mutated(good, random);
            read += survives(() -> MidiFileReader.read(bad, MOST)) ? 1 : 0;
        }
        assertTrue(read > 50 && read < 450, read + " of 500 were read");
    }

    @Test
    void hostileStringsAreReadOrRefused() {
        String good = Staccato.write(Shelf.genres().findFirst().orElseThrow());
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 500; i++) {
            char[] bad = good.substring(0, Math.min(good.length(), 2_000)).toCharArray();
            for (int n = random.nextInt(1, 4); n > 0; n--) {
                bad[random.nextInt(bad.length)] = good.charAt(random.nextInt(good.length()));
            }
            survives(() -> Staccato.read(new String(bad), MOST));
        }
    }

    private static byte[] mutated(byte[] good, SplittableRandom random) {
        byte[] bad = good.clone();
        for (int n = random.nextInt(1, 9); n > 0; n--) {
            // half of the damage hits the header, the tempo and the first events
            int reach = random.nextBoolean() ? Math.min(200, bad.length) : bad.length;
            bad[random.nextInt(reach)] = (byte) random.nextInt(256);
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(bad, random.nextInt(bad.length)) : bad;
    }

    private static boolean survives(Supplier<Transcription> reading) {
        Transcription music;
        try {
            music = reading.get();
        } catch (IllegalArgumentException refusal) {
            assertTrue(String.valueOf(refusal.getMessage()).length() > 5, refusal.toString());
            return false;
        }
        boolean empty = music.tracks().isEmpty();
        boolean endless = music.tempo().secondsAt(TranscribedScore.end(music)) > 3_600;
        if (!empty && !endless) {
            Score score = TranscribedScore.of(music, 3, 5);
            assertTrue(new StandardMidiFile().write(score).length > 22);
        }
        return true;
    }
}
