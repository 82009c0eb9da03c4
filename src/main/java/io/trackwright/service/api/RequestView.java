package io.trackwright.service.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.trackwright.service.job.JobRequest;
import io.trackwright.service.job.PostedScore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request in the form in which it can be sent again: the body of {@code POST /jobs} with its
 * seed.
 */
record RequestView(
        @Schema(
                        description =
                                "What you want to hear, in your own words. Beside a score it only"
                                        + " chooses the sound, and may be left out.")
                String prompt,
        long seed,
        @Schema(description = "Fields of the brief set directly; beside a score: genre and moods.")
                WishesView brief,
        DeliveryView delivery,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ScoreView score) {

    /** The technical wishes. */
    record DeliveryView(int sampleRateHz, double loudnessLufs, double truePeakDbtp) {}

    /** Music to be produced as it stands. */
    @Schema(
            name = "PostedScore",
            description =
                    "Music to be sounded, mixed and mastered as it stands: every note with its"
                            + " pitch, start, length and velocity.")
    record ScoreView(
            @Schema(enumeration = {"staccato", "midi"}) String format,
            @Schema(
                            description =
                                    "A music string of JFugue, or a Standard MIDI File of type 0"
                                            + " or 1 in base64.")
                    String data) {}

    static RequestView of(JobRequest request) {
        return new RequestView(
                request.prompt(),
                request.seed(),
                WishesView.of(request.wishes()),
                new DeliveryView(
                        request.delivery().sampleRateHz(),
                        request.delivery().loudnessLufs(),
                        request.delivery().truePeakDbtp()),
                score(request.score()));
    }

    private static @Nullable ScoreView score(PostedScore score) {
        return score.absent() ? null : new ScoreView(score.format().slug(), score.data());
    }
}
