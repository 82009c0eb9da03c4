package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.Mood;
import java.util.List;
import java.util.SplittableRandom;

/** Working titles: a word for the mood and a word for the genre, chosen by the seed. */
final class Titles {
    private static final List<String> GENTLE_BRIGHT =
            List.of("Golden", "Quiet", "Slow", "Paper", "Honey", "Early", "Velvet", "Open");
    private static final List<String> GENTLE_DARK =
            List.of("Fading", "Grey", "Distant", "Winter", "Empty", "Silver", "Late", "Hollow");
    private static final List<String> STRONG_BRIGHT =
            List.of(
                    "Bright",
                    "Rising",
                    "Electric",
                    "Endless",
                    "Wild",
                    "Brilliant",
                    "Racing",
                    "Sunlit");
    private static final List<String> STRONG_DARK =
            List.of("Black", "Broken", "Iron", "Burning", "Night", "Buried", "Cold", "Falling");
    private static final List<String> NEUTRAL =
            List.of("Second", "Northern", "Hidden", "Blue", "Outer", "Glass", "Parallel", "Copper");

    private static final List<String> CLUB =
            List.of(
                    "Circuit",
                    "Signal",
                    "Motion",
                    "Voltage",
                    "Terminal",
                    "Pulse",
                    "Static",
                    "Orbit");
    private static final List<String> BEATS =
            List.of("Window", "Corner", "Tape", "Rain", "Balcony", "Notebook", "Avenue", "Lamp");
    private static final List<String> BAND =
            List.of(
                    "Street",
                    "Hour",
                    "Cigarette",
                    "Avenue",
                    "Stroll",
                    "Supper",
                    "Corner",
                    "Letter");
    private static final List<String> CONCERT =
            List.of(
                    "Garden", "Harbour", "Letter", "Elegy", "Shore", "Reverie", "Lantern",
                    "Orchard");
    private static final List<String> SCREEN =
            List.of(
                    "Horizon",
                    "Kingdom",
                    "Ascent",
                    "Frontier",
                    "Citadel",
                    "Storm",
                    "Summit",
                    "Tide");

    private Titles() {}

    static String title(List<Choice<Mood>> moods, GenreName genre, long seed) {
        SplittableRandom random = new SplittableRandom(seed ^ 0x7469746C65L);
        return pick(mood(moods), random) + " " + pick(nouns(genre), random);
    }

    private static String pick(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> mood(List<Choice<Mood>> moods) {
        if (moods.isEmpty()) {
            return NEUTRAL;
        }
        double energy = moods.stream().mapToDouble(m -> m.value().energy()).sum();
        double valence = moods.stream().mapToDouble(m -> m.value().valence()).sum();
        return energy > 0
                ? valence >= 0 ? STRONG_BRIGHT : STRONG_DARK
                : valence >= 0 ? GENTLE_BRIGHT : GENTLE_DARK;
    }

    private static List<String> nouns(GenreName genre) {
        return switch (genre.slug()) {
            case "lofi_hip_hop", "boom_bap", "hip_hop", "trap", "rnb_soul", "reggae" -> BEATS;
            case "jazz",
                    "jazz_swing",
                    "bossa_nova",
                    "blues",
                    "funk",
                    "salsa",
                    "latin_jazz",
                    "folk",
                    "country",
                    "smooth_jazz",
                    "chanson",
                    "gospel" ->
                    BAND;
            case "romantic_piano", "classical", "baroque" -> CONCERT;
            case "cinematic", "ambient", "metal", "new_age", "rock" -> SCREEN;
            default -> CLUB;
        };
    }
}
