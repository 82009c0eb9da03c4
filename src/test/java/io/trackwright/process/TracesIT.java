package io.trackwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.process.TraceCollector.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a collector of traces gets from the packaged service. */
class TracesIT {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir Path dir;

    @Test
    void aJobIsOneTraceOverAllStagesAndTwoProcesses() throws Exception {
        try (TraceCollector collector = new TraceCollector();
                ServiceProcess service =
                        new ServiceProcess(
                                dir,
                                "-Dotel.exporter.otlp.endpoint=" + collector.address(),
                                "-Dotel.exporter.otlp.protocol=http/protobuf",
                                "-Dotel.bsp.schedule.delay=100")) {
            String id = service.create("Drum and bass, 174 bpm, 90 seconds", 3);
            String trace = id.replace("-", "");
            await(collector, s -> s.trace().equals(trace) && s.name().equals("composing"));
            await(collector, s -> s.linked().contains(trace));
            service.kill();
            service.start();
            service.awaitEnd(id, LIMIT);
            Span whole = await(collector, s -> s.trace().equals(trace) && s.name().equals("job"));

            assertEquals("", whole.parent());
            List<Span> spans =
                    collector.spans().stream().filter(s -> s.trace().equals(trace)).toList();
            Set<String> names = spans.stream().map(Span::name).collect(Collectors.toSet());
            assertEquals(
                    Set.of(
                            "job",
                            "accepted",
                            "parsing",
                            "composing",
                            "synthesizing",
                            "mastering",
                            "checking"),
                    names);
            assertTrue(
                    spans.stream().allMatch(s -> s == whole || s.parent().equals(whole.id())),
                    spans.toString());
            Span request = await(collector, s -> s.linked().contains(trace));
            assertTrue(request.name().startsWith("POST"), request.toString());
            Span accepted =
                    spans.stream().filter(s -> s.name().equals("accepted")).findFirst().get();
            assertEquals(List.of(request.trace()), accepted.linked());
        }
    }

    private static Span await(TraceCollector collector, Predicate<Span> wanted) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            var found = collector.spans().stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        throw new AssertionError("no such span among " + collector.spans());
    }
}
