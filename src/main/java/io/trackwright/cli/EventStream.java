package io.trackwright.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Follows a job's events to the last one. A connection that drops or falls silent is opened again
 * behind the last event seen, so each event is delivered once.
 */
final class EventStream {
    private static final long TICK_MS = 200;
    private static final long FIRST_RETRY_MS = 1_000;

    /** Three of the server's 15 s heartbeats. */
    private static final long SILENCE_MS = 45_000;

    private static final String END = "\n"; // no line contains it

    private final ServiceClient client;
    private final long patienceMs;

    /** What happens while following. */
    interface Listener {
        void event(ServerEvent event);

        /** About every {@value #TICK_MS} ms, whatever the server does. */
        void tick();
    }

    /**
     * @param patienceMs how long to go on without any contact
     */
    EventStream(ServiceClient client, long patienceMs) {
        this.client = client;
        this.patienceMs = patienceMs;
    }

    /** Returns after the terminal event, or when the server says that the job has ended. */
    void follow(String jobId, Listener listener) throws InterruptedException {
        Deque<ServerEvent> fresh = new ArrayDeque<>();
        EventStreamParser parser = new EventStreamParser(FIRST_RETRY_MS, fresh::add);
        long lastContact = System.nanoTime();
        while (true) {
            IOException why;
            try {
                HttpResponse<InputStream> response = client.events(jobId, parser.lastId());
                try (InputStream body = response.body()) {
                    if (response.statusCode() == 204) {
                        return;
                    }
                    if (response.statusCode() == 200) {
                        lastContact = System.nanoTime();
                        if (pump(body, parser, fresh, listener)) {
                            return;
                        }
                        lastContact = System.nanoTime();
                        why = new IOException("the event stream broke off");
                    } else {
                        why = refused(response, body);
                    }
                }
            } catch (IOException e) {
                why = e;
            }
            if (millisSince(lastContact) > patienceMs) {
                throw client.unreachable(why);
            }
            parser.cut();
            pause(parser.retryMs(), listener);
        }
    }

    /** A 4xx ends it; a 5xx may pass. */
    private static IOException refused(HttpResponse<InputStream> response, InputStream body)
            throws IOException {
        String text = new String(body.readNBytes(65_536), StandardCharsets.UTF_8);
        CommandFailure failure = Problem.failure(response.statusCode(), text, response.headers());
        if (response.statusCode() < 500) {
            throw failure;
        }
        return new IOException(failure.getMessage());
    }

    /** True when the terminal event came. */
    private static boolean pump(
            InputStream body, EventStreamParser parser, Deque<ServerEvent> fresh, Listener listener)
            throws InterruptedException {
        BlockingQueue<String> lines = new ArrayBlockingQueue<>(1_000);
        Thread reader = Thread.ofVirtual().start(() -> read(body, lines));
        try {
            long lastLine = System.nanoTime();
            while (millisSince(lastLine) < SILENCE_MS) {
                String line = lines.poll(TICK_MS, TimeUnit.MILLISECONDS);
                if (line == null) {
                    listener.tick();
                    continue;
                }
                if (line.equals(END)) {
                    return false;
                }
                lastLine = System.nanoTime();
                parser.line(line);
                while (!fresh.isEmpty()) {
                    ServerEvent event = fresh.remove();
                    listener.event(event);
                    if (event.terminal()) {
                        return true;
                    }
                }
            }
            return false;
        } finally {
            reader.interrupt();
        }
    }

    private static void read(InputStream body, BlockingQueue<String> lines) {
        try (var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            try {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    lines.put(line);
                }
            } catch (IOException dropped) {
                // the same as an end: whoever reads the lines reconnects
            }
            lines.put(END);
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody listens any more
        }
    }

    private static void pause(long ms, Listener listener) throws InterruptedException {
        long begin = System.nanoTime();
        while (millisSince(begin) < ms) {
            TimeUnit.MILLISECONDS.sleep(Math.min(TICK_MS, ms));
            listener.tick();
        }
    }

    private static long millisSince(long nanoTime) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanoTime);
    }
}
