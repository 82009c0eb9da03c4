package io.trackwright.music.compose;

import io.trackwright.music.brief.Manner;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Improvises swung lines: eighths with triplets and gaps, chord tones on most beats, scale steps
 * and chromatic neighbours between them, phrases of two to five bars with breath. Lines lean on the
 * off-beats and most end on one, as the music's name does (Baker, How to Play Bebop, 1985).
 */
final class SoloWriter {
    private static final int[][] RHYTHMS = {
        {0, 2}, {0, 2}, {0, 2}, {0, 1, 2}, {0, 1, 2}, {1, 2}, {2}, {2}, {2}
    };
    private static final int[][] ENDINGS = {{0, 2}, {0, 2}, {2}, {0}};

    private final Sketch sketch;
    private final Voice voice;

    SoloWriter(Sketch sketch, Voice voice) {
        this.sketch = sketch;
        this.voice = voice;
    }

    List<Event> write(Passage p, int entry) {
        SplittableRandom random = sketch.random(voice.name(), "solo", p.index());
        boolean even = sketch.brief().playing().has(Manner.STRAIGHT);
        List<Event> events = new ArrayList<>();
        int left = 0;
        int rest = 0;
        int pitch = voice.middle();
        int way = 1;
        for (int bar = entry; bar < p.bars(); bar++) {
            for (MetricGrid.Pulse pulse : sketch.grid().pulses(bar)) {
                if (rest > 0) {
                    rest--;
                    left = rest == 0 ? random.nextInt(6, 17) : 0;
                    continue;
                }
                left = left == 0 ? random.nextInt(6, 17) : left;
                boolean last = --left == 0;
                int[][] rhythms = last ? ENDINGS : RHYTHMS;
                int[] rhythm = rhythms[random.nextInt(rhythms.length)];
                long start = sketch.barStart(p, bar) + pulse.startTicks();
                for (int i = 0; i < rhythm.length; i++) {
                    long at = start + offset(pulse, rhythm[i], even);
                    long end =
                            i + 1 < rhythm.length
                                    ? start + offset(pulse, rhythm[i + 1], even)
                                    : start + pulse.ticks();
                    if (Math.min(end, p.endTicks()) <= at) {
                        continue;
                    }
                    way = turn(pitch, way, random);
                    pitch = next(pitch, way, at, rhythm[i] == 0, random);
                    double accent = rhythm[i] == 2 ? 1.04 : 0.95;
                    double level = voice.velocity() * accent * sketch.dynamic(p);
                    long held = Math.min(end, p.endTicks()) - at;
                    events.add(Note.of(at, held, pitch, (float) Math.min(1, level)));
                }
                rest = last ? random.nextInt(2, 5) : 0;
            }
        }
        return events;
    }

    /** Thirds of a beat; where all is even, its quarters. */
    private static long offset(MetricGrid.Pulse pulse, int third, boolean even) {
        return even ? pulse.offset(third, 4) : pulse.offset(third, 3);
    }

    private int turn(int pitch, int way, SplittableRandom random) {
        if (pitch >= voice.high() - 3) {
            return -1;
        }
        if (pitch <= voice.low() + 3) {
            return 1;
        }
        return random.nextDouble() < 0.2 ? -way : way;
    }

    private int next(int from, int way, long at, boolean onBeat, SplittableRandom random) {
        Set<Integer> tones = Set.copyOf(sketch.chordAt(at).pitchClasses());
        Set<Integer> scale = sketch.harmony().scaleAt(at);
        double dice = random.nextDouble();
        int pitch;
        if (onBeat) {
            pitch = dice < 0.5 ? Scales.step(from, way, tones) : Scales.step(from, way, scale);
            pitch = Math.abs(pitch - from) > 7 ? Scales.step(from, way, scale) : pitch;
        } else if (dice < 0.17) {
            pitch = from + way;
        } else {
            pitch = Scales.step(from, dice < 0.32 ? 2 * way : way, scale);
        }
        return pitch < voice.low() || pitch > voice.high() ? Scales.step(from, -way, scale) : pitch;
    }
}
