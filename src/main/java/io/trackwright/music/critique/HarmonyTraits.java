package io.trackwright.music.critique;

import io.trackwright.music.score.Score;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.ChordQuality;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What kinds of chords there are, and how fast they change. */
final class HarmonyTraits {
    private static final Set<ChordQuality> DOMINANTS =
            EnumSet.of(
                    ChordQuality.DOMINANT_7,
                    ChordQuality.DOMINANT_9,
                    ChordQuality.DOMINANT_13,
                    ChordQuality.DOMINANT_7_FLAT_9);

    private HarmonyTraits() {}

    static void of(Score score, Map<Trait, Double> values) {
        ChordLine chords = new ChordLine(score);
        double all = 0;
        double sevenths = 0;
        double ninths = 0;
        double dominants = 0;
        double blue = 0;
        double inversions = 0;
        int changes = 0;
        for (int i = 0; i < chords.size(); i++) {
            Chord c = chords.chord(i);
            double ticks = chords.ticks(i);
            int tones = c.quality().semitones().size();
            boolean dominant = DOMINANTS.contains(c.quality());
            boolean sixth =
                    c.quality() == ChordQuality.MAJOR_6 || c.quality() == ChordQuality.MINOR_6;
            int degree =
                    Math.floorMod(c.root().pitchClass() - score.key().tonic().pitchClass(), 12);
            all += ticks;
            sevenths += tones >= 4 ? ticks : 0;
            ninths += tones >= 5 ? ticks : 0;
            dominants += dominant ? ticks : 0;
            blue += (dominant || sixth) && (degree == 0 || degree == 5) ? ticks : 0;
            inversions += c.bass().equals(c.root()) ? 0 : 1;
            changes += i > 0 && !c.equals(chords.chord(i - 1)) ? 1 : 0;
        }
        values.put(Trait.SEVENTHS, sevenths / all);
        values.put(Trait.NINTHS, ninths / all);
        values.put(Trait.DOMINANTS, dominants / all);
        values.put(Trait.BLUE_CHORDS, blue / all);
        values.put(Trait.INVERSIONS, inversions / chords.size());
        values.put(Trait.CHORDS_PER_BAR, changes / (double) score.bars());
        values.put(Trait.DRONE, changes == 0 ? 1.0 : 0);
    }
}
