package io.trackwright.service.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, the answer is a problem of the client's, and the operator is not bothered. */
@QuarkusTest
class MalformedRequestsTest {
    private static final String JOBS = "/api/v1/jobs";
    private static final String NOBODY = JOBS + "/00000000-0000-4000-8000-000000000000";

    @TestHTTPResource URI root = URI.create("/");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final ErrorLog log = new ErrorLog();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void loggedNoError() {
        Logger.getLogger("").removeHandler(log);
        assertEquals(List.of(), log.errors);
    }

    @ParameterizedTest(name = "{0} {1} {2} -> {3}")
    @MethodSource("requests")
    void areTheClientsProblem(String method, String path, String body, int status)
            throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(root.resolve(path))
                        .method(method, BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json")
                        .build();
        assertProblem(request, status);
    }

    static Stream<Arguments> requests() {
        return Stream.of(bodies(), addresses(), queries()).flatMap(s -> s);
    }

    private static Stream<Arguments> bodies() {
        return Stream.of(
                post("", 400),
                post("{", 400),
                post("{\"prompt\"", 400),
                post("{\"prompt\":\"a\"}}", 400),
                post("{\"prompt\":\"a\",\"prompt\":\"b\"}", 400),
                post("{\"prompt\":\"a\",\"seed\":NaN}", 400),
                post("{\"prompt\":\"a\",\"seed\":-Infinity}", 400),
                post("{\"prompt\":\"a\u0001\"}", 400),
                post("[".repeat(5_000), 400),
                post("{\"a\":".repeat(1_000), 400),
                post("null", 422),
                post("true", 422),
                post("42", 422),
                post("\"house\"", 422),
                post("[]", 422),
                post("{}", 422),
                post("{\"prompt\":null}", 422),
                post("{\"prompt\":1}", 422),
                post("{\"prompt\":[\"a\"]}", 422),
                post("{\"prompt\":\"\"}", 422),
                post("{\"prompt\":\" \\t\\n\"}", 422),
                post("{\"prompt\":\"a\\u0000\"}", 422),
                post("{\"prompt\":\"a\\u0007\"}", 422),
                post("{\"prompt\":\"a\\udfff\"}", 422),
                post("{\"prompt\":\"" + "a".repeat(5_001) + "\"}", 422),
                post("{\"prompt\":\"a\",\"colour\":\"red\"}", 422),
                post("{\"prompt\":\"a\",\"__proto__\":{}}", 422),
                post("{\"prompt\":\"a\",\"seed\":1.5}", 422),
                post("{\"prompt\":\"a\",\"seed\":\"42\"}", 422),
                post("{\"prompt\":\"a\",\"seed\":-1}", 422),
                post("{\"prompt\":\"a\",\"seed\":9007199254740992}", 422),
                post("{\"prompt\":\"a\",\"seed\":" + "9".repeat(90) + "}", 422),
                post("{\"prompt\":\"a\",\"seed\":" + "9".repeat(900) + "}", 400),
                post("{\"prompt\":\"a\",\"brief\":\"fast\"}", 422),
                post("{\"prompt\":\"a\",\"brief\":{\"tempoBpm\":1e308}}", 422),
                post("{\"prompt\":\"a\",\"brief\":{\"tempoBpm\":0}}", 422),
                post("{\"prompt\":\"a\",\"brief\":{\"genre\":\"../house\"}}", 422),
                post("{\"prompt\":\"a\",\"brief\":{\"key\":\"H dur\"}}", 422),
                post("{\"prompt\":\"a\",\"brief\":{\"timeSignature\":\"4/3\"}}", 422),
                post("{\"prompt\":\"a\",\"brief\":{\"lengthSeconds\":-3}}", 422),
                post("{\"prompt\":\"a\",\"brief\":{\"moods\":[\"beige\"]}}", 422),
                post("{\"prompt\":\"a\",\"brief\":{\"instruments\":[\"kazoo\"]}}", 422),
                post("{\"prompt\":\"a\",\"brief\":{\"exclusions\":{}}}", 422),
                post("{\"prompt\":\"a\",\"delivery\":{\"sampleRateHz\":8000}}", 422),
                post("{\"prompt\":\"a\",\"delivery\":{\"loudnessLufs\":3}}", 422),
                post("{\"prompt\":\"a\",\"delivery\":{\"truePeakDbtp\":\"loud\"}}", 422),
                post(" ".repeat(600_000), 413));
    }

    private static Stream<Arguments> addresses() {
        return Stream.of(
                get(NOBODY, 404),
                get(NOBODY + "/events", 404),
                get(NOBODY + "/master.wav", 404),
                get(NOBODY + "/score.json", 404),
                get(NOBODY + "/audio/1/0.wav", 404),
                get(NOBODY + "/stems/drums.wav", 404),
                Arguments.of("POST", NOBODY + "/cancel", "", 404),
                Arguments.of("DELETE", NOBODY, "", 404),
                get(JOBS + "/1-1-1-1-1", 404),
                get(JOBS + "/%00", 404),
                get(JOBS + "/..%2f..%2fetc%2fpasswd", 404),
                get(JOBS + "/' OR 1=1 --".replace(" ", "%20"), 404),
                get(NOBODY + "/..%2f..%2fmaster.wav", 404),
                get(NOBODY + "/stems/..%2fmaster.wav", 404),
                get(NOBODY + "/stems/.wav", 404),
                get(NOBODY + "/audio/-1/0.wav", 404),
                get(NOBODY + "/audio/1/99999999999999999999.wav", 404),
                get(NOBODY + "/master.exe", 404),
                get("/api/v1/nothing", 404),
                Arguments.of("PUT", JOBS, "{}", 405),
                Arguments.of("PATCH", NOBODY, "{}", 405));
    }

    private static Stream<Arguments> queries() {
        return Stream.of(
                get(JOBS + "?limit=0", 422),
                get(JOBS + "?limit=101", 422),
                get(JOBS + "?limit=ten", 422),
                get(JOBS + "?limit=1e1", 422),
                get(JOBS + "?status=done", 422),
                get(JOBS + "?status=queued,", 422),
                get(JOBS + "?cursor=x", 422),
                get(JOBS + "?cursor=%00", 422),
                get(JOBS + "?sort=asc", 422),
                get(NOBODY + "/events?after=x", 422),
                get(NOBODY + "/events?after=-1", 422),
                get(NOBODY + "/events?audio=mp3", 422),
                get(NOBODY + "/stems/drums.wav?point=raw", 422));
    }

    private static Arguments post(String body, int status) {
        return Arguments.of("POST", JOBS, body, status);
    }

    private static Arguments get(String path, int status) {
        return Arguments.of("GET", path, "", status);
    }

    @Test
    void headersToo() throws Exception {
        String body = "{\"prompt\":\"a\"}";
        assertProblem(posting(body).header("Content-Type", "text/plain").build(), 415);
        assertProblem(posting(body).header("Content-Type", "nonsense").build(), 415);
        HttpRequest.Builder keyed = posting(body).header("Content-Type", "application/json");
        assertProblem(keyed.header("Idempotency-Key", "k".repeat(300)).build(), 422);
        HttpRequest.Builder events = HttpRequest.newBuilder(root.resolve(NOBODY + "/events"));
        assertProblem(events.header("Last-Event-ID", "latest").build(), 400);
        HttpRequest.Builder job = HttpRequest.newBuilder(root.resolve(NOBODY));
        assertProblem(job.header("Accept", "image/png").build(), 406);
    }

    private HttpRequest.Builder posting(String body) {
        return HttpRequest.newBuilder(root.resolve(JOBS)).POST(BodyPublishers.ofString(body));
    }

    private void assertProblem(HttpRequest request, int status) throws Exception {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertEquals(status, answer.statusCode(), answer.body());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertEquals("application/problem+json", type);
        JsonNode problem = json.readTree(answer.body());
        assertAll(
                () -> assertEquals(status, problem.path("status").asInt()),
                () -> assertTrue(problem.path("type").asText().startsWith("/problems/")),
                () -> assertTrue(!problem.path("title").asText().isEmpty()),
                () -> assertTrue(!answer.body().contains("Exception"), answer.body()));
        if (problem.path("type").asText().equals("/problems/invalid-request")) {
            assertTrue(problem.path("errors").size() > 0, answer.body());
        }
    }

    /** Keeps what is logged as ERROR or worse. */
    private static final class ErrorLog extends Handler {
        private final List<String> errors = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
                errors.add(line.getLoggerName() + ": " + line.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
