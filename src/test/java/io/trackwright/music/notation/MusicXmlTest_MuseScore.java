package io.trackwright.music.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.Oracle;
import io.trackwright.music.notation.Transcription.Stroke;
import io.trackwright.music.notation.Transcription.Track;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * MuseScore 3 (Debian's musescore3) opens the MusicXML of every genre, and of odd metres and modes,
 * without complaint, and plays the same notes in the same key, metre and tempo: what it saves as
 * MIDI has every note of the score within a 64th, and no other.
 */
class MusicXmlTest_MuseScore {
    private static final int MOST = 1_000_000;

    /** A 64th note. */
    private static final long NEAR_TICKS = 60;

    private static final long SWUNG_TICKS = 640;
    private static final long EVEN_TICKS = 480;

    /** What stands on one line without a pitch: MuseScore plays its staff line. */
    private static final int NOISE_PITCH = 71;

    private static final Pattern COMPLAINT =
            Pattern.compile("(?im)^.*\\b(error|warning|fatal|corrupt|unsupported|invalid)\\b.*$");

    @TempDir Path folder;

    @Test
    void playsWhatIsWritten() throws Exception {
        Oracle.needsProgram("mscore3");
        List<Score> scores = Shelf.scores().toList();
        List<String> jobs = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Path xml = Files.write(folder.resolve(i + ".musicxml"), MusicXml.write(scores.get(i)));
            jobs.add("{\"in\":\"%s\",\"out\":\"%s\"}".formatted(xml, midi(i)));
        }
        Path list = Files.writeString(folder.resolve("jobs.json"), jobs.toString());
        String said = Oracle.run(folder, "mscore3", "-j", list.toString());
        Matcher complaint = COMPLAINT.matcher(said);
        assertEquals("", complaint.find() ? complaint.group() : "");
        for (int i = 0; i < scores.size(); i++) {
            compare(scores.get(i), MidiFileReader.read(Files.readAllBytes(midi(i)), MOST));
        }
    }

    private Path midi(int i) {
        return folder.resolve(i + ".mid");
    }

    private static void compare(Score score, Transcription played) {
        assertEquals(score.tempo(), played.tempo());
        assertEquals(score.meter(), played.meter());
        assertEquals(
                NoteSpeller.signature(score.key()),
                StandardMidiFile.sharps(played.key().getFirst()));
        BarGrid bars = new BarGrid(score.meter());
        boolean swung = WrittenGrid.swung(bars, score);
        Deque<Track> tracks = new ArrayDeque<>(played.tracks());
        for (Part part : MusicXml.ordered(score).parts()) {
            List<Stroke> strokes = new ArrayList<>();
            // a keyboard's two staves are saved as two tracks
            for (List<Event> hand : Staves.of(part).events()) {
                if (!hand.isEmpty()) {
                    strokes.addAll(tracks.remove().notes());
                }
            }
            compare(score, part, bars, swung, strokes);
        }
        assertTrue(tracks.isEmpty(), tracks.toString());
    }

    private static void compare(
            Score score, Part part, BarGrid bars, boolean swung, List<Stroke> strokes) {
        boolean noise = Staves.of(part).kind() == Staves.Kind.NOISE;
        List<Stroke> unknown = new ArrayList<>(strokes);
        List<Event> missing = new ArrayList<>();
        for (Event e : part.events()) {
            int pitch =
                    noise
                            ? NOISE_PITCH
                            : e instanceof Note n ? n.pitch() : ((Hit) e).sound().midiKey();
            long start = e.startTicks();
            long beat = bars.beatStart(start);
            long even = swung && start - beat == SWUNG_TICKS ? beat + EVEN_TICKS : start;
            List<Stroke> same =
                    strokes.stream()
                            .filter(s -> s.pitch() == pitch)
                            .filter(s -> near(s, start) || near(s, even))
                            .toList();
            unknown.removeAll(same);
            if (same.isEmpty()) {
                missing.add(e);
            }
        }
        String where = score.title() + " " + score.tempo() + " " + part.name();
        assertEquals(List.of(), missing, where);
        assertEquals(List.of(), unknown, where);
    }

    private static boolean near(Stroke stroke, long start) {
        return Math.abs(stroke.startTicks() - start) <= NEAR_TICKS;
    }
}
