package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Mood;
import java.util.List;

/** Finds moods: named ones are STATED; those an artist or a branch stands for are INFERRED. */
final class MoodReader {
    private MoodReader() {}

    static List<Choice<Mood>> read(Reading r, GenreReader genre, List<Choice<Substyle>> branches) {
        Said<Mood> said = new Said<>();
        for (Hit h : r.affirmed(Term.Feeling.class).toList()) {
            boolean artist = h.has(Term.Artist.class);
            if (!r.local(h) && (!artist || genre.styled(h))) {
                h.all(Term.Feeling.class)
                        .map(Term.Feeling::mood)
                        .map(
                                m ->
                                        artist
                                                ? Choice.inferred(m, r.words(h))
                                                : Choice.stated(m, r.words(h)))
                        .forEach(said::add);
            }
        }
        return said.addAll(Substyle.traits(branches, Substyle::moods)).list();
    }
}
