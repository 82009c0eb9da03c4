package io.trackwright.music.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A rhythm and a contour in scale steps above its first note: what a listener remembers.
 *
 * @param contour one entry for each stroke of the rhythm, the first 0; longer rhythms go round
 */
record Motif(Pattern rhythm, List<Integer> contour) {
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
        return new Motif(rhythm, List.copyOf(contour));
    }

    int step(int index) {
        return contour.get(index % contour.size());
    }

    Motif inverted() {
        return new Motif(rhythm, contour.stream().map(c -> -c).toList());
    }

    Motif with(Pattern other) {
        return new Motif(other, contour);
    }
}
