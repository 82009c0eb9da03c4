package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Source;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.TimeSignature;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a brief of what was mentioned: a value of the request beats one stated in the prompt, that
 * beats an inferred one, and silence is filled by the genre. Contradictions and wishes beyond a
 * limit become warnings. Never throws; the same input gives the same brief.
 */
public final class BriefCompleter {
    private final Map<GenreName, GenreProfile> shelf = new LinkedHashMap<>();
    private final GenreName fallback;
    private final Neighbours neighbours = new Neighbours();

    /**
     * @param shelf the genres that can be made, at least one
     * @param fallback one of the shelf, taken when nothing hints at a genre
     */
    public BriefCompleter(List<GenreProfile> shelf, GenreName fallback) {
        shelf.forEach(g -> this.shelf.put(g.name(), g));
        this.fallback = fallback;
        if (!this.shelf.containsKey(fallback)) {
            throw new IllegalArgumentException(
                    "fallback must be on the shelf " + this.shelf.keySet() + ", was " + fallback);
        }
    }

    /**
     * @param request values set directly, {@link Mentions#none()} if there are none
     * @param prompt what the prompt mentions
     * @param text the prompt itself; only the title depends on it
     * @param seed chooses among equals
     */
    public Understanding complete(
            Mentions request, Mentions prompt, String text, long seed, BriefLimits limits) {
        return new Completion(request, prompt, text, seed, limits).run();
    }

    private final class Completion {
        private final Mentions request;
        private final Mentions prompt;
        private final String text;
        private final long seed;
        private final BriefLimits limits;
        private final Set<Warning> warnings = new LinkedHashSet<>();

        Completion(Mentions request, Mentions prompt, String text, long seed, BriefLimits limits) {
            this.request = request;
            this.prompt = prompt;
            this.text = text;
            this.seed = seed;
            this.limits = limits;
            warnings.addAll(prompt.warnings());
            warnings.addAll(request.warnings());
        }

        Understanding run() {
            List<Choice<Mood>> moods = merged(Mentions::moods);
            List<Choice<Exclusion>> exclusions = exclusions();
            List<Choice<InstrumentFamily>> instruments = instruments(exclusions);
            Choice<GenreName> asked = asked(instruments, moods);
            Choice<GenreName> genre = shelved(asked, instruments);
            GenreProfile profile =
                    shelf.getOrDefault(genre.value(), shelf.values().iterator().next());
            Choice<Double> tempo = tempo(asked.value(), profile, moods);
            Choice<TimeSignature> metre =
                    settled("time-signature", Mentions::timeSignatures, TimeSignature::toString)
                            .orElse(Choice.defaulted(profile.timeSignatures().getFirst()));
            double valence =
                    moods.stream().mapToDouble(m -> m.value().valence()).average().orElse(0);
            Choice<Key> key =
                    settled("key", Mentions::keys, Key::toString)
                            .orElse(KeyChoice.of(said(), profile, valence, seed));
            String title = Titles.title(moods, asked.value(), seed * 31 + text.strip().hashCode());
            MusicBrief brief =
                    new MusicBrief(
                            title,
                            genre,
                            tempo,
                            key,
                            metre,
                            length(profile),
                            moods,
                            instruments,
                            exclusions,
                            prompt.course(),
                            prompt.playing(),
                            prompt.flavour());
            return new Understanding(brief, List.copyOf(warnings));
        }

        /** Tonic and mode of the request, else of the prompt. */
        private Mentions said() {
            return request.tonics().isEmpty() && request.modes().isEmpty() ? prompt : request;
        }

        private <T> List<Choice<T>> merged(Function<Mentions, List<Choice<T>>> field) {
            Map<T, Choice<T>> all = new LinkedHashMap<>();
            Stream.of(request, prompt)
                    .flatMap(m -> field.apply(m).stream())
                    .forEach(c -> all.putIfAbsent(c.value(), c));
            return List.copyOf(all.values());
        }

        /** The strongest candidate; a warning when the user stated several. */
        private <T> Optional<Choice<T>> settled(
                String field, Function<Mentions, List<Choice<T>>> of, Function<T, String> shown) {
            List<Choice<T>> all =
                    of.apply(request).isEmpty() ? of.apply(prompt) : of.apply(request);
            List<Choice<T>> stated = all.stream().filter(Choice::stated).toList();
            if (stated.stream().map(Choice::value).distinct().count() > 1) {
                warn(
                        field + "-conflict",
                        "Asked for "
                                + stated.stream()
                                        .map(c -> shown.apply(c.value()))
                                        .distinct()
                                        .collect(Collectors.joining(" and "))
                                + "; "
                                + shown.apply(stated.getFirst().value())
                                + " is taken.");
            }
            return Stream.concat(stated.stream(), all.stream()).findFirst();
        }

        private Choice<GenreName> asked(
                List<Choice<InstrumentFamily>> instruments, List<Choice<Mood>> moods) {
            List<Choice<GenreName>> all =
                    request.genres().isEmpty() ? prompt.genres() : request.genres();
            List<Choice<GenreName>> stated = all.stream().filter(Choice::stated).toList();
            if (stated.size() > 1) {
                warn(
                        "genre-blend",
                        "Asked for "
                                + stated.stream()
                                        .map(c -> spoken(c.value()))
                                        .collect(Collectors.joining(", "))
                                + "; "
                                + spoken(stated.getFirst().value())
                                + " leads.");
            }
            return Stream.of(
                            stated.stream(),
                            all.stream(),
                            GenreGuess.of(instruments, prompt.timeSignatures(), moods))
                    .flatMap(s -> s)
                    .findFirst()
                    .orElse(Choice.defaulted(fallback));
        }

        private Choice<GenreName> shelved(
                Choice<GenreName> asked, List<Choice<InstrumentFamily>> instruments) {
            GenreName name = asked.value();
            if (shelf.containsKey(name)) {
                return asked;
            }
            String alias = spoken(name);
            for (GenreProfile g : shelf.values()) {
                if (g.aliases().contains(alias) && neighbours.row(name).same()) {
                    return asked.map(_ -> g.name());
                }
            }
            List<InstrumentFamily> families = instruments.stream().map(Choice::value).toList();
            GenreName near = neighbours.nearest(name, shelf::containsKey, families, fallback);
            Neighbours.Row row = neighbours.row(name);
            if (row.same() && near.equals(row.near().getFirst())) {
                return asked.map(_ -> near);
            }
            if (asked.stated() || all(prompt.genres(), name)) {
                warn(
                        "genre-approximated",
                        spoken(name) + " is not made yet; the nearest is " + spoken(near) + ".");
            }
            return Choice.inferred(near, asked.words());
        }

        private boolean all(List<Choice<GenreName>> genres, GenreName name) {
            return genres.stream().anyMatch(c -> c.value().equals(name));
        }

        private Choice<Double> tempo(
                GenreName asked, GenreProfile profile, List<Choice<Mood>> moods) {
            boolean own = profile.name().equals(asked) || !neighbours.knows(asked);
            Neighbours.Row row = neighbours.row(asked);
            TempoChoice.Range range =
                    own || row.same()
                            ? new TempoChoice.Range(
                                    profile.minBpm(), profile.defaultBpm(), profile.maxBpm())
                            : new TempoChoice.Range(row.minBpm(), row.bpm(), row.maxBpm());
            List<Choice<Pace>> paces = request.paces().isEmpty() ? prompt.paces() : request.paces();
            Choice<Double> chosen =
                    settled("tempo", Mentions::temposBpm, BriefCompleter::bpm)
                            .orElseGet(() -> TempoChoice.of(range, paces, moods));
            double limited = Math.clamp(chosen.value(), limits.minBpm(), limits.maxBpm());
            if (limited != chosen.value() && chosen.source() != Source.DEFAULTED) {
                warn(
                        "tempo-limited",
                        bpm(chosen.value()) + " is out of reach; " + bpm(limited) + " is taken.");
            } else if (chosen.stated() && own && range.farFrom(limited)) {
                outsideGenre(profile, range, limited);
            }
            return chosen.map(_ -> limited);
        }

        private void outsideGenre(GenreProfile profile, TempoChoice.Range range, double bpm) {
            double other = range.contains(bpm * 2) ? bpm * 2 : bpm / 2;
            String hint = range.contains(other) ? " (or was " + bpm(other) + " meant?)" : "";
            warn(
                    "tempo-outside-genre",
                    bpm(bpm) + " is unusual for " + profile.title() + hint + "; it is obeyed.");
        }

        private Choice<Double> length(GenreProfile profile) {
            Choice<Double> chosen =
                    settled("length", Mentions::lengthsSeconds, BriefCompleter::seconds)
                            .orElse(Choice.defaulted(profile.defaultLengthSeconds()));
            double limited =
                    Math.clamp(
                            chosen.value(), limits.minLengthSeconds(), limits.maxLengthSeconds());
            if (limited != chosen.value() && chosen.source() != Source.DEFAULTED) {
                warn(
                        "length-limited",
                        seconds(chosen.value())
                                + " cannot be made; the length is "
                                + seconds(limited)
                                + ".");
            }
            return chosen.map(_ -> limited);
        }

        /** Exclusions of the prompt fall where the request asks for the instrument. */
        private List<Choice<Exclusion>> exclusions() {
            return merged(Mentions::exclusions).stream()
                    .filter(
                            x ->
                                    request.exclusions().contains(x)
                                            || request.instruments().stream()
                                                    .noneMatch(i -> x.value().bans(i.value())))
                    .toList();
        }

        /** An instrument both asked for and excluded is left out. */
        private List<Choice<InstrumentFamily>> instruments(List<Choice<Exclusion>> exclusions) {
            return merged(Mentions::instruments).stream()
                    .filter(i -> !banned(i, exclusions))
                    .toList();
        }

        private boolean banned(
                Choice<InstrumentFamily> instrument, List<Choice<Exclusion>> exclusions) {
            boolean banned = exclusions.stream().anyMatch(x -> x.value().bans(instrument.value()));
            if (banned) {
                String name = instrument.value().slug().replace('_', ' ');
                warn(
                        "instrument-excluded",
                        "Asked for and excluded: " + name + "; it is left out.");
            }
            return banned;
        }

        private void warn(String code, String message) {
            warnings.add(new Warning(code, message));
        }
    }

    private static String spoken(GenreName genre) {
        return genre.slug().replace('_', ' ');
    }

    private static String bpm(double bpm) {
        return number(bpm) + " bpm";
    }

    private static String seconds(double seconds) {
        return number(seconds) + " s";
    }

    private static String number(double x) {
        return x == Math.rint(x)
                ? Long.toString((long) x)
                : Double.toString(Math.rint(x * 100) / 100);
    }
}
