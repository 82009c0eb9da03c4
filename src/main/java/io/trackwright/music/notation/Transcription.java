package io.trackwright.music.notation;

import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;

/**
 * What a file of music says, before anyone decides what its tracks do: times in ticks, 960 to the
 * quarter.
 *
 * @param key of the first signature; none when the file names none
 * @param meter the first; 4/4 when the file names none
 * @param markers in order of time
 * @param tracks those that have notes, in the file's order
 * @param lengthTicks where the last track ends
 * @param ignored what else the file holds and is left out or read differently, a sentence each
 */
public record Transcription(
        String title,
        List<Key> key,
        TempoMap tempo,
        TimeSignature meter,
        List<Marker> markers,
        List<Track> tracks,
        long lengthTicks,
        List<String> ignored) {
    public Transcription {
        ignored = List.copyOf(ignored);
        markers = List.copyOf(markers);
        tracks = List.copyOf(tracks);
        key = List.copyOf(key);
    }

    /** A word at a time, such as the name of a section. */
    public record Marker(long startTicks, String text) {}

    /**
     * The notes of one instrument.
     *
     * @param channel 0..15; 9 is the drum kit
     * @param program General MIDI, 0..127
     * @param notes in order of start, then pitch
     */
    public record Track(String name, int channel, int program, List<Stroke> notes) {
        static final int DRUMS = 9;

        public Track {
            notes = List.copyOf(notes);
        }

        public boolean drums() {
            return channel == DRUMS;
        }
    }

    /**
     * A note as it sounds; on drums the pitch is the percussion key.
     *
     * @param durationTicks 0 or more
     * @param pitch 0..127
     * @param velocity 1..127
     */
    public record Stroke(long startTicks, long durationTicks, int pitch, int velocity) {}
}
