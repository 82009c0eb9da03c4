package io.trackwright.music.compose;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Ticks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Gives a part its human timing and touch, and its good order. The written start stays on the grid;
 * swing, laying back and chance are in the shift.
 */
final class Humanizer {
    private static final Comparator<Event> ORDER =
            Comparator.comparingLong(Event::startTicks)
                    .thenComparingInt(
                            e -> e instanceof Note n ? n.pitch() : ((Hit) e).sound().midiKey());

    private final Sketch sketch;
    private final Voice voice;
    private final double swing;

    Humanizer(Sketch sketch, Voice voice) {
        this.sketch = sketch;
        this.voice = voice;
        Feel feel = sketch.style().feel();
        double spread = feel.maxSwing() - feel.minSwing();
        this.swing = feel.minSwing() + spread * sketch.random("swing").nextDouble();
    }

    List<Event> play(List<Event> written) {
        List<Event> events = new ArrayList<>(written);
        events.sort(ORDER);
        SplittableRandom random = sketch.random(voice.name(), "touch");
        List<Event> played = new ArrayList<>();
        long lastStart = -1;
        int common = 0;
        long heard = -1;
        long latest = -1;
        for (Event e : events) {
            if (e.startTicks() != lastStart) {
                common = jitter(e.startTicks(), random);
                lastStart = e.startTicks();
                heard = latest;
            }
            double touch = 1 + sketch.style().feel().velocity() * Seeds.bell(random);
            double loud = e.velocity() * touch * accent(e.startTicks());
            float velocity = (float) Math.max(0.03, Math.min(1, loud));
            int shift = e.shiftTicks() + common + swingShift(e.startTicks()) + lay(e);
            shift = (int) Math.max(shift, heard + 1 - e.startTicks());
            shift = (int) Math.min(shift, sketch.time().endTicks() - 1 - e.startTicks());
            latest = Math.max(latest, Math.max(0, e.startTicks() + shift));
            switch (e) {
                case Hit h -> hit(h, velocity, shift, played);
                case Note n ->
                        played.add(
                                new Note(
                                        n.startTicks(),
                                        n.durationTicks(),
                                        n.pitch(),
                                        velocity,
                                        shift,
                                        n.slide()));
            }
        }
        return untangled(played);
    }

    private void hit(Hit h, float velocity, int shift, List<Event> played) {
        boolean doubled =
                !played.isEmpty()
                        && played.getLast() instanceof Hit b
                        && b.startTicks() == h.startTicks()
                        && b.sound() == h.sound();
        if (!doubled && !sketch.brief().excludes(h.sound().family())) {
            played.add(new Hit(h.startTicks(), h.sound(), velocity, shift));
        }
    }

    private int jitter(long at, SplittableRandom random) {
        double ms = sketch.style().feel().timingMs() * Seeds.bell(random);
        return ms(at, voice.idiom() instanceof Idiom.Pad ? ms / 2 : ms);
    }

    private int lay(Event e) {
        boolean late = voice.layMs() != 0;
        if (e instanceof Hit h) {
            boolean back =
                    h.sound().family() == InstrumentFamily.SNARE || h.sound() == DrumSound.CLAP;
            late = late && back;
        }
        return late ? ms(e.startTicks(), voice.layMs()) : 0;
    }

    private int ms(long at, double ms) {
        return (int)
                Math.rint(ms / 1000 * sketch.time().tempo().bpmAt(at) / 60 * Ticks.PER_QUARTER);
    }

    private int swingShift(long at) {
        MetricGrid.Pulse pulse = sketch.grid().pulseAt(at);
        long inside = at - pulse.startTicks();
        if (pulse.ternary() || inside == 0) {
            return 0;
        }
        if (sketch.style().feel().jazz()) {
            boolean skip = Math.abs(inside - pulse.ticks() * 2 / 3) <= 1;
            double bpm = sketch.brief().tempoBpm().value();
            double share = Math.max(0.54, Math.min(0.68, 0.667 - (bpm - 150) * 0.0009));
            return skip ? (int) Math.rint((share - 2 / 3.0) * pulse.ticks()) : 0;
        }
        if (sketch.style().feel().eighths()) {
            return warp(inside, pulse.ticks());
        }
        boolean odd = inside * 4 % pulse.ticks() == 0 && inside * 4 / pulse.ticks() % 2 == 1;
        return odd ? (int) Math.rint((swing - 0.5) * pulse.ticks() / 2) : 0;
    }

    /** Shift of what lies inside a beat whose second eighth comes late; triplets stay. */
    private int warp(long inside, long ticks) {
        if (inside * 3 % ticks == 0) {
            return 0;
        }
        double share = (double) inside / ticks;
        double late = share < 0.5 ? 2 * share * swing : swing + (2 * share - 1) * (1 - swing);
        return (int) Math.rint((late - share) * ticks);
    }

    private double accent(long at) {
        MetricGrid.Pulse pulse = sketch.grid().pulseAt(at);
        long inside = at - pulse.startTicks();
        boolean downbeat = inside == 0 && pulse.startTicks() % sketch.grid().ticksPerBar() == 0;
        return downbeat ? 1.04 : inside == 0 ? 1 : inside * 2 == pulse.ticks() ? 0.96 : 0.93;
    }

    /**
     * No two notes of one pitch overlap; lines keep to one note at a time; nothing outlasts the
     * piece.
     */
    private List<Event> untangled(List<Event> played) {
        boolean line = Lines.single(voice);
        List<Event> out = new ArrayList<>();
        for (int i = 0; i < played.size(); i++) {
            if (!(played.get(i) instanceof Note n)) {
                out.add(played.get(i));
                continue;
            }
            long end = Math.min(n.soundingTicks() + n.durationTicks(), sketch.time().endTicks());
            for (int j = i + 1; j < played.size(); j++) {
                Event other = played.get(j);
                if (other.startTicks() >= n.endTicks() + 480) {
                    break;
                }
                if (other instanceof Note m && (line || m.pitch() == n.pitch())) {
                    end = Math.min(end, m.soundingTicks());
                    break;
                }
            }
            long duration = Math.max(1, end - n.soundingTicks());
            out.add(
                    new Note(
                            n.startTicks(),
                            duration,
                            n.pitch(),
                            n.velocity(),
                            n.shiftTicks(),
                            n.slide()));
        }
        return out;
    }
}
