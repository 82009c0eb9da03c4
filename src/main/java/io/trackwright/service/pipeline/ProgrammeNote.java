package io.trackwright.service.pipeline;

import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.theory.Progression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the composer says about a piece that has just been written, for those who wait for it. */
final class ProgrammeNote {
    private static final int SECTIONS = 8;
    private static final int CHORDS = 4;

    private ProgrammeNote() {}

    /** Two sentences: length, key and form; harmony and who has the tune. */
    static String of(Score score) {
        String form =
                "%d %s in %s: %s."
                        .formatted(
                                score.bars(),
                                score.bars() == 1 ? "bar" : "bars",
                                score.key(),
                                some(sections(score), SECTIONS));
        List<String> more = new ArrayList<>();
        List<String> chords = chords(score);
        if (!chords.isEmpty()) {
            more.add("It moves through " + some(chords, CHORDS));
        }
        score.parts().stream()
                .filter(part -> part.role() == Role.LEAD && !part.events().isEmpty())
                .findFirst()
                .map(Part::instrument)
                .ifPresent(i -> more.add("the tune is for " + i.slug().replace('_', ' ')));
        score.sections().stream()
                .filter(section -> !section.ownKey().isEmpty())
                .findFirst()
                .ifPresent(s -> more.add("the " + name(s) + " is in " + s.ownKey().getFirst()));
        return more.isEmpty() ? form : form + " " + capital(String.join("; ", more)) + ".";
    }

    private static List<String> sections(Score score) {
        List<String> names = new ArrayList<>();
        for (Section section : score.sections()) {
            if (names.isEmpty() || !names.getLast().equals(name(section))) {
                names.add(name(section));
            }
        }
        return names;
    }

    private static String name(Section section) {
        String slug = section.kind().slug().replace('_', ' ');
        return slug.length() == 1 ? capital(slug) : slug;
    }

    private static List<String> chords(Score score) {
        return score.sections().stream()
                .flatMap(section -> section.harmony().spans().stream())
                .map(Progression.Span::chord)
                .map(chord -> chord.symbol())
                .distinct()
                .toList();
    }

    private static String some(List<String> words, int most) {
        String shown = words.stream().limit(most).collect(Collectors.joining(", "));
        return words.size() > most ? shown + " …" : shown;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
