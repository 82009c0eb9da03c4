package io.trackwright.service.api;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.Flavour;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.TimeSignature;
import io.trackwright.service.api.WishViews.AssignmentView;
import io.trackwright.service.api.WishViews.BalanceView;
import io.trackwright.service.api.WishViews.EntranceView;
import io.trackwright.service.api.WishViews.KeyChangeView;
import io.trackwright.service.api.WishViews.MotifView;
import io.trackwright.service.api.WishViews.SectionWishView;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a prompt, each field with where it came from. What concerns course,
 * playing and flavour is there only when it was asked for, beside the other fields.
 */
record BriefView(
        String title,
        ChoiceView<String> genre,
        ChoiceView<Double> tempoBpm,
        ChoiceView<String> key,
        ChoiceView<String> timeSignature,
        ChoiceView<Double> lengthSeconds,
        List<ChoiceView<String>> moods,
        List<ChoiceView<String>> instruments,
        List<ChoiceView<String>> exclusions,
        @JsonUnwrapped CourseView course,
        @JsonUnwrapped PlayingView playing,
        @JsonUnwrapped FlavourView flavour) {

    static BriefView of(MusicBrief brief) {
        return new BriefView(
                brief.title(),
                ChoiceView.of(brief.genre(), GenreName::slug),
                ChoiceView.of(brief.tempoBpm(), Function.identity()),
                ChoiceView.of(brief.key(), Key::toString),
                ChoiceView.of(brief.timeSignature(), TimeSignature::toString),
                ChoiceView.of(brief.lengthSeconds(), Function.identity()),
                ChoiceView.each(brief.moods(), Mood::slug),
                ChoiceView.each(brief.instruments(), InstrumentFamily::slug),
                ChoiceView.each(brief.exclusions(), e -> e.family().slug()),
                CourseView.of(brief.course()),
                PlayingView.of(brief.playing()),
                FlavourView.of(brief.flavour()));
    }

    /** Form, harmony and ending. */
    @JsonInclude(NON_EMPTY)
    record CourseView(
            List<ChoiceView<SectionWishView>> sections,
            List<ChoiceView<String>> withoutSections,
            @Nullable ChoiceView<List<String>> chords,
            List<ChoiceView<KeyChangeView>> keyChanges,
            @Nullable ChoiceView<Double> finalTempoBpm,
            @Nullable ChoiceView<String> ending,
            @Nullable ChoiceView<Boolean> loop,
            List<ChoiceView<MotifView>> motifs) {
        private static CourseView of(Course course) {
            return new CourseView(
                    ChoiceView.each(course.sections(), SectionWishView::of),
                    ChoiceView.each(course.without(), SectionKind::slug),
                    ChoiceView.one(course.chords(), WishViews::chords),
                    ChoiceView.each(course.keyChanges(), KeyChangeView::of),
                    ChoiceView.one(course.finalTempoBpm(), Function.identity()),
                    ChoiceView.one(course.endings(), Ending::slug),
                    ChoiceView.said(course.loop()),
                    ChoiceView.each(course.motifs(), MotifView::of));
        }
    }

    /** Who plays what, and how. */
    @JsonInclude(NON_EMPTY)
    record PlayingView(
            List<ChoiceView<String>> manners,
            List<ChoiceView<AssignmentView>> roles,
            List<ChoiceView<String>> withoutRoles,
            @Nullable ChoiceView<Boolean> alone,
            List<ChoiceView<EntranceView>> entrances,
            List<ChoiceView<BalanceView>> balances) {
        private static PlayingView of(Playing playing) {
            return new PlayingView(
                    ChoiceView.each(playing.manners(), Manner::slug),
                    ChoiceView.each(playing.roles(), AssignmentView::of),
                    ChoiceView.each(playing.without(), Words::slug),
                    ChoiceView.said(playing.alone()),
                    ChoiceView.each(playing.entrances(), EntranceView::of),
                    ChoiceView.each(playing.balances(), BalanceView::of));
        }
    }

    /** What colours the piece. */
    @JsonInclude(NON_EMPTY)
    record FlavourView(
            List<ChoiceView<String>> substyles,
            List<ChoiceView<String>> blend,
            List<ChoiceView<Integer>> decades,
            List<ChoiceView<String>> uses,
            List<ChoiceView<String>> treatments) {
        private static FlavourView of(Flavour flavour) {
            return new FlavourView(
                    ChoiceView.each(flavour.substyles(), Function.identity()),
                    ChoiceView.each(flavour.blend(), GenreName::slug),
                    ChoiceView.each(flavour.decades(), Function.identity()),
                    ChoiceView.each(flavour.uses(), Flavour.Use::slug),
                    ChoiceView.each(flavour.treatments(), Flavour.Treatment::slug));
        }
    }
}
