package io.trackwright.music.brief;

import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.TempoMap;
import java.util.List;

/**
 * How the piece is to run in time: what was asked beyond key, tempo and length. Empty lists leave
 * it to the genre.
 *
 * @param sections the form in order
 * @param without sections that must not be
 * @param chords the harmony of the whole piece, where a section has none of its own; one or none
 * @param keyChanges in the order of the piece
 * @param finalTempoBpm the tempo at the end, reached gradually; 20..400, one or none
 * @param endings one or none
 * @param loop true when the end must join the beginning without a seam
 * @param motifs tunes to build on, the most important first
 */
public record Course(
        List<Choice<SectionWish>> sections,
        List<Choice<SectionKind>> without,
        List<Choice<ChordSequence>> chords,
        List<Choice<KeyChange>> keyChanges,
        List<Choice<Double>> finalTempoBpm,
        List<Choice<Ending>> endings,
        Choice<Boolean> loop,
        List<Choice<MotifSeed>> motifs) {
    /** Nothing was asked. */
    public static final Course FREE =
            new Course(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Choice.defaulted(false),
                    List.of());

    public Course {
        sections = List.copyOf(sections);
        without = List.copyOf(without);
        chords = oneOrNone("chords", chords);
        keyChanges = List.copyOf(keyChanges);
        finalTempoBpm = oneOrNone("finalTempoBpm", finalTempoBpm);
        endings = oneOrNone("endings", endings);
        motifs = List.copyOf(motifs);
        for (Choice<Double> bpm : finalTempoBpm) {
            if (!(bpm.value() >= TempoMap.MIN_BPM && bpm.value() <= TempoMap.MAX_BPM)) {
                throw new IllegalArgumentException(
                        "finalTempoBpm must be 20..400, was " + bpm.value());
            }
        }
    }

    private static <T> List<T> oneOrNone(String field, List<T> list) {
        if (list.size() > 1) {
            throw new IllegalArgumentException(field + " must be one or none, was " + list.size());
        }
        return List.copyOf(list);
    }

    public Course withSections(List<Choice<SectionWish>> sections) {
        return new Course(
                sections, without, chords, keyChanges, finalTempoBpm, endings, loop, motifs);
    }

    public Course withChords(List<Choice<ChordSequence>> chords) {
        return new Course(
                sections, without, chords, keyChanges, finalTempoBpm, endings, loop, motifs);
    }

    public Course withKeyChanges(List<Choice<KeyChange>> keyChanges) {
        return new Course(
                sections, without, chords, keyChanges, finalTempoBpm, endings, loop, motifs);
    }

    public Course withFinalTempoBpm(List<Choice<Double>> finalTempoBpm) {
        return new Course(
                sections, without, chords, keyChanges, finalTempoBpm, endings, loop, motifs);
    }

    public Course withEndings(List<Choice<Ending>> endings) {
        return new Course(
                sections, without, chords, keyChanges, finalTempoBpm, endings, loop, motifs);
    }

    public Course withLoop(Choice<Boolean> loop) {
        return new Course(
                sections, without, chords, keyChanges, finalTempoBpm, endings, loop, motifs);
    }

    public Course withMotifs(List<Choice<MotifSeed>> motifs) {
        return new Course(
                sections, without, chords, keyChanges, finalTempoBpm, endings, loop, motifs);
    }

    /** What is left open here is taken from another course. */
    public Course filledFrom(Course other) {
        return new Course(
                sections.isEmpty() ? other.sections : sections,
                without.isEmpty() ? other.without : without,
                chords.isEmpty() ? other.chords : chords,
                keyChanges.isEmpty() ? other.keyChanges : keyChanges,
                finalTempoBpm.isEmpty() ? other.finalTempoBpm : finalTempoBpm,
                endings.isEmpty() ? other.endings : endings,
                loop.source() == Source.DEFAULTED ? other.loop : loop,
                motifs.isEmpty() ? other.motifs : motifs);
    }
}
