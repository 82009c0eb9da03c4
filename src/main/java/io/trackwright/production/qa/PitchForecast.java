package io.trackwright.production.qa;

import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Progression;
import java.util.Arrays;

/**
 * The pitch classes a score should sound like: each note by its power and length, with six
 * harmonics that fall off by 0.6 (E. Gómez, "Tonal description of music audio signals", 2006,
 * §3.4). Effects and drums have no say.
 */
final class PitchForecast {
    private static final int[] HARMONIC_SEMITONES = {0, 12, 19, 24, 28, 31};
    private static final double FALL_OFF = 0.6;
    private static final double LONGEST_SECONDS = 3;

    /** A chord tone outside the scale belongs to the harmony from this share of the time on. */
    private static final double LEAST_SHARE_OF_TIME = 0.03;

    private PitchForecast() {}

    /** Shares of the 12 pitch classes from C on, sum 1; all 0 for a score without pitched notes. */
    static double[] of(Score score) {
        double[] chroma = new double[12];
        for (Part part : score.parts()) {
            if (part.instrument().within(InstrumentFamily.EFFECTS)
                    || part.instrument().within(InstrumentFamily.PERCUSSIVE)) {
                continue;
            }
            part.events().stream()
                    .filter(Note.class::isInstance)
                    .map(Note.class::cast)
                    .forEach(note -> add(score, note, chroma));
        }
        return normalized(chroma);
    }

    private static void add(Score score, Note note, double[] chroma) {
        double seconds =
                score.tempo().secondsAt(note.endTicks())
                        - score.tempo().secondsAt(note.startTicks());
        double weight = note.velocity() * note.velocity() * Math.min(seconds, LONGEST_SECONDS);
        for (int semitones : HARMONIC_SEMITONES) {
            chroma[(note.pitch() + semitones) % 12] += weight;
            weight *= FALL_OFF;
        }
    }

    /** The values divided by their sum; all 0 when the sum is 0. */
    static double[] normalized(double[] values) {
        double sum = Arrays.stream(values).sum();
        return Arrays.stream(values).map(v -> sum > 0 ? v / sum : 0).toArray();
    }

    /** For each pitch class from C on, whether it belongs to the key's scale or to the harmony. */
    static boolean[] allowed(Score score) {
        double[] ticks = new double[12];
        double all = 0;
        double[] inKey = new double[12];
        for (Section section : score.sections()) {
            for (int i = 0; i < 12; i++) {
                inKey[i] += section.key(score.key()).contains(i) ? section.bars() : 0;
            }
            for (Progression.Span span : section.harmony().spans()) {
                span.chord().pitchClasses().stream()
                        .distinct()
                        .forEach(pitchClass -> ticks[pitchClass] += span.durationTicks());
                all += span.durationTicks();
            }
        }
        boolean[] allowed = new boolean[12];
        for (int i = 0; i < 12; i++) {
            allowed[i] = inKey[i] > 0 || ticks[i] >= LEAST_SHARE_OF_TIME * all;
        }
        return allowed;
    }
}
