package io.trackwright.music.compose;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Key;
import java.util.ArrayList;
import java.util.List;

/** The chords a brief insists on: in order, bar by bar, from the beginning in each section. */
final class StatedChords {
    private final MusicBrief brief;

    StatedChords(MusicBrief brief) {
        this.brief = brief;
    }

    /** The chords of each of its bars; empty when a section's harmony is free. */
    List<List<Chord>> of(Passage p) {
        List<List<Chord>> sequence = sequence(p);
        List<List<Chord>> bars = new ArrayList<>();
        for (int bar = 0; bar < p.bars() && !sequence.isEmpty(); bar++) {
            bars.add(sequence.get(bar % sequence.size()));
        }
        return bars;
    }

    private List<List<Chord>> sequence(Passage p) {
        if (!p.chords().isEmpty()) {
            return p.chords().getFirst().in(p.key());
        }
        if (brief.course().chords().isEmpty()) {
            return List.of();
        }
        Key home = brief.key().value();
        return brief.course().chords().getFirst().value().in(home).stream()
                .map(bar -> bar.stream().map(c -> KeyCourse.moved(c, home, p.key())).toList())
                .toList();
    }

    /** The chord a piece over these chords can end on: its tonic, or where the sequence begins. */
    Chord close(Passage last) {
        List<Chord> all = sequence(last).stream().flatMap(List::stream).toList();
        int tonic = last.key().pitchClass(0);
        return all.stream()
                .filter(c -> c.root().pitchClass() == tonic && c.root().equals(c.bass()))
                .findFirst()
                .orElse(all.getFirst());
    }
}
