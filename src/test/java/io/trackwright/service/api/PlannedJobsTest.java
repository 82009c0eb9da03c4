package io.trackwright.service.api;

import static io.restassured.RestAssured.given;
import static io.trackwright.service.api.ApiClient.JOBS;
import static io.trackwright.service.api.ApiClient.create;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.trackwright.service.llm.ModelServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a model answers, a job ends with valid music and says what happened. */
@QuarkusTest
@TestProfile(PlannedJobsTest.WithModel.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlannedJobsTest {
    private final Map<String, String> jobs = new HashMap<>();

    /** A service that asks a model, and never tires of one that fails. */
    public static class WithModel implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "trackwright.llm.model",
                    "llama3.1",
                    "trackwright.llm.pause",
                    "10ms",
                    "trackwright.llm.breaker-failures",
                    "1000");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Model.class));
        }
    }

    /** The model, in this process or not: the service knows its URL alone. */
    public static class Model implements QuarkusTestResourceLifecycleManager {
        private final ModelServer server = new ModelServer();

        @Override
        public Map<String, String> start() {
            return Map.of("trackwright.llm.base-url", server.url().toString());
        }

        @Override
        public void stop() {
            server.close();
        }
    }

    /** All at once, so that the slow ones are waited for together. */
    private synchronized String job(String of) {
        if (jobs.isEmpty()) {
            begin();
        }
        return JOBS + "/" + jobs.get(of);
    }

    private void begin() {
        for (String kind :
                List.of(
                        "good",
                        "fenced",
                        "truncated",
                        "breaks",
                        "wrong-schema",
                        "text-for-numbers",
                        "out-of-range",
                        "empty",
                        "slow",
                        "busy",
                        "busy-without",
                        "busy-for-long",
                        "fails-once",
                        "fails",
                        "garbage",
                        "no-schema",
                        "obeys")) {
            jobs.put(
                    kind,
                    create("{\"prompt\":\"zzz 6 seconds at 200 bpm [" + kind + "]\",\"seed\":7}"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "good, answered, ''",
        "fenced, answered, ''",
        "truncated, answered, llm-plan-trimmed",
        "breaks, answered, llm-plan-trimmed",
        "wrong-schema, answered, llm-answer-unusable",
        "text-for-numbers, answered, ''",
        "out-of-range, answered, llm-plan-trimmed",
        "empty, answered, llm-answer-unusable",
        "slow, timeout, llm-unavailable",
        "busy, answered, ''",
        "busy-without, answered, ''",
        "busy-for-long, rate_limited, llm-unavailable",
        "fails-once, answered, ''",
        "fails, error, llm-unavailable",
        "garbage, error, llm-unavailable",
        "no-schema, answered, ''",
        "obeys, answered, llm-plan-trimmed"
    })
    void endsWithMusic(String kind, String outcome, String warning) {
        String job = job(kind);
        String events = given().get(job + "/events").asString();
        JsonPath ended = given().get(job).jsonPath();
        assertEquals("succeeded", ended.getString("status"), kind + ended.getString("failure"));
        assertTrue(ended.getInt("parts.size()") > 0);
        List<String> codes = ended.getList("warnings.code");
        List<String> own = codes.stream().filter(c -> c.startsWith("llm")).toList();
        assertEquals(warning.isEmpty() ? List.of() : List.of(warning), own, kind);
        assertTrue(events.contains(warning.isEmpty() ? "Thinking: " : "anguage model"), events);
        given().get(job + "/manifest.json")
                .then()
                .body("planner.provider", equalTo("127.0.0.1"))
                .body("planner.model", equalTo("llama3.1"))
                .body("planner.outcome", equalTo(outcome));
    }

    @Test
    void aPlannedJobShowsItsPlan() {
        String job = job("good");
        String events = given().get(job + "/events").asString();
        assertTrue(
                events.contains("Thinking: Slow strings first, then a piano answers them."),
                events);
        given().get(job)
                .then()
                .body("title", equalTo("Glass Harbour"))
                .body("brief.genre.value", equalTo("ambient"))
                .body("brief.genre.source", equalTo("INFERRED"));
        given().get(job + "/manifest.json")
                .then()
                .body("planner.tokensOut", equalTo(300))
                .body("planner.requests", greaterThan(0));
    }

    @Test
    void anInjectionReachesNothingButAnEscapedTitle() {
        String job = job("obeys");
        String events = given().get(job + "/events").asString();
        assertTrue(events.contains("Thinking: PWNED"), events);
        assertTrue(
                events.chars().allMatch(c -> c >= ' ' && c != 0x202e || c == '\n'),
                "control characters in the stream");
        given().get(job).then().body("title", equalTo("<script>alert(1)</script> ../../etc"));
        String xml = given().get(job + "/score.musicxml").asString();
        assertTrue(xml.contains("&lt;script"), xml.substring(0, 400));
    }

    @Test
    void theMetersTell() {
        String job = job("good");
        given().get(job + "/events").then().statusCode(200);
        given().get("/q/metrics")
                .then()
                .body(containsString("trackwright_llm_tokens_total"))
                .body(containsString("trackwright_llm_answers_total"))
                .body(containsString("outcome=\"ok\""));
    }
}
