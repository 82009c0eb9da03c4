package io.trackwright.service.pipeline;

import io.trackwright.audio.codec.CodecUnavailable;
import io.trackwright.audio.codec.Encoder;
import io.trackwright.audio.codec.SampleFormat;
import io.trackwright.audio.codec.Tags;
import io.trackwright.audio.codec.WavReader;
import io.trackwright.audio.codec.WavWriter;
import io.trackwright.audio.dsp.Dither;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.artifact.ArtifactStore.Artifact;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobDocuments;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Packs a stored 24-bit WAV in other formats, a block at a time. */
public final class Formats {
    private static final int BLOCK_FRAMES = 8192;

    private final ArtifactStore artifacts;
    private final FormatSettings settings;
    private final Scratch scratch;

    public Formats(ArtifactStore artifacts, FormatSettings settings, Scratch scratch) {
        this.artifacts = artifacts;
        this.settings = settings;
        this.scratch = scratch;
    }

    /** The name under which a form of a recording is kept: other settings, another name. */
    String name(String recording, AudioForm form) {
        return FileNames.form(recording, form.slug(settings), form.extension());
    }

    /**
     * Makes and stores a form of the recording that is stored as WAV.
     *
     * @param part the stem's name; empty for the master
     * @throws FormatUnavailable where there is no codec library
     */
    Artifact make(Job job, JobDocuments documents, String recording, String part, AudioForm form)
            throws IOException {
        String name = name(recording, form);
        try (WavReader source =
                new WavReader(artifacts.open(job.id(), FileNames.wav(recording), 0))) {
            if (form.extension().equals("wav")) {
                return artifacts.put(job.id(), name, out -> reduce(job, form, source, out));
            }
            Path file = scratch.file(form.extension());
            try {
                encode(job, form, source, tags(job, documents, part), file);
                return artifacts.put(job.id(), name, out -> Files.copy(file, out));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (CodecUnavailable e) {
            throw new FormatUnavailable(
                    form.extension() + " cannot be made on this platform; wav can", e);
        }
    }

    private static void reduce(Job job, AudioForm form, WavReader source, OutputStream out)
            throws IOException {
        WavWriter wav =
                new WavWriter(out, SampleFormat.PCM_16, source.sampleRateHz(), source.frames());
        each(job, form, source, wav::write);
    }

    private void encode(Job job, AudioForm form, WavReader source, Tags tags, Path file)
            throws IOException {
        try (Encoder encoder =
                new Encoder(file, form.encoding(settings), source.sampleRateHz(), tags)) {
            each(job, form, source, encoder::write);
        }
    }

    private interface Sink {
        void write(StereoBlock block) throws IOException;
    }

    private static void each(Job job, AudioForm form, WavReader source, Sink sink)
            throws IOException {
        Dither dither = new Dither(form.dither(), job.request().seed());
        StereoBlock block = new StereoBlock(BLOCK_FRAMES);
        while (source.read(block) > 0) {
            if (form.bits() == 16) {
                dither.process(block);
            }
            sink.write(block);
        }
    }

    private Tags tags(Job job, JobDocuments documents, String part) {
        MusicBrief brief = documents.brief().getFirst();
        return new Tags(
                part.isEmpty() ? job.title() : job.title() + " (" + part + ")",
                "Trackwright",
                Tracks.genre(documents).profile().title(),
                documents.score().getFirst().tempo().startBpm(),
                brief.key().value().toString(),
                String.format(
                        Locale.ROOT,
                        "Seed %d, engine %s",
                        job.request().seed(),
                        job.engineVersion()));
    }
}
