package io.trackwright.service.artifact;

import io.trackwright.service.job.JobId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Keeps the files of jobs. Blocking: call it from a worker thread. A file appears whole or not at
 * all, is on disk when {@code put} returns, and never changes but by being replaced. Names are
 * relative paths of slugs ({@code audio/1/0.wav}); any other name fails with {@link
 * IllegalArgumentException}.
 */
public interface ArtifactStore {

    /** Writes a file. */
    Artifact put(JobId job, String name, Content content) throws IOException;

    default Artifact put(JobId job, String name, byte[] bytes) throws IOException {
        return put(job, name, out -> out.write(bytes));
    }

    boolean exists(JobId job, String name);

    /** Size and hash; fails with {@link java.nio.file.NoSuchFileException}. */
    Artifact stat(JobId job, String name) throws IOException;

    /**
     * The file's bytes from {@code offset} on; fails with {@link
     * java.nio.file.NoSuchFileException}.
     */
    InputStream open(JobId job, String name, long offset) throws IOException;

    /** Names of the job's files that begin with {@code prefix}, sorted. */
    List<String> names(JobId job, String prefix) throws IOException;

    /** The jobs that have a folder {@code folder}, in no particular order. */
    List<JobId> jobs(String folder) throws IOException;

    /** Removes the job's files that begin with {@code prefix}; the empty prefix removes all. */
    void delete(JobId job, String prefix) throws IOException;

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A stored file.
     *
     * @param bytes its size
     * @param sha256 of its content, lower-case hex
     */
    record Artifact(String name, long bytes, String sha256) {}
}
