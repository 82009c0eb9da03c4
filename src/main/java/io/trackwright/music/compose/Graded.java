package io.trackwright.music.compose;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A choice for sections of a certain energy and above. Of a list, the highest grade that the
 * section reaches is used; several of the same grade are alternatives, of which a piece takes one.
 *
 * @param fromEnergy 0..1
 */
public record Graded<T>(double fromEnergy, T value) {

    static <T> T pick(List<Graded<T>> choices, double energy, SplittableRandom random) {
        double lowest = choices.stream().mapToDouble(Graded::fromEnergy).min().orElseThrow();
        double grade =
                choices.stream()
                        .mapToDouble(Graded::fromEnergy)
                        .filter(g -> g <= energy)
                        .max()
                        .orElse(lowest);
        List<Graded<T>> fit = choices.stream().filter(c -> c.fromEnergy() == grade).toList();
        return fit.get(random.nextInt(fit.size())).value();
    }
}
