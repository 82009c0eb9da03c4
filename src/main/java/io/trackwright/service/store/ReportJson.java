package io.trackwright.service.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.trackwright.production.qa.Adjustments;
import io.trackwright.production.qa.Finding;
import io.trackwright.production.qa.QaReport;

/** QA reports, and the adjustments they led to, as JSON. */
final class ReportJson {
    private ReportJson() {}

    static ObjectNode write(QaReport r) {
        return Json.object()
                .put("integratedLufs", Json.finite("integratedLufs", r.integratedLufs()))
                .put("loudnessRangeLu", Json.finite("loudnessRangeLu", r.loudnessRangeLu()))
                .put("truePeakDbtp", Json.finite("truePeakDbtp", r.truePeakDbtp()))
                .put("tempoBpm", Json.finite("tempoBpm", r.tempoBpm()))
                .put("key", Json.storable(r.key()))
                .put("clippedSamples", r.clippedSamples())
                .put("stemResidualDbfs", Json.finite("stemResidualDbfs", r.stemResidualDbfs()))
                .set("findings", Json.array(r.findings(), ReportJson::write));
    }

    static QaReport report(JsonNode node) {
        return new QaReport(
                node.path("integratedLufs").doubleValue(),
                node.path("loudnessRangeLu").doubleValue(),
                node.path("truePeakDbtp").doubleValue(),
                node.path("tempoBpm").doubleValue(),
                node.path("key").asText(),
                node.path("clippedSamples").longValue(),
                node.path("stemResidualDbfs").doubleValue(),
                Json.list(node.path("findings"), ReportJson::finding));
    }

    static ObjectNode write(Adjustments a) {
        return Json.object()
                .put("loudnessTrimDb", a.loudnessTrimDb())
                .put("ceilingTrimDb", a.ceilingTrimDb())
                .put("recompositions", a.recompositions());
    }

    static Adjustments adjustments(JsonNode node) {
        return new Adjustments(
                node.path("loudnessTrimDb").doubleValue(),
                node.path("ceilingTrimDb").doubleValue(),
                node.path("recompositions").intValue());
    }

    private static ObjectNode write(Finding finding) {
        String level =
                switch (finding) {
                    case Finding.Pass p -> "pass";
                    case Finding.Warn w -> "warn";
                    case Finding.Fail f -> "fail";
                };
        return Json.object()
                .put("level", level)
                .put("check", finding.check())
                .put("measured", Json.storable(finding.measured()))
                .put("expected", Json.storable(finding.expected()))
                .put("text", Json.storable(finding.text()));
    }

    private static Finding finding(JsonNode node) {
        String check = node.path("check").asText();
        String measured = node.path("measured").asText();
        String expected = node.path("expected").asText();
        String text = node.path("text").asText();
        return switch (node.path("level").asText()) {
            case "pass" -> new Finding.Pass(check, measured, expected, text);
            case "warn" -> new Finding.Warn(check, measured, expected, text);
            default -> new Finding.Fail(check, measured, expected, text);
        };
    }
}
