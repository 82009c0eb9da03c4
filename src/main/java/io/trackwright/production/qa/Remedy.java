package io.trackwright.production.qa;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to do about a failed report: the next attempt with one parameter changed, or nothing. How
 * many attempts there may be is the caller's to limit.
 */
public sealed interface Remedy {
    /** A ceiling is lowered by this much at a time. */
    double CEILING_STEP_DB = -0.3;

    /**
     * Master the same mix again.
     *
     * @param next what to do it with
     * @param why what failed: {@code loudness -12.1 LUFS, wanted -14 ± 0.5}
     * @param change what is different: {@code gain −1.9 dB}
     */
    record Remaster(Adjustments next, String why, String change) implements Remedy {}

    /** Compose, synthesize and master anew; the fields are those of {@link Remaster}. */
    record Recompose(Adjustments next, String why, String change) implements Remedy {}

    /** Nothing that can be changed would help. */
    record GiveUp(String why) implements Remedy {}

    /**
     * The next step. What cannot be cured beats all, a new composition beats a new master, and one
     * new master cures both loudness and peaks.
     *
     * @param report a report whose verdict is FAIL
     * @param current what this attempt was made with
     * @param targetLufs the loudness that was asked for, before any trim
     * @throws IllegalArgumentException if nothing failed
     */
    static Remedy of(QaReport report, Adjustments current, double targetLufs) {
        List<Finding.Fail> failures =
                report.findings().stream()
                        .filter(Finding.Fail.class::isInstance)
                        .map(Finding.Fail.class::cast)
                        .toList();
        if (failures.isEmpty()) {
            throw new IllegalArgumentException("report must have failed, was " + report.verdict());
        }
        String why = failures.stream().map(Finding::text).collect(Collectors.joining("; "));
        Set<Check.Cure> cures = EnumSet.noneOf(Check.Cure.class);
        failures.forEach(failure -> cures.add(Checks.cure(failure.check())));
        if (cures.contains(Check.Cure.NONE)) {
            return new GiveUp(why);
        }
        if (cures.contains(Check.Cure.RECOMPOSE)) {
            int times = current.recompositions() + 1;
            return new Recompose(
                    new Adjustments(current.loudnessTrimDb(), current.ceilingTrimDb(), times),
                    why,
                    "another composition, no. " + (times + 1));
        }
        double gainDb =
                cures.contains(Check.Cure.LOUDNESS) ? targetLufs - report.integratedLufs() : 0;
        double ceilingDb = cures.contains(Check.Cure.CEILING) ? CEILING_STEP_DB : 0;
        return remaster(current, gainDb, ceilingDb, why);
    }

    private static Remedy remaster(
            Adjustments current, double gainDb, double ceilingDb, String why) {
        double loudnessTrimDb = hundredths(Math.clamp(current.loudnessTrimDb() + gainDb, -12, 12));
        double ceilingTrimDb = hundredths(Math.max(-6, current.ceilingTrimDb() + ceilingDb));
        List<String> changes = new ArrayList<>();
        describe("gain", loudnessTrimDb - current.loudnessTrimDb(), changes);
        describe("ceiling", ceilingTrimDb - current.ceilingTrimDb(), changes);
        if (changes.isEmpty()) {
            return new GiveUp(why + "; the trims are at their limit");
        }
        return new Remaster(
                new Adjustments(loudnessTrimDb, ceilingTrimDb, current.recompositions()),
                why,
                String.join(", ", changes));
    }

    private static void describe(String what, double db, List<String> changes) {
        if (Math.abs(db) >= 0.005) {
            changes.add(what + (db < 0 ? " −" : " +") + Answer.number(Math.abs(db), 2) + " dB");
        }
    }

    private static double hundredths(double db) {
        return Math.rint(db * 100) / 100;
    }
}
