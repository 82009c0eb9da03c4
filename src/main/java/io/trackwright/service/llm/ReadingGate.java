package io.trackwright.service.llm;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.MentionsDraft;
import io.trackwright.production.prompt.Pace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reading half of the gate: what a model took from a prompt that the rules could make little
 * of. All of it is inferred; what the rules found stands.
 */
final class ReadingGate {
    private static final int FEW = 2;
    private static final int MOST = 4;

    private ReadingGate() {}

    /**
     * Whether the rules could make little of a prompt: no genre, and at most two of tempo, key,
     * metre, moods, instruments.
     */
    static boolean thin(Mentions said) {
        long found =
                Stream.of(
                                said.temposBpm().size() + said.paces().size(),
                                said.keys().size() + said.tonics().size() + said.modes().size(),
                                said.timeSignatures().size(),
                                said.moods().size(),
                                said.instruments().size())
                        .filter(n -> n > 0)
                        .count();
        return said.genres().isEmpty() && found <= FEW;
    }

    /** The model's reading as mentions. */
    static Mentions mentions(Mentions said, Vocabulary words, Draft answer) {
        Optional<GenreProfile> genre = known(answer, "genre", words.genre(answer.text("genre")));
        List<Choice<Exclusion>> exclusions = exclusions(said, answer);
        boolean paced = !said.paces().isEmpty();
        List<Choice<Double>> tempo = paced ? List.of() : tempo(said, words, genre, answer);
        boolean unpaced = tempo.isEmpty() && said.temposBpm().isEmpty();
        return new MentionsDraft()
                .genres(inferred(genre.map(GenreProfile::name)))
                .temposBpm(tempo)
                .keys(inferred(key(answer)))
                .paces(unpaced ? inferred(known(answer, "pace", pace(answer))) : List.of())
                .moods(moods(answer))
                .exclusions(exclusions)
                .done();
    }

    private static Optional<Pace> pace(Draft answer) {
        return Vocabulary.constant(Pace.class, answer.text("pace"));
    }

    /** A tempo is taken where it is usual for the genre: more than that would be invented. */
    private static List<Choice<Double>> tempo(
            Mentions said, Vocabulary words, Optional<GenreProfile> read, Draft answer) {
        double bpm = answer.number("bpm").orElse(0);
        Optional<GenreProfile> genre =
                said.genres().isEmpty()
                        ? read
                        : words.genre(said.genres().getFirst().value().slug());
        if (bpm == 0) {
            return List.of();
        }
        if (genre.isEmpty() || !(bpm >= genre.get().minBpm() && bpm <= genre.get().maxBpm())) {
            answer.drop("bpm", answer.text("bpm"));
            return List.of();
        }
        return List.of(Choice.inferred(bpm, ""));
    }

    private static Optional<Key> key(Draft answer) {
        String text = answer.text("key");
        String[] parts = text.split("\\s+", 2);
        String mode = parts.length == 2 ? parts[1].toLowerCase(Locale.ROOT) : "";
        Optional<Key> key =
                Arrays.stream(Mode.values())
                        .filter(m -> m.title().equals(mode))
                        .findFirst()
                        .filter(m -> parts[0].matches("[A-G][#b]?"))
                        .map(m -> Key.of(parts[0], m));
        return text.isEmpty() ? Optional.empty() : known(answer, "key", key);
    }

    private static List<Choice<Mood>> moods(Draft answer) {
        List<Choice<Mood>> moods = new ArrayList<>();
        for (String word : answer.words("moods")) {
            Optional<Mood> mood = Vocabulary.constant(Mood.class, word);
            if (mood.isEmpty()) {
                answer.drop("moods", word);
            } else if (moods.size() < MOST) {
                moods.add(Choice.inferred(mood.get(), ""));
            }
        }
        return moods.stream().distinct().toList();
    }

    /** Nothing that was asked for is excluded, and not half the orchestra. */
    private static List<Choice<Exclusion>> exclusions(Mentions said, Draft answer) {
        List<Choice<Exclusion>> out = new ArrayList<>();
        for (String word : answer.words("without")) {
            Optional<Exclusion> exclusion =
                    Vocabulary.constant(InstrumentFamily.class, word)
                            .map(Exclusion::new)
                            .filter(
                                    x ->
                                            said.instruments().stream()
                                                    .noneMatch(i -> x.bans(i.value())));
            if (exclusion.isEmpty() || out.size() == MOST) {
                answer.drop("without", word);
            } else {
                out.add(Choice.inferred(exclusion.get(), ""));
            }
        }
        return out.stream().distinct().toList();
    }

    private static <T> Optional<T> known(Draft answer, String field, Optional<T> value) {
        if (value.isEmpty() && !answer.text(field).isEmpty()) {
            answer.drop(field, answer.text(field));
        }
        return value;
    }

    private static <T> List<Choice<T>> inferred(Optional<T> value) {
        return value.map(v -> Choice.inferred(v, "")).stream().toList();
    }
}
