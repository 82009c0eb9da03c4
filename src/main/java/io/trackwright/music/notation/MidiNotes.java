package io.trackwright.music.notation;

import io.trackwright.music.notation.Transcription.Stroke;
import io.trackwright.music.notation.Transcription.Track;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The notes of one track chunk while it is being read: each release ends the oldest of its key, or
 * leaves it to the sustain pedal, which ends it when it is lifted or the key is struck again.
 */
final class MidiNotes {
    private static final int SUSTAIN = 64;
    private static final int HALF = 64;

    /** Bank, volume, pan and expression, which a mix of its own makes void; data entry. */
    private static final Set<Integer> OF_THE_MIX = Set.of(0, 6, 7, 10, 11, 32, 38, 39, 42, 43);

    private final Map<Integer, List<Stroke>> notes = new TreeMap<>();
    private final Map<Integer, Deque<Stroke>> held = new TreeMap<>();
    private final Map<Integer, Deque<Stroke>> sustained = new TreeMap<>();
    private final boolean[] pedal = new boolean[16];
    private final int[] programs = new int[16];
    private final Set<String> ignored;

    /**
     * @param ignored takes what is left out, a sentence each
     */
    MidiNotes(Set<String> ignored) {
        this.ignored = ignored;
    }

    void event(long at, int status, int first, int second) {
        int channel = status & 15;
        int key = channel << 7 | first;
        switch (status & 0xF0) {
            case 0x90 -> {
                if (second == 0) {
                    release(at, key);
                } else {
                    end(at, key, sustained);
                    waiting(held, key).add(new Stroke(at, 0, first, second));
                }
            }
            case 0x80 -> release(at, key);
            case 0xB0 -> control(at, channel, first, second);
            case 0xC0 -> program(channel, first);
            case 0xE0 -> ignored.add("Pitch bends are left out.");
            default -> ignored.add("Key and channel pressure are left out.");
        }
    }

    private void program(int channel, int program) {
        if (!notes.containsKey(channel)) {
            programs[channel] = program;
        } else if (programs[channel] != program) {
            ignored.add("A track that changes its instrument keeps the first one.");
        }
    }

    private void control(long at, int channel, int number, int value) {
        if (number == SUSTAIN) {
            pedal[channel] = value >= HALF;
            if (!pedal[channel]) {
                all(sustained, channel).forEach(key -> end(at, key, sustained));
            }
        } else if (number >= 120) {
            for (var strokes : List.of(held, sustained)) {
                all(strokes, channel).forEach(key -> end(at, key, strokes));
            }
        } else if (!OF_THE_MIX.contains(number)) {
            ignored.add("Controllers other than the sustain pedal are left out.");
        }
    }

    private static List<Integer> all(Map<Integer, Deque<Stroke>> strokes, int channel) {
        return strokes.keySet().stream().filter(key -> key >> 7 == channel).toList();
    }

    private static Deque<Stroke> waiting(Map<Integer, Deque<Stroke>> strokes, int key) {
        return strokes.computeIfAbsent(key, k -> new ArrayDeque<>());
    }

    private void release(long at, int key) {
        Deque<Stroke> down = waiting(held, key);
        if (down.isEmpty()) {
            return;
        }
        if (pedal[key >> 7] && key >> 7 != Track.DRUMS) {
            waiting(sustained, key).add(down.remove());
        } else {
            ended(at, key, down.remove());
        }
    }

    private void end(long at, int key, Map<Integer, Deque<Stroke>> strokes) {
        Deque<Stroke> waiting = waiting(strokes, key);
        while (!waiting.isEmpty()) {
            ended(at, key, waiting.remove());
        }
    }

    private void ended(long at, int key, Stroke s) {
        notes.computeIfAbsent(key >> 7, c -> new ArrayList<>())
                .add(new Stroke(s.startTicks(), at - s.startTicks(), s.pitch(), s.velocity()));
    }

    /** A track for each channel that has notes; what is still held ends at {@code end}. */
    List<Track> tracks(String name, long end) {
        for (var strokes : List.of(held, sustained)) {
            List.copyOf(strokes.keySet()).forEach(key -> end(end, key, strokes));
        }
        List<Track> tracks = new ArrayList<>();
        notes.forEach(
                (channel, strokes) -> {
                    strokes.sort(
                            Comparator.comparingLong(Stroke::startTicks)
                                    .thenComparingInt(Stroke::pitch));
                    tracks.add(new Track(name, channel, programs[channel], strokes));
                });
        return tracks;
    }
}
