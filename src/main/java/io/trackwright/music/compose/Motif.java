package io.trackwright.music.compose;

import io.trackwright.music.brief.MotifSeed;
import io.trackwright.music.theory.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A rhythm and a contour in scale steps above its first note: what a listener remembers.
 *
 * @param contour one entry for each stroke of the rhythm, the first 0; longer rhythms go round
 * @param lengths of a motif that was given note by note, in ticks, whose contour counts from the
 *     tonic; empty for one that was invented
 */
record Motif(Pattern rhythm, List<Integer> contour, List<Long> lengths) {
    private static final int LONGEST = 24;

    /**
     * A contour that mostly steps, now and then leaps, and turns back after a leap (Narmour 1990;
     * von Hippel and Huron 2000).
     */
    static Motif invent(Pattern rhythm, SplittableRandom random) {
        int direction = random.nextBoolean() ? 1 : -1;
        List<Integer> contour = new ArrayList<>(List.of(0));
        int owed = 0;
        while (contour.size() < LONGEST) {
            int at = contour.getLast();
            int move;
            double dice = random.nextDouble();
            if (owed != 0) {
                move = owed;
                owed = 0;
            } else if (dice < 0.52) {
                move = direction;
            } else if (dice < 0.64) {
                move = 0;
            } else if (dice < 0.86) {
                move = 2 * direction;
            } else {
                move = random.nextInt(3, 5) * direction;
                owed = -direction;
                direction = -direction;
            }
            if (at + move > 5 || at + move < -4) {
                move = at > 0 ? -1 : 1;
                direction = move;
            }
            contour.add(at + move);
            direction = random.nextDouble() < 0.3 ? -direction : direction;
        }
        return new Motif(rhythm, List.copyOf(contour), List.of());
    }

    /**
     * A motif that must be heard as it is.
     *
     * @param usual the rhythm it has where only its contour is used
     */
    static Motif given(MotifSeed seed, Pattern usual) {
        List<Long> lengths = seed.beats().stream().map(Ticks::ofQuarters).toList();
        return new Motif(usual, seed.degrees(), lengths);
    }

    boolean given() {
        return !lengths.isEmpty();
    }

    long ticks() {
        return lengths.stream().mapToLong(Long::longValue).sum();
    }

    /** Its first half, twice. */
    Motif head() {
        int half = Math.max(1, lengths.size() / 2);
        List<Integer> tones = new ArrayList<>(contour.subList(0, half));
        tones.addAll(contour.subList(0, half));
        List<Long> times = new ArrayList<>(lengths.subList(0, half));
        times.addAll(lengths.subList(0, half));
        return new Motif(rhythm, tones, times);
    }

    int step(int index) {
        return contour.get(index % contour.size());
    }

    Motif inverted() {
        int axis = 2 * contour.getFirst();
        return new Motif(rhythm, contour.stream().map(c -> axis - c).toList(), lengths);
    }

    Motif with(Pattern other) {
        int first = contour.getFirst();
        return new Motif(other, contour.stream().map(c -> c - first).toList(), List.of());
    }
}
