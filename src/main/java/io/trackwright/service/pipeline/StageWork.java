package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import io.trackwright.service.job.Stage;

/**
 * What a stage does with a job. Run again after a crash, it writes the same things; what is already
 * there stays.
 */
interface StageWork {
    Stage stage();

    /**
     * Completes when the stage's results are saved; a failure is translated by {@link StageRunner}.
     */
    Uni<Void> run(StageRun run);
}
