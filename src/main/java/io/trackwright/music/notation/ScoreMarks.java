package io.trackwright.music.notation;

import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Progression;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.Ticks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands over the staves: sections and tempo over the first part, chords over the top one. */
final class ScoreMarks {
    private final XmlPage page;

    /** From this share on, a change of tempo is written down. */
    private static final double TOLD = 0.15;

    private final Score score;
    private final boolean first;
    private final TreeMap<Long, Chord> chords = new TreeMap<>();
    private double shownBpm;

    ScoreMarks(XmlPage page, Score score, boolean withChords, boolean first) {
        this.page = page;
        this.score = score;
        this.first = first;
        if (withChords) {
            chords.putAll(changes(score));
        }
    }

    /** Where the chord changes; each section begins with its own. */
    private static Map<Long, Chord> changes(Score score) {
        TreeMap<Long, Chord> changes = new TreeMap<>();
        for (Section s : score.sections()) {
            long start = score.barTicks(s.startBar());
            Chord last = s.harmony().spans().getFirst().chord();
            changes.put(start, last);
            for (Progression.Span span : s.harmony().spans()) {
                boolean inside = start + span.startTicks() < score.barTicks(s.endBar());
                if (inside && !span.chord().equals(last)) {
                    last = span.chord();
                    changes.put(start + span.startTicks(), last);
                }
            }
        }
        return changes;
    }

    /** The chord that sounds at a tick of the piece. */
    static Chord chordAt(Score score, long ticks) {
        Section s = score.sectionAtBar((int) (ticks / score.meter().ticksPerBar()));
        return s.harmony().at(ticks - score.barTicks(s.startBar()));
    }

    /** Where the chord changes after a tick and before another. */
    List<Long> changes(long after, long before) {
        return after < before
                ? List.copyOf(chords.subMap(after, false, before, false).keySet())
                : List.of();
    }

    /** True when it does. */
    boolean chordsChange(long after, long before) {
        return !changes(after, before).isEmpty();
    }

    /** Chord symbols within a note that is about to be written. */
    void chords(long from, long to) {
        chords.subMap(from, to)
                .forEach(
                        (at, chord) ->
                                HarmonyMark.write(
                                        page,
                                        chord,
                                        NoteSpeller.of(score.keyAt(at)),
                                        VoicePages.divisions(at - from)));
    }

    void barStart(int bar, boolean swung) {
        if (!first) {
            return;
        }
        Section section = score.sectionAtBar(bar);
        if (section.startBar() == bar) {
            page.open("direction", "placement", "above").open("direction-type");
            page.text("rehearsal", name(section)).close().close();
        }
        long from = score.barTicks(bar);
        for (TempoMap.Change c : score.tempo().changes()) {
            if (c.startTicks() >= from && c.startTicks() < score.barTicks(bar + 1)) {
                boolean told = c.startTicks() == 0 || Math.abs(c.bpm() / shownBpm - 1) >= TOLD;
                shownBpm = told ? c.bpm() : shownBpm;
                tempo(c, told, VoicePages.divisions(c.startTicks() - from));
            }
        }
        if (bar == 0 && swung) {
            page.open("direction", "placement", "above").open("direction-type");
            page.text("words", "Swing", "font-style", "italic").close().close();
        }
    }

    /** A metronome mark where the tempo is clearly another one; else only the sound changes. */
    private void tempo(TempoMap.Change change, boolean told, long offset) {
        if (!told) {
            page.open("sound", "tempo", decimal(change.bpm()));
            if (offset != 0) {
                page.text("offset", offset);
            }
            page.close();
            return;
        }
        boolean dotted = score.meter().compound();
        double shown =
                dotted
                        ? change.bpm() * Ticks.PER_QUARTER / score.meter().ticksPerBeat()
                        : change.bpm();
        page.open("direction", "placement", "above").open("direction-type");
        page.open("metronome").text("beat-unit", "quarter");
        if (dotted) {
            page.empty("beat-unit-dot");
        }
        page.text("per-minute", Math.round(shown)).close().close();
        if (offset != 0) {
            page.text("offset", offset);
        }
        page.empty("sound", "tempo", decimal(change.bpm())).close();
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The section's title, numbered when there are several of its kind. */
    private String name(Section section) {
        int number = 0;
        int count = 0;
        for (Section s : score.sections()) {
            boolean same = s.kind() == section.kind();
            count += same ? 1 : 0;
            number += same && s.startBar() <= section.startBar() ? 1 : 0;
        }
        String name =
                section.kind() == SectionKind.PRE_CHORUS
                        ? "Pre-Chorus"
                        : MusicXml.words(section.kind().slug());
        return count > 1 ? name + " " + number : name;
    }
}
