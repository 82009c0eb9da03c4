package io.trackwright.music.theory;

import java.util.ArrayList;
import java.util.List;

/**
 * Places the tones of a chord so that the voices move as little as possible from the chord before,
 * with open spacing in the low register and no clusters on top (Aldwell and Schachter, Harmony and
 * Voice Leading, 2003, ch. 5; Huron 2001).
 */
public final class VoiceLeading {
    private static final int LOW_REGISTER = 52;
    private static final int VERY_LOW_REGISTER = 45;

    private VoiceLeading() {}

    /**
     * A voicing of {@code pitchClasses}, rising, one pitch for each.
     *
     * @param from the voicing before; empty at the start of a phrase
     * @param low lowest MIDI pitch allowed
     * @param high highest MIDI pitch allowed; at least 14 above {@code low}
     */
    public static List<Integer> lead(
            List<Integer> from, List<Integer> pitchClasses, int low, int high) {
        List<Integer> best = List.of();
        double least = Double.MAX_VALUE;
        for (int inversion = 0; inversion < pitchClasses.size(); inversion++) {
            for (int floor = low; floor <= low + 12; floor += 12) {
                List<Integer> close = stack(pitchClasses, inversion, floor);
                for (List<Integer> voicing : spreads(close)) {
                    double cost = cost(from, voicing, low, high);
                    if (cost < least) {
                        least = cost;
                        best = voicing;
                    }
                }
            }
        }
        return best;
    }

    private static List<Integer> stack(List<Integer> pitchClasses, int inversion, int floor) {
        List<Integer> sorted = pitchClasses.stream().sorted().toList();
        List<Integer> stack = new ArrayList<>();
        int above = floor;
        for (int i = 0; i < sorted.size(); i++) {
            int pc = sorted.get((inversion + i) % sorted.size());
            int pitch = above + Math.floorMod(pc - above, 12);
            stack.add(pitch);
            above = pitch + 1;
        }
        return stack;
    }

    private static List<List<Integer>> spreads(List<Integer> close) {
        List<List<Integer>> all = new ArrayList<>();
        all.add(close);
        int size = close.size();
        for (int drop = 2; drop <= Math.min(3, size - 1); drop++) {
            List<Integer> dropped = new ArrayList<>(close);
            dropped.set(size - drop, close.get(size - drop) - 12);
            all.add(dropped.stream().sorted().toList());
            all.add(dropped.stream().map(p -> p + 12).sorted().toList());
        }
        return all;
    }

    private static double cost(List<Integer> from, List<Integer> to, int low, int high) {
        if (to.getFirst() < low || to.getLast() > high) {
            return 1e6 + Math.max(0, low - to.getFirst()) + Math.max(0, to.getLast() - high);
        }
        double centre = to.stream().mapToInt(p -> p).average().orElse(0);
        double cost = 0.35 * Math.abs(centre - (low + high) / 2.0) + motion(from, to);
        for (int i = 1; i < to.size(); i++) {
            int gap = to.get(i) - to.get(i - 1);
            int lower = to.get(i - 1);
            cost += lower < VERY_LOW_REGISTER && gap < 7 ? 8 : 0;
            cost += lower < LOW_REGISTER && gap < 4 ? 5 : 0;
            cost += gap == 1 ? 2 : 0;
            cost += gap > 12 ? 2 : 0;
        }
        return cost;
    }

    private static double motion(List<Integer> from, List<Integer> to) {
        double sum = 0;
        for (int i = 0; i < to.size(); i++) {
            int pitch = to.get(i);
            if (from.size() == to.size()) {
                sum += Math.abs(pitch - from.get(i));
            } else {
                sum += from.stream().mapToInt(p -> Math.abs(p - pitch)).min().orElse(0);
            }
        }
        return from.isEmpty() ? 0 : sum + Math.abs(to.getLast() - from.getLast());
    }
}
