package io.trackwright.music.compose;

import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Progression.Span;
import io.trackwright.music.theory.VoiceLeading;
import java.util.List;
import java.util.TreeMap;

/** The voicing of every chord of the piece for one player, each led from the one before. */
final class VoicingTrack {
    private final TreeMap<Long, List<Integer>> byStart = new TreeMap<>();

    VoicingTrack(Sketch sketch, Voice voice, Voicing voicing) {
        int lift = (int) Math.rint(2 * sketch.brief().moodValence());
        int low = voice.low() + (voice.high() - voice.low() > 20 ? Math.max(0, lift) : 0);
        int high = voice.high() + (voice.high() - voice.low() > 20 ? Math.min(0, lift) : 0);
        List<Integer> before = List.of();
        TreeMap<String, List<Integer>> openings = new TreeMap<>();
        for (Passage p : sketch.passages()) {
            openings.put("start" + p.startTicks(), List.of());
        }
        for (Span span : sketch.harmony().spans()) {
            if (openings.containsKey("start" + span.startTicks())) {
                before = List.of();
            }
            Chord chord = span.chord();
            before = VoiceLeading.lead(before, voicing.of(chord), low, high);
            byStart.put(span.startTicks(), inside(before, voice));
        }
    }

    private static List<Integer> inside(List<Integer> pitches, Voice voice) {
        return pitches.stream()
                .map(
                        p ->
                                Scales.nearest(
                                        p,
                                        java.util.Set.of(Math.floorMod(p, 12)),
                                        voice.low(),
                                        voice.high()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Rising pitches for the chord that sounds at a tick. */
    List<Integer> at(long ticks) {
        return byStart.floorEntry(ticks).getValue();
    }
}
