package io.trackwright.service.pipeline;

import io.trackwright.audio.codec.SampleFormat;
import io.trackwright.audio.codec.WavWriter;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.mastering.MasterGains;
import io.trackwright.production.export.StemBounce;
import io.trackwright.production.qa.StereoSource;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.artifact.ArtifactStore.Artifact;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobDocuments;
import io.trackwright.service.job.JobId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The stems of a job, rendered again when somebody wants them. */
public final class Stems {
    private final ArtifactStore artifacts;
    private final ComputePool pool;
    private final Tracks tracks;

    public Stems(ArtifactStore artifacts, ComputePool pool, Tracks tracks) {
        this.artifacts = artifacts;
        this.pool = pool;
        this.tracks = tracks;
    }

    /** The names of the stems: parts, then returns. Needs brief and score. */
    public static List<String> names(JobDocuments documents) {
        return Tracks.stemNames(documents);
    }

    /** Renders one stem and stores it. */
    Artifact bounce(Job job, JobDocuments documents, String stem, boolean mastered)
            throws IOException {
        StemBounce bounce = tracks.bounce(job, documents, pool.crew());
        return artifacts.put(
                job.id(),
                mastered ? FileNames.stem(stem) : FileNames.mixStem(stem),
                out -> {
                    WavWriter wav =
                            new WavWriter(
                                    out,
                                    SampleFormat.PCM_24,
                                    bounce.sampleRateHz(),
                                    bounce.totalFrames());
                    if (mastered) {
                        bounce.mastered(
                                stem,
                                tracks.masteringTarget(job, documents, pool.crew()),
                                gains(job.id()),
                                wav::write);
                    } else {
                        bounce.mix(stem, wav::write);
                    }
                });
    }

    /** Peak of Σ mastered stems − master over the first {@code frames} frames. */
    double residualDbfs(Job job, JobDocuments documents, StereoSource master, long frames)
            throws IOException {
        StemBounce bounce = tracks.bounce(job, documents, pool.crew());
        try (StereoSource.Reading reading = master.open()) {
            return bounce.residualDbfs(
                    tracks.masteringTarget(job, documents, pool.crew()),
                    gains(job.id()),
                    into -> fill(reading, into),
                    frames);
        }
    }

    private static void fill(StereoSource.Reading reading, StereoBlock into) throws IOException {
        int wanted = into.frames();
        StereoBlock piece = new StereoBlock(wanted);
        if (!reading.read(piece) || piece.frames() != wanted) {
            throw new IOException("the master is shorter than its stems");
        }
        into.copyFrom(piece);
    }

    private MasterGains gains(JobId id) throws IOException {
        try (InputStream in = artifacts.open(id, FileNames.envelope(), 0)) {
            return MasterGains.fromBytes(in.readAllBytes());
        }
    }
}
