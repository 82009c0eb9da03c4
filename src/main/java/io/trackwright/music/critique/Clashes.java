package io.trackwright.music.critique;

import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import java.util.ArrayList;
import java.util.List;

/**
 * Semitones and minor ninths that rub: a lead or a counter-line strikes a note outside the chord on
 * a strong beat and holds it for more than a beat against a chord tone of somebody else. Music over
 * a drone lives on that and is left alone.
 */
final class Clashes {
    private Clashes() {}

    /**
     * A note that rubs.
     *
     * @param index among the notes of its part
     */
    record Clash(Part part, int index) {}

    static List<Clash> of(Score score) {
        ChordLine chords = new ChordLine(score);
        List<Clash> found = new ArrayList<>();
        if (chords.still()) {
            return found;
        }
        for (Part line : score.parts()) {
            if (line.role() != Role.LEAD && line.role() != Role.COUNTER) {
                continue;
            }
            List<Note> notes = Notes.of(line);
            for (int i = 0; i < notes.size(); i++) {
                Note n = notes.get(i);
                boolean exposed = strong(score, n) && held(score, n);
                if (exposed
                        && !chords.contains(n.startTicks(), n.pitch())
                        && rubs(score, line, n)) {
                    found.add(new Clash(line, i));
                }
            }
        }
        return found;
    }

    private static boolean strong(Score score, Note n) {
        long bar = score.barTicks(1);
        boolean even = score.meter().beatsPerBar() % 2 == 0;
        return n.startTicks() % (even ? bar / 2 : bar) == 0;
    }

    private static boolean held(Score score, Note n) {
        return n.durationTicks() > score.meter().ticksPerBeat();
    }

    private static boolean rubs(Score score, Part own, Note n) {
        long beat = score.meter().ticksPerBeat();
        for (Part p : score.parts()) {
            if (p == own || !Notes.musical(p.role())) {
                continue;
            }
            for (Note m : Notes.of(p)) {
                if (m.startTicks() >= n.endTicks()) {
                    break;
                }
                int apart = Math.abs(n.pitch() - m.pitch());
                long together =
                        Math.min(n.endTicks(), m.endTicks())
                                - Math.max(n.startTicks(), m.startTicks());
                if ((apart == 1 || apart == 13) && together > beat) {
                    return true;
                }
            }
        }
        return false;
    }
}
