package io.trackwright.production.qa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemedyTest {
    private static QaReport report(double lufs, Finding... findings) {
        return new QaReport(lufs, 5, -1, 120, "F minor", 0, -120, List.of(findings));
    }

    private static QaReport failed(double lufs, String... checks) {
        return report(
                lufs,
                Arrays.stream(checks)
                        .map(check -> new Finding.Fail(check, "", "", check + " is off"))
                        .toArray(Finding[]::new));
    }

    private static Remedy after(QaReport report, Adjustments current) {
        return Remedy.of(report, current, -14);
    }

    @Test
    void loudnessIsTrimmedByTheMiss() {
        Finding fail =
                new LoudnessCheck()
                        .examine(
                                Pieces.evidence(Pieces.brief(), Pieces.score(), new float[10]),
                                Readings.loudness(-12.1));
        assertEquals(
                new Remedy.Remaster(
                        new Adjustments(-1.9, 0, 0),
                        "loudness -12.1 LUFS, wanted -14 ± 0.5",
                        "gain −1.9 dB"),
                after(report(-12.1, fail), Adjustments.NONE));
    }

    @Test
    void trimsAddUp() {
        Remedy.Remaster next =
                assertInstanceOf(
                        Remedy.Remaster.class,
                        after(failed(-15.25, "loudness"), new Adjustments(-1.9, -0.3, 2)));
        assertEquals(new Adjustments(-0.65, -0.3, 2), next.next());
        assertEquals("gain +1.25 dB", next.change());
    }

    @ParameterizedTest
    @ValueSource(strings = {"true_peak", "clipping"})
    void peaksLowerTheCeiling(String check) {
        assertEquals(
                new Remedy.Remaster(
                        new Adjustments(1, -0.6, 0), check + " is off", "ceiling −0.3 dB"),
                after(failed(-14, check), new Adjustments(1, -0.3, 0)));
    }

    @Test
    void oneNewMasterCuresBoth() {
        assertEquals(
                new Remedy.Remaster(
                        new Adjustments(-1, -0.3, 0),
                        "loudness is off; true_peak is off; clipping is off",
                        "gain −1 dB, ceiling −0.3 dB"),
                after(failed(-13, "loudness", "true_peak", "clipping"), Adjustments.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key",
                "tempo",
                "silence",
                "exclusions",
                "stated_tempo",
                "stated_metre",
                "stated_key"
            })
    void musicIsComposedAnew(String check) {
        assertEquals(
                new Remedy.Recompose(
                        new Adjustments(0.5, -0.3, 2),
                        check + " is off; loudness is off",
                        "another composition, no. 3"),
                after(failed(-12, check, "loudness"), new Adjustments(0.5, -0.3, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dc_offset", "duration", "stem_residual", "of_another_version"})
    void defectsAreNotRepeated(String check) {
        assertEquals(
                new Remedy.GiveUp("key is off; " + check + " is off"),
                after(failed(-14, "key", check), Adjustments.NONE));
    }

    @Test
    void trimsEndAtTheirLimits() {
        Remedy.Remaster last =
                assertInstanceOf(
                        Remedy.Remaster.class,
                        after(failed(-10, "loudness"), new Adjustments(-11, 0, 0)));
        assertEquals("gain −1 dB", last.change());
        assertInstanceOf(Remedy.GiveUp.class, after(failed(-10, "loudness"), last.next()));
        assertInstanceOf(
                Remedy.GiveUp.class, after(failed(-14, "true_peak"), new Adjustments(0, -6, 0)));
    }

    @Test
    void nothingFailedNothingToCure() {
        QaReport warned = report(-14.4, new Finding.Warn("loudness", "", "", ""));
        assertEquals(QaReport.Verdict.WARN, warned.verdict());
        assertThrows(IllegalArgumentException.class, () -> after(warned, Adjustments.NONE));
    }

    @Test
    void reportsHoldNumbers() {
        assertThrows(IllegalArgumentException.class, () -> failed(Double.NaN, "loudness"));
        assertThrows(
                IllegalArgumentException.class, () -> failed(Double.NEGATIVE_INFINITY, "loudness"));
    }
}
