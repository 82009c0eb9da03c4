package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.brief.Flavour;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Playing;
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
    private final GenreChoice genres;

    /**
     * @param shelf the genres that can be made, at least one
     * @param fallback one of the shelf, taken when nothing hints at a genre
     */
    public BriefCompleter(List<GenreProfile> shelf, GenreName fallback) {
        genres = new GenreChoice(shelf, fallback);
    }

    /**
     * @param request values set directly, {@link Mentions#none()} if there are none
     * @param prompt what the prompt mentions
     * @param text the prompt itself; only the title depends on it
     * @param seed chooses among equals
     */
    public Understanding complete(
            Mentions request, Mentions prompt, String text, long seed, BriefLimits limits) {
        Mentions whole = prompt.filledFrom(implied(request.flavour().substyles()));
        return new Completion(request, whole, text, seed, limits).run();
    }

    /** What branches that were set directly say of what the prompt leaves open. */
    private static Mentions implied(List<Choice<String>> branches) {
        List<Choice<Substyle>> known =
                branches.stream()
                        .flatMap(b -> Substyle.named(b.value()).map(s -> b.map(_ -> s)).stream())
                        .toList();
        return new MentionsDraft()
                .modes(Substyle.traits(known, Substyle::modes).toList())
                .moods(Substyle.traits(known, Substyle::moods).toList())
                .instruments(Substyle.traits(known, Substyle::instruments).toList())
                .playing(
                        Playing.FREE.withManners(
                                Substyle.traits(known, Substyle::manners).toList()))
                .flavour(
                        new Flavour(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                Substyle.traits(known, Substyle::treatments).toList()))
                .done();
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
            Flavour wanted = request.flavour().filledFrom(prompt.flavour());
            Choice<GenreName> asked = asked(instruments, moods, wanted);
            boolean named = prompt.genres().stream().anyMatch(c -> c.value().equals(asked.value()));
            Choice<GenreName> genre = genres.made(asked, instruments, named, this::warn);
            GenreProfile profile = genres.profile(genre.value());
            Flavour flavour =
                    new Flavour(
                            wanted.substyles(),
                            genres.blend(wanted.blend(), genre.value()),
                            wanted.decades(),
                            wanted.uses(),
                            wanted.treatments());
            Playing playing = Wishes.playing(request, prompt, instruments);
            Course course = Wishes.course(request, prompt, this::warn);
            Choice<TimeSignature> metre =
                    settled("time-signature", Mentions::timeSignatures, TimeSignature::toString)
                            .orElse(Choice.defaulted(profile.timeSignatures().getFirst()));
            Choice<Double> tempo = tempo(asked.value(), profile, moods, flavour, playing);
            Timing timing = timing(course, tempo, metre.value(), profile);
            String title = Titles.title(moods, asked.value(), seed * 31 + text.strip().hashCode());
            MusicBrief brief =
                    new MusicBrief(
                            title,
                            genre,
                            timing.tempoBpm(),
                            key(profile, course, moods),
                            metre,
                            timing.lengthSeconds(),
                            moods,
                            instruments,
                            exclusions,
                            withFinalTempo(course, timing.tempoBpm().value()),
                            Wishes.within(playing, timing.lengthSeconds().value(), this::warn),
                            flavour);
            return new Understanding(brief, List.copyOf(warnings));
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
                List<Choice<InstrumentFamily>> instruments,
                List<Choice<Mood>> moods,
                Flavour flavour) {
            List<Choice<GenreName>> all =
                    request.genres().isEmpty() ? prompt.genres() : request.genres();
            List<Choice<GenreName>> stated = all.stream().filter(Choice::stated).toList();
            if (stated.size() > 1) {
                warn(
                        "genre-blend",
                        "Asked for "
                                + stated.stream()
                                        .map(c -> GenreChoice.spoken(c.value()))
                                        .collect(Collectors.joining(", "))
                                + "; "
                                + GenreChoice.spoken(stated.getFirst().value())
                                + " leads.");
            }
            return Stream.of(
                            stated.stream(),
                            all.stream(),
                            GenreGuess.of(
                                    instruments, prompt.timeSignatures(), flavour.uses(), moods))
                    .flatMap(s -> s)
                    .findFirst()
                    .orElse(Choice.defaulted(genres.fallback()));
        }

        private Choice<Double> tempo(
                GenreName asked,
                GenreProfile profile,
                List<Choice<Mood>> moods,
                Flavour flavour,
                Playing playing) {
            List<Substyle> branches =
                    flavour.substyles().stream()
                            .flatMap(s -> Substyle.named(s.value()).stream())
                            .toList();
            TempoChoice.Range range = genres.tempi(asked, profile, branches, flavour.decades());
            List<Choice<Pace>> paces = request.paces().isEmpty() ? prompt.paces() : request.paces();
            Choice<Double> chosen =
                    settled("tempo", Mentions::temposBpm, Numbers::bpm)
                            .map(t -> t.map(bpm -> grid(bpm, range, playing)))
                            .orElseGet(() -> TempoChoice.of(range, paces, moods));
            double limited = Math.clamp(chosen.value(), limits.minBpm(), limits.maxBpm());
            if (limited != chosen.value() && chosen.source() != Source.DEFAULTED) {
                warn(
                        "tempo-limited",
                        Numbers.bpm(chosen.value())
                                + " is out of reach; "
                                + Numbers.bpm(limited)
                                + " is taken.");
            } else if (chosen.stated() && genres.own(asked, profile) && range.farFrom(limited)) {
                outsideGenre(profile, range, limited);
            }
            return chosen.map(_ -> limited);
        }

        /** "Trap at 70 bpm in half-time" has a grid of 140: the tempo felt is half of it. */
        private double grid(double bpm, TempoChoice.Range range, Playing playing) {
            boolean felt = playing.manners().stream().anyMatch(this::halfStated);
            return felt && !range.contains(bpm) && range.contains(bpm * 2) ? bpm * 2 : bpm;
        }

        private boolean halfStated(Choice<Manner> manner) {
            return manner.stated() && manner.value() == Manner.HALF_TIME;
        }

        private void outsideGenre(GenreProfile profile, TempoChoice.Range range, double bpm) {
            double other = range.contains(bpm * 2) ? bpm * 2 : bpm / 2;
            String hint =
                    range.contains(other) ? " (or was " + Numbers.bpm(other) + " meant?)" : "";
            warn(
                    "tempo-outside-genre",
                    Numbers.bpm(bpm)
                            + " is unusual for "
                            + profile.title()
                            + hint
                            + "; it is obeyed.");
        }

        private Timing timing(
                Course course, Choice<Double> tempo, TimeSignature metre, GenreProfile profile) {
            Optional<Choice<Double>> seconds =
                    settled("length", Mentions::lengthsSeconds, Numbers::seconds);
            boolean requested = !request.lengthsSeconds().isEmpty();
            Timing timing =
                    Timing.of(
                            new Timing.Wishes(
                                    seconds.stream().toList(),
                                    requested ? request.lengthsBars() : prompt.lengthsBars(),
                                    course.sections(),
                                    course.loop().value()),
                            tempo,
                            metre,
                            profile.defaultLengthSeconds(),
                            this::warn);
            Choice<Double> chosen = timing.lengthSeconds();
            double limited =
                    Math.clamp(
                            chosen.value(), limits.minLengthSeconds(), limits.maxLengthSeconds());
            if (limited != chosen.value() && chosen.source() != Source.DEFAULTED) {
                warn(
                        "length-limited",
                        Numbers.seconds(chosen.value())
                                + " cannot be made; the length is "
                                + Numbers.seconds(limited)
                                + ".");
            }
            return new Timing(timing.tempoBpm(), chosen.map(_ -> limited));
        }

        /** A change that was told in words only becomes a number. */
        private Course withFinalTempo(Course course, double bpm) {
            List<Choice<Double>> ratios =
                    request.finalTempoRatios().isEmpty()
                            ? prompt.finalTempoRatios()
                            : request.finalTempoRatios();
            List<Choice<Double>> said =
                    course.finalTempoBpm().isEmpty()
                            ? ratios.stream().map(c -> c.map(x -> x * bpm)).toList()
                            : course.finalTempoBpm();
            return course.withFinalTempoBpm(
                    said.stream()
                            .limit(1)
                            .map(c -> c.map(x -> Math.clamp(x, limits.minBpm(), limits.maxBpm())))
                            .toList());
        }

        private Choice<Key> key(GenreProfile profile, Course course, List<Choice<Mood>> moods) {
            double valence =
                    moods.stream().mapToDouble(m -> m.value().valence()).average().orElse(0);
            boolean requested = !request.tonics().isEmpty() || !request.modes().isEmpty();
            Mentions said = requested ? request : prompt;
            boolean partly = !said.tonics().isEmpty() || !said.modes().isEmpty();
            return settled("key", Mentions::keys, Key::toString)
                    .or(() -> partly ? Optional.empty() : implied(course))
                    .orElseGet(() -> KeyChoice.of(said, profile, valence, seed));
        }

        /** The key that chord symbols are in. */
        private static Optional<Choice<Key>> implied(Course course) {
            return course.chords().stream()
                    .flatMap(
                            c ->
                                    ChordKeys.of(c.value()).stream()
                                            .map(k -> Choice.inferred(k, c.words())))
                    .findFirst();
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
}
