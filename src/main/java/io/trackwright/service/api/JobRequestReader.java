package io.trackwright.service.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.render.Sound;
import io.trackwright.production.render.SoundEngine;
import io.trackwright.service.job.Delivery;
import io.trackwright.service.job.JobRequest;
import io.trackwright.service.job.PostedScore;
import io.trackwright.service.pipeline.ScoreLimits;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * Reads the body of {@code POST /jobs}: every field checked, everything that is wrong named in one
 * answer.
 */
@Singleton
class JobRequestReader {
    private final int promptCharacters;
    private final Sound usualSound;
    private final int usualCandidates;
    private final int mostCandidates;
    private final BriefReader briefs;
    private final ScoreReader scores;

    JobRequestReader(ApiSettings settings, BriefLimits limits, ScoreLimits scoreLimits) {
        this.promptCharacters = settings.promptCharacters();
        this.usualSound = Sound.of(settings.engine());
        this.usualCandidates = settings.composeCandidates();
        this.mostCandidates = settings.mostCandidates();
        this.briefs = new BriefReader(limits, Genres.profiles());
        this.scores = new ScoreReader(scoreLimits);
    }

    /**
     * The request; fails with problem {@code invalid-request}.
     *
     * @param seeds asked when the body has no seed; 0..2^53−1
     */
    JobRequest read(JsonNode body, LongSupplier seeds) {
        List<FieldError> errors = new ArrayList<>();
        JsonFields fields = JsonFields.of(body, errors);
        boolean scored = fields.has("score");
        String prompt = scored && !fields.has("prompt") ? "" : prompt(fields, scored);
        OptionalLong seed = fields.integer("seed", 0, JobRequest.MAX_SEED);
        Mentions wishes =
                fields.object("brief")
                        .map(brief -> scored ? ScoreReader.sound(brief) : brief)
                        .map(briefs::read)
                        .orElse(Mentions.none());
        Delivery delivery =
                fields.object("delivery").map(JobRequestReader::delivery).orElse(Delivery.DEFAULT);
        PostedScore score = fields.object("score").map(scores::read).orElse(PostedScore.NONE);
        Sound sound = fields.object("sound").map(this::sound).orElse(usualSound);
        int candidates = fields.object("compose").map(this::candidates).orElse(usualCandidates);
        fields.noOthers();
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_REQUEST.problem(errors);
        }
        return new JobRequest(
                prompt, seed.orElseGet(seeds), wishes, delivery, score, sound, candidates);
    }

    private String prompt(JsonFields fields, boolean mayBeBlank) {
        Optional<String> text = fields.text("prompt");
        if (text.isEmpty()) {
            if (!fields.has("prompt")) {
                fields.wrong("prompt", "is required");
            }
            return "";
        }
        String prompt = text.get();
        if (prompt.codePointCount(0, prompt.length()) > promptCharacters) {
            fields.wrong("prompt", "must have at most " + promptCharacters + " characters");
        } else if (prompt.codePoints().anyMatch(JobRequestReader::unprintable)) {
            fields.wrong("prompt", "must not have control characters but tab and line breaks");
        } else if (!mayBeBlank && prompt.codePoints().allMatch(JobRequestReader::blank)) {
            fields.wrong("prompt", "must not be blank");
        }
        return prompt;
    }

    /** Controls, and halves of surrogate pairs, which no database can keep. */
    static boolean unprintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.FORMAT;
    }

    private int candidates(JsonFields fields) {
        int asked = (int) fields.integer("candidates", 1, mostCandidates).orElse(usualCandidates);
        fields.noOthers();
        return asked;
    }

    private Sound sound(JsonFields fields) {
        SoundEngine engine =
                fields.word("engine", "one of " + SoundEngine.slugs(), SoundEngine::named)
                        .orElse(usualSound.engine());
        String font = fields.text("font").orElse("");
        String sha256 =
                fields.word(
                                "sha256",
                                "64 lower-case hex digits",
                                hash -> Optional.of(hash).filter(h -> h.matches("[0-9a-f]{64}")))
                        .orElse("");
        fields.noOthers();
        if (engine == SoundEngine.SYNTH) {
            for (String field : List.of("font", "sha256")) {
                if (fields.has(field)) {
                    fields.wrong(field, "must not be given where the engine is synth");
                }
            }
            return Sound.SYNTHESIZED;
        }
        return new Sound(engine, font, sha256);
    }

    private static Delivery delivery(JsonFields fields) {
        Delivery usual = Delivery.DEFAULT;
        long rate = fields.integer("sampleRateHz", 44_100, 96_000).orElse(usual.sampleRateHz());
        double lufs = fields.number("loudnessLufs", -24, -7).orElse(usual.loudnessLufs());
        double peak = fields.number("truePeakDbtp", -9, -0.1).orElse(usual.truePeakDbtp());
        fields.noOthers();
        if (rate != 44_100 && rate != 48_000 && rate != 96_000) {
            fields.wrong("sampleRateHz", "must be 44100, 48000 or 96000");
            return usual;
        }
        return new Delivery((int) rate, lufs, peak);
    }
}
