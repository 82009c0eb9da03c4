package io.trackwright.music.critique;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When things sound and how hard: groove, silence, bass and drums, touch. */
final class RhythmMeasures {
    private static final int GROOVE_POSITIONS = 64;
    private static final int DRUM_POSITIONS = 16;
    private static final double TOGETHER_BEATS = 0.08;

    private RhythmMeasures() {}

    static void of(Score score, Map<Measure, Double> values) {
        values.put(Measure.GROOVING_SIMILARITY, grooving(score));
        values.put(Measure.EMPTY_BEAT_RATE, emptyBeats(score));
        values.put(Measure.BASS_ON_KICK, bassOnKick(score));
        values.put(Measure.DISTINCT_DRUM_BARS, distinctDrumBars(score));
        values.put(Measure.VELOCITY_DEVIATION, velocityDeviation(score));
    }

    /** Bars as 64-bit vectors of onsets as they sound; mean likeness of all pairs of bars. */
    private static double grooving(Score score) {
        long bar = score.barTicks(1);
        long[] onsets = new long[score.bars()];
        for (Part p : score.parts()) {
            for (Event e : p.events()) {
                long at = Math.floorDiv(e.soundingTicks() * GROOVE_POSITIONS + bar / 2, bar);
                int index = (int) (at / GROOVE_POSITIONS);
                if (index < onsets.length) {
                    onsets[index] |= 1L << at % GROOVE_POSITIONS;
                }
            }
        }
        long different = 0;
        for (int i = 0; i < onsets.length; i++) {
            for (int j = 0; j < i; j++) {
                different += Long.bitCount(onsets[i] ^ onsets[j]);
            }
        }
        double pairs = onsets.length * (onsets.length - 1.0) / 2;
        return pairs == 0 ? Double.NaN : 1 - different / (pairs * GROOVE_POSITIONS);
    }

    /** Up to the beat in which the last sound ends. */
    private static double emptyBeats(Score score) {
        long beat = score.meter().ticksPerBeat();
        BitSet sounding = new BitSet();
        for (Part p : score.parts()) {
            for (Event e : p.role() == Role.TEXTURE ? List.<Event>of() : p.events()) {
                long held = e instanceof Note n ? n.durationTicks() : 1;
                long end = Math.ceilDiv(e.soundingTicks() + held, beat);
                sounding.set((int) (e.soundingTicks() / beat), (int) end);
            }
        }
        double all = sounding.length();
        return all == 0 ? Double.NaN : (all - sounding.cardinality()) / all;
    }

    private static double bassOnKick(Score score) {
        long[] kicks =
                score.parts().stream()
                        .flatMap(p -> p.events().stream())
                        .filter(e -> e instanceof Hit h && h.sound() == DrumSound.KICK)
                        .mapToLong(Event::soundingTicks)
                        .sorted()
                        .toArray();
        if (kicks.length == 0) {
            return Double.NaN;
        }
        double near = TOGETHER_BEATS * score.meter().ticksPerBeat();
        return Notes.share(
                Notes.in(score, r -> r == Role.BASS),
                n -> distance(kicks, n.soundingTicks()) <= near);
    }

    private static long distance(long[] sorted, long at) {
        int found = Arrays.binarySearch(sorted, at);
        int next = found >= 0 ? found : -found - 1;
        long after = next < sorted.length ? sorted[next] - at : Long.MAX_VALUE;
        return next == 0 ? after : Math.min(after, at - sorted[next - 1]);
    }

    private static double distinctDrumBars(Score score) {
        long bar = score.barTicks(1);
        BitSet[] bars = new BitSet[score.bars()];
        Arrays.setAll(bars, i -> new BitSet());
        for (Part p : score.parts()) {
            for (Event e : p.events()) {
                int index = (int) (e.startTicks() / bar);
                if (e instanceof Hit h && index < bars.length) {
                    long at = (e.startTicks() % bar * DRUM_POSITIONS + bar / 2) / bar;
                    int position = (int) Math.min(DRUM_POSITIONS - 1, at);
                    bars[index].set(h.sound().ordinal() * DRUM_POSITIONS + position);
                }
            }
        }
        Set<BitSet> distinct = new HashSet<>();
        int played = 0;
        for (BitSet b : bars) {
            if (!b.isEmpty()) {
                distinct.add(b);
                played++;
            }
        }
        return played == 0 ? Double.NaN : distinct.size() / (double) played;
    }

    private static double velocityDeviation(Score score) {
        double weighted = 0;
        int notes = 0;
        for (Part p : score.parts()) {
            double sum = 0;
            double squares = 0;
            int count = p.events().size();
            for (Event e : p.events()) {
                double velocity = Math.max(1, Math.round(e.velocity() * 127));
                sum += velocity;
                squares += velocity * velocity;
            }
            if (count > 0 && p.role() != Role.TEXTURE) {
                double mean = sum / count;
                weighted += count * Math.sqrt(Math.max(0, squares / count - mean * mean));
                notes += count;
            }
        }
        return notes == 0 ? Double.NaN : weighted / notes;
    }
}
