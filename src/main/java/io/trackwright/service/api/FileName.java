package io.trackwright.service.api;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.service.job.JobRepository.JobWithDocuments;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The name under which a browser saves a file: title, tempo and key, as people sort their music.
 */
final class FileName {
    private static final int MAX_STEM = 100;

    private FileName() {}

    /** "Night Drive 174bpm F minor", or "trackwright" while nothing is known. */
    static String stem(JobWithDocuments made) {
        String title = made.job().title();
        StringBuilder stem = new StringBuilder(title.isBlank() ? "trackwright" : title);
        for (MusicBrief brief : made.documents().brief()) {
            stem.append(' ').append(Math.round(brief.tempoBpm().value())).append("bpm ");
            stem.append(brief.key().value());
        }
        return stem.toString();
    }

    /** Content-Disposition (RFC 6266) of what is saved. */
    static String attachment(String stem, String suffix) {
        return disposition("attachment", stem, suffix);
    }

    /** Content-Disposition of what is looked at. */
    static String inline(String stem, String suffix) {
        return disposition("inline", stem, suffix);
    }

    /** With a plain ASCII name, and the full one in UTF-8. */
    private static String disposition(String type, String stem, String suffix) {
        String full = safe(stem) + suffix;
        String ascii =
                Normalizer.normalize(full, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^A-Za-z0-9#._ -]", "")
                        .strip()
                        .replaceAll("\\s+", "-");
        String encoded = URLEncoder.encode(full, StandardCharsets.UTF_8).replace("+", "%20");
        return type + "; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, encoded);
    }

    /** Without what file systems cannot keep. */
    private static String safe(String name) {
        String kept = name.replaceAll("[\\p{C}/\\\\:*?\"<>|]", " ").replaceAll("\\s+", " ").strip();
        int end = Math.min(kept.codePointCount(0, kept.length()), MAX_STEM);
        return kept.substring(0, kept.offsetByCodePoints(0, end));
    }
}
