package io.trackwright.service.llm;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Source;
import java.util.List;

/** A brief as it was before a model planned for it. */
public final class PlainBrief {
    private PlainBrief() {}

    /**
     * Without what was inferred from no words of the user's: only a model does that. The title and
     * what was read from the prompt stay.
     */
    public static MusicBrief of(MusicBrief brief) {
        return new MusicBrief(
                brief.title(),
                brief.genre(),
                brief.tempoBpm(),
                brief.key(),
                brief.timeSignature(),
                brief.lengthSeconds(),
                brief.moods(),
                said(brief.instruments()),
                brief.exclusions(),
                brief.course()
                        .withSections(said(brief.course().sections()))
                        .withChords(said(brief.course().chords()))
                        .withMotifs(said(brief.course().motifs())),
                brief.playing()
                        .withManners(said(brief.playing().manners()))
                        .withRoles(said(brief.playing().roles())),
                brief.flavour());
    }

    private static <T> List<Choice<T>> said(List<Choice<T>> choices) {
        return choices.stream()
                .filter(c -> c.source() != Source.INFERRED || !c.words().isEmpty())
                .toList();
    }
}
