package io.trackwright.music.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.Oracle;
import io.trackwright.music.score.Score;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LilyPond's musicxml2ly (Debian's lilypond) turns every genre into LilyPond, without a word. */
class MusicXmlTest_LilyPond {
    private static final Pattern COMPLAINT = Pattern.compile("(?im)^.*\\b(warning|error)\\b.*$");
    @TempDir Path folder;

    @Test
    void convertsEveryGenre() throws Exception {
        Oracle.needsProgram("musicxml2ly");
        List<Score> scores = Shelf.genres().toList();
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            Path xml = Files.write(folder.resolve(i + ".musicxml"), MusicXml.write(score));
            work.add(() -> converts(score, xml));
        }
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<Void> done : two.invokeAll(work)) {
                done.get();
            }
        }
    }

    private Void converts(Score score, Path xml) throws Exception {
        Path ly = Path.of(xml + ".ly");
        String said = Oracle.run(folder, "musicxml2ly", "-o", ly.toString(), xml.toString());
        Matcher complaint = COMPLAINT.matcher(said);
        assertEquals("", complaint.find() ? complaint.group() : "");
        String written = Files.readString(ly);
        long signatures = occurrences(written, "\\time " + score.meter());
        assertTrue(signatures >= score.parts().size(), signatures + " time signatures");
        assertEquals(score.sections().size(), occurrences(written, "\\mark "), "section marks");
        assertEquals(1, occurrences(written, "\\tempo 4=" + Math.round(score.tempo().startBpm())));
        return null;
    }

    private static long occurrences(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
