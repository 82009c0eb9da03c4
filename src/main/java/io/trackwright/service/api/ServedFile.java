package io.trackwright.service.api;

import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.artifact.ArtifactStore.Artifact;
import io.trackwright.service.job.JobId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file about to be sent.
 *
 * @param sha256 of its content, lower-case hex; its entity tag
 * @param disposition value of Content-Disposition
 * @param immutable true when its address will never have other content
 */
record ServedFile(
        Source source,
        long bytes,
        String sha256,
        String mediaType,
        String disposition,
        boolean immutable) {

    /** Where the bytes come from. */
    @FunctionalInterface
    interface Source {
        InputStream open(long offset) throws IOException;
    }

    static ServedFile stored(
            ArtifactStore store,
            JobId job,
            Artifact file,
            String mediaType,
            String disposition,
            boolean immutable) {
        Source source = offset -> store.open(job, file.name(), offset);
        return new ServedFile(
                source, file.bytes(), file.sha256(), mediaType, disposition, immutable);
    }

    static ServedFile of(byte[] content, String mediaType, String disposition) {
        Source source =
                offset ->
                        new ByteArrayInputStream(
                                content, (int) offset, content.length - (int) offset);
        return new ServedFile(
                source, content.length, Sha256.hex(content), mediaType, disposition, false);
    }

    String entityTag() {
        return "\"" + sha256 + "\"";
    }
}
