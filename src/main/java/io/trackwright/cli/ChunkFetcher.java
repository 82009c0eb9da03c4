package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Fetches a job's chunks, one after the other and beside everything else, to draw them. A chunk
 * that cannot be had leaves a gap in the picture.
 */
final class ChunkFetcher implements AutoCloseable {
    /** A picture is not worth waiting for longer when the job is done. */
    private static final long LAST_CHUNK_MS = 1_000;

    private static final int MOST_BYTES = 64 << 20;

    private final ServiceClient client;
    private final String jobId;
    private final Waveform waveform;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

    ChunkFetcher(ServiceClient client, String jobId, Waveform waveform) {
        this.client = client;
        this.jobId = jobId;
        this.waveform = waveform;
    }

    /**
     * @param chunk the payload of an {@code audio} event
     */
    void fetch(JsonNode chunk) {
        int attempt = chunk.path("attempt").asInt(1);
        String path = "audio/" + attempt + "/" + chunk.path("index").asInt() + ".wav";
        double start =
                chunk.path("startFrame").asDouble() / chunk.path("sampleRateHz").asDouble(44_100);
        thread.execute(
                () -> {
                    try (InputStream body = client.file(jobId, path).body()) {
                        waveform.add(attempt, start, body.readNBytes(MOST_BYTES));
                    } catch (IOException | CommandFailure gone) {
                        // the picture has a gap
                    } catch (InterruptedException closed) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    /** Waits a moment for what is on its way, and stops. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(LAST_CHUNK_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.shutdownNow();
    }
}
