package io.trackwright.service.pipeline;

import io.trackwright.audio.codec.SampleFormat;
import io.trackwright.audio.codec.WavFile;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.mastering.LoopRehearsal;
import io.trackwright.audio.mastering.MasteringChain;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.music.score.Score;
import io.trackwright.production.render.Finish;
import io.trackwright.production.render.MixForecast;
import io.trackwright.production.render.SegmentPlan;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.artifact.ArtifactStore.Artifact;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * The master being made: segment in, chunk out, and at the end the whole of it. One thread at a
 * time.
 */
final class MasterTape {
    private static final SampleFormat FORMAT = SampleFormat.PCM_24;

    private final JobId id;
    private final int attempt;
    private final int composition;
    private final MixFiles mix;
    private final ArtifactStore artifacts;
    private final SegmentPlan plan;
    private final boolean loop;
    private final LoopRehearsal rehearsal;
    private final StereoBlock segment;
    private final StereoBlock chunk;
    private MasteringChain chain;
    private int foreseen;
    private long chunkStart;
    private int chunkFrames;

    MasterTape(StageRun run, MixFiles mix, ArtifactStore artifacts, Tracks tracks) {
        Job job = run.job();
        this.id = run.id();
        this.attempt = run.attempt();
        this.composition = job.adjustments().recompositions();
        this.mix = mix;
        this.artifacts = artifacts;
        Score score = run.documents().score().getFirst();
        int sampleRateHz = job.request().delivery().sampleRateHz();
        this.plan = new SegmentPlan(sampleRateHz, Math.round(score.lengthSeconds() * sampleRateHz));
        MixForecast forecast = tracks.forecast(job, run.documents(), run.crew());
        MasteringTarget target = Tracks.masteringTarget(job, run.documents(), forecast);
        AudioSpec spec = new AudioSpec(sampleRateHz, MasteringChain.LATENCY_FRAMES);
        this.loop = Tracks.finish(run.documents()) == Finish.LOOP;
        long total = plan.totalFrames();
        this.rehearsal =
                new LoopRehearsal(
                        target.levelLufs(),
                        total,
                        () -> MasteringChain.ofLoop(target, spec, forecast.loudness(), total));
        this.chain = new MasteringChain(target, spec, forecast.loudness(), total);
        this.segment = new StereoBlock(plan.maxFrames());
        this.chunk = new StereoBlock(plan.maxFrames() + 2 * MasteringChain.LATENCY_FRAMES);
    }

    int composition() {
        return composition;
    }

    int segments() {
        return plan.count();
    }

    long totalFrames() {
        return plan.totalFrames();
    }

    /**
     * The last segment that must be there before segment {@code index} is mastered. A loop begins
     * as it ends, so all of it.
     */
    int needed(int index) {
        return loop ? plan.count() - 1 : plan.shownBefore(index);
    }

    /** Masters a segment and stores the chunk it yields. Segments come in order, each once. */
    JobEvent.AudioReady segment(int index) throws IOException {
        if (loop && index == 0) {
            chain = rehearsal.ready(this::playAround);
        }
        // The further the track is, the further mastering looks ahead; how far depends on nothing
        // else.
        for (; !loop && foreseen <= needed(index); foreseen++) {
            mix.read(id, composition, foreseen, plan.frames(foreseen), segment);
            chain.foresee(segment);
        }
        mix.read(id, composition, index, plan.frames(index), segment);
        chunkStart = chain.emittedFrames();
        chunkFrames = 0;
        chain.push(segment, this::take);
        if (index == plan.count() - 1) {
            playAround(0, chain.headFrames(), block -> chain.push(block, this::take));
            chain.finish(this::take);
        }
        chunk.resize(chunkFrames);
        String name = FileNames.chunk(attempt, index);
        Artifact stored =
                artifacts.exists(id, name)
                        ? artifacts.stat(id, name)
                        : artifacts.put(id, name, this::writeChunk);
        return new JobEvent.AudioReady(
                attempt, index, chunkStart, chunkFrames, plan.sampleRateHz(), stored.sha256());
    }

    /** Hands over frames of the mix as it goes round and round. */
    private void playAround(long from, long frames, Consumer<StereoBlock> to) throws IOException {
        for (long done = 0; done < frames; ) {
            long at = Math.floorMod(from + done, plan.totalFrames());
            int index = plan.indexOf(at);
            int skipped = (int) (at - plan.startFrame(index));
            int n = (int) Math.min(frames - done, plan.frames(index) - skipped);
            mix.read(id, composition, index, plan.frames(index), segment);
            System.arraycopy(segment.left, skipped, segment.left, 0, n);
            System.arraycopy(segment.right, skipped, segment.right, 0, n);
            segment.resize(n);
            to.accept(segment);
            done += n;
        }
    }

    private void writeChunk(OutputStream out) throws IOException {
        out.write(WavFile.header(FORMAT, plan.sampleRateHz(), chunkFrames));
        out.write(WavFile.samples(FORMAT, chunk));
    }

    private void take(StereoBlock mastered) {
        System.arraycopy(mastered.left, 0, chunk.left, chunkFrames, mastered.frames());
        System.arraycopy(mastered.right, 0, chunk.right, chunkFrames, mastered.frames());
        chunkFrames += mastered.frames();
    }

    /** Joins the chunks to the master and keeps the gain envelope for its stems. */
    Artifact close() throws IOException {
        artifacts.put(id, FileNames.envelope(), chain.gains().toBytes());
        return artifacts.put(id, FileNames.MASTER, this::join);
    }

    private void join(OutputStream out) throws IOException {
        out.write(WavFile.header(FORMAT, plan.sampleRateHz(), plan.totalFrames()));
        for (int k = 0; k < plan.count(); k++) {
            try (InputStream in =
                    artifacts.open(id, FileNames.chunk(attempt, k), WavFile.HEADER_BYTES)) {
                in.transferTo(out);
            }
        }
    }
}
