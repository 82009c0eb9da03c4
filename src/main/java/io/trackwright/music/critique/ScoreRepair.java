package io.trackwright.music.critique;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Mends what the validator finds and can be mended without composing anew: notes out of range go to
 * the nearest octave that the instrument has, notes of one pitch or of one line no longer overlap,
 * doubled strokes are struck once, clashing notes move to the chord, and where the style is strict
 * the upper voice leaves a parallel. A sound score comes back as it is.
 */
public final class ScoreRepair {
    private static final int ROUNDS = 4;
    private static final int[] NEARBY = {-1, 1, -2, 2, -3, 3, -4, 4, -5, 5};

    private final boolean strict;

    /**
     * @param strict true when parallel fifths and octaves of the outer voices are faults
     */
    public ScoreRepair(boolean strict) {
        this.strict = strict;
    }

    /** The repair that suits a genre, by its slug. */
    public static ScoreRepair forGenre(String slug) {
        return new ScoreRepair(ScoreValidator.STRICT_GENRES.contains(slug));
    }

    public Score repaired(Score score) {
        Score mended = with(score, score.parts().stream().map(ScoreRepair::part).toList());
        for (int round = 0; round < ROUNDS && !Clashes.of(mended).isEmpty(); round++) {
            for (Clashes.Clash c : Clashes.of(mended)) {
                mended = moved(mended, c.part(), c.index(), true);
            }
        }
        for (int round = 0; strict && round < ROUNDS; round++) {
            List<Counterpoint.Parallel> parallels = Counterpoint.parallels(mended);
            for (Counterpoint.Parallel p : parallels) {
                mended = moved(mended, p.upper(), p.index(), false);
            }
        }
        return mended;
    }

    private static Score with(Score s, List<Part> parts) {
        return parts.equals(s.parts())
                ? s
                : new Score(
                        s.title(),
                        s.key(),
                        s.tempo(),
                        s.meter(),
                        s.sections(),
                        parts,
                        s.lengthSeconds());
    }

    private static Part part(Part part) {
        List<Event> events = new ArrayList<>();
        boolean line = part.role() == Role.LEAD || part.role() == Role.BASS;
        TreeMap<Integer, Integer> last = new TreeMap<>();
        int before = -1;
        for (Event e : part.events()) {
            if (e instanceof Hit h) {
                boolean twice =
                        !events.isEmpty()
                                && events.getLast() instanceof Hit b
                                && b.startTicks() == h.startTicks()
                                && b.sound() == h.sound();
                if (!twice) {
                    events.add(h);
                }
                continue;
            }
            Note n = inRange(part, (Note) e);
            Integer same =
                    line ? (before < 0 ? null : Integer.valueOf(before)) : last.get(n.pitch());
            boolean free = true;
            if (same != null && events.get(same) instanceof Note b) {
                long room = n.soundingTicks() - b.soundingTicks();
                free = room > 0;
                if (free && b.durationTicks() > room) {
                    events.set(same, lasting(b, room));
                }
            }
            if (free) {
                last.put(n.pitch(), events.size());
                before = events.size();
                events.add(n);
            }
        }
        return events.equals(part.events())
                ? part
                : new Part(part.name(), part.role(), part.instrument(), events);
    }

    private static Note inRange(Part part, Note n) {
        int low = part.instrument().lowestPitch();
        int high = part.instrument().highestPitch();
        int pitch = n.pitch();
        while (pitch < low) {
            pitch += 12;
        }
        while (pitch > high) {
            pitch -= 12;
        }
        return pitch == n.pitch() || pitch < low ? n : at(n, pitch);
    }

    private static Note at(Note n, int pitch) {
        return new Note(
                n.startTicks(), n.durationTicks(), pitch, n.velocity(), n.shiftTicks(), n.slide());
    }

    private static Note lasting(Note n, long ticks) {
        return new Note(n.startTicks(), ticks, n.pitch(), n.velocity(), n.shiftTicks(), n.slide());
    }

    /**
     * The score with one note on another pitch of the chord, the nearest that is free of the fault;
     * the same score when there is none.
     */
    private Score moved(Score score, Part part, int index, boolean clash) {
        int place = score.parts().stream().map(Part::name).toList().indexOf(part.name());
        List<Event> events = new ArrayList<>(score.parts().get(place).events());
        List<Note> notes = Notes.of(score.parts().get(place));
        Note n = notes.get(index);
        int where = events.indexOf(n);
        ChordLine chords = new ChordLine(score);
        int faults = faults(score, clash);
        for (int step : NEARBY) {
            int pitch = n.pitch() + step;
            boolean fits =
                    pitch >= part.instrument().lowestPitch()
                            && pitch <= part.instrument().highestPitch()
                            && chords.contains(n.startTicks(), pitch);
            if (!fits) {
                continue;
            }
            events.set(where, at(n, pitch));
            List<Part> parts = new ArrayList<>(score.parts());
            parts.set(place, new Part(part.name(), part.role(), part.instrument(), events));
            Score other = with(score, parts);
            if (faults(other, clash) < faults) {
                return other;
            }
        }
        return score;
    }

    private static int faults(Score score, boolean clash) {
        return clash ? Clashes.of(score).size() : Counterpoint.parallels(score).size();
    }
}
