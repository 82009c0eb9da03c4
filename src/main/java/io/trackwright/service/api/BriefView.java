package io.trackwright.service.api;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Source;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;
import java.util.function.Function;

/** What was understood of a prompt, each field with where it came from. */
record BriefView(
        String title,
        ChoiceView<String> genre,
        ChoiceView<Double> tempoBpm,
        ChoiceView<String> key,
        ChoiceView<String> timeSignature,
        ChoiceView<Double> lengthSeconds,
        List<ChoiceView<String>> moods,
        List<ChoiceView<String>> instruments,
        List<ChoiceView<String>> exclusions) {

    /** A value, who chose it, and the words it came from. */
    record ChoiceView<T>(T value, Source source, String words) {
        private static <A, B> ChoiceView<B> of(Choice<A> choice, Function<A, B> text) {
            return new ChoiceView<>(text.apply(choice.value()), choice.source(), choice.words());
        }

        private static <A, B> List<ChoiceView<B>> each(
                List<Choice<A>> choices, Function<A, B> text) {
            return choices.stream().map(c -> of(c, text)).toList();
        }
    }

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
                ChoiceView.each(brief.exclusions(), e -> e.family().slug()));
    }
}
