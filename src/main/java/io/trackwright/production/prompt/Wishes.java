package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Course and playing of request and prompt as one, without what cannot be. */
final class Wishes {
    private Wishes() {}

    /** The request's course, completed by the prompt's; a section unwanted is not in the form. */
    static Course course(Mentions request, Mentions prompt, BiConsumer<String, String> warn) {
        Course all = request.course().filledFrom(prompt.course());
        Set<SectionKind> unwanted =
                all.without().stream().map(Choice::value).collect(Collectors.toSet());
        List<Choice<SectionWish>> kept =
                all.sections().stream().filter(s -> !unwanted.contains(s.value().kind())).toList();
        if (kept.size() < all.sections().size()) {
            warn.accept(
                    "structure-conflict", "A section is asked for and unwanted; it is left out.");
        }
        return all.withSections(kept);
    }

    /** The request's playing, completed by the prompt's; alone needs somebody who plays. */
    static Playing playing(
            Mentions request, Mentions prompt, List<Choice<InstrumentFamily>> instruments) {
        Playing all = request.playing().filledFrom(prompt.playing());
        return instruments.isEmpty() ? all.withAlone(Choice.defaulted(false)) : all;
    }

    /** Without entrances that lie behind the end. */
    static Playing within(Playing playing, double seconds, BiConsumer<String, String> warn) {
        List<Choice<Playing.Entrance>> early =
                playing.entrances().stream().filter(e -> e.value().seconds() < seconds).toList();
        if (early.size() < playing.entrances().size()) {
            warn.accept(
                    "entrance-too-late",
                    "An instrument would come in after the end at "
                            + Numbers.seconds(seconds)
                            + "; it plays from the start.");
        }
        return playing.withEntrances(early);
    }
}
