package io.trackwright.service.pipeline;

import io.trackwright.audio.codec.WavReader;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.music.score.Score;
import io.trackwright.production.qa.Evidence;
import io.trackwright.production.qa.MeasuringPass;
import io.trackwright.production.qa.QaGate;
import io.trackwright.production.qa.QaReport;
import io.trackwright.production.qa.StereoSource;
import io.trackwright.production.render.Crew;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.job.Delivery;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Brings together what the checks need. */
public final class Inspection {
    private final ArtifactStore artifacts;
    private final Stems stems;
    private final double residualSeconds;

    /**
     * @param residualSeconds how much of the stems is rendered again and compared with the master,
     *     above 0
     */
    public Inspection(ArtifactStore artifacts, Stems stems, double residualSeconds) {
        if (!(residualSeconds > 0)) {
            throw new IllegalArgumentException(
                    "residualSeconds must be above 0, was " + residualSeconds);
        }
        this.artifacts = artifacts;
        this.stems = stems;
        this.residualSeconds = residualSeconds;
    }

    /** Measures the master and renders some of its stems again, side by side. */
    QaReport inspect(Job job, JobDocuments documents, Crew crew) throws IOException {
        Score score = documents.score().getFirst();
        Delivery delivery = job.request().delivery();
        StereoSource master = () -> openMaster(job);
        long frames;
        try (WavReader reader = openMaster(job).reader()) {
            frames = reader.frames();
        }
        MeasuringPass pass = new MeasuringPass(score, delivery.sampleRateHz(), frames, master);
        long again = Math.min(frames, (long) (residualSeconds * delivery.sampleRateHz()));
        double[] residualDbfs = new double[1];
        crew.each(
                1 + MeasuringPass.READINGS,
                piece -> {
                    if (piece > 0) {
                        pass.read(piece - 1);
                    } else {
                        residualDbfs[0] = residual(job, documents, master, again);
                    }
                });
        return QaGate.inspect(
                new Evidence(
                        documents.brief().getFirst(),
                        score,
                        delivery.sampleRateHz(),
                        frames,
                        delivery.loudnessLufs(),
                        delivery.truePeakDbtp(),
                        residualDbfs[0],
                        !job.request().score().absent(),
                        master),
                pass.measurements());
    }

    private double residual(Job job, JobDocuments documents, StereoSource master, long frames) {
        try {
            return stems.residualDbfs(job, documents, master, frames);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Opened openMaster(Job job) {
        try {
            return new Opened(new WavReader(artifacts.open(job.id(), FileNames.MASTER, 0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Opened(WavReader reader) implements StereoSource.Reading {
        @Override
        public boolean read(StereoBlock into) {
            try {
                into.resize(into.capacity());
                int frames = reader.read(into);
                into.resize(frames);
                return frames > 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
