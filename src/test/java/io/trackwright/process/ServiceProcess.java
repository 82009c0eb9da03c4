package io.trackwright.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The packaged service as a process of its own, as an operator runs it: started, asked over HTTP,
 * stopped or killed.
 */
final class ServiceProcess implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path dataDir;
    private final List<String> options;
    private final int port;
    private Process process;

    /**
     * @param dataDir kept over restarts
     * @param options JVM options, such as {@code -Xmx256m} or {@code
     *     -Dtrackwright.compute.threads=1}
     */
    ServiceProcess(Path dataDir, String... options) throws IOException {
        this.dataDir = dataDir;
        this.options = List.of(options);
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        start();
    }

    void start() throws IOException {
        Path app = Path.of(System.getProperty("trackwright.app"), "quarkus-run.jar");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // no real model, whatever key this machine knows
        command.add("-Dtrackwright.llm.enabled=false");
        command.addAll(options);
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dtrackwright.compute.rehearse=false");
        command.add("-Dtrackwright.data-dir=" + dataDir);
        command.add("-jar");
        command.add(app.toString());
        Files.createDirectories(dataDir);
        process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        dataDir.resolve("service.log").toFile()))
                        .start();
        awaitReady();
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IOException("service ended at start:\n" + log());
            }
            try {
                if (get("/q/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet, or a connection of the process before it.
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new IOException("service was not ready in time:\n" + log());
    }

    String log() throws IOException {
        return Files.readString(dataDir.resolve("service.log"));
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL: nothing of the process gets to run any more. */
    void kill() throws IOException {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        await();
    }

    private void await() throws IOException {
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("service did not stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    HttpClient http() {
        return http;
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpResponse<byte[]> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(uri(path)).timeout(Duration.ofMinutes(2)).build());
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    JsonNode json(String path) throws IOException {
        HttpResponse<byte[]> response = get(path);
        if (response.statusCode() != 200) {
            throw new IOException(
                    path
                            + " answered "
                            + response.statusCode()
                            + " "
                            + new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return JSON.readTree(response.body());
    }

    /** Submits a job; answers with its id. */
    String create(String prompt, long seed) throws IOException {
        ObjectNode body = JSON.createObjectNode().put("prompt", prompt).put("seed", seed);
        HttpResponse<byte[]> response =
                send(
                        HttpRequest.newBuilder(uri("/api/v1/jobs"))
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofByteArray(
                                                JSON.writeValueAsBytes(body)))
                                .build());
        if (response.statusCode() != 202) {
            throw new IOException("create answered " + response.statusCode());
        }
        return JSON.readTree(response.body()).path("id").asText();
    }

    void cancel(String id) throws IOException {
        send(
                HttpRequest.newBuilder(uri("/api/v1/jobs/" + id + "/cancel"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build());
    }

    JsonNode job(String id) throws IOException {
        return json("/api/v1/jobs/" + id);
    }

    static boolean ended(JsonNode job) {
        return List.of("succeeded", "failed", "cancelled").contains(job.path("status").asText());
    }

    /** Waits until a job has ended; answers with it. */
    JsonNode awaitEnd(String id, Duration limit) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        JsonNode job = job(id);
        while (!ended(job)) {
            if (System.nanoTime() > end) {
                throw new IOException("job " + id + " did not end in time: " + job);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            job = job(id);
        }
        return job;
    }

    byte[] file(String id, String name) throws IOException {
        HttpResponse<byte[]> response = get("/api/v1/jobs/" + id + "/" + name);
        if (response.statusCode() != 200) {
            throw new IOException(name + " of " + id + " answered " + response.statusCode());
        }
        return response.body();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
