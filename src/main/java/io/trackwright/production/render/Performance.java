package io.trackwright.production.render;

import io.trackwright.audio.synth.Note;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part as it is played: every stroke at its frame.
 *
 * @param cues by rising frame
 */
public record Performance(List<Cue> cues) {

    /** A note and the frame it begins at. */
    public record Cue(long startFrame, Note note) {}

    private static final long HIT_TICKS = 120;

    public Performance {
        cues = List.copyOf(cues);
    }

    /**
     * The part in frames of {@code sampleRateHz}. Strokes at or after the end of the piece are left
     * out.
     */
    public static Performance of(Score score, Part part, int sampleRateHz) {
        List<Cue> cues = new ArrayList<>();
        long end = Math.round(score.lengthSeconds() * sampleRateHz);
        int lastPitch = -1;
        for (var event : part.events()) {
            long start = frame(score, event.soundingTicks(), sampleRateHz);
            if (start >= end) {
                continue;
            }
            Note note;
            switch (event) {
                case io.trackwright.music.score.Note n -> {
                    long stop = frame(score, n.soundingTicks() + n.durationTicks(), sampleRateHz);
                    int from = n.slide() && lastPitch >= 0 ? lastPitch : n.pitch();
                    note = new Note(n.pitch(), n.velocity(), frames(stop - start), from);
                    lastPitch = n.pitch();
                }
                case Hit h -> {
                    long stop = frame(score, h.soundingTicks() + HIT_TICKS, sampleRateHz);
                    note = Note.of(h.sound().midiKey(), h.velocity(), frames(stop - start));
                }
            }
            cues.add(new Cue(start, note));
        }
        cues.sort(Comparator.comparingLong(Cue::startFrame));
        return new Performance(cues);
    }

    private static long frame(Score score, long ticks, int sampleRateHz) {
        return Math.round(score.tempo().secondsAt(ticks) * sampleRateHz);
    }

    private static int frames(long count) {
        return Math.clamp(count, 1, Integer.MAX_VALUE);
    }
}
