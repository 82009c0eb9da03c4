package io.trackwright.music.critique;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Views of a score's notes. */
final class Notes {
    private static final double HIT_SECONDS = 0.2;

    private Notes() {}

    static List<Note> of(Part part) {
        List<Note> notes = new ArrayList<>();
        for (Event e : part.events()) {
            if (e instanceof Note n) {
                notes.add(n);
            }
        }
        return notes;
    }

    /** Notes that carry harmony or melody: no effects, no noise. */
    static List<Note> pitched(Score score) {
        return in(score, Notes::musical);
    }

    /** False for effects and noise. */
    static boolean musical(Role role) {
        return role != Role.TRANSITION && role != Role.TEXTURE;
    }

    /** NaN when there are no notes. */
    static double share(List<Note> notes, Predicate<Note> test) {
        return notes.isEmpty()
                ? Double.NaN
                : notes.stream().filter(test).count() / (double) notes.size();
    }

    static List<Note> in(Score score, Predicate<Role> roles) {
        List<Note> notes = new ArrayList<>();
        for (Part p : score.parts()) {
            if (roles.test(p.role())) {
                notes.addAll(of(p));
            }
        }
        return notes;
    }

    /** NaN when there are none. */
    static double meanPitch(Score score, Predicate<Role> roles) {
        return in(score, roles).stream().mapToInt(Note::pitch).average().orElse(Double.NaN);
    }

    /** Start and end in seconds of everything but effects and noise, by start. */
    static List<double[]> sounds(Score score) {
        List<double[]> sounds = new ArrayList<>();
        for (Part p : score.parts()) {
            for (Event e : musical(p.role()) ? p.events() : List.<Event>of()) {
                double start = score.tempo().secondsAt(e.soundingTicks());
                double end = start + HIT_SECONDS;
                if (e instanceof Note n) {
                    end = score.tempo().secondsAt(n.soundingTicks() + n.durationTicks());
                }
                sounds.add(new double[] {start, end});
            }
        }
        sounds.sort((a, b) -> Double.compare(a[0], b[0]));
        return sounds;
    }
}
