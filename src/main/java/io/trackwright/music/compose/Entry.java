package io.trackwright.music.compose;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.List;

/** What a brief says about single players: when they come in, and how much there is of them. */
final class Entry {
    private static final double LESS = 0.72;
    private static final double MORE = 1.25;
    private static final int LONG_BUILD = 12;
    private static final double SOFTEST = 0.72;

    private final MusicBrief brief;
    private final Sketch sketch;

    Entry(Sketch sketch) {
        this.brief = sketch.brief();
        this.sketch = sketch;
    }

    /** Start of the bar in which a voice comes in; 0 when it may play from the beginning. */
    long from(Voice voice) {
        double seconds =
                brief.playing().entrances().stream()
                        .filter(e -> means(e.value().instrument(), voice))
                        .mapToDouble(e -> e.value().seconds())
                        .max()
                        .orElse(0);
        long ticks = sketch.time().tempo().ticksAt(seconds);
        long bar = sketch.grid().ticksPerBar();
        long first = Math.ceilDiv(ticks, bar) * bar;
        return Math.min(first, Math.max(0, (sketch.time().bodyBars() - 1) * bar));
    }

    /** −1 less, 1 more, 0 as usual. */
    int balance(Voice voice) {
        int sum =
                brief.playing().balances().stream()
                        .map(b -> b.value())
                        .filter(b -> means(b.instrument(), voice))
                        .mapToInt(Playing.Balance::change)
                        .sum();
        return Integer.signum(sum);
    }

    private static boolean means(InstrumentFamily wish, Voice voice) {
        boolean kit = wish.within(InstrumentFamily.DRUMS) && voice.role() == Role.DRUMS;
        return voice.instrument().within(wish) || kit && wish == InstrumentFamily.DRUMS;
    }

    /** Written events as this player plays them. */
    List<Event> heard(List<Event> events, Voice voice, long from) {
        int balance = balance(voice);
        List<Event> out = new ArrayList<>();
        for (Event e : events) {
            boolean thinned = balance < 0 && fine(e.startTicks());
            if (e.startTicks() >= from && !thinned) {
                double level = balance == 0 ? 1 : balance < 0 ? LESS : MORE;
                double factor = level * swell(e.startTicks());
                out.add(factor == 1 ? e : louder(e, factor));
            }
        }
        return out.isEmpty() ? events : out;
    }

    /** A long build gets louder all the way. */
    private double swell(long ticks) {
        for (Passage p : sketch.passages()) {
            long end = sketch.barStart(p, p.bars());
            if (p.scene().roll()
                    && p.bars() >= LONG_BUILD
                    && ticks >= p.startTicks()
                    && ticks < end) {
                double share = (ticks - p.startTicks()) / (double) (end - p.startTicks());
                return SOFTEST + (1 - SOFTEST) * share;
            }
        }
        return 1;
    }

    /** True for what lies between the halves of beats. */
    private boolean fine(long ticks) {
        MetricGrid.Pulse pulse = sketch.grid().pulseAt(ticks);
        long inside = ticks - pulse.startTicks();
        boolean half = inside * 2 == pulse.ticks() || inside * 3 % pulse.ticks() == 0;
        return inside != 0 && !half;
    }

    private static Event louder(Event e, double factor) {
        float loud = (float) Math.max(0.03, Math.min(1, factor * e.velocity()));
        return switch (e) {
            case Note n ->
                    new Note(
                            n.startTicks(),
                            n.durationTicks(),
                            n.pitch(),
                            loud,
                            n.shiftTicks(),
                            n.slide());
            case Hit h -> new Hit(h.startTicks(), h.sound(), loud, h.shiftTicks());
        };
    }
}
