package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The service's HTTP contract, call by call. Every refusal becomes a {@link CommandFailure}. */
final class ServiceClient {
    private static final Duration CALL_LIMIT = Duration.ofSeconds(30);
    private static final Duration PROBE_LIMIT = Duration.ofSeconds(5);
    private static final int CREATE_TRIES = 3;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();
    private final URI root;

    /** What answers at the address. */
    enum Readiness {
        READY,
        STARTING,
        ABSENT
    }

    /**
     * @param root where the service is, as in {@code http://localhost:8080}
     */
    ServiceClient(String root) {
        this.root = checked(root);
    }

    URI root() {
        return root;
    }

    Readiness readiness() throws InterruptedException {
        try {
            int health = text(get("/q/health/ready").timeout(PROBE_LIMIT)).statusCode();
            if (health == 503) {
                return Readiness.STARTING;
            }
            var jobs = text(get("/api/v1/jobs?limit=1").timeout(PROBE_LIMIT));
            boolean ours =
                    health == 200
                            && jobs.headers()
                                    .firstValue("content-type")
                                    .filter(type -> type.contains("json"))
                                    .isPresent();
            return ours ? Readiness.READY : Readiness.ABSENT;
        } catch (IOException noAnswer) {
            return Readiness.ABSENT;
        }
    }

    /** Submits a job. The key makes it safe to send the request again when the answer was lost. */
    JsonNode create(JsonNode request, String idempotencyKey) throws InterruptedException {
        var call =
                request("/api/v1/jobs")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(HttpRequest.BodyPublishers.ofString(request.toString()));
        for (int tries = 1; ; tries++) {
            try {
                return accepted(text(call));
            } catch (IOException e) {
                if (tries == CREATE_TRIES) {
                    throw unreachable(e);
                }
            }
        }
    }

    JsonNode job(String id) throws InterruptedException {
        return call(get(job(id, "")));
    }

    /**
     * @param status only jobs in this state; empty for all
     */
    JsonNode jobs(String status, int limit) throws InterruptedException {
        String filter = status.isEmpty() ? "" : "&status=" + encoded(status);
        return call(get("/api/v1/jobs?limit=" + limit + filter));
    }

    JsonNode moods() throws InterruptedException {
        return call(get("/api/v1/moods"));
    }

    JsonNode genres() throws InterruptedException {
        return call(get("/api/v1/genres"));
    }

    JsonNode cancel(String id) throws InterruptedException {
        return call(request(job(id, "/cancel")).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Opens a file of a job. The caller closes the body. */
    HttpResponse<InputStream> file(String id, String path)
            throws IOException, InterruptedException {
        var response = http.send(get(job(id, "/" + path)).build(), BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            try (InputStream body = response.body()) {
                throw Problem.failure(
                        response.statusCode(),
                        new String(body.readNBytes(65_536), StandardCharsets.UTF_8),
                        response.headers());
            }
        }
        return response;
    }

    /** Opens a job's event stream behind the event {@code lastId}; empty for the beginning. */
    HttpResponse<InputStream> events(String id, String lastId)
            throws IOException, InterruptedException {
        var call = request(job(id, "/events")).setHeader("Accept", "text/event-stream");
        if (!lastId.isEmpty()) {
            call.header("Last-Event-ID", lastId);
        }
        return http.send(call.timeout(CALL_LIMIT).build(), BodyHandlers.ofInputStream());
    }

    CommandFailure unreachable(IOException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new CommandFailure(
                ExitCode.UNREACHABLE, "the service at " + root + " does not answer (" + why + ")");
    }

    private JsonNode call(HttpRequest.Builder request) throws InterruptedException {
        try {
            return accepted(text(request));
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private static JsonNode accepted(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw Problem.failure(response.statusCode(), response.body(), response.headers());
        }
        return Json.parseOrEmpty(response.body());
    }

    private HttpResponse<String> text(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path))
                .timeout(CALL_LIMIT)
                .header("Accept", "application/json, application/problem+json, */*;q=0.1");
    }

    private static String job(String id, String rest) {
        return "/api/v1/jobs/" + encoded(id) + rest;
    }

    /** One path segment or query value. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static URI checked(String root) {
        String trimmed = root.strip().replaceAll("(?<![:/])/+$", "");
        try {
            URI uri = URI.create(trimmed.contains("://") ? trimmed : "http://" + trimmed);
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?")) {
                return uri;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // reported below
        }
        throw new CommandFailure(
                ExitCode.REJECTED,
                "the service address must look like http://host:port, was \"" + root + "\"");
    }
}
