package io.trackwright.service.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.service.job.Delivery;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.JobRequest;
import io.trackwright.service.job.Stage;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperationsResourceTest {
    private static final String STATS = "/api/v1/operations/stats";
    private static final String EVENTS = "/api/v1/operations/events";

    @TestHTTPResource("/api/v1/operations/events?stream=true")
    URI live;

    @Inject JobRepository jobs;

    @Test
    void figuresTellOfWhatWasMade() {
        ApiClient.finished();
        given().get(STATS)
                .then()
                .statusCode(200)
                .body("windowHours", equalTo(24))
                .body("succeeded", greaterThan(0))
                .body("successRate", greaterThan(0f))
                .body("successRate", lessThanOrEqualTo(1f))
                .body("stages.composing.count", greaterThan(0))
                .body("stages.composing.p95Ms", greaterThanOrEqualTo(0))
                .body("firstAudio.p50Ms", greaterThan(0))
                .body("llm.provider", equalTo("none"));
        given().get(STATS + "?hours=0").then().statusCode(422);
        given().get(STATS + "?hours=soon").then().statusCode(422);
    }

    @Test
    void theLogIsExportedInTheChosenZone() {
        String job = ApiClient.finished();
        given().get(EVENTS + "?zone=Asia/Kolkata")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("time", everyItem(endsWith("+05:30")))
                .body("findAll { it.job == '" + job + "' }.event", hasItems("queued", "score"))
                .body("findAll { it.job == '" + job + "' }.event", hasItem("succeeded"));
        String csv =
                given().get(EVENTS + "?format=csv").then().statusCode(200).extract().asString();
        List<String> lines = csv.lines().toList();
        assertEquals(
                "\"time\",\"level\",\"job\",\"number\",\"title\",\"event\",\"message\"",
                lines.getFirst());
        assertTrue(lines.stream().allMatch(l -> l.split("\",\"", -1).length == 7), csv);
        String ndjson = given().get(EVENTS + "?format=ndjson").then().extract().asString();
        assertTrue(ndjson.lines().allMatch(l -> l.startsWith("{") && l.endsWith("}")), ndjson);
        given().get(EVENTS + "?level=error")
                .then()
                .statusCode(200)
                .body("level", everyItem(equalTo("error")));
        given().get(EVENTS + "?from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
    }

    @Test
    void tenThousandEntriesOpenInAStrictReader() {
        Instant before = Instant.now();
        JobId id = new JobId(UUID.randomUUID());
        JobRequest request =
                new JobRequest("A log, \"quoted\"", 1, Mentions.none(), Delivery.DEFAULT);
        await(jobs.accept(Job.accepted(id, "log", request, before), "", "", 100));
        for (int batch = 0; batch < 10; batch++) {
            int first = batch * 1000;
            List<JobEvent.Fact> facts =
                    IntStream.range(first, first + 1000)
                            .<JobEvent.Fact>mapToObj(
                                    i ->
                                            new JobEvent.StageMoved(
                                                    1, Stage.PARSE, 0, "say \"" + i + "\",\nthen"))
                            .toList();
            await(jobs.change(id, job -> new JobChange(job, facts, List.of())));
        }
        String csv =
                given().get(EVENTS + "?format=csv&zone=Asia/Kolkata&from=" + before)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        await(jobs.delete(id));
        List<List<String>> rows = StrictCsv.read(csv);
        List<List<String>> own =
                rows.stream().filter(row -> row.get(2).equals(id.toString())).toList();
        assertEquals(10_001, own.size());
        assertTrue(own.stream().allMatch(row -> row.getFirst().endsWith("+05:30")));
        assertEquals("parsing: say \"9999\", then", own.getLast().getLast());
        List<String> times = rows.stream().skip(1).map(List::getFirst).toList();
        assertEquals(times.stream().sorted().toList(), times, "in the order of time");
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(30));
    }

    @Test
    void whatCannotBeExportedIsNamed() {
        given().get(EVENTS + "?zone=Mars/Olympus&format=xml&level=loud&from=yesterday&x=1")
                .then()
                .statusCode(422)
                .body("errors.size()", equalTo(5));
        given().get(EVENTS + "?from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z")
                .then()
                .statusCode(422);
    }

    @Test
    void theLiveLogBeginsWithThePastAndGoesOn() throws Exception {
        ApiClient.finished();
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(live).build(),
                                HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(200, answer.statusCode());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            awaitLine(lines, "\"event\":\"succeeded\"");
            String fresh = ApiClient.create(ApiClient.SHORT);
            awaitLine(lines, fresh);
            given().post(ApiClient.JOBS + "/" + fresh + "/cancel");
        }
    }

    private static void awaitLine(BufferedReader lines, String part) throws Exception {
        String line = lines.readLine();
        while (line != null && !line.contains(part)) {
            line = lines.readLine();
        }
        assertTrue(line != null, "the stream ended before " + part);
    }
}
