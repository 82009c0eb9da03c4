package io.trackwright.service.api;

import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository.Position;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** A place in the list of jobs as clients hold it: opaque, 38 characters. */
final class ListCursor {
    private static final int BYTES = Long.BYTES + Integer.BYTES + 2 * Long.BYTES;

    private ListCursor() {}

    /** The place just after {@code job}. */
    static String after(Job job) {
        UUID id = job.id().value();
        byte[] bytes =
                ByteBuffer.allocate(BYTES)
                        .putLong(job.createdAt().getEpochSecond())
                        .putInt(job.createdAt().getNano())
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Empty when {@code text} was not made by {@link #after}. */
    static Optional<Position> read(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length != BYTES) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        long second = in.getLong();
        int nano = in.getInt();
        UUID id = new UUID(in.getLong(), in.getLong());
        boolean sane =
                second >= 0
                        && second <= Position.TOP.createdAt().getEpochSecond()
                        && nano >= 0
                        && nano < 1_000_000_000;
        return sane
                ? Optional.of(new Position(Instant.ofEpochSecond(second, nano), new JobId(id)))
                : Optional.empty();
    }
}
