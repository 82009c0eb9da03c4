package io.trackwright.music.critique;

import io.trackwright.music.critique.Melody.Tone;
import io.trackwright.music.score.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How the melody moves, breathes and comes back to itself. */
final class MelodyMeasures {
    private static final int LEAP = 6;
    private static final double ON_BEAT = 0.1;
    private static final int MOTIF_INTERVALS = 3;

    private final Melody melody;
    private final long barTicks;

    private MelodyMeasures(Melody melody, long barTicks) {
        this.melody = melody;
        this.barTicks = barTicks;
    }

    static void of(Score score, ChordLine chords, Map<Measure, Double> values) {
        Melody melody = Melody.of(score);
        if (melody.isEmpty()) {
            return;
        }
        MelodyMeasures m = new MelodyMeasures(melody, score.barTicks(1));
        m.intervals(values);
        List<Tone> tones = melody.tones();
        int low = tones.stream().mapToInt(Tone::pitch).min().orElseThrow();
        int high = tones.stream().mapToInt(Tone::pitch).max().orElseThrow();
        long bars = tones.stream().mapToLong(t -> t.written() / m.barTicks).distinct().count();
        values.put(Measure.MELODY_RANGE, (double) (high - low));
        values.put(Measure.MELODY_NOTES_PER_BAR, tones.size() / (double) bars);
        values.put(Measure.MELODY_RESTS, m.rests());
        values.put(Measure.MELODY_OFFBEATS, share(tones, t -> !m.onBeat(t)));
        values.put(Measure.MOTIF_REPEATS, m.motifRepeats());
        values.put(
                Measure.CHORD_TONES_ON_BEAT,
                share(
                        tones.stream().filter(m::onBeat).toList(),
                        t -> chords.contains(t.written(), t.pitch())));
        values.put(Measure.PHRASE_BEATS, m.phraseBeats());
    }

    private static double share(List<Tone> tones, Predicate<Tone> test) {
        return tones.isEmpty()
                ? Double.NaN
                : tones.stream().filter(test).count() / (double) tones.size();
    }

    private void intervals(Map<Measure, Double> values) {
        double all = 0;
        int repeats = 0;
        int steps = 0;
        double leaps = 0;
        int recovered = 0;
        for (List<Tone> phrase : melody.phrases()) {
            for (int i = 1; i < phrase.size(); i++) {
                int interval = phrase.get(i).pitch() - phrase.get(i - 1).pitch();
                int size = Math.abs(interval);
                all++;
                repeats += size == 0 ? 1 : 0;
                steps += size == 1 || size == 2 ? 1 : 0;
                if (size >= LEAP && i + 1 < phrase.size()) {
                    leaps++;
                    int next = phrase.get(i + 1).pitch() - phrase.get(i).pitch();
                    recovered += next * interval < 0 ? 1 : 0;
                }
            }
        }
        values.put(Measure.MELODY_REPEATS, repeats / all);
        values.put(Measure.MELODY_STEPS, steps / all);
        values.put(Measure.LEAP_RECOVERY, recovered / leaps);
    }

    private double rests() {
        List<Tone> tones = melody.tones();
        long silent = 0;
        for (int i = 1; i < tones.size(); i++) {
            silent += tones.get(i).start() - tones.get(i - 1).end();
        }
        return silent / (double) (tones.getLast().end() - tones.getFirst().start());
    }

    private boolean onBeat(Tone tone) {
        double inside = tone.start() % barTicks / melody.beatTicks();
        return Math.abs(inside - Math.rint(inside)) <= ON_BEAT;
    }

    /** Intervals in pitch and in written time; the first hearing must be over. */
    private double motifRepeats() {
        List<Tone> tones = melody.tones();
        Map<List<Long>, Integer> heard = new HashMap<>();
        int patterns = 0;
        int again = 0;
        for (int i = 0; i + MOTIF_INTERVALS < tones.size(); i++) {
            List<Long> pattern = new ArrayList<>();
            for (int j = i; j < i + MOTIF_INTERVALS; j++) {
                pattern.add((long) tones.get(j + 1).pitch() - tones.get(j).pitch());
                pattern.add(tones.get(j + 1).written() - tones.get(j).written());
            }
            Integer first = heard.putIfAbsent(pattern, i);
            again += first != null && first + MOTIF_INTERVALS <= i ? 1 : 0;
            patterns++;
        }
        return patterns == 0 ? Double.NaN : again / (double) patterns;
    }

    private double phraseBeats() {
        double[] beats =
                melody.phrases().stream()
                        .mapToDouble(p -> p.getLast().end() - p.getFirst().start())
                        .map(ticks -> ticks / melody.beatTicks())
                        .sorted()
                        .toArray();
        int half = beats.length / 2;
        return beats.length % 2 == 1 ? beats[half] : (beats[half - 1] + beats[half]) / 2;
    }
}
