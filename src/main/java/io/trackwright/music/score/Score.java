package io.trackwright.music.score;

import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.TimeSignature;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A piece of music.
 *
 * @param sections in order, without gaps, from bar 0
 * @param parts at least one; names are unique
 * @param lengthSeconds exact length of the finished audio; the last sound has faded by then
 */
public record Score(
        String title,
        Key key,
        TempoMap tempo,
        TimeSignature meter,
        List<Section> sections,
        List<Part> parts,
        double lengthSeconds) {
    public Score {
        sections = List.copyOf(sections);
        parts = List.copyOf(parts);
        int bar = 0;
        for (Section s : sections) {
            if (s.startBar() != bar) {
                throw new IllegalArgumentException(
                        "sections must join without gaps, at bar " + bar + " was " + s.startBar());
            }
            bar = s.endBar();
        }
        Set<String> names = new HashSet<>();
        for (Part p : parts) {
            if (!names.add(p.name())) {
                throw new IllegalArgumentException("part names must be unique, was " + p.name());
            }
        }
        if (sections.isEmpty() || parts.isEmpty()) {
            throw new IllegalArgumentException("sections and parts must not be empty");
        }
        if (!(lengthSeconds > 0)) {
            throw new IllegalArgumentException(
                    "lengthSeconds must be above 0, was " + lengthSeconds);
        }
    }

    public int bars() {
        return sections.getLast().endBar();
    }

    public long barTicks(int bar) {
        return bar * meter.ticksPerBar();
    }

    public double barSeconds(int bar) {
        return tempo.secondsAt(barTicks(bar));
    }

    /** The key in force at a tick. */
    public Key keyAt(long ticks) {
        return sectionAtBar((int) (ticks / meter.ticksPerBar())).key(key);
    }

    public Section sectionAtBar(int bar) {
        for (Section s : sections) {
            if (bar < s.endBar()) {
                return s;
            }
        }
        return sections.getLast();
    }
}
