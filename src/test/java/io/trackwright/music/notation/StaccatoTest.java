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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaccatoTest {
    static final int MOST = 100_000;

    @ParameterizedTest
    @MethodSource("io.trackwright.music.notation.Shelf#scores")
    void readsBackWhatWasWritten(Score score) {
        Transcription read = Staccato.read(Staccato.write(score), MOST);
        assertEquals(score.title(), read.title());
        assertEquals(score.tempo(), read.tempo());
        assertEquals(score.meter(), read.meter());
        assertEquals(List.of(score.key()), read.key());
        assertEquals(
                score.sections().stream()
                        .map(s -> new Marker(score.barTicks(s.startBar()), s.kind().slug()))
                        .toList(),
                read.markers());
        for (int i = 0; i < score.parts().size(); i++) {
            Part part = score.parts().get(i);
            Track track = read.tracks().get(i);
            assertEquals(part.name(), track.name());
            if (!track.drums()) {
                assertEquals(part.instrument().midiProgram(), track.program());
            }
            assertEquals(strokes(part), track.notes(), part.name());
        }
    }

    static List<Stroke> strokes(Part part) {
        List<Stroke> strokes = new ArrayList<>();
        for (Event e : part.events()) {
            long length = e instanceof Note n ? n.durationTicks() : 240;
            int pitch = e instanceof Note n ? n.pitch() : ((Hit) e).sound().midiKey();
            int velocity = Math.max(1, Math.round(e.velocity() * 127));
            strokes.add(new Stroke(e.startTicks(), length, pitch, velocity));
        }
        strokes.sort(Comparator.comparingLong(Stroke::startTicks).thenComparingInt(Stroke::pitch));
        return strokes;
    }

    @Test
    void readsWhatPeopleWrite() {
        Transcription read =
                Staccato.read(
                        "TIME:3/4 T90 KGmin V1 I[4] Bq. C#6i+Eb6i R | G/0.125 Bn V9 L2 [COWBELL]hs",
                        MOST);
        assertEquals(new TimeSignature(3, 4), read.meter());
        assertEquals(TempoMap.constant(90), read.tempo());
        assertEquals(List.of(Key.of("G", Mode.MINOR)), read.key());
        assertEquals(
                List.of(
                        new Track(
                                "",
                                1,
                                4,
                                List.of(
                                        new Stroke(0, 1440, 70, 64),
                                        new Stroke(1440, 480, 73, 64),
                                        new Stroke(1440, 480, 75, 64),
                                        new Stroke(2880, 480, 67, 64),
                                        new Stroke(3360, 960, 71, 64))),
                        new Track("", 9, 0, List.of(new Stroke(0, 2160, 56, 64)))),
                read.tracks());
        assertEquals(4320, read.lengthTicks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C5z", "V16", "[NO_DRUM]q", "C5q+", "hello", "TIME:4", "G10q+A10q"})
    void refusesOtherWords(String word) {
        var refusal =
                assertThrows(
                        IllegalArgumentException.class, () -> Staccato.read("C5q " + word, MOST));
        assertTrue(refusal.getMessage().contains(word), refusal.getMessage());
    }
}
