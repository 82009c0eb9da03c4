package io.trackwright.music.critique;

import static io.trackwright.music.critique.Trait.TEMPO;

import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The marks that a genre is known by, with their weights: groove first, then bass, harmony, tempo
 * and players. A piece need not have all of them.
 *
 * @param genre its slug
 */
record GenreMarks(String genre, List<Mark> marks) {

    /**
     * One thing that a listener would name.
     *
     * @param weight above 0
     */
    record Mark(double weight, Predicate<Traits> heard) {}

    GenreMarks {
        marks = List.copyOf(marks);
    }

    /** How much of it is heard, 0..1. */
    double heardIn(Traits traits) {
        double heard = 0;
        double all = 0;
        for (Mark m : marks) {
            all += m.weight();
            heard += m.heard().test(traits) ? m.weight() : 0;
        }
        return heard / all;
    }

    static GenreMarks of(String genre, Mark... marks) {
        return new GenreMarks(genre, List.of(marks));
    }

    static Mark over(double weight, Trait trait, double least) {
        return new Mark(weight, t -> t.get(trait) > least);
    }

    static Mark under(double weight, Trait trait, double most) {
        return new Mark(weight, t -> t.get(trait) < most);
    }

    static Mark between(double weight, Trait trait, double least, double most) {
        return new Mark(weight, t -> t.get(trait) >= least && t.get(trait) <= most);
    }

    static Mark either(double weight, Trait a, double least, Trait b, double other) {
        return new Mark(weight, t -> t.get(a) > least || t.get(b) > other);
    }

    static Mark tempo(double weight, double slowest, double fastest) {
        return between(weight, TEMPO, slowest, fastest);
    }

    static Mark plays(double weight, InstrumentFamily family) {
        return new Mark(weight, t -> t.plays(family));
    }

    static Mark plays(double weight, Role role, InstrumentFamily family) {
        return new Mark(weight, t -> t.plays(role, family));
    }

    static Mark alone(double weight, InstrumentFamily family) {
        return new Mark(weight, t -> t.playsAlone(family));
    }

    static Mark has(double weight, Role role) {
        return new Mark(weight, t -> t.has(role));
    }

    static Mark without(double weight, Role role) {
        return new Mark(weight, t -> !t.has(role));
    }

    static final List<GenreMarks> ALL =
            Stream.of(ElectronicMarks.ALL, GrooveMarks.ALL, GuitarMarks.ALL, ConcertMarks.ALL)
                    .flatMap(List::stream)
                    .toList();
}
