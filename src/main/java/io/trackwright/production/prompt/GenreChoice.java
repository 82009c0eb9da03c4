package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Brings a genre that was asked for to one that is made: itself, its other name, the nearest. */
final class GenreChoice {
    private final Map<GenreName, GenreProfile> shelf = new LinkedHashMap<>();
    private final GenreName fallback;
    private final Neighbours neighbours = new Neighbours();

    GenreChoice(List<GenreProfile> profiles, GenreName fallback) {
        profiles.forEach(g -> shelf.put(g.name(), g));
        this.fallback = fallback;
        if (!shelf.containsKey(fallback)) {
            throw new IllegalArgumentException(
                    "fallback must be on the shelf " + shelf.keySet() + ", was " + fallback);
        }
    }

    GenreName fallback() {
        return fallback;
    }

    GenreProfile profile(GenreName made) {
        return shelf.getOrDefault(made, shelf.values().iterator().next());
    }

    /**
     * @param named true when the user named the genre or hinted at it
     * @param warn takes a code and a sentence
     */
    Choice<GenreName> made(
            Choice<GenreName> asked,
            List<Choice<InstrumentFamily>> instruments,
            boolean named,
            BiConsumer<String, String> warn) {
        GenreName name = asked.value();
        if (shelf.containsKey(name)) {
            return asked;
        }
        Neighbours.Row row = neighbours.row(name);
        for (GenreProfile g : shelf.values()) {
            if (g.aliases().contains(spoken(name)) && row.same()) {
                return asked.map(_ -> g.name());
            }
        }
        List<InstrumentFamily> families = instruments.stream().map(Choice::value).toList();
        GenreName near = neighbours.nearest(name, shelf::containsKey, families, fallback);
        if (row.same() && near.equals(row.near().getFirst())) {
            return asked.map(_ -> near);
        }
        if (asked.stated() || named) {
            warn.accept(
                    "genre-approximated",
                    spoken(name) + " is not made yet; the nearest is " + spoken(near) + ".");
        }
        return Choice.inferred(near, asked.words());
    }

    /** Further genres as the nearest that are made, without the one that leads. */
    List<Choice<GenreName>> blend(List<Choice<GenreName>> blend, GenreName lead) {
        List<Choice<GenreName>> out = new ArrayList<>();
        for (Choice<GenreName> b : blend) {
            Choice<GenreName> made = made(b, List.of(), false, (_, _) -> {});
            boolean known = out.stream().anyMatch(o -> o.value().equals(made.value()));
            if (!known && !made.value().equals(lead)) {
                out.add(made);
            }
        }
        return out;
    }

    /**
     * The usual tempi: of the branch where one was named that fits the genre, else of the genre
     * asked for even where a neighbour plays it.
     */
    TempoChoice.Range tempi(
            GenreName asked,
            GenreProfile made,
            List<Substyle> branches,
            List<Choice<Integer>> decades) {
        TempoChoice.Range usual = tempi(asked, made);
        TempoChoice.Range genre =
                decades.stream()
                        .flatMap(d -> EraTempi.of(asked, d.value()).stream())
                        .findFirst()
                        .orElse(usual);
        return branches.stream()
                .map(Substyle::tempi)
                .filter(t -> !t.open() && t.maxBpm() >= genre.minBpm() * 0.6)
                .filter(t -> t.minBpm() <= genre.maxBpm() * 1.2)
                .findFirst()
                .orElse(genre);
    }

    private TempoChoice.Range tempi(GenreName asked, GenreProfile made) {
        Neighbours.Row row = neighbours.row(asked);
        boolean own = own(asked, made);
        double slowest = own ? made.minBpm() : Math.min(row.minBpm(), made.minBpm());
        return own || row.same()
                ? new TempoChoice.Range(slowest, made.defaultBpm(), made.maxBpm())
                : new TempoChoice.Range(row.minBpm(), row.bpm(), row.maxBpm());
    }

    /** True when the genre asked for is the one that is made. */
    boolean own(GenreName asked, GenreProfile made) {
        return made.name().equals(asked) || !neighbours.knows(asked);
    }

    static String spoken(GenreName genre) {
        return genre.slug().replace('_', ' ');
    }
}
