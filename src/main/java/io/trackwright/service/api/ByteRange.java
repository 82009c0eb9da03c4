package io.trackwright.service.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a file is wanted (RFC 9110, §14): one range of bytes. Several ranges, other units and
 * what cannot be read are answered with the whole file, as §14.2 allows.
 */
sealed interface ByteRange {
    Pattern ONE =
            Pattern.compile("bytes\\s*=\\s*(\\d{0,18})-(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /** All of it. */
    record Whole() implements ByteRange {}

    /** {@code count} bytes from {@code first} on. */
    record Slice(long first, long count) implements ByteRange {}

    /** Lies outside the file. */
    record Outside() implements ByteRange {}

    static ByteRange of(@Nullable String header, long length) {
        Matcher m = ONE.matcher(header == null ? "" : header);
        if (!m.matches() || m.group(1).isEmpty() && m.group(2).isEmpty()) {
            return new Whole();
        }
        if (m.group(1).isEmpty()) {
            long count = Math.min(length, Long.parseLong(m.group(2)));
            return count == 0 ? new Outside() : new Slice(length - count, count);
        }
        long first = Long.parseLong(m.group(1));
        long last = m.group(2).isEmpty() ? length - 1 : Long.parseLong(m.group(2));
        if (!m.group(2).isEmpty() && last < first) {
            return new Whole();
        }
        return first >= length
                ? new Outside()
                : new Slice(first, Math.min(last, length - 1) - first + 1);
    }
}
