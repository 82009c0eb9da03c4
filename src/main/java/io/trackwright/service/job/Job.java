package io.trackwright.service.job;

import io.trackwright.production.prompt.Warning;
import io.trackwright.production.qa.Adjustments;
import io.trackwright.production.render.Engine;
import java.time.Instant;
import java.util.List;

/**
 * A job's small facts; brief, score and report are documents of their own.
 *
 * @param owner who may see it
 * @param progress 0..1, never falls within an attempt
 * @param title empty until the brief is known
 * @param durationSeconds length of the audio; 0 until the score is known
 * @param engineVersion the engine that makes it, or made it; empty where nobody wrote it down
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
        String engineVersion,
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
                Engine.VERSION,
                now,
                0);
    }

    public Job with(JobState next) {
        double p = next instanceof JobState.Succeeded ? 1 : progress;
        return copy(next, p, adjustments, title, durationSeconds, timings, warnings, engineVersion);
    }

    /** The same with progress raised to {@code value}, or as it is when that is further already. */
    public Job withProgress(double value) {
        double p = Math.max(progress, Math.min(1, value));
        return copy(
                state, p, adjustments, title, durationSeconds, timings, warnings, engineVersion);
    }

    /** A new attempt with other parameters; progress begins again at {@code value}. */
    public Job withAttempt(JobState.Running next, Adjustments changed, double value) {
        return copy(next, value, changed, title, durationSeconds, timings, warnings, engineVersion);
    }

    /** The same, to be made from the beginning by the engine that runs. */
    public Job renewed(JobState.Active next) {
        return copy(next, 0, Adjustments.NONE, title, 0, Timings.NONE, List.of(), Engine.VERSION);
    }

    public Job withBrief(String newTitle, List<Warning> newWarnings) {
        return copy(
                state,
                progress,
                adjustments,
                newTitle,
                durationSeconds,
                timings,
                newWarnings,
                engineVersion);
    }

    public Job withDuration(double seconds) {
        return copy(state, progress, adjustments, title, seconds, timings, warnings, engineVersion);
    }

    public Job withTimings(Timings next) {
        return copy(
                state,
                progress,
                adjustments,
                title,
                durationSeconds,
                next,
                warnings,
                engineVersion);
    }

    private Job copy(
            JobState nextState,
            double nextProgress,
            Adjustments nextAdjustments,
            String nextTitle,
            double nextDurationSeconds,
            Timings nextTimings,
            List<Warning> nextWarnings,
            String nextEngineVersion) {
        return new Job(
                id,
                owner,
                request,
                nextState,
                nextProgress,
                nextAdjustments,
                nextTitle,
                nextDurationSeconds,
                nextTimings,
                nextWarnings,
                nextEngineVersion,
                createdAt,
                version);
    }
}
