package io.trackwright.production.prompt;

import io.trackwright.music.brief.Mood;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which moods answer to a word that a musician would use. */
final class MoodWordsExpected {
    private static final Map<String, Set<Mood>> ANSWERS = new HashMap<>();

    static {
        WordTable.read(
                """
                ENERGETIC: energetic | intense | extreme | upbeat | exciting | hype | party | punchy
                    | fiery | wild | quirky
                CALM: calm | gentle | meditative | quiet | sleepy
                RELAXING: relaxing | chill | laid_back | easygoing
                SMOOTH: smooth | soulful | cool | jazzy | luxurious | smoky
                MELLOW: mellow | dusty | deep | dubby | smoky | nocturnal | studious | jazzy
                DRAMATIC: dramatic | fiery
                EPIC: epic | anthemic | massive
                HEROIC: heroic
                DRIVING: driving
                HAPPY: cheerful | happy | joyful | sunny | party | summery | nice | exciting
                PLAYFUL: playful | quirky | funny | cute
                SAD: sad | mournful | dystopian
                SCARY: scary
                DISSONANT: dissonant | unsettling
                TENSE: tense | unsettling | dissonant
                MYSTERIOUS: mystical | mysterious | nocturnal
                SOFT: soft | gentle | quiet
                WARM: warm | sunny | summery | cute | intimate | deep | nice
                HYPNOTIC: hypnotic | minimal | deep | dubby
                UPLIFTING: uplifting | bright | hopeful | confident | joyful
                EUPHORIC: euphoric
                DREAMY: dreamy | airy | celestial | dubby
                AGGRESSIVE: aggressive | heavy | intense | extreme | wild | fiery | hype
                DARK: dark | sinister | menacing | heavy | nocturnal | deep
                NOSTALGIC: nostalgic | nocturnal
                MELANCHOLIC: melancholic | rainy | mournful | nocturnal
                ROMANTIC: romantic | intimate
                GROOVY: funky | jazzy | soulful
                ELEGANT: luxurious | modern | confident
                """,
                (mood, word) ->
                        ANSWERS.computeIfAbsent(word, _ -> EnumSet.noneOf(Mood.class))
                                .add(Mood.valueOf(mood)));
    }

    private MoodWordsExpected() {}

    static boolean answered(String word, Mentions m) {
        Set<Mood> answers = ANSWERS.getOrDefault(word, Set.of());
        return m.moods().stream().anyMatch(c -> answers.contains(c.value()));
    }
}
