package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.job.JobId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The segments of a mixdown between synthesis and mastering: 32-bit float, little-endian, left then
 * right, one file each. They last as long as the job runs.
 */
public final class MixFiles {
    /**
     * How long to wait for word of a segment before looking again: another process may be writing
     * it.
     */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final ArtifactStore artifacts;
    private final ConcurrentMap<JobId, Waiting> waiting = new ConcurrentHashMap<>();

    private record Waiting(UniEmitter<? super Boolean> emitter) {}

    public MixFiles(ArtifactStore artifacts) {
        this.artifacts = artifacts;
    }

    static String name(int composition, int index) {
        return "mix/" + composition + "/" + index + ".f32";
    }

    boolean exists(JobId job, int composition, int index) {
        return artifacts.exists(job, name(composition, index));
    }

    void write(JobId job, int composition, int index, StereoBlock segment) throws IOException {
        int n = segment.frames();
        ByteBuffer bytes = ByteBuffer.allocate(8 * n).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(segment.left, 0, n).put(segment.right, 0, n);
        artifacts.put(job, name(composition, index), bytes.array());
        announce(job);
    }

    /** Reads a segment of {@code frames} frames into {@code into}. */
    void read(JobId job, int composition, int index, int frames, StereoBlock into)
            throws IOException {
        byte[] bytes;
        try (InputStream in = artifacts.open(job, name(composition, index), 0)) {
            bytes = in.readNBytes(8 * frames);
        }
        if (bytes.length != 8 * frames) {
            throw new IOException("mix segment " + index + " is short: " + bytes.length + " bytes");
        }
        into.resize(frames);
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(into.left, 0, frames)
                .get(into.right, 0, frames);
    }

    /** Completes when the segment is there. Holds no thread while it waits. */
    Uni<Void> await(StageRun run, int composition, int index) {
        return Uni.createFrom()
                .<Boolean>emitter(
                        emitter -> {
                            waiting.put(run.id(), new Waiting(emitter));
                            if (exists(run.id(), composition, index)) {
                                emitter.complete(true);
                            }
                        })
                .ifNoItem()
                .after(LOOK_AGAIN)
                .recoverWithItem(false)
                .chain(
                        () -> {
                            run.checkpoint();
                            return exists(run.id(), composition, index)
                                    ? Uni.createFrom().voidItem()
                                    : await(run, composition, index);
                        });
    }

    private void announce(JobId job) {
        Waiting w = waiting.remove(job);
        if (w != null) {
            w.emitter().complete(true);
        }
    }

    void delete(JobId job) throws IOException {
        waiting.remove(job);
        artifacts.delete(job, "mix/");
    }

    /** Removes whatever there is of a job, which is gone itself. */
    void deleteAll(JobId job) throws IOException {
        waiting.remove(job);
        artifacts.delete(job, "");
    }

    /** The jobs that have a mixdown. */
    List<JobId> jobs() throws IOException {
        return artifacts.jobs("mix");
    }
}
