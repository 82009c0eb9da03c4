package io.trackwright.music.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Fits a form to a number of bars: drops the dispensable, repeats the cycle, keeps sections in
 * whole phrases.
 */
final class FormPlanner {
    private FormPlanner() {}

    /** The plans with the bars that they get; their sum is {@code bars}. */
    static List<Form.Plan> plan(List<Form> forms, int bars, SplittableRandom random) {
        Form form = forms.get(random.nextInt(forms.size()));
        if (form.chorusBars() > 0) {
            return bars < form.chorusBars() ? partOfOne(form, bars) : choruses(form, bars);
        }
        List<Form.Plan> plans = new ArrayList<>(form.plans());
        List<Form.Plan> cycle = form.plans().subList(form.loopFrom(), form.loopTo());
        while (total(plans) + 0.6 * total(cycle) <= bars) {
            plans.addAll(form.loopTo(), cycle);
        }
        int phrase = bars >= 24 ? 4 : bars >= 8 ? 2 : 1;
        int shortest = bars >= 12 ? 4 : 2;
        while ((plans.size() > 3 && total(plans) > 2.6 * bars || plans.size() * shortest > bars)
                && dropLeast(plans)) {}
        while (plans.size() * phrase > bars && phrase > 1) {
            phrase /= 2;
        }
        while (plans.size() > bars) {
            plans.removeFirst();
        }
        return fitted(plans, bars, phrase);
    }

    /** The beginning of one chorus is all there is time for. */
    private static List<Form.Plan> partOfOne(Form form, int bars) {
        Form.Plan kept =
                form.plans().stream().min(Comparator.comparingInt(Form.Plan::rank)).orElseThrow();
        return List.of(new Form.Plan(kept.kind(), bars, kept.energy(), kept.rank()));
    }

    /** Whole choruses; bars beyond them make an introduction and a tag. */
    private static List<Form.Plan> choruses(Form form, int bars) {
        int unit = form.chorusBars();
        List<Form.Plan> plans = new ArrayList<>(form.plans());
        plans.removeIf(p -> p.bars() != unit);
        int at = form.loopTo() - (int) form.plans().stream().filter(p -> p.bars() != unit).count();
        List<Form.Plan> cycle = form.plans().subList(form.loopFrom(), form.loopTo());
        for (int i = 0; plans.size() < bars / unit; i++) {
            plans.add(Math.max(1, at) + i, cycle.get(i % cycle.size()));
        }
        while (plans.size() > bars / unit) {
            int highest = plans.stream().mapToInt(Form.Plan::rank).max().orElse(0);
            plans.remove(plans.stream().map(Form.Plan::rank).toList().lastIndexOf(highest));
        }
        int rest = bars % unit;
        Form.Plan first = form.plans().getFirst();
        int opening = rest >= first.bars() && first.bars() != unit ? first.bars() : 0;
        if (opening > 0) {
            plans.addFirst(first);
        }
        if (rest > opening) {
            Form.Plan last = form.plans().getLast();
            plans.add(new Form.Plan(last.kind(), rest - opening, last.energy(), last.rank()));
        }
        return plans;
    }

    private static int total(List<Form.Plan> plans) {
        return plans.stream().mapToInt(Form.Plan::bars).sum();
    }

    /**
     * Drops the sections of the highest rank, all at once: a build without its drop would be none.
     */
    private static boolean dropLeast(List<Form.Plan> plans) {
        int highest = plans.stream().mapToInt(Form.Plan::rank).max().orElse(0);
        return highest > 0 && plans.removeIf(p -> p.rank() == highest);
    }

    /** Whole phrases in the proportions of the plan; what is left over goes to the last section. */
    private static List<Form.Plan> fitted(List<Form.Plan> plans, int bars, int phrase) {
        int size = plans.size();
        double scale = (double) bars / total(plans);
        int[] fit = new int[size];
        int left = bars;
        for (int i = 0; i < size; i++) {
            fit[i] = Math.max(1, (int) (plans.get(i).bars() * scale / phrase)) * phrase;
            left -= fit[i];
        }
        for (int step = 2 * phrase; step >= phrase; step -= phrase) {
            while (left >= step) {
                fit[neediest(plans, fit, scale, 1, phrase)] += step;
                left -= step;
            }
        }
        while (left < 0) {
            fit[neediest(plans, fit, scale, -1, phrase)] -= phrase;
            left += phrase;
        }
        fit[size - 1] += left;
        List<Form.Plan> out = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Form.Plan p = plans.get(i);
            out.add(new Form.Plan(p.kind(), fit[i], p.energy(), p.rank()));
        }
        return out;
    }

    private static int neediest(
            List<Form.Plan> plans, int[] fit, double scale, int sign, int phrase) {
        int found = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < fit.length; i++) {
            double want = plans.get(i).bars() * scale;
            double need = sign * (want - fit[i]);
            boolean possible = sign > 0 || fit[i] > phrase;
            if (possible && need > most) {
                most = need;
                found = i;
            }
        }
        return found;
    }
}
