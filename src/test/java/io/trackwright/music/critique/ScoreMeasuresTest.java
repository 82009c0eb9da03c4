package io.trackwright.music.critique;

import static io.trackwright.music.critique.Scores.hit;
import static io.trackwright.music.critique.Scores.note;
import static io.trackwright.music.critique.Scores.part;
import static io.trackwright.music.critique.Scores.quarters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each measure against scores small enough to count by hand. */
class ScoreMeasuresTest {

    private static void measures(double expected, Measure measure, Score score) {
        assertEquals(expected, ScoreMeasures.of(score).get(measure), 1e-9, measure.slug());
    }

    private static void absent(Measure measure, Score score) {
        assertFalse(ScoreMeasures.of(score).has(measure), measure.slug());
    }

    private static Part lead(Note... notes) {
        return part(Role.LEAD, notes);
    }

    @Test
    void entropyCountsPitchClasses() {
        Score score = Scores.of("I I", part(Role.LEAD, quarters(60, 62, 72, 74, 64, 65, 67, 69)));
        measures((1 + 2) / 2.0, Measure.ENTROPY_1_BAR, score);
        measures(2.5, Measure.ENTROPY_4_BARS, score);
        measures(2.5, Measure.PITCH_CLASS_ENTROPY, score);
    }

    @Test
    void scaleConsistencyTakesTheBestScale() {
        Score score = Scores.of("I", part(Role.LEAD, quarters(62, 64, 66, 61)));
        measures(1, Measure.SCALE_CONSISTENCY, score);
        measures(
                0.75,
                Measure.SCALE_CONSISTENCY,
                Scores.of("I", part(Role.LEAD, quarters(60, 61, 62, 64))));
    }

    @Test
    void groovingComparesAllPairsOfBars() {
        Score score =
                Scores.of(
                        "I I I",
                        lead(note(0, 1, 60), note(4, 1, 60), note(8, 1, 60), note(10, 1, 60)));
        measures(1 - 2 / 3.0 / 64, Measure.GROOVING_SIMILARITY, score);
    }

    @Test
    void groovingHearsAnEarlyDownbeatAsTheDownbeat() {
        Note early = new Note(3840, 960, 60, 0.5f, -20, false);
        measures(1, Measure.GROOVING_SIMILARITY, Scores.of("I I", lead(note(0, 1, 60), early)));
    }

    @Test
    void emptyBeatsAreThoseWithoutSound() {
        Score score = Scores.of("I", lead(note(0, 1.5, 60), note(3, 1, 60)));
        measures(0.25, Measure.EMPTY_BEAT_RATE, score);
    }

    @Test
    void intervalsCountInsidePhrasesOnly() {
        Score score =
                Scores.of(
                        "I I I",
                        part(
                                Role.LEAD,
                                note(0, 1, 60),
                                note(1, 1, 60),
                                note(2, 1, 62),
                                note(3, 1, 70),
                                note(4, 1, 67),
                                note(6, 1, 60),
                                note(7, 1, 68),
                                note(8, 1, 69)));
        measures(10, Measure.MELODY_RANGE, score);
        measures(1 / 6.0, Measure.MELODY_REPEATS, score);
        measures(2 / 6.0, Measure.MELODY_STEPS, score);
        measures(0.5, Measure.LEAP_RECOVERY, score);
        measures(4, Measure.PHRASE_BEATS, score);
        measures(1 / 9.0, Measure.MELODY_RESTS, score);
        measures(8 / 3.0, Measure.MELODY_NOTES_PER_BAR, score);
    }

    @Test
    void aLongWaitEndsAPhraseEvenWithoutSilence() {
        Score score = Scores.of("I I", lead(note(0, 4, 60), note(4, 1, 62), note(5, 1, 64)));
        measures(3, Measure.PHRASE_BEATS, score);
        measures(1, Measure.MELODY_STEPS, score);
    }

    @Test
    void theSkylineIsTheHighestNote() {
        Score score =
                Scores.of(
                        "I",
                        part("a", Role.LEAD, note(0, 1, 60), note(1, 1, 60)),
                        part("b", Role.LEAD, note(0, 1, 72), note(1, 1, 74)));
        measures(2, Measure.MELODY_RANGE, score);
        measures(2, Measure.MELODY_NOTES_PER_BAR, score);
    }

    @Test
    void offbeatsAndChordTones() {
        Note late = new Note(2 * 960, 480, 65, 0.5f, 90, false);
        Score score =
                Scores.of("I", lead(note(0, 1, 64), note(1.5, 0.5, 62), late, note(3, 1, 62)));
        measures(0.25, Measure.MELODY_OFFBEATS, score);
        measures(1 / 3.0, Measure.CHORD_TONES_ON_BEAT, score);
    }

    @Test
    void motifsComeBackOnceTheFirstIsOver() {
        Score score = Scores.of("I I", part(Role.LEAD, quarters(60, 62, 64, 60, 62, 64, 60, 62)));
        measures(2 / 5.0, Measure.MOTIF_REPEATS, score);
        Score still = Scores.of("I I", part(Role.LEAD, quarters(60, 60, 60, 60, 60, 60)));
        measures(0, Measure.MOTIF_REPEATS, still);
    }

    @Test
    void harmonyMovesAndStays() {
        Part pad = part(Role.PAD, note(0, 4, 60));
        Score score = Scores.of("I V7 V7 bVI I/3 vi", pad);
        measures(4 / 6.0, Measure.CHORD_CHANGES_PER_BAR, score);
        measures(1 / 4.0, Measure.FIFTH_ROOT_MOTIONS, score);
        measures(5 / 6.0, Measure.DIATONIC_CHORDS, score);
        Key minor = Key.of("A", Mode.MINOR);
        measures(0.75, Measure.DIATONIC_CHORDS, Scores.of(minor, List.of("i IV V7", "bII"), pad));
        absent(Measure.FIFTH_ROOT_MOTIONS, Scores.of("I I", pad));
    }

    @Test
    void parallelFifthsButNotDoublings() {
        Part low = part("low", Role.BASS, quarters(48, 50, 52, 53, 55, 57, 59, 60));
        Part fifths = part("a", Role.COUNTER, quarters(55, 57, 59, 60, 59, 57, 55, 53));
        Part octaves = part("b", Role.LEAD, quarters(60, 62, 64, 65, 67, 69, 71, 72));
        measures(3 / 7.0, Measure.PARALLEL_FIFTHS, Scores.of("I I", low, fifths));
        absent(Measure.PARALLEL_FIFTHS, Scores.of("I I", low, octaves));
    }

    @Test
    void bassAndKick() {
        Part bass = part(Role.BASS, quarters(36, 43, 48, 40));
        Part kick = part(Role.DRUMS, hit(0, DrumSound.KICK), hit(2.07, DrumSound.KICK));
        measures(0.5, Measure.BASS_ON_ROOT, Scores.of("I", bass));
        measures(0.5, Measure.BASS_ON_KICK, Scores.of("I", bass, kick));
        absent(Measure.BASS_ON_KICK, Scores.of("I", bass));
        absent(Measure.BASS_ON_KICK, Scores.of("I", kick));
    }

    @Test
    void drumBarsDifferByPieceAndPosition() {
        Part drums =
                part(
                        Role.DRUMS,
                        hit(0, DrumSound.KICK),
                        hit(4, DrumSound.KICK),
                        hit(8, DrumSound.SNARE),
                        hit(16.25, DrumSound.KICK));
        measures(3 / 4.0, Measure.DISTINCT_DRUM_BARS, Scores.of("I I I I I", drums));
        absent(Measure.DISTINCT_DRUM_BARS, Scores.of("I", part(Role.PAD, note(0, 4, 60))));
    }

    @Test
    void velocityDeviatesWithinParts() {
        Part even = part("even", Role.PAD, quarters(60, 62));
        Part uneven =
                part(
                        "uneven",
                        Role.LEAD,
                        Note.of(0, 960, 60, 40 / 127f),
                        Note.of(960, 960, 60, 60 / 127f));
        measures(5, Measure.VELOCITY_DEVIATION, Scores.of("I", even, uneven));
    }

    @Test
    void formFindsWhatComesBackChanged() {
        Part lead =
                part(
                        Role.LEAD,
                        note(0, 1, 60),
                        note(1, 1, 62),
                        note(16, 1, 60),
                        note(17, 1, 64),
                        note(32, 1, 60),
                        note(33, 1, 62),
                        note(48, 1, 71),
                        note(49, 1, 72),
                        note(50, 1, 74),
                        note(51, 1, 76));
        List<String> sections = List.of("I I I I", "I I I I", "I I I I", "I I I I");
        Score score = Scores.of(Scores.C_MAJOR, sections, lead);
        measures(0.25, Measure.VARIED_PHRASES, score);
        measures(2, Measure.DISTINCT_SECTIONS, score);
        measures(0.8, Measure.DENSITY_CONTRAST, score);
        absent(Measure.DENSITY_CONTRAST, Scores.of("I I", lead(note(0, 1, 60))));
    }

    @Test
    void withoutAMelodyItsMeasuresAreAbsent() {
        Score score = Scores.of("I", part(Role.PAD, note(0, 4, 60)));
        for (Measure m : Measure.values()) {
            if (m.slug().startsWith("mel.")) {
                absent(m, score);
            }
        }
    }
}
