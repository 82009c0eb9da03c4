package io.trackwright.service.operations;

import io.smallrye.mutiny.Uni;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobHistory;
import io.trackwright.service.job.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Figures about the work of the last hours. */
public final class Statistics {
    /** Figures about more jobs than these would change no decision. */
    private static final int MOST_JOBS = 1000;

    private final JobHistory history;
    private final Heartbeat heartbeat;
    private final InstantSource clock;

    public Statistics(JobHistory history, Heartbeat heartbeat, InstantSource clock) {
        this.history = history;
        this.heartbeat = heartbeat;
        this.clock = clock;
    }

    /**
     * How long something took.
     *
     * @param count of measurements; the others are 0 without any
     */
    public record Spread(long count, long p50Ms, long p95Ms) {
        static Spread of(LongStream ms) {
            long[] sorted = ms.sorted().toArray();
            return new Spread(sorted.length, rank(sorted, 0.5), rank(sorted, 0.95));
        }

        /** Nearest rank (Hyndman and Fan 1996, definition 1). */
        private static long rank(long[] sorted, double share) {
            return sorted.length == 0
                    ? 0
                    : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
        }
    }

    /**
     * The figures.
     *
     * @param unfinished jobs by status, whenever they were accepted
     * @param succeeded jobs of the window, as are {@code failed} and {@code cancelled}
     * @param firstAudio from acceptance to the first sound
     * @param stages working time per stage of finished jobs
     */
    public record Figures(
            Duration window,
            Map<String, Long> unfinished,
            long succeeded,
            long failed,
            long cancelled,
            Spread firstAudio,
            Map<Stage, Spread> stages,
            Heartbeat.Beat heartbeat) {}

    /**
     * Figures about jobs accepted within the last {@code window}; times of at most the latest
     * thousand that succeeded.
     */
    public Uni<Figures> over(Duration window) {
        Instant from = clock.instant().minus(window);
        return Uni.combine()
                .all()
                .unis(
                        history.unfinished(),
                        history.endedOfAcceptedSince(from),
                        history.succeededOfAcceptedSince(from, MOST_JOBS))
                .with((unfinished, ended, jobs) -> figures(window, unfinished, ended, jobs));
    }

    private Figures figures(
            Duration window,
            Map<String, Long> unfinished,
            Map<String, Long> ended,
            List<Job> jobs) {
        Map<Stage, Spread> stages = new EnumMap<>(Stage.class);
        Arrays.stream(Stage.values()).forEach(s -> stages.put(s, Spread.of(times(jobs, s))));
        return new Figures(
                window,
                unfinished,
                ended.getOrDefault("succeeded", 0L),
                ended.getOrDefault("failed", 0L),
                ended.getOrDefault("cancelled", 0L),
                Spread.of(
                        jobs.stream()
                                .mapToLong(j -> j.timings().firstAudioMs())
                                .filter(ms -> ms >= 0)),
                stages,
                heartbeat.beat());
    }

    private static LongStream times(List<Job> jobs, Stage stage) {
        return jobs.stream()
                .filter(j -> j.timings().stageMs().containsKey(stage))
                .mapToLong(j -> j.timings().stageMs().getOrDefault(stage, 0L));
    }
}
