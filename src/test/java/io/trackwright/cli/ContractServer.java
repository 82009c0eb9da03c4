package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server that speaks the service's contract, with one job in it. Tests turn its knobs before the
 * first request and read its records after the last.
 */
final class ContractServer implements AutoCloseable {
    static final byte[] MASTER = "the content of master.wav".getBytes(StandardCharsets.UTF_8);

    static final String ID = "0199c0de-0000-7000-8000-000000000001";

    /** The job's final status. */
    volatile String ending = "succeeded";

    /** The event stream is cut after each this many events. */
    volatile int eventsPerConnection = Integer.MAX_VALUE;

    /** Entity tags promise other content. */
    volatile boolean damaged;

    /** The manifest names another master. */
    volatile boolean otherMaster;

    /** Runs before each event is sent. */
    volatile Runnable beforeEvent = () -> {};

    final List<String> requests = new CopyOnWriteArrayList<>();
    final List<String> lastEventIds = new CopyOnWriteArrayList<>();
    final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ContractServer(int port) throws IOException {
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        String call = exchange.getRequestMethod() + " " + path;
        requests.add(call);
        bodies.put(
                call, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String job = "/api/v1/jobs/" + ID;
        try (exchange) {
            switch (call) {
                case "GET /q/health/ready" -> json(exchange, 200, "{\"status\":\"UP\"}");
                case "POST /api/v1/jobs" -> create(exchange);
                case "GET /api/v1/moods" -> json(exchange, 200, MOODS);
                case "GET /api/v1/genres" -> json(exchange, 200, GENRES);
                case "GET /api/v1/jobs" -> json(exchange, 200, "{\"jobs\":[" + job(ending) + "]}");
                default -> {
                    if (call.equals("GET " + job)) {
                        json(exchange, 200, job(ending));
                    } else if (call.equals("POST " + job + "/cancel")) {
                        json(exchange, 202, job("cancelled"));
                    } else if (call.equals("GET " + job + "/events")) {
                        events(exchange);
                    } else if (call.startsWith("GET " + job + "/")) {
                        file(exchange, path.substring(job.length() + 1));
                    } else {
                        problem(
                                exchange,
                                404,
                                "{\"title\":\"Not found\",\"detail\":\"no such job\"}");
                    }
                }
            }
        }
    }

    private void create(HttpExchange exchange) throws IOException {
        JsonNode body = Json.parseOrEmpty(bodies.getOrDefault("POST /api/v1/jobs", ""));
        if (body.path("brief").path("tempoBpm").asDouble(100) > 400) {
            problem(
                    exchange,
                    422,
                    """
                    {"type":"/problems/invalid-request","title":"Invalid request","status":422,
                     "errors":[{"pointer":"/brief/tempoBpm","detail":"must be 20..400"}]}
                    """);
            return;
        }
        exchange.getResponseHeaders().set("Location", "/api/v1/jobs/" + ID);
        json(exchange, 202, job("queued"));
    }

    private void events(HttpExchange exchange) throws IOException {
        String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
        lastEventIds.add(last == null ? "" : last);
        List<String> all = allEvents();
        int from = last == null ? 0 : Integer.parseInt(last);
        if (from >= all.size()) {
            exchange.sendResponseHeaders(204, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write("retry: 20\n: hello\n\n".getBytes(StandardCharsets.UTF_8));
        int to = (int) Math.min(all.size(), (long) from + eventsPerConnection);
        for (int n = from; n < to; n++) {
            beforeEvent.run();
            out.write(
                    ("id: " + (n + 1) + "\n" + all.get(n) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        if (to < all.size()) {
            out.write(("id: " + (to + 1) + "\nevent: stage\nda").getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> allEvents() {
        List<String> events = new ArrayList<>();
        events.add(event("stage", "{\"attempt\":1,\"stage\":\"parsing\",\"progress\":0.01}"));
        events.add(event("brief", BRIEF));
        events.add(event("stage", "{\"attempt\":1,\"stage\":\"composing\",\"progress\":0.05}"));
        events.add(
                event(
                        "score",
                        "{\"bars\":24,\"lengthSeconds\":30.0,\"sections\":" + SECTIONS + "}"));
        events.add(event("stage", "{\"attempt\":1,\"stage\":\"mastering\",\"progress\":0.2}"));
        for (int i = 0; i < 30; i++) {
            events.add(
                    event(
                            "audio",
                            ("{\"attempt\":1,\"index\":%d,\"startFrame\":%d,"
                                            + "\"frames\":44100,\"sampleRateHz\":44100}")
                                    .formatted(i, i * 44_100)));
        }
        events.add(event("report", REPORT));
        events.add(event(ending, "{}"));
        return events;
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n";
    }

    private void file(HttpExchange exchange, String name) throws IOException {
        byte[] content =
                name.startsWith("audio/")
                        ? ToneWav.of(0.5, 1)
                        : content(name).getBytes(StandardCharsets.UTF_8);
        String tag = damaged ? "0".repeat(64) : sha256(content);
        exchange.getResponseHeaders().set("ETag", "\"" + tag + "\"");
        send(exchange, 200, "application/octet-stream", content);
    }

    private String content(String name) {
        return name.equals("manifest.json")
                ? "{\"files\":[{\"name\":\"master.wav\",\"sha256\":\"%s\"}]}"
                        .formatted(otherMaster ? "0".repeat(64) : sha256(MASTER))
                : "the content of " + name;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void problem(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, "application/problem+json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static final String MOODS =
            """
            [{"slug":"lofi","title":"Lo-fi","character":"dusty drums, warm keys",
              "prompt":"Mellow lo-fi hip hop, 76 bpm"},
             {"slug":"jazz","title":"Jazz","character":"walking bass","prompt":"Warm jazz"}]
            """;

    private static final String GENRES =
            """
            [{"slug":"drum_and_bass","title":"Drum and bass","minBpm":160,"maxBpm":180,
              "keys":["F minor","A minor"],"timeSignatures":["4/4"],
              "instruments":["drum_kit","sub_bass","pad","strings","brass","piano"]}]
            """;

    private static final String SECTIONS =
            "[{\"kind\":\"intro\",\"bars\":8},{\"kind\":\"drop\",\"bars\":16}]";

    static final String BRIEF =
            """
            {"genre":{"value":"drum_and_bass","source":"STATED"},\
            "tempoBpm":{"value":174.0,"source":"STATED"},\
            "key":{"value":"F minor","source":"INFERRED"},\
            "timeSignature":{"value":"4/4","source":"DEFAULTED"},\
            "lengthSeconds":{"value":30.0,"source":"STATED"},"moods":[],"instruments":[],\
            "exclusions":[{"value":"piano","source":"STATED"}]}""";

    static final String REPORT =
            """
            {"verdict":"pass","integratedLufs":-14.02,"findings":[\
            {"check":"loudness","level":"pass","measured":"-14.02 LUFS","expected":"-14 ± 0.5"},\
            {"check":"true-peak","level":"warn","measured":"-1.0 dBTP","expected":"≤ -1"}]}""";

    private static String job(String status) {
        String failure =
                status.equals("failed")
                        ? "{\"code\":\"qa-rejected\",\"text\":\"loudness stayed outside\"}"
                        : "null";
        return """
        {"id":"%s","status":"%s","progress":1.0,"attempt":1,"createdAt":"2026-01-02T03:04:05.678Z",
         "finishedAt":"2026-01-02T03:04:08.678Z",
         "prompt":"A drum and bass track","seed":42,"title":"Night Drive","durationSeconds":30.0,
         "brief":%s,"sections":%s,
         "parts":[{"name":"drums"},{"name":"sub bass"}],"report":%s,"failure":%s,
         "timings":{"firstAudioMs":300,"composeMs":30,"synthesizeMs":1000,"qaMs":200},
         "warnings":[{"code":"odd","text":"an odd prompt"}]}
        """
                .formatted(ID, status, BRIEF, SECTIONS, REPORT, failure);
    }
}
