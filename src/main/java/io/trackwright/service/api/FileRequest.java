package io.trackwright.service.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The headers that decide what of a file is sent (RFC 9110, §13 and §14), and the answer to them.
 */
class FileRequest {
    private static final int BUFFER_BYTES = 32 * 1024;

    @HeaderParam("Range")
    @Nullable String range;

    @HeaderParam("If-Range")
    @Nullable String ifRange;

    @HeaderParam("If-None-Match")
    @Nullable String ifNoneMatch;

    /** The answer; its body is read from the file while it is sent. */
    Response answer(ServedFile file) {
        if (EntityTags.match(ifNoneMatch, file.entityTag())) {
            return described(Response.notModified(), file).build();
        }
        boolean same = ifRange == null || ifRange.strip().equals(file.entityTag());
        return switch (ByteRange.of(same ? range : null, file.bytes())) {
            case ByteRange.Whole w -> body(Response.ok(), file, 0, file.bytes());
            case ByteRange.Slice s -> {
                String place =
                        "bytes %d-%d/%d"
                                .formatted(s.first(), s.first() + s.count() - 1, file.bytes());
                yield body(
                        Response.status(206).header("Content-Range", place),
                        file,
                        s.first(),
                        s.count());
            }
            case ByteRange.Outside o -> throw outside(file);
        };
    }

    private static Response body(
            Response.ResponseBuilder answer, ServedFile file, long first, long count) {
        StreamingOutput body =
                out -> {
                    try (InputStream in = file.source().open(first)) {
                        copy(in, out, count);
                    }
                };
        return described(answer, file)
                .header("Content-Length", count)
                .header("Content-Disposition", file.disposition())
                .type(file.mediaType())
                .entity(body)
                .build();
    }

    /** Copies as fast as the client reads; one that has gone away is none of our faults. */
    private static void copy(InputStream in, OutputStream out, long count) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long left = count;
        while (left > 0) {
            int n = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (n < 0) {
                throw new IOException("file ended " + left + " bytes early");
            }
            try {
                out.write(buffer, 0, n);
            } catch (IOException gone) {
                return;
            }
            left -= n;
        }
    }

    private static Response.ResponseBuilder described(
            Response.ResponseBuilder answer, ServedFile file) {
        return answer.header("ETag", file.entityTag())
                .header("Accept-Ranges", "bytes")
                .header(
                        "Cache-Control",
                        file.immutable()
                                ? "private, max-age=31536000, immutable"
                                : "private, no-cache");
    }

    private static HttpProblem outside(ServedFile file) {
        return ProblemType.RANGE_NOT_SATISFIABLE
                .problem()
                .withDetail("The file has " + file.bytes() + " bytes.")
                .withHeader("Content-Range", "bytes */" + file.bytes())
                .build();
    }
}
