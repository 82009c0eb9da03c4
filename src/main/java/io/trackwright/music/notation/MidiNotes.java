package io.trackwright.music.notation;

import io.trackwright.music.notation.Transcription.Stroke;
import io.trackwright.music.notation.Transcription.Track;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The notes of one track chunk while it is being read: each release ends the oldest of its key. */
final class MidiNotes {
    private final Map<Integer, List<Stroke>> notes = new TreeMap<>();
    private final Map<Integer, Deque<Stroke>> held = new TreeMap<>();
    private final int[] programs = new int[16];

    void event(long at, int status, int first, int second) {
        int channel = status & 15;
        switch (status & 0xF0) {
            case 0x90 -> {
                if (second == 0) {
                    release(at, channel, first);
                } else {
                    held.computeIfAbsent(channel << 7 | first, k -> new ArrayDeque<>())
                            .add(new Stroke(at, 0, first, second));
                }
            }
            case 0x80 -> release(at, channel, first);
            case 0xC0 -> programs[channel] = notes.containsKey(channel) ? programs[channel] : first;
            default -> {}
        }
    }

    private void release(long at, int channel, int pitch) {
        Deque<Stroke> waiting = held.getOrDefault(channel << 7 | pitch, new ArrayDeque<>());
        if (!waiting.isEmpty()) {
            Stroke s = waiting.remove();
            notes.computeIfAbsent(channel, c -> new ArrayList<>())
                    .add(new Stroke(s.startTicks(), at - s.startTicks(), pitch, s.velocity()));
        }
    }

    /** A track for each channel that has notes; what is still held ends at {@code end}. */
    List<Track> tracks(String name, long end) {
        held.forEach(
                (key, waiting) -> {
                    while (!waiting.isEmpty()) {
                        release(end, key >> 7, key & 127);
                    }
                });
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
