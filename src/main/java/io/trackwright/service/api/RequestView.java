package io.trackwright.service.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.trackwright.production.render.Sound;
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
        SoundView sound,
        ComposeView compose,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ScoreView score) {

    /** The technical wishes. */
    record DeliveryView(int sampleRateHz, double loudnessLufs, double truePeakDbtp) {}

    /** How it is found. */
    record ComposeView(
            @Schema(
                            description =
                                    "Pieces composed, of which the best is kept. Another number"
                                            + " gives another piece.")
                    int candidates) {}

    /**
     * What it is played with.
     *
     * @param font missing where no sound font plays
     * @param sha256 of the whole font
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SoundView(
            @Schema(
                            enumeration = {"synth", "soundfont", "auto"},
                            description =
                                    "synth: every instrument is computed, the same on every"
                                            + " machine; soundfont: recordings of a sound font"
                                            + " where it has the instrument; auto: a sound font"
                                            + " where one is installed.")
                    String engine,
            @Schema(description = "File name of a font of GET /soundfonts; else the best one.")
                    @Nullable String font,
            @Schema(description = "Only a font with this hash will do.") @Nullable String sha256) {
        private static SoundView of(Sound sound) {
            return new SoundView(
                    sound.engine().slug(),
                    sound.font().isEmpty() ? null : sound.font(),
                    sound.sha256().isEmpty() ? null : sound.sha256());
        }
    }

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
                SoundView.of(request.sound()),
                new ComposeView(request.candidates()),
                score(request.score()));
    }

    private static @Nullable ScoreView score(PostedScore score) {
        return score.absent() ? null : new ScoreView(score.format().slug(), score.data());
    }
}
