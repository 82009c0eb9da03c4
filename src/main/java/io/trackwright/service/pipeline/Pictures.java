package io.trackwright.service.pipeline;

import io.trackwright.audio.codec.WavReader;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.production.picture.Overview;
import io.trackwright.production.picture.Size;
import io.trackwright.production.picture.Spectrogram;
import io.trackwright.production.picture.Theme;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.artifact.ArtifactStore.Artifact;
import io.trackwright.service.job.JobId;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Looks through a master for its pictures, a block at a time. */
final class Pictures {
    private static final int BLOCK_FRAMES = 8192;

    private final ArtifactStore artifacts;

    Pictures(ArtifactStore artifacts) {
        this.artifacts = artifacts;
    }

    /** Makes and stores what most pictures are drawn from. */
    Artifact lookOver(JobId job) throws IOException {
        try (WavReader master = master(job)) {
            Overview.Recorder recorder = new Overview.Recorder(spec(master), master.frames());
            each(master, recorder::process);
            return artifacts.put(job, FileNames.OVERVIEW, recorder.finish().toBytes());
        }
    }

    /** What {@link #lookOver} stored. */
    Overview overview(JobId job) throws IOException {
        try (InputStream in = artifacts.open(job, FileNames.OVERVIEW, 0)) {
            return Overview.fromBytes(in.readAllBytes());
        }
    }

    /** Makes and stores a spectrogram. */
    Artifact spectrogram(JobId job, Size size, Theme theme) throws IOException {
        try (WavReader master = master(job)) {
            Spectrogram picture = new Spectrogram(spec(master), master.frames(), size, theme);
            each(master, picture::process);
            return artifacts.put(job, FileNames.spectrogram(size, theme), picture.png());
        }
    }

    private WavReader master(JobId job) throws IOException {
        return new WavReader(artifacts.open(job, FileNames.MASTER, 0));
    }

    private static AudioSpec spec(WavReader master) {
        return new AudioSpec(master.sampleRateHz(), BLOCK_FRAMES);
    }

    private static void each(WavReader source, Consumer<StereoBlock> sink) throws IOException {
        StereoBlock block = new StereoBlock(BLOCK_FRAMES);
        while (source.read(block) > 0) {
            sink.accept(block);
        }
    }
}
