package io.trackwright.service.api;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The wait preference of RFC 7240, §4.3. What cannot be understood is ignored, as §2 asks. */
final class PreferWait {
    private static final Pattern WAIT =
            Pattern.compile(
                    "(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(?:$|[,;])",
                    Pattern.CASE_INSENSITIVE);

    private PreferWait() {}

    /** How long to wait: 0..{@code longest}. */
    static Duration read(@Nullable String prefer, Duration longest) {
        Matcher m = WAIT.matcher(prefer == null ? "" : prefer);
        if (!m.find()) {
            return Duration.ZERO;
        }
        Duration wished = Duration.ofSeconds(Long.parseLong(m.group(1)));
        return wished.compareTo(longest) < 0 ? wished : longest;
    }
}
