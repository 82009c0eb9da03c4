package io.trackwright.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * An SSE client that never gives up: it reconnects with the last id it saw, and keeps every event
 * it is sent.
 */
final class EventCollector implements Runnable {
    private static final Set<String> TERMINAL = Set.of("succeeded", "failed", "cancelled");

    record Seen(long id, String name, JsonNode data) {}

    private final ServiceProcess service;
    private final String job;
    private final List<Seen> seen = new ArrayList<>();
    private volatile boolean ended;

    EventCollector(ServiceProcess service, String job) {
        this.service = service;
        this.job = job;
    }

    @Override
    public void run() {
        while (!ended && !Thread.currentThread().isInterrupted()) {
            try {
                connect();
            } catch (IOException | InterruptedException e) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }

    synchronized List<Seen> seen() {
        return List.copyOf(seen);
    }

    boolean ended() {
        return ended;
    }

    private synchronized long last() {
        return seen.isEmpty() ? 0 : seen.getLast().id();
    }

    private void connect() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(service.uri("/api/v1/jobs/" + job + "/events"))
                        .header("Last-Event-ID", Long.toString(last()))
                        .build();
        HttpResponse<java.io.InputStream> response =
                service.http().send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() == 204) {
            ended = true;
            return;
        }
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            long id = -1;
            String name = "";
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    if (id >= 0 && !data.isEmpty()) {
                        take(new Seen(id, name, ServiceProcess.JSON.readTree(data.toString())));
                    }
                    id = -1;
                    data.setLength(0);
                } else if (line.startsWith("id:")) {
                    id = Long.parseLong(line.substring(3).trim());
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).trim();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5).trim());
                }
            }
        }
    }

    private synchronized void take(Seen event) {
        seen.add(event);
        ended = TERMINAL.contains(event.name());
    }
}
