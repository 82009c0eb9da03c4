package io.trackwright.production.qa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.score.Score;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QaGateTest {
    /** The report on a piece whose loudness is taken for granted. */
    private static QaReport inspect(Score score, float[] master) {
        Evidence e = Pieces.evidence(Pieces.brief(), score, master);
        double lufs = MeasuringPass.measure(e).integratedLufs();
        return QaGate.inspect(
                new Evidence(
                        e.brief(),
                        score,
                        e.sampleRateHz(),
                        e.frames(),
                        lufs,
                        -1,
                        -120,
                        e.master()));
    }

    private static Set<String> failed(QaReport report) {
        return report.findings().stream()
                .filter(Finding.Fail.class::isInstance)
                .map(Finding::check)
                .collect(Collectors.toSet());
    }

    @Test
    void passesWhatIsAsWritten() {
        QaReport report = inspect(Pieces.score(), Pieces.render(Pieces.score(), 1, 0));
        assertEquals(QaReport.Verdict.PASS, report.verdict(), report::toString);
        assertEquals(
                Checks.all().stream().map(Check::name).toList(),
                report.findings().stream().map(Finding::check).toList());
        assertEquals(120, report.tempoBpm());
        assertEquals("F minor", report.key());
    }

    @Test
    void hearsEveryTransposition() {
        for (int semitones : new int[] {-5, -1, 1, 2, 6, 7}) {
            QaReport report = inspect(Pieces.score(), Pieces.render(Pieces.score(), 1, semitones));
            assertEquals(Set.of("key"), failed(report), () -> semitones + ": " + report);
        }
    }

    @Test
    void hearsATempoThatIsOff() {
        for (double factor : new double[] {0.9, 0.97, 0.99, 1.01, 1.03, 1.1}) {
            QaReport report = inspect(Pieces.score(), Pieces.render(Pieces.score(), factor, 0));
            assertTrue(failed(report).contains("tempo"), () -> factor + ": " + report);
        }
    }

    /** Nobody can compose a posted score again: its key is its sender's. */
    @Test
    void aGivenScoreIsOnlyWarnedOfWhatAnotherWouldMend() {
        Evidence e =
                Pieces.evidence(
                        Pieces.brief(), Pieces.score(), Pieces.render(Pieces.score(), 1, 6));
        QaReport report =
                QaGate.inspect(
                        new Evidence(
                                e.brief(),
                                e.score(),
                                e.sampleRateHz(),
                                e.frames(),
                                -14,
                                -1,
                                e.stemResidualDbfs(),
                                true,
                                e.master()));
        assertEquals(Set.of("loudness"), failed(report), report::toString);
    }

    @Test
    void callsSilenceByFiniteNumbers() {
        Evidence e = Pieces.evidence(Pieces.brief(), Pieces.score(), new float[16 * Pieces.RATE]);
        QaReport report =
                QaGate.inspect(
                        new Evidence(
                                e.brief(),
                                e.score(),
                                e.sampleRateHz(),
                                e.frames(),
                                -14,
                                -1,
                                Double.NEGATIVE_INFINITY,
                                e.master()));
        assertEquals(-70, report.integratedLufs());
        assertEquals(-144, report.truePeakDbtp());
        assertEquals(-144, report.stemResidualDbfs());
        assertEquals(Set.of("loudness", "silence", "key", "tempo"), failed(report));
    }

    @Test
    void failsWhatIsNoNumber() {
        float[] broken = Pieces.render(Pieces.score(), 1, 0);
        broken[70_000] = Float.NaN;
        QaReport report = QaGate.inspect(Pieces.evidence(Pieces.brief(), Pieces.score(), broken));
        assertTrue(failed(report).contains("clipping"), report::toString);
        assertTrue(Double.isFinite(report.integratedLufs()));
    }
}
