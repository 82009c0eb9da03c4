package io.trackwright.music.critique;

import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How chords follow each other and how lines move over them. */
final class HarmonyMeasures {
    private static final int FEWEST_NOTES = 8;

    /** A line may hang over into its next note by this much: legato, not harmony. */
    private static final long LEGATO_TICKS = 40;

    private HarmonyMeasures() {}

    static void of(Score score, ChordLine chords, Map<Measure, Double> values) {
        changes(score, chords, values);
        values.put(Measure.DIATONIC_CHORDS, diatonic(score, chords));
        values.put(Measure.PARALLEL_FIFTHS, parallelFifths(score));
        values.put(
                Measure.BASS_ON_ROOT,
                Notes.share(
                        Notes.in(score, r -> r == Role.BASS),
                        n -> chords.rootAt(n.startTicks(), n.pitch())));
    }

    /** Music over a drone has no harmony that could move: neither measure applies to it. */
    private static void changes(Score score, ChordLine chords, Map<Measure, Double> values) {
        int changes = 0;
        double motions = 0;
        int fifths = 0;
        for (int i = 1; i < chords.size(); i++) {
            Chord from = chords.chord(i - 1);
            Chord to = chords.chord(i);
            int motion = Math.floorMod(to.root().pitchClass() - from.root().pitchClass(), 12);
            changes += motion != 0 || from.quality() != to.quality() ? 1 : 0;
            motions += motion != 0 ? 1 : 0;
            fifths += motion == 5 || motion == 7 ? 1 : 0;
        }
        boolean drone = changes == 0;
        values.put(
                Measure.CHORD_CHANGES_PER_BAR,
                drone ? Double.NaN : changes / (double) score.bars());
        values.put(Measure.FIFTH_ROOT_MOTIONS, fifths / motions);
    }

    private static double diatonic(Score score, ChordLine chords) {
        double inside = 0;
        double all = 0;
        for (int i = 0; i < chords.size(); i++) {
            all += chords.ticks(i);
            for (int scale : scales(score.keyAt(chords.start(i)))) {
                if ((chords.tones(i) & ~scale) == 0) {
                    inside += chords.ticks(i);
                    break;
                }
            }
        }
        return inside / all;
    }

    private static int[] scales(Key key) {
        List<Mode> forms = new ArrayList<>(List.of(key.mode()));
        if (key.mode().minorThird()) {
            forms.addAll(List.of(Mode.MINOR, Mode.HARMONIC_MINOR, Mode.MELODIC_MINOR));
        }
        return forms.stream().mapToInt(m -> mask(new Key(key.tonic(), m))).toArray();
    }

    private static int mask(Key key) {
        int mask = 0;
        for (int degree = 0; degree < 7; degree++) {
            mask |= 1 << key.pitchClass(degree);
        }
        return mask;
    }

    private static double parallelFifths(Score score) {
        List<List<Note>> lines = new ArrayList<>();
        for (Part p : score.parts()) {
            List<Note> notes = Notes.of(p);
            if (Notes.musical(p.role()) && notes.size() >= FEWEST_NOTES && single(notes)) {
                lines.add(notes);
            }
        }
        int[] movesAndFifths = new int[2];
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                count(lines.get(i), lines.get(j), score.barTicks(1), movesAndFifths);
            }
        }
        return movesAndFifths[0] == 0 ? Double.NaN : movesAndFifths[1] / (double) movesAndFifths[0];
    }

    private static boolean single(List<Note> notes) {
        for (int i = 1; i < notes.size(); i++) {
            Note before = notes.get(i - 1);
            long end = before.soundingTicks() + before.durationTicks();
            if (end > notes.get(i).soundingTicks() + LEGATO_TICKS) {
                return false;
            }
        }
        return true;
    }

    /** Where both lines strike a new pitch at once, at most a bar after their last ones. */
    private static void count(List<Note> a, List<Note> b, long bar, int[] movesAndFifths) {
        int i = 1;
        int j = 1;
        while (i < a.size() && j < b.size()) {
            long at = a.get(i).startTicks();
            long other = b.get(j).startTicks();
            if (at == other) {
                Note a0 = a.get(i - 1);
                Note b0 = b.get(j - 1);
                int way = a.get(i).pitch() - a0.pitch();
                int with = b.get(j).pitch() - b0.pitch();
                int before = Math.abs(a0.pitch() - b0.pitch()) % 12;
                int after = Math.abs(a.get(i).pitch() - b.get(j).pitch()) % 12;
                boolean near = at - Math.min(a0.startTicks(), b0.startTicks()) <= bar;
                boolean doubled = before == 0 && after == 0;
                if (near && way != 0 && with != 0 && !doubled) {
                    movesAndFifths[0]++;
                    movesAndFifths[1] += before == 7 && after == 7 && way * with > 0 ? 1 : 0;
                }
            }
            i += at <= other ? 1 : 0;
            j += other <= at ? 1 : 0;
        }
    }
}
