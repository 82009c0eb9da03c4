package io.trackwright.music.compose;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import java.util.ArrayList;
import java.util.List;

/** Where everybody would be silent for long, the chord before rings on. */
final class GapCloser {
    private static final double LONGEST_SILENCE_SECONDS = 1;

    private GapCloser() {}

    static List<Part> close(List<Part> parts, Timeline time) {
        List<Part> out = new ArrayList<>(parts);
        List<long[]> sounds = sounds(out, time);
        long heard = 0;
        for (long[] s : sounds) {
            if (heard > 0 && time.secondsBetween(heard, s[0]) > LONGEST_SILENCE_SECONDS) {
                bridge(out, heard, s[0]);
            }
            heard = Math.max(heard, s[1]);
        }
        double rest = time.secondsBetween(heard, time.endTicks());
        if (heard > 0 && rest > LONGEST_SILENCE_SECONDS) {
            bridge(out, heard, time.endTicks());
        }
        return out;
    }

    /** Longest time in which nobody plays, from the start of the piece to its last note. */
    static double longestSilenceSeconds(List<Part> parts, Timeline time) {
        double longest = 0;
        long heard = 0;
        for (long[] s : sounds(parts, time)) {
            longest = Math.max(longest, time.secondsBetween(heard, s[0]));
            heard = Math.max(heard, s[1]);
        }
        return Math.max(longest, time.secondsBetween(heard, time.endTicks()));
    }

    private static List<long[]> sounds(List<Part> parts, Timeline time) {
        List<long[]> sounds = new ArrayList<>();
        for (Part p : parts) {
            boolean counts = p.role() != Role.TEXTURE && p.role() != Role.TRANSITION;
            for (Event e : counts ? p.events() : List.<Event>of()) {
                long held = e instanceof Note n ? n.durationTicks() : time.ticks(0.2);
                sounds.add(new long[] {e.soundingTicks(), e.soundingTicks() + held});
            }
        }
        sounds.sort((a, b) -> Long.compare(a[0], b[0]));
        return sounds;
    }

    private static void bridge(List<Part> parts, long from, long to) {
        int best = -1;
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < parts.size(); i++) {
            for (Event e : parts.get(i).events()) {
                boolean pitched = Casting.pitched(parts.get(i).role());
                if (pitched && e instanceof Note n && e.soundingTicks() < from) {
                    long end = n.soundingTicks() + n.durationTicks();
                    if (end > latest) {
                        latest = end;
                        best = i;
                    }
                }
            }
        }
        if (best >= 0) {
            parts.set(best, extended(parts.get(best), latest, to));
        }
    }

    private static Part extended(Part part, long ends, long to) {
        List<Event> events = new ArrayList<>();
        for (Event e : part.events()) {
            if (e instanceof Note n
                    && Math.abs(n.soundingTicks() + n.durationTicks() - ends) < 120) {
                long held = Math.max(n.durationTicks(), to - n.soundingTicks());
                events.add(
                        new Note(
                                n.startTicks(),
                                held,
                                n.pitch(),
                                n.velocity(),
                                n.shiftTicks(),
                                n.slide()));
            } else {
                events.add(e instanceof Hit h ? h : e);
            }
        }
        return new Part(part.name(), part.role(), part.instrument(), events);
    }
}
