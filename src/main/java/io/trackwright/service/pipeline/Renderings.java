package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import io.trackwright.production.export.ArchiveIndex;
import io.trackwright.production.picture.Overview;
import io.trackwright.production.picture.Size;
import io.trackwright.production.picture.Theme;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.job.Job;

/** Makes sure that a job's derived files exist, rendering them when they are asked for. */
public interface Renderings {

    /**
     * The stored file, made now if need be. Fails with {@link NotAvailable}.
     *
     * @param name {@code master.wav}, {@code audio/{attempt}/{index}.wav}, {@code score.mid},
     *     {@code score.musicxml}, {@code score.staccato}, {@code stems/{part}.wav}, {@code
     *     stems/mix/{part}.wav}
     */
    Uni<ArtifactStore.Artifact> file(Job job, String name);

    /**
     * The master in some form. Fails with {@link NotAvailable}, or {@link FormatUnavailable} where
     * this machine cannot make it.
     */
    Uni<ArtifactStore.Artifact> master(Job job, AudioForm form);

    /**
     * A stem in some form. Fails as {@link #master} does.
     *
     * @param mix as it is before mastering
     */
    Uni<ArtifactStore.Artifact> stem(Job job, String part, boolean mix, AudioForm form);

    /** What most pictures of the master are drawn from. Fails with {@link NotAvailable}. */
    Uni<Overview> overview(Job job);

    /** A spectrogram of the master. Fails with {@link NotAvailable}. */
    Uni<ArtifactStore.Artifact> spectrogram(Job job, Size size, Theme theme);

    /** All mastered stems, made now if need be, as one archive. Fails with {@link NotAvailable}. */
    Uni<ArchiveIndex> archive(Job job);
}
