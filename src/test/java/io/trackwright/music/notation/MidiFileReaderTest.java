package io.trackwright.music.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.notation.Transcription.Marker;
import io.trackwright.music.notation.Transcription.Stroke;
import io.trackwright.music.notation.Transcription.Track;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.TimeSignature;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MidiFileReaderTest {
    private static final int MOST = 100_000;

    @ParameterizedTest
    @MethodSource("io.trackwright.music.notation.Shelf#scores")
    void readsBackWhatWasWritten(Score score) {
        Transcription read = MidiFileReader.read(new StandardMidiFile().write(score), MOST);
        assertEquals(score.title(), read.title());
        assertEquals(score.tempo(), read.tempo());
        assertEquals(score.meter(), read.meter());
        assertEquals(
                score.sections().stream()
                        .map(s -> new Marker(score.barTicks(s.startBar()), s.kind().slug()))
                        .toList(),
                read.markers());
        assertEquals(score.parts().size(), read.tracks().size());
        for (int i = 0; i < score.parts().size(); i++) {
            Part part = score.parts().get(i);
            Track track = read.tracks().get(i);
            assertEquals(part.name(), track.name());
            boolean hits = part.events().stream().anyMatch(Hit.class::isInstance);
            assertTrue(track.drums() || !hits);
            if (!track.drums()) {
                assertEquals(part.instrument().midiProgram(), track.program());
            }
            assertEquals(strokes(part), track.notes(), part.name());
        }
    }

    private static List<Stroke> strokes(Part part) {
        List<Stroke> strokes = new ArrayList<>();
        for (Event e : part.events()) {
            long length = e instanceof Note n ? n.durationTicks() : 120;
            int pitch = e instanceof Note n ? n.pitch() : ((Hit) e).sound().midiKey();
            int velocity = Math.max(1, Math.round(e.velocity() * 127));
            strokes.add(new Stroke(e.soundingTicks(), length, pitch, velocity));
        }
        strokes.sort(Comparator.comparingLong(Stroke::startTicks).thenComparingInt(Stroke::pitch));
        return strokes;
    }

    /** A file of another program: type 0, 96 ticks to the quarter, running status, two channels. */
    @Test
    void readsOtherFiles() {
        byte[] file =
                file(
                        0,
                        96,
                        "00ff5405 0102030405 00ff510307a120 60ff5103061a80"
                                + "00ff59020101 00c005 00903c40 00994064 304000 30903c00"
                                + "00f0020102 00b00740 00e00040 00ff2f00");
        Transcription read = MidiFileReader.read(file, MOST);
        assertEquals(
                new TempoMap(List.of(new TempoMap.Change(0, 120), new TempoMap.Change(960, 150))),
                read.tempo());
        assertEquals(TimeSignature.COMMON, read.meter());
        assertEquals(List.of(Key.of("E", Mode.MINOR)), read.key());
        assertEquals(List.of("Pitch bends are left out."), read.ignored());
        assertEquals(
                List.of(
                        new Track("", 0, 5, List.of(new Stroke(960, 960, 60, 64))),
                        new Track("", 9, 0, List.of(new Stroke(960, 480, 64, 100)))),
                read.tracks());
        assertEquals(1920, read.lengthTicks());
    }

    /** A note whose key is released under the pedal sounds until the pedal, or its key again. */
    @Test
    void thePedalLengthensNotes() {
        byte[] file =
                file(
                        0,
                        96,
                        "00b0407f 00903c40 30803c00 00904040 30804000 00903c50 30803c00"
                                + " 30b04000 00904340 30804300 00ff2f00");
        Track track = MidiFileReader.read(file, MOST).tracks().getFirst();
        assertEquals(
                List.of(
                        new Stroke(0, 960, 60, 64),
                        new Stroke(480, 1440, 64, 64),
                        new Stroke(960, 960, 60, 80),
                        new Stroke(1920, 480, 67, 64)),
                track.notes());
    }

    @Test
    void saysWhatItLeavesOut() {
        byte[] file =
                file(
                        0,
                        96,
                        "00ff580403021808 00ff59020000 00b00140 00d040 00903c40 30803c00 00c028"
                                + " 00ff580404021808 00ff59020100 00ff510300ffff 00ff2f00");
        assertEquals(
                List.of(
                        "A tempo beyond 20..400 bpm is brought to 400.0 bpm.",
                        "A track that changes its instrument keeps the first one.",
                        "Controllers other than the sustain pedal are left out.",
                        "Key and channel pressure are left out.",
                        "The key changes; C major is written throughout.",
                        "The metre changes; bars are counted in 3/4 throughout."),
                MidiFileReader.read(file, MOST).ignored());
    }

    @Test
    void refusesFramesOfFilm() {
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> MidiFileReader.read(file(1, 0xE728, "00ff2f00"), MOST));
        assertTrue(String.valueOf(refusal.getMessage()).contains("SMPTE"));
    }

    @Test
    void refusesWhatIsNoMidiFile() {
        byte[] good = new StandardMidiFile().write(Shelf.scores().findFirst().orElseThrow());
        for (int length = 0; length < good.length; length += 1 + length / 10) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThrows(IllegalArgumentException.class, () -> MidiFileReader.read(cut, MOST));
        }
        assertThrows(IllegalArgumentException.class, () -> MidiFileReader.read(good, 10));
        List<String> bodies =
                List.of(
                        "003c40",
                        "00ff7fffffff7f",
                        "00ff510307a1",
                        "00ff580409090000",
                        "8080808080",
                        "00ff59020900");
        for (String body : bodies) {
            byte[] bad = file(1, 480, body);
            assertThrows(
                    IllegalArgumentException.class, () -> MidiFileReader.read(bad, MOST), body);
        }
    }

    private static byte[] file(int type, int resolution, String hex) {
        byte[] body = HexFormat.of().parseHex(hex.replace(" ", ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'M', 'T', 'h', 'd', 0, 0, 0, 6, 0, (byte) type, 0, 1});
        out.write(resolution >> 8);
        out.write(resolution);
        out.writeBytes(new byte[] {'M', 'T', 'r', 'k', 0, 0, 0, (byte) body.length});
        out.writeBytes(body);
        return out.toByteArray();
    }
}
