package io.trackwright.music.critique;

import io.trackwright.music.score.Score;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The figures of a score.
 *
 * @param values by measure; one that does not apply (no melody, no drums) is absent
 */
public record ScoreMeasures(Map<Measure, Double> values) {
    public ScoreMeasures {
        EnumMap<Measure, Double> own = new EnumMap<>(Measure.class);
        own.putAll(values);
        own.values().removeIf(v -> Double.isNaN(v));
        values = Collections.unmodifiableMap(own);
    }

    public static ScoreMeasures of(Score score) {
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        ChordLine chords = new ChordLine(score);
        PitchMeasures.of(score, values);
        RhythmMeasures.of(score, values);
        MelodyMeasures.of(score, chords, values);
        HarmonyMeasures.of(score, chords, values);
        FormMeasures.of(score, values);
        return new ScoreMeasures(values);
    }

    public boolean has(Measure measure) {
        return values.containsKey(measure);
    }

    /** NaN where the measure does not apply. */
    public double get(Measure measure) {
        return values.getOrDefault(measure, Double.NaN);
    }
}
