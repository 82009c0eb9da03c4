package io.trackwright.music.critique;

import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Progression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The chords of a whole score on one line of time, quick to ask. */
final class ChordLine {
    private final List<Chord> chords = new ArrayList<>();
    private final long[] starts;
    private final int[] tones;
    private final long endTicks;

    ChordLine(Score score) {
        List<Long> begins = new ArrayList<>();
        for (Section s : score.sections()) {
            for (Progression.Span span : s.harmony().spans()) {
                begins.add(score.barTicks(s.startBar()) + span.startTicks());
                chords.add(span.chord());
            }
        }
        starts = begins.stream().mapToLong(Long::longValue).toArray();
        tones = chords.stream().mapToInt(ChordLine::mask).toArray();
        endTicks = score.barTicks(score.bars());
    }

    /** Pitch classes as bits, C lowest. */
    private static int mask(Chord chord) {
        return chord.pitchClasses().stream().mapToInt(p -> 1 << p).reduce(0, (a, b) -> a | b);
    }

    /** True for one chord throughout. */
    boolean still() {
        return chords.stream().distinct().count() == 1;
    }

    int size() {
        return starts.length;
    }

    Chord chord(int index) {
        return chords.get(index);
    }

    int tones(int index) {
        return tones[index];
    }

    long start(int index) {
        return starts[index];
    }

    long ticks(int index) {
        return (index + 1 < starts.length ? starts[index + 1] : endTicks) - starts[index];
    }

    boolean contains(long ticks, int pitch) {
        return (tones[indexAt(ticks)] >> pitch % 12 & 1) == 1;
    }

    boolean rootAt(long ticks, int pitch) {
        return chord(indexAt(ticks)).root().pitchClass() == pitch % 12;
    }

    private int indexAt(long ticks) {
        int found = Arrays.binarySearch(starts, ticks);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }
}
