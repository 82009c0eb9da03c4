package io.trackwright.music.critique;

import io.trackwright.music.score.Note;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The skyline of the lead: at any time its highest note, as it sounds. A phrase ends where a beat
 * or more is silent or where the next note is 3.5 beats or more away.
 *
 * @param tones in time, never two at once
 * @param beatTicks length of the felt beat
 */
record Melody(List<Tone> tones, double beatTicks) {
    private static final double PHRASE_GAP_BEATS = 1;
    private static final double PHRASE_ONSET_BEATS = 3.5;

    /**
     * A note of the line.
     *
     * @param written its start on the grid
     * @param start its start as it sounds
     * @param end where it or the line moves on
     */
    record Tone(long written, long start, long end, int pitch) {}

    static Melody of(Score score) {
        List<Note> notes = new ArrayList<>(Notes.in(score, r -> r == Role.LEAD));
        notes.sort(Comparator.comparingLong(Note::soundingTicks).thenComparing(n -> -n.pitch()));
        List<Tone> line = new ArrayList<>();
        for (Note n : notes) {
            long start = n.soundingTicks();
            if (!line.isEmpty() && line.getLast().end() > start) {
                Tone before = line.getLast();
                if (before.pitch() >= n.pitch() || before.start() == start) {
                    continue;
                }
                line.removeLast();
                line.add(new Tone(before.written(), before.start(), start, before.pitch()));
            }
            line.add(new Tone(n.startTicks(), start, start + n.durationTicks(), n.pitch()));
        }
        return new Melody(List.copyOf(line), score.meter().ticksPerBeat());
    }

    boolean isEmpty() {
        return tones.isEmpty();
    }

    List<List<Tone>> phrases() {
        List<List<Tone>> phrases = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tones.size(); i++) {
            if (i == tones.size() || ends(tones.get(i - 1), tones.get(i))) {
                phrases.add(tones.subList(from, i));
                from = i;
            }
        }
        return phrases;
    }

    private boolean ends(Tone a, Tone b) {
        return b.start() - a.end() >= PHRASE_GAP_BEATS * beatTicks
                || b.start() - a.start() >= PHRASE_ONSET_BEATS * beatTicks;
    }
}
