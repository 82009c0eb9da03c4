package io.trackwright.service.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.TimeSignature;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.service.job.JobRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request in the form in which it can be sent again: the body of {@code POST /jobs} with its
 * seed.
 */
record RequestView(String prompt, long seed, WishesView brief, DeliveryView delivery) {

    /** The brief fields that were set directly. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record WishesView(
            @Nullable String genre,
            @Nullable Double tempoBpm,
            @Nullable String key,
            @Nullable String timeSignature,
            @Nullable Double lengthSeconds,
            List<String> moods,
            List<String> instruments,
            List<String> exclusions) {
        private static WishesView of(Mentions wishes) {
            return new WishesView(
                    first(wishes.genres(), GenreName::slug),
                    first(wishes.temposBpm(), Function.identity()),
                    first(wishes.keys(), Key::toString),
                    first(wishes.timeSignatures(), TimeSignature::toString),
                    first(wishes.lengthsSeconds(), Function.identity()),
                    each(wishes.moods(), Mood::slug),
                    each(wishes.instruments(), InstrumentFamily::slug),
                    each(wishes.exclusions(), e -> e.family().slug()));
        }
    }

    /** The technical wishes. */
    record DeliveryView(int sampleRateHz, double loudnessLufs, double truePeakDbtp) {}

    static RequestView of(JobRequest request) {
        return new RequestView(
                request.prompt(),
                request.seed(),
                WishesView.of(request.wishes()),
                new DeliveryView(
                        request.delivery().sampleRateHz(),
                        request.delivery().loudnessLufs(),
                        request.delivery().truePeakDbtp()));
    }

    private static <A, B> @Nullable B first(List<Choice<A>> choices, Function<A, B> text) {
        return choices.isEmpty() ? null : text.apply(choices.getFirst().value());
    }

    private static <A> List<String> each(List<Choice<A>> choices, Function<A, String> text) {
        return choices.stream().map(c -> text.apply(c.value())).toList();
    }
}
