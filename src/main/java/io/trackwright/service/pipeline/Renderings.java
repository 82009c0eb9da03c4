package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.job.Job;

/** Makes sure that a job's derived files exist, rendering them when they are asked for. */
public interface Renderings {

    /**
     * The stored file, made now if need be. Fails with {@link NotAvailable}.
     *
     * @param name {@code master.wav}, {@code audio/{attempt}/{index}.wav}, {@code score.mid},
     *     {@code score.musicxml}, {@code score.staccato}, {@code stems/{part}.wav}, {@code
     *     stems/mix/{part}.wav}, {@code stems.zip}
     */
    Uni<ArtifactStore.Artifact> file(Job job, String name);
}
