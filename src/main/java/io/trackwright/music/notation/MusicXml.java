package io.trackwright.music.notation;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A score as MusicXML 4.0, partwise (W3C Music Notation Community Group, 2021), for people to read:
 * written starts, lengths rounded to note values, human timing left out. One part for each part of
 * the score, key, metre, tempo, a rehearsal mark at each section, chord symbols over the top part,
 * drums on a percussion staff.
 */
public final class MusicXml {
    /** Divisions of a quarter: room for thirty-seconds and sextuplets. */
    static final int DIVISIONS = 48;

    private static final int DRUM_CHANNEL = 10;
    private static final String DOCTYPE =
            "<!DOCTYPE score-partwise PUBLIC \"-//Recordare//DTD MusicXML 4.0 Partwise//EN\""
                    + " \"http://www.musicxml.org/dtds/partwise.dtd\">";

    private MusicXml() {}

    /** Down the page, as in a lead sheet: who sings, who accompanies, who keeps time. */
    private static final List<Role> PAGE_ORDER =
            List.of(
                    Role.LEAD,
                    Role.COUNTER,
                    Role.ARPEGGIO,
                    Role.OSTINATO,
                    Role.CHORDS,
                    Role.PAD,
                    Role.MID_BASS,
                    Role.BASS,
                    Role.DRUMS,
                    Role.PERCUSSION,
                    Role.TRANSITION,
                    Role.TEXTURE);

    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("Drums", "Dr."),
                    Map.entry("Percussion", "Perc."),
                    Map.entry("Timpani", "Timp."),
                    Map.entry("Piano", "Pno."),
                    Map.entry("Harpsichord", "Hpsd."),
                    Map.entry("Vibraphone", "Vib."),
                    Map.entry("Bells", "Bells"),
                    Map.entry("Harp", "Hp."),
                    Map.entry("Guitar", "Gtr."),
                    Map.entry("Bass", "Bs."),
                    Map.entry("Electric", "El."),
                    Map.entry("Synth", "Syn."),
                    Map.entry("Strings", "Str."),
                    Map.entry("Violin", "Vln."),
                    Map.entry("Viola", "Vla."),
                    Map.entry("Cello", "Vc."),
                    Map.entry("Trumpet", "Tpt."),
                    Map.entry("Trombone", "Tbn."),
                    Map.entry("Horn", "Hn."),
                    Map.entry("Flute", "Fl."),
                    Map.entry("Oboe", "Ob."),
                    Map.entry("Clarinet", "Cl."),
                    Map.entry("Choir", "Ch."));

    /** The file, in UTF-8. */
    public static byte[] write(Score played) {
        Score score = ordered(played);
        XmlPage page = new XmlPage(DOCTYPE);
        page.open("score-partwise", "version", "4.0");
        page.open("work").text("work-title", score.title()).close();
        page.open("identification").open("encoding").text("software", "Trackwright").close();
        page.open("miscellaneous")
                .text("miscellaneous-field", score.key(), "name", "key")
                .close()
                .close();
        paper(page, score.parts().size());
        page.open("part-list");
        int channel = 0;
        Map<String, Integer> names = new HashMap<>();
        score.parts().forEach(p -> names.merge(instrument(p), 1, Integer::sum));
        for (int i = 0; i < score.parts().size(); i++) {
            Part part = score.parts().get(i);
            boolean hits = part.events().stream().anyMatch(Hit.class::isInstance);
            channel += channel + 1 == DRUM_CHANNEL ? 1 : 0;
            String name =
                    names.getOrDefault(instrument(part), 1) > 1 ? both(part) : instrument(part);
            header(page, part, id(i), name, hits ? DRUM_CHANNEL : channel % 16 + 1);
            channel += hits ? 0 : 1;
        }
        page.close();
        BarGrid bars = new BarGrid(score.meter());
        boolean swung = WrittenGrid.swung(bars, score);
        for (int i = 0; i < score.parts().size(); i++) {
            page.open("part", "id", id(i));
            new PartPages(page, score, bars, swung, i).write();
            page.close();
        }
        return page.close().bytes();
    }

    /** A4, with smaller staves when there are many. */
    private static void paper(XmlPage page, int parts) {
        double staff = parts <= 3 ? 6.5 : parts <= 6 ? 5.5 : 4.4;
        double tenths = 40 / staff;
        page.open("defaults").open("scaling").text("millimeters", staff).text("tenths", 40);
        page.close().open("page-layout").text("page-height", Math.round(297 * tenths));
        page.text("page-width", Math.round(210 * tenths)).open("page-margins", "type", "both");
        for (String side : List.of("left", "right", "top", "bottom")) {
            page.text(side + "-margin", Math.round(14 * tenths));
        }
        page.close().close().close();
    }

    /** The score with its parts in the order of the page. */
    static Score ordered(Score score) {
        List<Part> parts = new ArrayList<>(score.parts());
        parts.sort(Comparator.comparingInt(p -> PAGE_ORDER.indexOf(p.role())));
        return new Score(
                score.title(),
                score.key(),
                score.tempo(),
                score.meter(),
                score.sections(),
                parts,
                score.lengthSeconds());
    }

    private static String id(int part) {
        return "P" + (part + 1);
    }

    static String drumId(int part, DrumSound sound) {
        return id(part) + "-" + sound.midiKey();
    }

    private static String instrument(Part part) {
        return words(part.instrument().slug());
    }

    private static String both(Part part) {
        return instrument(part) + " (" + part.name().replaceAll("[_-]+", " ") + ")";
    }

    /** A slug as a title: {@code pre_chorus} is Pre Chorus. */
    static String words(String slug) {
        StringBuilder out = new StringBuilder();
        for (String word : slug.split("_")) {
            out.append(out.isEmpty() ? "" : " ");
            out.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return out.toString();
    }

    private static void header(XmlPage page, Part part, String id, String name, int channel) {
        page.open("score-part", "id", id).text("part-name", name);
        page.text("part-abbreviation", abbreviation(name));
        Set<DrumSound> sounds = EnumSet.noneOf(DrumSound.class);
        for (Event e : part.events()) {
            if (e instanceof Hit h) {
                sounds.add(h.sound());
            }
        }
        if (sounds.isEmpty()) {
            page.open("score-instrument", "id", id + "-I1").text("instrument-name", name).close();
            page.open("midi-instrument", "id", id + "-I1").text("midi-channel", channel);
            page.text("midi-program", part.instrument().midiProgram() + 1).close();
        }
        for (DrumSound s : sounds) {
            page.open("score-instrument", "id", id + "-" + s.midiKey());
            page.text("instrument-name", words(s.name().toLowerCase(Locale.ROOT))).close();
        }
        for (DrumSound s : sounds) {
            page.open("midi-instrument", "id", id + "-" + s.midiKey());
            page.text("midi-channel", channel).text("midi-program", 1);
            page.text("midi-unpitched", s.midiKey() + 1).close();
        }
        page.close();
    }

    private static String abbreviation(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.replaceAll("\\(.*", "").strip().split(" ")) {
            out.append(out.isEmpty() ? "" : " ");
            String cut = word.length() <= 4 ? word : word.substring(0, 3) + ".";
            out.append(SHORT.getOrDefault(word, cut));
        }
        return out.toString();
    }
}
