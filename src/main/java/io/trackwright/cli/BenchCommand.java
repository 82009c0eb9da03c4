package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the service on a fixed set of jobs, one after the other. */
@Command(
        name = "bench",
        header = "Measure the service on a fixed set of tracks.",
        description =
                "Starts a service of its own, makes the tracks one after the other and prints what"
                        + " they took. Stages and WHOLE are times real time: the track's length"
                        + " over the time taken; synthesis and mastering overlap. CPU and PEAK are"
                        + " the service's process.")
final class BenchCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--quick", description = "Two jobs instead of seven.")
    private boolean quick;

    @Option(names = "--json", description = "Print one JSON document instead of a table.")
    private boolean json;

    @Option(names = "--no-progress", description = "No stages or bars on standard error.")
    private boolean noProgress;

    BenchCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Screen screen =
                new Screen(context.out(), context.err(), context.terminal(), json, !noProgress);
        Path folder = context.dataFolder().resolve("bench-" + ProcessHandle.current().pid());
        List<BenchResult> results = new ArrayList<>();
        try (var _ = context.interruption().whenInterrupted(() -> delete(folder));
                OwnService service = OwnService.start(context, folder, screen)) {
            for (BenchJob job : quick ? BenchJob.QUICK : BenchJob.ALL) {
                results.add(measure(service, job, screen, context.interruption()));
            }
        } finally {
            delete(folder);
        }
        print(results, screen);
        boolean allMade =
                results.stream().allMatch(r -> r.job().path("status").asText().equals("succeeded"));
        return (allMade ? ExitCode.OK : ExitCode.JOB_FAILED).number();
    }

    private static BenchResult measure(
            OwnService service, BenchJob bench, Screen screen, Interruption interruption)
            throws InterruptedException {
        screen.note(bench.name());
        ProcessUsage usage = new ProcessUsage(service.pid());
        usage.resetPeak();
        double cpuBefore = usage.cpuSeconds();
        long begin = System.nanoTime();
        JsonNode created = service.client().create(bench.request(), UUID.randomUUID().toString());
        double requestSeconds = secondsSince(begin);
        Screen quiet = screen.withoutText();
        JobWatch watch = new JobWatch(service, quiet, interruption, created.path("id").asText());
        JsonNode ended = watch.untilEnded();
        double first = watch.firstAudioSeconds();
        return new BenchResult(
                bench,
                ended,
                first < 0 ? first : requestSeconds + first,
                secondsSince(begin),
                usage.cpuSeconds() - cpuBefore,
                usage.peakMegabytes());
    }

    private static void print(List<BenchResult> results, Screen screen) {
        ObjectNode document = Json.object();
        document.put("processors", Runtime.getRuntime().availableProcessors());
        document.put("java", Runtime.version().toString());
        ArrayNode jobs = document.putArray("jobs");
        results.forEach(result -> jobs.add(result.document()));
        screen.document(document);
        BenchResult.table(results).lines().forEach(screen::result);
    }

    private static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stillThere) {
            // it is not used again
        }
    }
}
