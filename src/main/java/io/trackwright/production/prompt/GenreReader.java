package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreName;
import io.trackwright.production.prompt.Term.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds genres, the strongest first: named ones in the order of the text, where of names side by
 * side the last is the noun ("ambient death metal" is metal); then those an artist or a scene hints
 * at, INFERRED.
 */
final class GenreReader {
    private static final int CUE_REACH = 3;
    private static final int LONGEST_GROUP = 6;

    private final Reading r;
    private final Map<GenreName, Choice<GenreName>> found = new LinkedHashMap<>();

    GenreReader(Reading reading) {
        r = reading;
    }

    List<Choice<GenreName>> read() {
        List<Hit> named = r.affirmed(Term.Genre.class).filter(GenreReader::strong).toList();
        int mark = takenBack();
        boolean again = named.stream().anyMatch(h -> h.from() > mark);
        boolean felt = named.stream().anyMatch(h -> !h.has(Term.Felt.class));
        for (int i = 0; i < named.size(); i++) {
            Hit h = named.get(i);
            if ((!again || h.from() > mark) && !(felt && feltOnly(h))) {
                lead(named, i);
            }
        }
        r.affirmed(Term.Genre.class).filter(h -> !strong(h)).forEach(this::hint);
        return new ArrayList<>(found.values());
    }

    /** "Swing" beside another genre says how it is felt. */
    private static boolean feltOnly(Hit h) {
        return h.to() == h.from() + 1 && h.has(Term.Felt.class);
    }

    private int takenBack() {
        int mark = r.lastCorrection();
        return r.token(mark).is("make") ? -1 : mark;
    }

    private static boolean strong(Hit h) {
        return h.all(Term.Genre.class).anyMatch(Term.Genre::strong);
    }

    /** Adds a name behind the noun of its group. */
    private void lead(List<Hit> named, int at) {
        int noun = at;
        while (noun + 1 < named.size()
                && noun < at + LONGEST_GROUP
                && named.get(noun + 1).from() == named.get(noun).to()) {
            noun++;
        }
        add(named.get(noun), true);
        add(named.get(at), true);
    }

    private void add(Hit h, boolean strong) {
        String words = r.words(h.from(), h.to());
        h.all(Term.Genre.class)
                .filter(g -> g.strong() == strong)
                .map(Term.Genre::name)
                .forEach(
                        name ->
                                found.putIfAbsent(
                                        name,
                                        strong
                                                ? Choice.stated(name, words)
                                                : Choice.inferred(name, words)));
    }

    private void hint(Hit h) {
        if (!h.has(Term.Artist.class) || styled(h)) {
            add(h, false);
        }
    }

    /** Warns of every artist taken as a style. */
    void warnOfArtists() {
        for (Hit h : r.affirmed(Term.Artist.class).toList()) {
            if (styled(h)) {
                r.warn(
                        "artist-as-style",
                        "“"
                                + r.words(h.from(), h.to())
                                + "” is taken as a style; nobody's melody or sound is copied.");
            }
        }
        if (r.hits().stream().anyMatch(h -> h.has(Role.COPIES))) {
            r.warn(
                    "melody-not-copied",
                    "Existing melodies are not copied; this will be new music.");
        }
    }

    /** True unless the name is an everyday word without a cue near it. */
    boolean styled(Hit h) {
        boolean everyday = h.all(Term.Artist.class).allMatch(Term.Artist::cued);
        return !everyday
                || Stream.iterate(h.from() - CUE_REACH, i -> i + 1)
                        .limit(h.to() - h.from() + 2L * CUE_REACH)
                        .anyMatch(i -> r.has(i, Role.STYLE));
    }
}
