package io.trackwright.service.job;

import io.trackwright.production.prompt.Warning;
import io.trackwright.production.qa.Adjustments;
import java.time.Instant;
import java.util.List;

/**
 * A job's small facts; brief, score and report are documents of their own.
 *
 * @param owner who may see it
 * @param progress 0..1, never falls within an attempt
 * @param title empty until the brief is known
 * @param durationSeconds length of the audio; 0 until the score is known
 * @param version rises with every change; the entity tag
 */
public record Job(
        JobId id,
        String owner,
        JobRequest request,
        JobState state,
        double progress,
        Adjustments adjustments,
        String title,
        double durationSeconds,
        Timings timings,
        List<Warning> warnings,
        Instant createdAt,
        long version) {
    public Job {
        warnings = List.copyOf(warnings);
        if (!(progress >= 0 && progress <= 1)) {
            throw new IllegalArgumentException("progress must be 0..1, was " + progress);
        }
    }

    /** A job just accepted. */
    public static Job accepted(JobId id, String owner, JobRequest request, Instant now) {
        return new Job(
                id,
                owner,
                request,
                new JobState.Queued(),
                0,
                Adjustments.NONE,
                "",
                0,
                Timings.NONE,
                List.of(),
                now,
                0);
    }

    public Job with(JobState next) {
        double p = next instanceof JobState.Succeeded ? 1 : progress;
        return new Job(
                id,
                owner,
                request,
                next,
                p,
                adjustments,
                title,
                durationSeconds,
                timings,
                warnings,
                createdAt,
                version);
    }

    /** The same with progress raised to {@code value}, or as it is when that is further already. */
    public Job withProgress(double value) {
        return new Job(
                id,
                owner,
                request,
                state,
                Math.max(progress, Math.min(1, value)),
                adjustments,
                title,
                durationSeconds,
                timings,
                warnings,
                createdAt,
                version);
    }

    /** A new attempt with other parameters; progress begins again at {@code value}. */
    public Job withAttempt(JobState.Running next, Adjustments changed, double value) {
        return new Job(
                id,
                owner,
                request,
                next,
                value,
                changed,
                title,
                durationSeconds,
                timings,
                warnings,
                createdAt,
                version);
    }

    public Job withBrief(String newTitle, List<Warning> newWarnings) {
        return new Job(
                id,
                owner,
                request,
                state,
                progress,
                adjustments,
                newTitle,
                durationSeconds,
                timings,
                newWarnings,
                createdAt,
                version);
    }

    public Job withDuration(double seconds) {
        return new Job(
                id,
                owner,
                request,
                state,
                progress,
                adjustments,
                title,
                seconds,
                timings,
                warnings,
                createdAt,
                version);
    }

    public Job withTimings(Timings next) {
        return new Job(
                id,
                owner,
                request,
                state,
                progress,
                adjustments,
                title,
                durationSeconds,
                next,
                warnings,
                createdAt,
                version);
    }
}
