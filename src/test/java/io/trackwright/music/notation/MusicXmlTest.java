package io.trackwright.music.notation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Score;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class MusicXmlTest {

    private static Element read(Score score) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        byte[] file = MusicXml.write(score);
        assertArrayEquals(file, MusicXml.write(score));
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
    }

    private static List<Element> all(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && e.getTagName().equals(name)) {
                found.add(e);
            }
        }
        return found;
    }

    private static String text(Element parent, String path) {
        Element e = parent;
        for (String name : path.split("/")) {
            List<Element> found = all(e, name);
            if (found.isEmpty()) {
                return "";
            }
            e = found.getFirst();
        }
        return e.getTextContent();
    }

    @ParameterizedTest
    @MethodSource("io.trackwright.music.notation.Shelf#scores")
    void saysWhatThePieceIs(Score score) throws Exception {
        Element root = read(score);
        assertEquals(score.title(), text(root, "work/work-title"));
        assertEquals(score.parts().size(), all(root, "part").size());
        Element first = all(all(root, "part").getFirst(), "measure").getFirst();
        assertEquals(
                score.meter().toString(),
                text(first, "attributes/time/beats")
                        + "/"
                        + text(first, "attributes/time/beat-type"));
        var marks = root.getElementsByTagName("rehearsal");
        assertEquals(score.sections().size(), marks.getLength());
        Element sound = (Element) root.getElementsByTagName("sound").item(0);
        assertEquals(
                score.tempo().startBpm(), Double.parseDouble(sound.getAttribute("tempo")), 0.01);
        assertTrue(root.getElementsByTagName("harmony").getLength() >= score.sections().size());
        boolean drums =
                score.parts().stream()
                        .anyMatch(p -> p.events().stream().anyMatch(Hit.class::isInstance));
        assertEquals(drums, root.getElementsByTagName("midi-unpitched").getLength() > 0);
    }

    /** Every voice fills its bar to the tick, values agree with durations, ties have two ends. */
    @ParameterizedTest
    @MethodSource({
        "io.trackwright.music.notation.Shelf#scores",
        "io.trackwright.music.notation.Shelf#played"
    })
    void everyVoiceFillsItsBars(Score score) throws Exception {
        long bar = score.meter().ticksPerBar() * MusicXml.DIVISIONS / 960;
        for (Element part : all(read(score), "part")) {
            Set<String> open = new HashSet<>();
            List<Element> measures = all(part, "measure");
            assertEquals(score.bars(), measures.size());
            for (Element measure : measures) {
                Map<String, Long> filled = new HashMap<>();
                for (Element note : all(measure, "note")) {
                    long duration = Long.parseLong(text(note, "duration"));
                    if (all(note, "chord").isEmpty()) {
                        filled.merge(text(note, "voice"), duration, Long::sum);
                    }
                    assertEquals(duration, shown(note), "duration of " + note.getTextContent());
                    ties(note, open);
                }
                String where = part.getAttribute("id") + " " + measure.getAttribute("number");
                filled.forEach((voice, sum) -> assertEquals(bar, sum, where + " " + voice));
                assertTrue(!filled.isEmpty(), where);
                assertEquals(filled.size() - 1, all(measure, "backup").size(), where);
            }
            assertEquals(Set.of(), open);
        }
    }

    /** Human timing hides neither swing nor the values: hardly a note is shorter than a 16th. */
    @Test
    void playedMusicIsWrittenAsMeant() throws Exception {
        List<Score> written = Shelf.genres().toList();
        List<Score> played = Shelf.played().limit(written.size()).toList();
        for (int i = 0; i < written.size(); i++) {
            BarGrid bars = new BarGrid(written.get(i).meter());
            boolean swung = WrittenGrid.swung(bars, written.get(i));
            assertEquals(swung, WrittenGrid.swung(bars, played.get(i)));
            double before = shortNotes(written.get(i));
            assertTrue(shortNotes(played.get(i)) <= before + 0.15, "genre " + i);
        }
    }

    /** The share of notes and rests that are 32nds or shorter. */
    private static double shortNotes(Score score) throws Exception {
        var types = read(score).getElementsByTagName("type");
        double count = 0;
        for (int i = 0; i < types.getLength(); i++) {
            String type = types.item(i).getTextContent();
            count += List.of("32nd", "64th", "128th").contains(type) ? 1 : 0;
        }
        return count / types.getLength();
    }

    private static long shown(Element note) {
        if (text(note, "type").isEmpty()) {
            return Long.parseLong(text(note, "duration"));
        }
        List<String> types = List.of("breve", "whole", "half", "quarter", "eighth", "16th", "32nd");
        int at = types.indexOf(text(note, "type"));
        assertTrue(at >= 0, text(note, "type"));
        long plain = (8L * MusicXml.DIVISIONS) >> at;
        plain += all(note, "dot").size() * plain / 2;
        String modified = text(note, "time-modification/actual-notes");
        return modified.isEmpty() ? plain : plain * 2 / 3;
    }

    private static void ties(Element note, Set<String> open) {
        String pitch =
                text(note, "voice")
                        + text(note, "pitch")
                        + text(note, "pitch/step")
                        + text(note, "unpitched");
        for (Element tie : all(note, "tie")) {
            boolean start = tie.getAttribute("type").equals("start");
            assertTrue(start ? open.add(pitch) : open.remove(pitch), () -> "tie of " + pitch);
        }
    }
}
