package io.trackwright.service.api;

import io.trackwright.service.job.PostedScore;
import io.trackwright.service.job.PostedScore.Format;
import io.trackwright.service.pipeline.GivenScore;
import io.trackwright.service.pipeline.ScoreLimits;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the {@code score} of a request, to the last note: what is accepted can be produced. */
final class ScoreReader {
    /** What the score itself says. */
    private static final List<String> SAID =
            List.of(
                    "tempoBpm",
                    "key",
                    "timeSignature",
                    "lengthSeconds",
                    "instruments",
                    "exclusions");

    private final ScoreLimits limits;

    ScoreReader(ScoreLimits limits) {
        this.limits = limits;
    }

    PostedScore read(JsonFields fields) {
        Optional<Format> format = fields.word("format", "staccato or midi", ScoreReader::format);
        Optional<String> data = fields.text("data");
        for (String name : List.of("format", "data")) {
            if (!fields.has(name)) {
                fields.wrong(name, "is required");
            }
        }
        fields.noOthers();
        if (format.isEmpty() || data.isEmpty()) {
            return PostedScore.NONE;
        }
        if (data.get().isBlank()) {
            fields.wrong("data", "must not be blank");
        } else if (data.get().codePoints().anyMatch(JobRequestReader::unprintable)) {
            fields.wrong("data", "must not have control characters but tab and line breaks");
        } else {
            PostedScore score = new PostedScore(format.get(), data.get());
            try {
                GivenScore.read(score, limits);
                return score;
            } catch (IllegalArgumentException e) {
                fields.wrong("data", "cannot be produced: " + e.getMessage());
            }
        }
        return PostedScore.NONE;
    }

    /** A brief beside a score, which may only choose the sound. */
    static JsonFields sound(JsonFields brief) {
        SAID.stream()
                .filter(brief::has)
                .forEach(name -> brief.wrong(name, "is said by the score already"));
        return brief;
    }

    private static Optional<Format> format(String slug) {
        return Arrays.stream(Format.values()).filter(f -> f.slug().equals(slug)).findFirst();
    }
}
