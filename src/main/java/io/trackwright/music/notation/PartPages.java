package io.trackwright.music.notation;

import io.trackwright.music.notation.Staves.Clef;
import io.trackwright.music.notation.Staves.Kind;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.theory.Key;
import java.util.ArrayList;
import java.util.List;

/** The measures of one part. */
final class PartPages {
    private static final int VOICES_PER_STAFF = 4;
    private static final List<String> MARKS = List.of("pp", "p", "mp", "mf", "f", "ff");
    private static final double[] LOUDER = {0.2, 0.36, 0.5, 0.64, 0.8};

    private final XmlPage page;
    private final Score score;
    private final BarGrid bars;
    private final boolean swung;
    private final int index;
    private final Part part;
    private final Staves staves;
    private final VoicePages voices;
    private final ScoreMarks marks;
    private final List<List<List<Chunk>>> music = new ArrayList<>();
    private String dynamic = "";

    PartPages(XmlPage page, Score score, BarGrid bars, boolean swung, int index) {
        this.page = page;
        this.score = score;
        this.bars = bars;
        this.swung = swung;
        this.index = index;
        this.part = score.parts().get(index);
        this.staves = Staves.of(part);
        WrittenGrid grid = new WrittenGrid(bars, part, swung);
        VoiceLayout layout =
                new VoiceLayout(
                        bars, grid, score.barTicks(score.bars()), part.role() == Role.ARPEGGIO);
        for (List<Event> events : staves.events()) {
            music.add(staves.kind() == Kind.DRUMS ? layout.drums(events) : layout.pitched(events));
        }
        this.marks = new ScoreMarks(page, score, topPart(score) == index, index == 0);
        this.voices = new VoicePages(page, score, bars, grid, marks, staves, index);
    }

    /** The chords stand over the first part that is neither drums nor noise. */
    private static int topPart(Score score) {
        for (int i = 0; i < score.parts().size(); i++) {
            if (Staves.of(score.parts().get(i)).kind() == Kind.PITCHED) {
                return i;
            }
        }
        return 0;
    }

    void write() {
        for (int bar = 0; bar < score.bars(); bar++) {
            page.open("measure", "number", bar + 1);
            if (bar == 0) {
                attributes();
            } else if (!key(bar).equals(key(bar - 1))) {
                page.open("attributes");
                key(key(bar));
                page.close();
            }
            marks.barStart(bar, swung);
            dynamics(bar);
            bar(bar);
            barline(bar);
            page.close();
        }
    }

    private Key key(int bar) {
        return score.sectionAtBar(bar).key(score.key());
    }

    private void key(Key key) {
        boolean pitched = staves.kind() == Kind.PITCHED;
        page.open("key").text("fifths", pitched ? NoteSpeller.signature(key) : 0);
        if (pitched) {
            mode(key);
        }
        page.close();
    }

    private void attributes() {
        page.open("attributes").text("divisions", MusicXml.DIVISIONS);
        key(key(0));
        page.open("time").text("beats", score.meter().numerator());
        page.text("beat-type", score.meter().denominator()).close();
        int count = staves.clefs().size();
        if (count > 1) {
            page.text("staves", count);
        }
        for (int i = 0; i < count; i++) {
            Clef clef = staves.clefs().get(i);
            page.open("clef", "number", i + 1).text("sign", clef.sign());
            if (!clef.sign().equals("percussion")) {
                page.text("line", clef.line());
            }
            if (clef.octaves() != 0) {
                page.text("clef-octave-change", clef.octaves());
            }
            page.close();
        }
        page.close();
    }

    /** Major or minor; MuseScore finds fault with the other modes, and the signature says them. */
    private void mode(Key key) {
        switch (key.mode()) {
            case MAJOR -> page.text("mode", "major");
            case MINOR, HARMONIC_MINOR, MELODIC_MINOR -> page.text("mode", "minor");
            default -> {}
        }
    }

    /** How loud the part is in a section, over its first note there, where that changes. */
    private void dynamics(int bar) {
        Section section = score.sectionAtBar(bar);
        double sum = 0;
        int count = 0;
        long first = Long.MAX_VALUE;
        for (Event e : part.events()) {
            boolean here =
                    e.startTicks() >= score.barTicks(section.startBar())
                            && e.startTicks() < score.barTicks(section.endBar());
            sum += here ? e.velocity() : 0;
            count += here ? 1 : 0;
            first = here ? Math.min(first, e.startTicks()) : first;
        }
        if (first / bars.ticks() != bar) {
            return;
        }
        double loud = count == 0 ? 0 : sum / count;
        int step = 0;
        for (double louder : LOUDER) {
            step += loud > louder ? 1 : 0;
        }
        if (count > 0 && !MARKS.get(step).equals(dynamic)) {
            dynamic = MARKS.get(step);
            page.open("direction", "placement", "below").open("direction-type").open("dynamics");
            page.empty(dynamic).close().close();
            page.empty("sound", "dynamics", Math.round(loud * 127 / 0.9)).close();
        }
    }

    private void bar(int bar) {
        long from = score.barTicks(bar);
        boolean first = true;
        for (int staff = 0; staff < music.size(); staff++) {
            List<List<Chunk>> here = new ArrayList<>();
            for (List<Chunk> voice : music.get(staff)) {
                List<Chunk> chunks =
                        voice.stream()
                                .filter(c -> c.end() > from && c.start() < from + bars.ticks())
                                .toList();
                here.add(chunks);
            }
            // A voice that stands alone is written as the first, unless a tie brings its number
            // along.
            boolean lone =
                    here.stream().filter(v -> !v.isEmpty()).count() < 2
                            && here.stream()
                                    .skip(1)
                                    .flatMap(List::stream)
                                    .noneMatch(c -> crosses(c, from));
            for (int v = 0; v < here.size(); v++) {
                boolean needed =
                        !here.get(v).isEmpty()
                                || v == 0 && here.stream().allMatch(List::isEmpty)
                                || v == 0 && !lone;
                if (needed) {
                    if (!first) {
                        page.open("backup")
                                .text("duration", VoicePages.divisions(bars.ticks()))
                                .close();
                    }
                    int number = staff * VOICES_PER_STAFF + (lone ? 1 : v + 1);
                    voices.write(from, here.get(v), staff, number, v, lone, first);
                    first = false;
                }
            }
        }
    }

    private boolean crosses(Chunk chunk, long from) {
        return chunk.start() < from || chunk.end() > from + bars.ticks();
    }

    private void barline(int bar) {
        boolean last = bar == score.bars() - 1;
        boolean closes = score.sectionAtBar(bar).endBar() == bar + 1;
        if (last || closes) {
            page.open("barline", "location", "right");
            page.text("bar-style", last ? "light-heavy" : "light-light").close();
        }
    }
}
