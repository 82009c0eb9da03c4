package io.trackwright.production.qa;

import java.util.List;

/**
 * The result of all checks on a finished master.
 *
 * @param integratedLufs BS.1770 integrated loudness; −70 when nothing sounds
 * @param loudnessRangeLu EBU Tech 3342
 * @param truePeakDbtp highest inter-sample peak; −144 when nothing sounds
 * @param tempoBpm the tempo the audio was checked to keep
 * @param key the key the audio was checked to keep
 * @param clippedSamples samples at full scale
 * @param stemResidualDbfs peak of Σ stems − master; −144 when there is none
 * @param findings one per check, in the order of the checks
 */
public record QaReport(
        double integratedLufs,
        double loudnessRangeLu,
        double truePeakDbtp,
        double tempoBpm,
        String key,
        long clippedSamples,
        double stemResidualDbfs,
        List<Finding> findings) {

    /** The worst finding. */
    public enum Verdict {
        PASS,
        WARN,
        FAIL
    }

    public QaReport {
        findings = List.copyOf(findings);
        finite("integratedLufs", integratedLufs);
        finite("loudnessRangeLu", loudnessRangeLu);
        finite("truePeakDbtp", truePeakDbtp);
        finite("tempoBpm", tempoBpm);
        finite("stemResidualDbfs", stemResidualDbfs);
    }

    private static void finite(String field, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(field + " must be finite, was " + value);
        }
    }

    public Verdict verdict() {
        Verdict worst = Verdict.PASS;
        for (Finding f : findings) {
            Verdict v =
                    switch (f) {
                        case Finding.Pass p -> Verdict.PASS;
                        case Finding.Warn w -> Verdict.WARN;
                        case Finding.Fail x -> Verdict.FAIL;
                    };
            worst = v.compareTo(worst) > 0 ? v : worst;
        }
        return worst;
    }
}
