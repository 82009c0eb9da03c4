package io.trackwright.service.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.trackwright.production.qa.Adjustments;
import io.trackwright.service.artifact.ArtifactStore.Artifact;
import io.trackwright.service.job.JobRepository.JobWithDocuments;
import io.trackwright.service.job.ModelAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Enough to make the same bytes again, and to see that they are.
 *
 * @param engineVersion the engine that made them
 * @param request to be sent again as it stands
 * @param adjustments what the attempts before the last one changed
 * @param planner missing when no language model was asked
 * @param files sizes and hashes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ManifestView(
        String job,
        String engineVersion,
        Instant createdAt,
        long seed,
        RequestView request,
        @Nullable BriefView brief,
        AdjustmentsView adjustments,
        @Nullable PlannerView planner,
        List<FileView> files) {

    /** The language model that was asked; its answer is kept with the job. */
    record PlannerView(
            String provider,
            String model,
            String outcome,
            @Nullable Integer tokensIn,
            @Nullable Integer tokensOut,
            long latencyMs,
            int requests) {
        private static PlannerView of(ModelAnswer a) {
            return new PlannerView(
                    a.provider(),
                    a.model(),
                    a.outcome().name().toLowerCase(Locale.ROOT),
                    a.tokensIn() < 0 ? null : a.tokensIn(),
                    a.tokensOut() < 0 ? null : a.tokensOut(),
                    a.latencyMs(),
                    a.requests());
        }
    }

    /** Parameters that differ from the first attempt. */
    record AdjustmentsView(double loudnessTrimDb, double ceilingTrimDb, int recompositions) {
        private static AdjustmentsView of(Adjustments a) {
            return new AdjustmentsView(a.loudnessTrimDb(), a.ceilingTrimDb(), a.recompositions());
        }
    }

    /** A file of the job. */
    record FileView(String name, long bytes, String sha256) {}

    static ManifestView of(JobWithDocuments made, List<Artifact> files) {
        return new ManifestView(
                made.job().id().toString(),
                made.job().engineVersion(),
                made.job().createdAt(),
                made.job().request().seed(),
                RequestView.of(made.job().request()),
                made.documents().brief().stream().findFirst().map(BriefView::of).orElse(null),
                AdjustmentsView.of(made.job().adjustments()),
                made.documents().answer().stream().findFirst().map(PlannerView::of).orElse(null),
                files.stream().map(f -> new FileView(f.name(), f.bytes(), f.sha256())).toList());
    }
}
