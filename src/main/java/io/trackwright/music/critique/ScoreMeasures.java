package io.trackwright.music.critique;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Ticks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Figures of a score that can be held against human music; NaN where one does not apply.
 *
 * @param pitchClassEntropy bits (MusPy, Dong et al. 2020)
 * @param foreignShare share of pitched notes outside both the key and the sounding chord
 * @param groovingSimilarity 0..1, mean over neighbouring bars (Wu and Yang 2020)
 * @param melodyRange semitones between the lead's lowest and highest note
 * @param melodyStepRatio share of the lead's intervals that are 1–2 semitones
 * @param melodyNotesPerBar in bars in which the lead plays
 * @param melodyChordToneRatio share of lead notes on a beat that belong to the chord
 * @param bassRootShare share of bass notes on the chord's root
 * @param bassOnKickRatio share of bass onsets within 0.08 beat of a kick
 * @param chordChangesPerBar chord changes by bars
 */
public record ScoreMeasures(
        double pitchClassEntropy,
        double foreignShare,
        double groovingSimilarity,
        double melodyRange,
        double melodyStepRatio,
        double melodyNotesPerBar,
        double melodyChordToneRatio,
        double bassRootShare,
        double bassOnKickRatio,
        double chordChangesPerBar) {

    public static ScoreMeasures of(Score score) {
        List<Note> lead = Notes.in(score, r -> r == Role.LEAD);
        List<Note> bass = Notes.in(score, r -> r == Role.BASS);
        return new ScoreMeasures(
                entropy(score),
                foreignShare(score),
                grooving(score),
                lead.stream().mapToInt(Note::pitch).max().orElse(0)
                        - lead.stream().mapToInt(Note::pitch).min().orElse(0),
                steps(lead),
                perBar(score, lead),
                onBeat(score, lead),
                share(
                        bass,
                        n -> chordAt(score, n.startTicks()).root().pitchClass() == n.pitch() % 12),
                onKick(score, bass),
                changes(score));
    }

    static double foreignShare(Score score) {
        double share =
                share(
                        Notes.pitched(score),
                        n ->
                                !score.key().contains(n.pitch())
                                        && !chordAt(score, n.startTicks()).contains(n.pitch()));
        return Double.isNaN(share) ? 0 : share;
    }

    static Chord chordAt(Score score, long ticks) {
        Section s = score.sectionAtBar((int) (ticks / score.meter().ticksPerBar()));
        return s.harmony().at(ticks - score.barTicks(s.startBar()));
    }

    private static double share(List<Note> notes, java.util.function.Predicate<Note> test) {
        return notes.isEmpty()
                ? Double.NaN
                : notes.stream().filter(test).count() / (double) notes.size();
    }

    private static double entropy(Score score) {
        int[] counts = new int[12];
        List<Note> notes = Notes.pitched(score);
        notes.forEach(n -> counts[n.pitch() % 12]++);
        double bits = 0;
        for (int c : counts) {
            double p = (double) c / Math.max(1, notes.size());
            bits -= c == 0 ? 0 : p * StrictMath.log(p) / StrictMath.log(2);
        }
        return bits;
    }

    private static double grooving(Score score) {
        List<BitSet> bars = new ArrayList<>();
        for (int i = 0; i < score.bars(); i++) {
            bars.add(new BitSet(64));
        }
        long bar = score.meter().ticksPerBar();
        for (Part p : score.parts()) {
            for (Event e : p.events()) {
                int at = (int) (e.startTicks() / bar);
                if (at < bars.size()) {
                    bars.get(at).set((int) (e.startTicks() % bar * 64 / bar));
                }
            }
        }
        double sum = 0;
        for (int i = 1; i < bars.size(); i++) {
            BitSet different = (BitSet) bars.get(i).clone();
            different.xor(bars.get(i - 1));
            sum += 1 - different.cardinality() / 64.0;
        }
        return bars.size() < 2 ? Double.NaN : sum / (bars.size() - 1);
    }

    private static double steps(List<Note> lead) {
        int steps = 0;
        for (int i = 1; i < lead.size(); i++) {
            int interval = Math.abs(lead.get(i).pitch() - lead.get(i - 1).pitch());
            steps += interval == 1 || interval == 2 ? 1 : 0;
        }
        return lead.size() < 2 ? Double.NaN : steps / (lead.size() - 1.0);
    }

    private static double perBar(Score score, List<Note> lead) {
        LongStream bars =
                lead.stream().mapToLong(n -> n.startTicks() / score.meter().ticksPerBar());
        return lead.isEmpty() ? Double.NaN : lead.size() / (double) bars.distinct().count();
    }

    private static double onBeat(Score score, List<Note> lead) {
        long beat = score.meter().ticksPerBeat();
        List<Note> strong = lead.stream().filter(n -> n.startTicks() % beat == 0).toList();
        return share(strong, n -> chordAt(score, n.startTicks()).contains(n.pitch()));
    }

    private static double onKick(Score score, List<Note> bass) {
        List<Long> kicks = new ArrayList<>();
        for (Part p : score.parts()) {
            for (Event e : p.events()) {
                if (e instanceof Hit h && h.sound() == DrumSound.KICK) {
                    kicks.add(h.startTicks());
                }
            }
        }
        java.util.TreeSet<Long> sorted = new java.util.TreeSet<>(kicks);
        long near = Ticks.ofQuarters(0.08);
        return kicks.isEmpty()
                ? Double.NaN
                : share(
                        bass,
                        n ->
                                !sorted.subSet(n.startTicks() - near, n.startTicks() + near + 1)
                                        .isEmpty());
    }

    private static double changes(Score score) {
        int changes = -1;
        for (Section s : score.sections()) {
            changes += s.harmony().spans().size();
        }
        return (double) Math.max(0, changes) / score.bars();
    }
}
