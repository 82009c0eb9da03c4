package io.trackwright.production.qa;

import io.trackwright.audio.metering.LoudnessMeter;
import java.util.ArrayList;
import java.util.List;

/** Puts every check to a finished track. */
public final class QaGate {
    /** What silence is called in a report. */
    private static final double SILENCE_DB = -144;

    private QaGate() {}

    /**
     * Measures the master once, from start to end, and examines it.
     *
     * @throws java.io.UncheckedIOException if the master cannot be read
     */
    public static QaReport inspect(Evidence evidence) {
        return inspect(evidence, MeasuringPass.measure(evidence));
    }

    /** Examines a master that has been measured. */
    public static QaReport inspect(Evidence evidence, Measurements measured) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : Checks.all()) {
            Finding finding = check.examine(evidence, measured);
            findings.add(evidence.given() ? tolerant(check, finding) : finding);
        }
        return new QaReport(
                atLeast(LoudnessMeter.SILENCE_LUFS, measured.integratedLufs()),
                atLeast(0, measured.loudnessRangeLu()),
                atLeast(SILENCE_DB, measured.truePeakDbtp()),
                TempoStatedCheck.middleBpm(evidence.score()),
                evidence.score().key().toString(),
                measured.clippedSamples(),
                atLeast(SILENCE_DB, evidence.stemResidualDbfs()),
                findings);
    }

    /** What only another composition could mend is the sender's own will in a posted score. */
    private static Finding tolerant(Check check, Finding finding) {
        return finding instanceof Finding.Fail f && check.cure() == Check.Cure.RECOMPOSE
                ? new Finding.Warn(f.check(), f.measured(), f.expected(), f.text())
                : finding;
    }

    /**
     * {@code value}, or {@code floor} when it is lower or no number; what is beyond any scale is
     * called +144.
     */
    private static double atLeast(double floor, double value) {
        return value >= floor ? Math.min(value, -SILENCE_DB) : floor;
    }
}
