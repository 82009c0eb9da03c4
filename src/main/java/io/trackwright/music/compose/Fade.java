package io.trackwright.music.compose;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import java.util.ArrayList;
import java.util.List;

/** Ever softer to the end. */
final class Fade {
    private static final double LONGEST_SECONDS = 12;
    private static final double SHARE = 0.25;
    private static final double SOFTEST = 0.1;

    private Fade() {}

    static List<Event> out(List<Event> events, Sketch sketch) {
        long end = sketch.time().finalTicks();
        double piece = sketch.time().tempo().secondsAt(end);
        double fade = Math.min(LONGEST_SECONDS, SHARE * piece);
        List<Event> out = new ArrayList<>();
        for (Event e : events) {
            double left = sketch.time().secondsBetween(Math.min(end, e.startTicks()), end) / fade;
            float loud = (float) (e.velocity() * factor(left));
            out.add(
                    switch (e) {
                        case Note n ->
                                new Note(
                                        n.startTicks(),
                                        n.durationTicks(),
                                        n.pitch(),
                                        loud,
                                        n.shiftTicks(),
                                        n.slide());
                        case Hit h -> new Hit(h.startTicks(), h.sound(), loud, h.shiftTicks());
                    });
        }
        return out;
    }

    /** 1 before the fade, 0.1 at its end. */
    private static double factor(double left) {
        return left >= 1 ? 1 : SOFTEST + (1 - SOFTEST) * left * left * (3 - 2 * left);
    }
}
