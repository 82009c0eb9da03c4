package io.trackwright.service.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.Flavour.Treatment;
import io.trackwright.music.brief.Flavour.Use;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.brief.Source;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.TimeSignature;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.service.api.WishViews.AssignmentView;
import io.trackwright.service.api.WishViews.BalanceView;
import io.trackwright.service.api.WishViews.EntranceView;
import io.trackwright.service.api.WishViews.KeyChangeView;
import io.trackwright.service.api.WishViews.MotifView;
import io.trackwright.service.api.WishViews.SectionWishView;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The brief fields that were set directly, in the form in which they can be sent again. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record WishesView(
        @Nullable String genre,
        @Nullable Double tempoBpm,
        @Nullable String key,
        @Nullable String timeSignature,
        @Nullable Double lengthSeconds,
        List<String> moods,
        List<String> instruments,
        List<String> exclusions,
        List<SectionWishView> sections,
        List<String> withoutSections,
        List<String> chords,
        List<KeyChangeView> keyChanges,
        @Nullable Double finalTempoBpm,
        @Nullable String ending,
        @Nullable Boolean loop,
        List<MotifView> motifs,
        List<String> manners,
        List<AssignmentView> roles,
        List<String> withoutRoles,
        @Nullable Boolean alone,
        List<EntranceView> entrances,
        List<BalanceView> balances,
        List<String> substyles,
        List<String> blend,
        List<Integer> decades,
        List<String> uses,
        List<String> treatments) {

    static WishesView of(Mentions wishes) {
        var course = wishes.course();
        var playing = wishes.playing();
        var flavour = wishes.flavour();
        return new WishesView(
                first(wishes.genres(), GenreName::slug),
                first(wishes.temposBpm(), Function.identity()),
                first(wishes.keys(), Key::toString),
                first(wishes.timeSignatures(), TimeSignature::toString),
                first(wishes.lengthsSeconds(), Function.identity()),
                each(wishes.moods(), Mood::slug),
                each(wishes.instruments(), InstrumentFamily::slug),
                each(wishes.exclusions(), e -> e.family().slug()),
                each(course.sections(), SectionWishView::of),
                each(course.without(), SectionKind::slug),
                each(course.chords(), WishViews::chords).stream().flatMap(List::stream).toList(),
                each(course.keyChanges(), KeyChangeView::of),
                first(course.finalTempoBpm(), Function.identity()),
                first(course.endings(), Ending::slug),
                said(course.loop()),
                each(course.motifs(), MotifView::of),
                each(playing.manners(), Manner::slug),
                each(playing.roles(), AssignmentView::of),
                each(playing.without(), Words::slug),
                said(playing.alone()),
                each(playing.entrances(), EntranceView::of),
                each(playing.balances(), BalanceView::of),
                each(flavour.substyles(), Function.identity()),
                each(flavour.blend(), GenreName::slug),
                each(flavour.decades(), Function.identity()),
                each(flavour.uses(), Use::slug),
                each(flavour.treatments(), Treatment::slug));
    }

    private static <A, B> @Nullable B first(List<Choice<A>> choices, Function<A, B> shown) {
        return choices.isEmpty() ? null : shown.apply(choices.getFirst().value());
    }

    private static <A, B> List<B> each(List<Choice<A>> choices, Function<A, B> shown) {
        return choices.stream().map(c -> shown.apply(c.value())).toList();
    }

    private static @Nullable Boolean said(Choice<Boolean> flag) {
        return flag.source() == Source.DEFAULTED ? null : flag.value();
    }
}
