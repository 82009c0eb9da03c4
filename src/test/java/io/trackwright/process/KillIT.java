package io.trackwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Law 6: kill the service at any instant, and every accepted job still ends, no event is lost or
 * doubled, and the audio is the same bytes as without the kill.
 */
class KillIT {
    private static final int FEWEST_KILLS = 20;
    private static final int MOST_KILLS = 45;
    private static final List<String> STAGES =
            List.of("parsing", "composing", "synthesizing", "mastering", "checking");
    private static final int JOBS_AT_ONCE = 8;
    private static final long MOST_MILLIS_ALIVE = 4_000;

    private static final List<String> PROMPTS =
            List.of(
                    "Drum and bass at 174 bpm, 16 seconds",
                    "House at 124 bpm in A minor, 20 seconds",
                    "Lo-fi hip hop, 14 seconds",
                    "Jazz swing, 18 seconds",
                    "Romantic solo piano, 20 seconds",
                    "Epic cinematic orchestra, 12 seconds",
                    "Drum and bass without drums, 10 seconds",
                    "Deep house in F minor, no piano, 24 seconds");

    @TempDir Path dir;

    @Test
    void everyJobEndsWithTheSameBytesAndEachEventOnce() throws Exception {
        Map<String, String> undisturbed = undisturbed();
        SplittableRandom random = new SplittableRandom(20_260_101);
        Set<String> statusesKilledIn = new TreeSet<>();
        Map<String, String> promptOf = new LinkedHashMap<>();
        List<EventCollector> collectors = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        try (ServiceProcess service = new ServiceProcess(dir.resolve("killed"))) {
            for (int kill = 0; kill < MOST_KILLS; kill++) {
                List<String> missed =
                        STAGES.stream().filter(s -> !statusesKilledIn.contains(s)).toList();
                if (kill >= FEWEST_KILLS && missed.isEmpty()) {
                    break;
                }
                fill(service, promptOf, collectors, threads);
                boolean aimed = kill % 2 == 1 && !missed.isEmpty();
                String goal = aimed ? missed.get(kill % missed.size()) : "";
                statusesKilledIn.addAll(wait(service, goal, random));
                service.kill();
                service.start();
            }
            for (String id : promptOf.keySet()) {
                JsonNode job = service.awaitEnd(id, Duration.ofMinutes(5));
                assertEquals("succeeded", job.path("status").asText(), job.toString());
                assertEquals(
                        undisturbed.get(promptOf.get(id)),
                        ServiceProcess.sha256(service.file(id, "master.wav")),
                        promptOf.get(id));
            }
            for (Thread thread : threads) {
                thread.join(Duration.ofSeconds(30));
            }
            collectors.forEach(KillIT::checkEvents);
        } finally {
            threads.forEach(Thread::interrupt);
        }
        assertTrue(
                statusesKilledIn.containsAll(STAGES),
                "kills must fall into every stage: " + statusesKilledIn);
    }

    /**
     * Lets the service work for a random time, or until a job is in the stage that is aimed at;
     * answers with the statuses at that instant.
     */
    private static Set<String> wait(ServiceProcess service, String goal, SplittableRandom random)
            throws IOException {
        long from = System.nanoTime();
        long longest = TimeUnit.MILLISECONDS.toNanos(random.nextLong(MOST_MILLIS_ALIVE));
        if (goal.isEmpty()) {
            LockSupport.parkNanos(longest);
            return statuses(service);
        }
        Set<String> now = statuses(service);
        while (!now.contains(goal) && System.nanoTime() - from < 2 * longest) {
            now = statuses(service);
        }
        return now;
    }

    private static Set<String> statuses(ServiceProcess service) throws IOException {
        Set<String> statuses = new TreeSet<>();
        for (JsonNode job : service.json("/api/v1/jobs?limit=100").path("jobs")) {
            statuses.add(job.path("status").asText());
        }
        return statuses;
    }

    /** Keeps eight unfinished jobs in flight. */
    private static void fill(
            ServiceProcess service,
            Map<String, String> promptOf,
            List<EventCollector> collectors,
            List<Thread> threads)
            throws IOException {
        int unfinished = 0;
        for (String id : promptOf.keySet()) {
            unfinished += ServiceProcess.ended(service.job(id)) ? 0 : 1;
        }
        for (; unfinished < JOBS_AT_ONCE; unfinished++) {
            String prompt = PROMPTS.get(promptOf.size() % PROMPTS.size());
            String id = service.create(prompt, 7);
            promptOf.put(id, prompt);
            EventCollector collector = new EventCollector(service, id);
            collectors.add(collector);
            threads.add(Thread.ofPlatform().daemon().start(collector));
        }
    }

    private Map<String, String> undisturbed() throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        try (ServiceProcess service = new ServiceProcess(dir.resolve("undisturbed"))) {
            Map<String, String> ids = new LinkedHashMap<>();
            for (String prompt : PROMPTS) {
                ids.put(prompt, service.create(prompt, 7));
            }
            for (String prompt : PROMPTS) {
                JsonNode job = service.awaitEnd(ids.get(prompt), Duration.ofMinutes(5));
                assertEquals("succeeded", job.path("status").asText(), job.toString());
                hashes.put(
                        prompt, ServiceProcess.sha256(service.file(ids.get(prompt), "master.wav")));
            }
        }
        return hashes;
    }

    private static void checkEvents(EventCollector collector) {
        List<EventCollector.Seen> seen = collector.seen();
        assertTrue(collector.ended(), "the stream must have ended");
        for (int i = 0; i < seen.size(); i++) {
            assertEquals(i + 1, seen.get(i).id(), "events are numbered without gaps or doubles");
        }
        assertEquals("succeeded", seen.getLast().name());
        long frame = 0;
        int attempt = 1;
        for (EventCollector.Seen event : seen) {
            if (event.name().equals("attempt")) {
                attempt = event.data().path("attempt").asInt();
                frame = 0;
            }
            if (event.name().equals("audio")) {
                assertEquals(attempt, event.data().path("attempt").asInt());
                assertEquals(frame, event.data().path("startFrame").asLong());
                frame += event.data().path("frames").asLong();
            }
        }
        assertTrue(frame > 0, "audio was announced");
    }
}
