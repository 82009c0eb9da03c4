package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Tempo and length of a piece, made to agree. What was stated in seconds stands; bars become
 * seconds at the tempo; a loop gets whole bars. A tempo that nobody stated may move to make bars
 * and seconds meet.
 */
record Timing(Choice<Double> tempoBpm, Choice<Double> lengthSeconds) {
    /** How far a tempo that nobody stated may move, as a share. */
    private static final double FREE = 0.15;

    private static final int OPEN_SECTION_BARS = 8;
    private static final double EXACT_SECONDS = 0.05;

    /**
     * What was said of time.
     *
     * @param seconds the length, one or none
     * @param bars the length in bars, one or none
     * @param sections the form
     * @param loop true when the end must meet the beginning
     */
    record Wishes(
            List<Choice<Double>> seconds,
            List<Choice<Integer>> bars,
            List<Choice<SectionWish>> sections,
            boolean loop) {

        /** Bars of the whole piece, as said or as its sections add up; empty when left open. */
        Optional<Choice<Double>> allBars(double barSeconds) {
            if (!bars.isEmpty()) {
                return Optional.of(bars.getFirst().map(Integer::doubleValue));
            }
            long counted = sections.stream().filter(s -> s.stated() && sized(s)).count();
            if (counted < 2) {
                return Optional.empty();
            }
            double sum = sections.stream().mapToDouble(s -> bars(s.value(), barSeconds)).sum();
            return Optional.of(Choice.inferred(sum, sections.getFirst().words()));
        }

        private static boolean sized(Choice<SectionWish> s) {
            return s.value().bars() > 0 || s.value().seconds() > 0;
        }

        private static double bars(SectionWish wish, double barSeconds) {
            if (wish.bars() > 0) {
                return wish.bars();
            }
            return wish.seconds() > 0 ? wish.seconds() / barSeconds : OPEN_SECTION_BARS;
        }
    }

    /**
     * @param tempo as chosen so far
     * @param usualSeconds length when nothing is said
     * @param warn takes a code and a sentence
     */
    static Timing of(
            Wishes wishes,
            Choice<Double> tempo,
            TimeSignature metre,
            double usualSeconds,
            BiConsumer<String, String> warn) {
        double quarters = 4.0 * metre.numerator() / metre.denominator();
        double barSeconds = quarters * 60 / tempo.value();
        Optional<Choice<Double>> bars = wishes.allBars(barSeconds);
        if (wishes.seconds().isEmpty()) {
            return bars.map(b -> new Timing(tempo, length(b, barSeconds)))
                    .orElseGet(() -> usual(wishes, tempo, barSeconds, usualSeconds));
        }
        Choice<Double> seconds = wishes.seconds().getFirst();
        if (bars.isPresent()) {
            return agreed(seconds, bars.orElseThrow(), tempo, quarters, warn);
        }
        return wishes.loop() ? looped(seconds, tempo, quarters, warn) : new Timing(tempo, seconds);
    }

    private static Choice<Double> length(Choice<Double> bars, double barSeconds) {
        return Choice.inferred(bars.value() * barSeconds, bars.words());
    }

    /** The genre's length; in a loop the nearest eight bars. */
    private static Timing usual(
            Wishes wishes, Choice<Double> tempo, double barSeconds, double usualSeconds) {
        double eight = OPEN_SECTION_BARS * barSeconds;
        double whole = Math.max(1, Math.rint(usualSeconds / eight)) * eight;
        return new Timing(tempo, Choice.defaulted(wishes.loop() ? whole : usualSeconds));
    }

    private static Timing agreed(
            Choice<Double> seconds,
            Choice<Double> bars,
            Choice<Double> tempo,
            double quarters,
            BiConsumer<String, String> warn) {
        double fitting = bars.value() * quarters * 60 / seconds.value();
        if (!tempo.stated() && near(fitting, tempo.value())) {
            return new Timing(Choice.inferred(fitting, bars.words()), seconds);
        }
        double needed = bars.value() * quarters * 60 / tempo.value();
        if (Math.abs(needed - seconds.value()) > quarters * 60 / tempo.value()) {
            warn.accept(
                    "structure-conflict",
                    "%s bars last %s s at %s bpm, and %s s were asked for; the length wins."
                            .formatted(
                                    Numbers.plain(bars.value()),
                                    Numbers.plain(needed),
                                    Numbers.plain(tempo.value()),
                                    Numbers.plain(seconds.value())));
        }
        return new Timing(tempo, seconds);
    }

    private static Timing looped(
            Choice<Double> seconds,
            Choice<Double> tempo,
            double quarters,
            BiConsumer<String, String> warn) {
        double barSeconds = quarters * 60 / tempo.value();
        double count = seconds.value() / barSeconds;
        double fours = Math.max(1, Math.rint(count / 4)) * 4;
        double whole = Math.max(1, Math.rint(count));
        for (double bars : new double[] {fours, whole}) {
            double fitting = bars * quarters * 60 / seconds.value();
            if (!tempo.stated() && near(fitting, tempo.value())) {
                return new Timing(Choice.inferred(fitting, seconds.words()), seconds);
            }
        }
        double length = whole * barSeconds;
        if (Math.abs(length - seconds.value()) > EXACT_SECONDS) {
            warn.accept(
                    "loop-length",
                    "A loop has whole bars: %s s instead of %s s, %s bars at %s bpm."
                            .formatted(
                                    Numbers.plain(length),
                                    Numbers.plain(seconds.value()),
                                    Numbers.plain(whole),
                                    Numbers.plain(tempo.value())));
        }
        return new Timing(tempo, seconds.map(_ -> length));
    }

    private static boolean near(double fitting, double bpm) {
        return Math.abs(fitting / bpm - 1) <= FREE;
    }
}
