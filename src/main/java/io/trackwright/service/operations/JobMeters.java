package io.trackwright.service.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.Stage;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Figures about jobs, for Prometheus. All of them are there from the start, at zero, so that an
 * alert on a rate works from the first failure on.
 */
@Singleton
public final class JobMeters {
    private static final List<String> OUTCOMES = List.of("succeeded", "failed", "cancelled");
    private static final Duration[] STAGE_TIMES = seconds(0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60);
    private static final Duration[] FIRST_AUDIO_TIMES = seconds(0.25, 0.5, 1, 2, 4, 8, 15, 30);
    private static final double[] PACES = {1, 2, 5, 10, 20, 50, 100};

    private final MeterRegistry registry;

    JobMeters(MeterRegistry registry) {
        this.registry = registry;
        accepted();
        repeated();
        OUTCOMES.forEach(this::ended);
        List.of(Stage.values()).forEach(this::stage);
        firstAudio();
        pace();
    }

    private static Duration[] seconds(double... seconds) {
        Duration[] times = new Duration[seconds.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = Duration.ofMillis(Math.round(seconds[i] * 1000));
        }
        return times;
    }

    Counter accepted() {
        return registry.counter("trackwright.jobs.accepted");
    }

    /** Attempts after the first: the checks found something, and the job was made again. */
    Counter repeated() {
        return registry.counter("trackwright.jobs.repeated");
    }

    private Counter ended(String outcome) {
        return registry.counter("trackwright.jobs.ended", "outcome", outcome);
    }

    private Timer stage(Stage stage) {
        return Timer.builder("trackwright.stage")
                .description("Working time of a stage, of jobs that have ended")
                .tag("stage", stage.activity())
                .serviceLevelObjectives(STAGE_TIMES)
                .register(registry);
    }

    private Timer firstAudio() {
        return Timer.builder("trackwright.first.audio")
                .description("From acceptance to the first chunk that can be heard")
                .serviceLevelObjectives(FIRST_AUDIO_TIMES)
                .register(registry);
    }

    private DistributionSummary pace() {
        return DistributionSummary.builder("trackwright.realtime.factor")
                .description("Length of a track over the time from acceptance to its end")
                .serviceLevelObjectives(PACES)
                .register(registry);
    }

    /** A job that has just ended in this process. */
    void ended(Job job) {
        ended(job.state().status()).increment();
        job.timings().stageMs().forEach((stage, ms) -> stage(stage).record(Duration.ofMillis(ms)));
        if (job.timings().firstAudioMs() >= 0) {
            firstAudio().record(Duration.ofMillis(job.timings().firstAudioMs()));
        }
        if (job.state() instanceof JobState.Succeeded(int _, Instant at)) {
            double seconds = Duration.between(job.createdAt(), at).toNanos() / 1e9;
            if (seconds > 0) {
                pace().record(job.durationSeconds() / seconds);
            }
        }
    }
}
