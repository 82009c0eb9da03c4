package io.trackwright.service.api;

import io.trackwright.production.qa.Finding;
import io.trackwright.production.qa.QaReport;
import java.util.List;
import java.util.Locale;

/** What was measured on the finished master. */
record ReportView(
        String verdict,
        double integratedLufs,
        double loudnessRangeLu,
        double truePeakDbtp,
        double tempoBpm,
        String key,
        long clippedSamples,
        double stemResidualDbfs,
        List<FindingView> findings) {

    /** One check's opinion. */
    record FindingView(String check, String level, String measured, String expected, String text) {
        private static FindingView of(Finding f) {
            String level =
                    switch (f) {
                        case Finding.Pass p -> "pass";
                        case Finding.Warn w -> "warn";
                        case Finding.Fail x -> "fail";
                    };
            return new FindingView(f.check(), level, f.measured(), f.expected(), f.text());
        }
    }

    static ReportView of(QaReport report) {
        return new ReportView(
                report.verdict().name().toLowerCase(Locale.ROOT),
                Rounded.to(report.integratedLufs(), 3),
                Rounded.to(report.loudnessRangeLu(), 3),
                Rounded.to(report.truePeakDbtp(), 3),
                report.tempoBpm(),
                report.key(),
                report.clippedSamples(),
                Rounded.to(report.stemResidualDbfs(), 2),
                report.findings().stream().map(FindingView::of).toList());
    }
}
