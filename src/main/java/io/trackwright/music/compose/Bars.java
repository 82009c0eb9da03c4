package io.trackwright.music.compose;

import java.util.ArrayList;
import java.util.List;

/** Shares bars among sections. */
final class Bars {
    private static final int SHORTEST = 2;

    private Bars() {}

    static int sum(List<Movement> sections) {
        return sections.stream().mapToInt(Movement::bars).sum();
    }

    /**
     * The sections with so many bars together. Stated lengths are kept when they leave room for the
     * others; if not, the sections nobody asked for go first, then all shrink. When all are stated
     * and shorter than that, they stay so.
     */
    static List<Movement> fit(List<Movement> sections, int bars) {
        List<Movement> kept = new ArrayList<>(sections);
        while (open(kept) * SHORTEST + fixed(kept) > bars && dropOne(kept)) {}
        while (kept.size() > bars) {
            kept.removeFirst();
        }
        if (open(kept) == 0 && fixed(kept) < bars) {
            kept.replaceAll(m -> m.rank() > 0 ? m.open() : m);
        }
        long open = open(kept);
        if (open == 0 && fixed(kept) <= bars) {
            return kept;
        }
        if (fixed(kept) + open > bars) {
            kept.replaceAll(m -> m.rank() > 0 ? m.open() : m);
        }
        if (fixed(kept) + open(kept) > bars) {
            kept.replaceAll(Movement::open);
        }
        return shared(kept, bars - fixed(kept));
    }

    private static int fixed(List<Movement> sections) {
        return sections.stream().filter(Movement::fixed).mapToInt(Movement::bars).sum();
    }

    private static long open(List<Movement> sections) {
        return sections.stream().filter(s -> !s.fixed()).count();
    }

    /** Removes the most dispensable of the sections nobody asked for. */
    private static boolean dropOne(List<Movement> sections) {
        int worst = -1;
        for (int i = 0; i < sections.size(); i++) {
            boolean dispensable = !sections.get(i).asked();
            if (dispensable
                    && (worst < 0 || sections.get(i).rank() >= sections.get(worst).rank())) {
                worst = i;
            }
        }
        if (worst >= 0) {
            sections.remove(worst);
        }
        return worst >= 0;
    }

    /** Gives the open sections so many bars, in the proportions they have, in whole phrases. */
    private static List<Movement> shared(List<Movement> sections, int bars) {
        long open = open(sections);
        int phrase = bars >= 6 * open ? 4 : bars >= 3 * open ? 2 : 1;
        int usual = sections.stream().filter(s -> !s.fixed()).mapToInt(Movement::bars).sum();
        int[] fit = new int[sections.size()];
        int left = bars;
        for (int i = 0; i < fit.length; i++) {
            Movement s = sections.get(i);
            double wanted = (double) s.bars() * bars / Math.max(1, usual);
            fit[i] = s.fixed() ? s.bars() : Math.max(1, (int) (wanted / phrase)) * phrase;
            left -= s.fixed() ? 0 : fit[i];
        }
        while (left != 0) {
            int step = left > 0 ? Math.min(phrase, left) : -1;
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < fit.length; i++) {
                Movement s = sections.get(i);
                double wanted = (double) s.bars() * bars / Math.max(1, usual);
                double need = Math.signum(step) * (wanted - fit[i]);
                if (!s.fixed() && fit[i] + step >= 1 && need > most) {
                    most = need;
                    best = i;
                }
            }
            fit[best] += step;
            left -= step;
        }
        List<Movement> out = new ArrayList<>();
        for (int i = 0; i < fit.length; i++) {
            out.add(sections.get(i).bars(fit[i]));
        }
        return out;
    }
}
