package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Flavour.Treatment;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A branch of a genre, a form or a scene, and what its name implies.
 *
 * @param slug {@code deep_house}
 * @param tempi slowest, default and fastest usual tempo
 * @param hint the genre to reach for when none is named; empty for a branch, which names its own
 * @param modes the usual mode, one or none
 */
record Substyle(
        String slug,
        TempoChoice.Range tempi,
        List<GenreName> hint,
        List<Mode> modes,
        List<Mood> moods,
        List<InstrumentFamily> instruments,
        List<Manner> manners,
        List<Treatment> treatments) {

    private static final Map<String, Substyle> BY_SLUG = new HashMap<>();

    static {
        for (String table : List.of(SubstyleWords.TABLE, SceneWords.TABLE)) {
            WordTable.read(
                    table,
                    (key, _) -> {
                        Substyle branch = parse(key);
                        BY_SLUG.putIfAbsent(branch.slug(), branch);
                    });
        }
    }

    /** The branch of that name; empty for one that we know nothing of. */
    static Optional<Substyle> named(String slug) {
        return Optional.ofNullable(BY_SLUG.get(slug));
    }

    /** Reads a key of {@link SubstyleWords#TABLE} or {@link SceneWords#TABLE}. */
    static Substyle parse(String key) {
        String[] words = key.split(" ");
        List<Double> bpm = List.of(0.0, 0.0, 0.0);
        List<GenreName> hint = new ArrayList<>();
        List<Mode> modes = new ArrayList<>();
        List<Mood> moods = new ArrayList<>();
        List<InstrumentFamily> instruments = new ArrayList<>();
        List<Manner> manners = new ArrayList<>();
        List<Treatment> treatments = new ArrayList<>();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            if (word.startsWith("@")) {
                bpm = Arrays.stream(word.substring(1).split(",")).map(Double::valueOf).toList();
            } else if (word.startsWith(">")) {
                hint.add(new GenreName(word.substring(1)));
            } else if (word.startsWith("+")) {
                instruments.add(InstrumentFamily.valueOf(word.substring(1)));
            } else if (!add(Mood.values(), word, moods)
                    && !add(Manner.values(), word, manners)
                    && !add(Mode.values(), word, modes)) {
                treatments.add(Treatment.valueOf(word));
            }
        }
        return new Substyle(
                words[0],
                new TempoChoice.Range(bpm.get(0), bpm.get(1), bpm.get(2)),
                List.copyOf(hint),
                List.copyOf(modes),
                List.copyOf(moods),
                List.copyOf(instruments),
                List.copyOf(manners),
                List.copyOf(treatments));
    }

    /** What branches imply, INFERRED from the words that named them. */
    static <T> Stream<Choice<T>> traits(
            List<Choice<Substyle>> branches, Function<Substyle, List<T>> trait) {
        return branches.stream()
                .flatMap(
                        b ->
                                trait.apply(b.value()).stream()
                                        .map(t -> Choice.inferred(t, b.words())));
    }

    private static <E extends Enum<E>> boolean add(E[] all, String name, List<E> to) {
        return Arrays.stream(all)
                .filter(e -> e.name().equals(name))
                .findFirst()
                .map(to::add)
                .orElse(false);
    }
}
