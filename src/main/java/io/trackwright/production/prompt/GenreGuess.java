package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Flavour.Use;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;
import java.util.stream.Stream;

/**
 * The genre a musician would reach for when none is named: first by the instruments, then by the
 * metre, then by the use and the moods.
 */
final class GenreGuess {
    private static final String BY_INSTRUMENT =
            """
            REESE_BASS: drum_and_bass
            BOOM_BASS: trap
            SLAP_BASS: funk
            CLAVINET: funk
            FRETLESS_BASS: rnb_soul
            TABLA: indian_classical
            TANPURA: indian_classical
            KOTO: cinematic
            OUD: folk
            SUPERSAW: trance
            TAIKO: cinematic
            ORCHESTRAL: cinematic
            BRASS: cinematic
            CHOIR: cinematic
            TIMPANI: cinematic
            VINYL_NOISE: lofi_hip_hop
            SAXOPHONE: jazz_swing
            TRUMPET: jazz_swing
            UPRIGHT_BASS: jazz_swing
            JAZZ_GUITAR: jazz_swing
            WURLITZER: rnb_soul
            ELECTRIC_PIANO: lofi_hip_hop
            HARPSICHORD: baroque
            CHURCH_ORGAN: baroque
            ACCORDION: folk
            HARMONICA: blues
            SITAR: indian_classical
            SYNTH: synthwave
            SYNTH_BASS: house
            ELECTRIC_GUITAR: rock
            PIANO: romantic_piano
            MALLETS: cinematic
            WOODWIND: cinematic
            GUITAR: folk
            SUB_BASS: house
            HAND_DRUMS: folk
            DRUMS: house
            """;

    private static final String BY_MOOD =
            """
            CALM: lofi_hip_hop
            RELAXING: lofi_hip_hop
            MELLOW: lofi_hip_hop
            DREAMY: ambient
            WARM: lofi_hip_hop
            SMOOTH: jazz_swing
            SOFT: romantic_piano
            ROMANTIC: romantic_piano
            NOSTALGIC: lofi_hip_hop
            SAD: romantic_piano
            MELANCHOLIC: romantic_piano
            DARK: cinematic
            TENSE: cinematic
            DISSONANT: cinematic
            ELEGANT: jazz_swing
            SCARY: cinematic
            MYSTERIOUS: cinematic
            AGGRESSIVE: drum_and_bass
            ENERGETIC: house
            DRIVING: house
            EPIC: cinematic
            HEROIC: cinematic
            DRAMATIC: cinematic
            UPLIFTING: house
            EUPHORIC: trance
            HAPPY: pop
            PLAYFUL: pop
            GROOVY: house
            HYPNOTIC: techno
            """;

    private static final String BY_USE =
            """
            GAME: chiptune
            FILM: cinematic
            DOCUMENTARY: cinematic
            VIDEO: pop
            PODCAST: funk
            CORPORATE: pop
            JINGLE: pop
            CHILDREN: folk
            CLUB: house
            STUDY: lofi_hip_hop
            SLEEP: ambient
            WORKOUT: house
            MEDITATION: ambient
            """;

    private GenreGuess() {}

    /** At most one guess, INFERRED. */
    static Stream<Choice<GenreName>> of(
            List<Choice<InstrumentFamily>> instruments,
            List<Choice<TimeSignature>> metres,
            List<Choice<Use>> uses,
            List<Choice<Mood>> moods) {
        return Stream.of(
                        uses.stream()
                                .filter(u -> u.value() == Use.CHILDREN)
                                .flatMap(c -> guesses(BY_USE, c)),
                        rows(BY_INSTRUMENT)
                                .flatMap(
                                        row ->
                                                instruments.stream()
                                                        .filter(c -> within(c, row.key()))
                                                        .map(c -> row.guess(c.words()))),
                        metres.stream()
                                .filter(c -> c.value().numerator() % 4 != 0)
                                .map(c -> new Row("", metre(c.value())).guess(c.words())),
                        uses.stream().flatMap(c -> guesses(BY_USE, c)),
                        moods.stream().flatMap(c -> guesses(BY_MOOD, c)))
                .flatMap(s -> s)
                .limit(1);
    }

    private static <E extends Enum<E>> Stream<Choice<GenreName>> guesses(
            String table, Choice<E> choice) {
        return rows(table)
                .filter(r -> r.key().equals(choice.value().name()))
                .map(r -> r.guess(choice.words()));
    }

    private static String metre(TimeSignature metre) {
        return metre.numerator() == 5 || metre.numerator() == 7 ? "cinematic" : "romantic_piano";
    }

    private static boolean within(Choice<InstrumentFamily> c, String family) {
        return c.value().within(InstrumentFamily.valueOf(family));
    }

    private record Row(String key, String slug) {
        Choice<GenreName> guess(String words) {
            return Choice.inferred(new GenreName(slug), words);
        }
    }

    private static Stream<Row> rows(String table) {
        return table.lines()
                .map(line -> line.split(": "))
                .map(parts -> new Row(parts[0], parts[1]));
    }
}
