package io.trackwright.music.critique;

import io.trackwright.music.score.Note;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the bass moves. */
final class BassTraits {
    private static final int OCTAVE = 12;
    private static final int FEWEST_WALKED = 3;

    private BassTraits() {}

    static void of(Score score, Map<Trait, Double> values) {
        List<Note> bass = Notes.in(score, r -> r == Role.BASS);
        if (bass.isEmpty()) {
            return;
        }
        double beat = score.meter().ticksPerBeat();
        TreeMap<Long, List<Note>> bars = new TreeMap<>();
        for (Note n : bass) {
            bars.computeIfAbsent(n.startTicks() / score.barTicks(1), b -> new ArrayList<>()).add(n);
        }
        int octaves = 0;
        for (int i = 1; i < bass.size(); i++) {
            int interval = Math.abs(bass.get(i).pitch() - bass.get(i - 1).pitch());
            octaves += interval == OCTAVE ? 1 : 0;
        }
        double ticks = bass.stream().mapToLong(Note::durationTicks).average().orElse(0);
        values.put(Trait.BASS_BEATS, ticks / beat);
        values.put(Trait.BASS_NOTES_PER_BAR, bass.size() / (double) bars.size());
        values.put(Trait.BASS_ON_BEATS, Notes.share(bass, n -> n.startTicks() % beat < 1));
        values.put(Trait.BASS_SIXTEENTHS, Notes.share(bass, n -> odd(n, beat)));
        values.put(Trait.BASS_GLIDES, Notes.share(bass, Note::slide));
        values.put(Trait.BASS_OCTAVES, octaves / (double) Math.max(1, bass.size() - 1));
        double walks = 0;
        double leaves = 0;
        for (List<Note> bar : bars.values()) {
            walks += walks(bar, beat, score.meter().beatsPerBar()) ? 1 : 0;
            leaves += bar.getFirst().startTicks() % score.barTicks(1) >= beat / 8 ? 1 : 0;
        }
        values.put(Trait.WALKING_BASS, walks / bars.size());
        values.put(Trait.BASS_LEAVES_ONE, leaves / bars.size());
    }

    private static boolean odd(Note n, double beat) {
        double inside = n.startTicks() % beat / beat;
        return Math.abs(inside - 0.25) < 0.02 || Math.abs(inside - 0.75) < 0.02;
    }

    private static boolean walks(List<Note> bar, double beat, int beats) {
        long onBeats = bar.stream().filter(n -> n.startTicks() % beat < 1).count();
        long different = bar.stream().map(Note::pitch).distinct().count();
        return onBeats == beats && different >= FEWEST_WALKED && bar.size() <= beats + 2;
    }
}
