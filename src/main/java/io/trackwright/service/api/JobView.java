package io.trackwright.service.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import io.trackwright.production.prompt.Warning;
import io.trackwright.service.job.Failure;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobDocuments;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.Stage;
import io.trackwright.service.job.Timings;
import io.trackwright.service.pipeline.Stems;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as clients see it. What is not known yet is absent.
 *
 * @param status {@code queued}, {@code parsing}, {@code composing}, {@code synthesizing}, {@code
 *     mastering}, {@code checking}, {@code succeeded}, {@code failed} or {@code cancelled}
 * @param progress 0..1; never falls within an attempt
 * @param attempt the one that runs or was the last
 * @param queuePosition how many jobs are to be begun before this one; 0 once it has begun, absent
 *     in lists
 * @param failure null unless the job failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobView(
        String id,
        String status,
        double progress,
        int attempt,
        @Nullable Long queuePosition,
        Instant createdAt,
        @Nullable Instant finishedAt,
        String prompt,
        long seed,
        @Nullable String title,
        @Nullable Double durationSeconds,
        int sampleRateHz,
        @Nullable BriefView brief,
        @Nullable List<SectionView> sections,
        @Nullable List<PartView> parts,
        @Nullable List<StemView> stems,
        @Nullable ReportView report,
        TimingsView timings,
        List<WarningView> warnings,
        @JsonInclude @Nullable FailureView failure,
        JobLinks links) {

    /** A part of the score, without its notes. */
    record PartView(String name, String role, String instrument) {
        private static PartView of(Part part) {
            return new PartView(part.name(), part.role().name(), part.instrument().slug());
        }
    }

    /**
     * What one part, or a return such as the reverb, adds to the master; made when it is fetched.
     */
    record StemView(String name, String url) {
        private static List<StemView> each(Job job, JobDocuments documents) {
            return Stems.names(documents).stream()
                    .map(name -> new StemView(name, JobLinks.stem(job.id(), name)))
                    .toList();
        }
    }

    /** Something that could not be met as it was said. */
    record WarningView(String code, String text) {
        static WarningView of(Warning w) {
            return new WarningView(w.code(), w.text());
        }
    }

    /** Why the job failed. */
    record FailureView(String code, String text) {
        static FailureView of(Failure f) {
            return new FailureView(f.code(), f.text());
        }
    }

    /** How long things took; absent until they are done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TimingsView(
            @Nullable Long firstAudioMs,
            @Nullable Long parseMs,
            @Nullable Long composeMs,
            @Nullable Long synthesizeMs,
            @Nullable Long masterMs,
            @Nullable Long qaMs) {
        private static TimingsView of(Timings t) {
            return new TimingsView(
                    t.firstAudioMs() < 0 ? null : t.firstAudioMs(),
                    t.stageMs().get(Stage.PARSE),
                    t.stageMs().get(Stage.COMPOSE),
                    t.stageMs().get(Stage.SYNTHESIZE),
                    t.stageMs().get(Stage.MASTER),
                    t.stageMs().get(Stage.QA));
        }
    }

    /** Without its documents, as it stands in a list. */
    static JobView listed(Job job) {
        return of(job, new JobDocuments(List.of(), List.of(), List.of()), null);
    }

    static JobView of(Job job, JobDocuments documents, @Nullable Long queuePosition) {
        JobState state = job.state();
        Score score = documents.score().isEmpty() ? null : documents.score().getFirst();
        return new JobView(
                job.id().toString(),
                state.status(),
                Rounded.to(job.progress(), 4),
                state.attempt(),
                queuePosition,
                job.createdAt(),
                finishedAt(state),
                job.request().prompt(),
                job.request().seed(),
                job.title().isEmpty() ? null : job.title(),
                job.durationSeconds() > 0 ? job.durationSeconds() : null,
                job.request().delivery().sampleRateHz(),
                documents.brief().stream().findFirst().map(BriefView::of).orElse(null),
                score == null ? null : SectionView.each(score),
                score == null ? null : score.parts().stream().map(PartView::of).toList(),
                score == null ? null : StemView.each(job, documents),
                documents.report().stream().findFirst().map(ReportView::of).orElse(null),
                TimingsView.of(job.timings()),
                job.warnings().stream().map(WarningView::of).toList(),
                state instanceof JobState.Failed failed ? FailureView.of(failed.failure()) : null,
                JobLinks.of(job.id()));
    }

    private static @Nullable Instant finishedAt(JobState state) {
        return switch (state) {
            case JobState.Active active -> null;
            case JobState.Succeeded ended -> ended.at();
            case JobState.Failed ended -> ended.at();
            case JobState.Cancelled ended -> ended.at();
        };
    }
}
