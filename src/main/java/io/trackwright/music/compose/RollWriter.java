package io.trackwright.music.compose;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import java.util.List;

/**
 * A snare roll through a build: quarters, eighths, then sixteenths, louder all the way, and a
 * breath before the drop.
 */
final class RollWriter {
    private static final int LONGEST_BARS = 16;

    private final Sketch sketch;
    private final Passage passage;

    RollWriter(Sketch sketch, Passage passage) {
        this.sketch = sketch;
        this.passage = passage;
    }

    /** Where the roll sets in: at once, or for the last sixteen bars of a longer build. */
    static int firstBar(Passage passage) {
        return Math.max(0, passage.bars() - LONGEST_BARS);
    }

    void write(Voice voice, Groove groove, List<Event> events) {
        DrumSound sound = roll(groove);
        int first = firstBar(passage);
        for (int bar = first; bar < passage.bars(); bar++) {
            double progress = (bar - first + 0.5) / (passage.bars() - first);
            int perPulse = progress < 0.5 ? 1 : progress < 0.75 ? 2 : 4;
            for (MetricGrid.Pulse pulse : sketch.grid().pulses(bar)) {
                long start = sketch.barStart(passage, bar) + pulse.startTicks();
                pulse(voice, sound, pulse, start, perPulse, events);
            }
        }
        for (Groove.Lane lane : groove.lanes()) {
            boolean drive = lane.sound() == DrumSound.KICK || lane.sound() == DrumSound.TAIKO;
            for (Pattern.Stroke s : sketch.strokes(lane.pattern(), passage, first)) {
                boolean early = share(s.startTicks()) < 0.75;
                if (drive && early) {
                    events.add(new Hit(s.startTicks(), lane.sound(), loud(voice, 0.75), 0));
                }
            }
        }
    }

    private DrumSound roll(Groove groove) {
        boolean taiko = groove.lanes().stream().anyMatch(l -> l.sound() == DrumSound.TAIKO);
        boolean clap = groove.lanes().stream().anyMatch(l -> l.sound() == DrumSound.CLAP);
        boolean snare = sketch.brief().excludes(DrumSound.SNARE.family());
        return taiko ? DrumSound.TAIKO : clap && snare ? DrumSound.CLAP : DrumSound.SNARE;
    }

    private double share(long ticks) {
        int first = firstBar(passage);
        double length = (passage.bars() - first) * sketch.grid().ticksPerBar();
        return (ticks - sketch.barStart(passage, first)) / length;
    }

    private void pulse(
            Voice voice,
            DrumSound sound,
            MetricGrid.Pulse pulse,
            long start,
            int perPulse,
            List<Event> events) {
        int count = pulse.ternary() && perPulse > 1 ? perPulse / 2 * 3 : perPulse;
        for (int i = 0; i < count; i++) {
            long at = start + pulse.ticks() * i / count;
            if (at < passage.endTicks()) {
                double accent = i == 0 ? 1 : 0.82;
                double swell = 0.3 + 0.6 * share(at);
                events.add(new Hit(at, sound, loud(voice, swell * accent), 0));
            }
        }
    }

    private static float loud(Voice voice, double level) {
        return (float) Math.max(0.04, Math.min(1, voice.velocity() * level));
    }
}
