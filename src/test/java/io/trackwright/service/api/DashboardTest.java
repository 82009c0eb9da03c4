package io.trackwright.service.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** After one job, which asked a model, everything the dashboard draws is there to be drawn. */
@QuarkusTest
@TestProfile(PlannedJobsTest.WithModel.class)
class DashboardTest {
    private static final Path DASHBOARD = Path.of("docs/grafana/trackwright.json");
    private static final Pattern METRIC = Pattern.compile("\\b[a-z]+(?:_[a-z0-9]+)+(?=\\{)");

    private static String metrics() {
        return given().accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace(",}", "}");
    }

    private static double value(String metrics, String series) {
        Matcher line =
                Pattern.compile("(?m)^" + Pattern.quote(series) + " (\\S+)$").matcher(metrics);
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }

    @Test
    void everyMetricOfTheDashboardExists() throws Exception {
        ApiClient.newlyFinished();
        String metrics = metrics();
        Set<String> known = new TreeSet<>();
        metrics.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> known.add(line.replaceFirst("[{ ].*", "")));
        Set<String> drawn = new TreeSet<>();
        for (JsonNode panel :
                new ObjectMapper().readTree(Files.readString(DASHBOARD)).path("panels")) {
            for (JsonNode target : panel.path("targets")) {
                Matcher name = METRIC.matcher(target.path("expr").asText());
                assertTrue(name.find(), panel.path("title").asText());
                name.reset().results().forEach(found -> drawn.add(found.group()));
            }
        }
        assertTrue(drawn.size() > 15, drawn.toString());
        drawn.removeAll(known);
        assertEquals(Set.of(), drawn, "not at /q/metrics");
    }

    @Test
    void aJobCounts() {
        String succeeded = "trackwright_jobs_ended_total{outcome=\"succeeded\"}";
        String before = metrics();
        ApiClient.newlyFinished();
        String after = metrics();
        for (String series :
                Set.of(
                        succeeded,
                        "trackwright_jobs_accepted_total",
                        "trackwright_first_audio_seconds_count",
                        "trackwright_realtime_factor_count",
                        "trackwright_stage_seconds_count{stage=\"synthesizing\"}",
                        "trackwright_stage_seconds_count{stage=\"checking\"}")) {
            assertTrue(value(after, series) >= value(before, series) + 1, series);
        }
        assertTrue(value(after, "trackwright_realtime_factor_sum") > 0);
        assertTrue(value(after, "trackwright_disk_free_bytes") > 0);
    }
}
