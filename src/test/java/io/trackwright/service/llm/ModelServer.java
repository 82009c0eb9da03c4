package io.trackwright.service.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An OpenAI-compatible server, over real HTTP and server-sent events. A word in brackets in the
 * prompt, as in {@code calm piece [fenced]}, says how it behaves.
 */
public final class ModelServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern KIND = Pattern.compile("\\[([a-z0-9-]+)]");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Integer> asks = new ConcurrentHashMap<>();
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch hungUp = new CountDownLatch(1);
    private volatile boolean closed;

    public ModelServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** How often it was asked in this way. */
    public int asks(String kind) {
        return asks.getOrDefault(kind, 0);
    }

    /** Bodies of all requests so far. */
    public List<JsonNode> requests() {
        return List.copyOf(requests);
    }

    /** Whether a client left while it was being answered, waiting for that at most 10 s. */
    public boolean hungUp() throws InterruptedException {
        return hungUp.await(10, TimeUnit.SECONDS);
    }

    /** A planner that asks this server. */
    public static Planner planner(List<URI> url, Duration timeout, MeterRegistry registry) {
        LlmSettings settings = settings(url, timeout);
        return new Planner(
                settings,
                new LlmHeartbeat(settings),
                new LlmMeters(registry),
                InstantSource.system());
    }

    static LlmSettings settings(List<URI> url, Duration timeout) {
        return new LlmSettings(
                url.stream().map(u -> new Endpoint("fake", u, "llama", "secret")).toList(),
                timeout,
                3,
                Duration.ofMillis(20),
                Duration.ofSeconds(2),
                2,
                3,
                Duration.ofMinutes(5),
                1500,
                60_000);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode request = JSON.readTree(exchange.getRequestBody());
            requests.add(request);
            String message = request.path("messages").path(1).path("content").asText();
            Matcher marked = KIND.matcher(JSON.readTree(message).path("prompt").asText());
            String kind = marked.find() ? marked.group(1) : "good";
            int nth = asks.merge(kind, 1, Integer::sum);
            switch (kind) {
                case "busy" -> retry(exchange, 429, nth == 1 ? "0.05" : "", nth == 1);
                case "busy-without" -> retry(exchange, 429, "", nth == 1);
                case "busy-for-long" -> retry(exchange, 429, "3600", true);
                case "fails-once" -> retry(exchange, 500, "", nth == 1);
                case "fails" -> retry(exchange, 500, "", true);
                case "no-schema" ->
                        retry(
                                exchange,
                                400,
                                "",
                                request.path("response_format")
                                        .path("type")
                                        .asText()
                                        .equals("json_schema"));
                case "bare" -> retry(exchange, 422, "", request.has("temperature"));
                case "no-key" -> retry(exchange, 401, "", true);
                case "garbage" -> garbage(exchange);
                case "slow" -> slow(exchange);
                case "breaks" -> stream(exchange, Plans.GOOD.substring(0, 420), false);
                default -> stream(exchange, Plans.of(kind), true);
            }
        }
    }

    private void retry(HttpExchange exchange, int status, String after, boolean refuse)
            throws IOException {
        if (!refuse) {
            stream(exchange, Plans.GOOD, true);
            return;
        }
        if (!after.isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", after);
        }
        byte[] body = "{\"error\":{\"message\":\"no\"}}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void garbage(HttpExchange exchange) throws IOException {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(bytes);
        exchange.getResponseBody().write("\ndata: {\"choices\": 7}\n\n".getBytes());
    }

    /** Says a little, then keeps the line open until the client leaves. */
    private void slow(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(chunk(Plans.GOOD.substring(0, 60)));
            CountDownLatch never = new CountDownLatch(1);
            while (!closed && !never.await(20, TimeUnit.MILLISECONDS)) {
                out.write(": wait\n\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException e) {
            hungUp.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stream(HttpExchange exchange, String text, boolean whole)
            throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        // a length that is not kept breaks the line
        exchange.sendResponseHeaders(200, whole ? 0 : 1_000_000);
        OutputStream out = exchange.getResponseBody();
        for (int at = 0; at < text.length(); at += 24) {
            out.write(chunk(text.substring(at, Math.min(text.length(), at + 24))));
            out.flush();
        }
        if (whole) {
            ObjectNode last = JSON.createObjectNode().put("id", "1");
            last.putArray("choices");
            last.putObject("usage")
                    .put("prompt_tokens", 700)
                    .put("completion_tokens", 300)
                    .put("total_tokens", 1000);
            out.write(("data: " + last + "\n\ndata: [DONE]\n\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] chunk(String text) {
        ObjectNode node = JSON.createObjectNode().put("id", "1");
        node.putArray("choices")
                .addObject()
                .put("index", 0)
                .putObject("delta")
                .put("content", text);
        return ("data: " + node + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        closed = true;
        server.stop(0);
        threads.shutdownNow();
    }
}
