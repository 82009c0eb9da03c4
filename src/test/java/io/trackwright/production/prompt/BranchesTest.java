package io.trackwright.production.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Flavour;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.production.genre.Genres;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BranchesTest {
    private static final Map<GenreName, List<String>> ALL =
            Branches.of(Genres.profiles(), Genres.fallback());

    @Test
    void standBelowTheGenreThatPlaysThem() {
        assertTrue(ALL.get(new GenreName("house")).contains("deep_house"), ALL.toString());
        assertTrue(ALL.get(new GenreName("drum_and_bass")).contains("neurofunk"), ALL.toString());
        assertTrue(ALL.get(new GenreName("metal")).contains("doom_metal"), ALL.toString());
        long all = ALL.values().stream().mapToLong(List::size).sum();
        long distinct = ALL.values().stream().flatMap(List::stream).distinct().count();
        assertEquals(distinct, all);
    }

    private static MusicBrief brief(String genre, String branch, Mentions prompt) {
        Flavour flavour =
                new Flavour(
                        List.of(Choice.stated(branch, "")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        Mentions set =
                new MentionsDraft()
                        .genres(MentionsDraft.set(new GenreName(genre)))
                        .flavour(flavour)
                        .done();
        return new BriefCompleter(Genres.profiles(), Genres.fallback())
                .complete(set, prompt, "", 1, new BriefLimits(5, 1200))
                .brief();
    }

    /** As if its name stood in the prompt. */
    @Test
    void oneThatIsSetBringsItsTempoAndItsTraits() {
        MusicBrief liquid = brief("drum_and_bass", "liquid", Mentions.none());
        assertTrue(liquid.tempoBpm().value() >= 170, "tempo " + liquid.tempoBpm());
        assertEquals(List.of(Mood.SMOOTH), liquid.moods().stream().map(Choice::value).toList());
        assertTrue(brief("trap", "uk_drill", Mentions.none()).playing().has(Manner.HALF_TIME));
        assertTrue(
                brief("house", "lofi_house", Mentions.none())
                        .flavour()
                        .has(Flavour.Treatment.TAPE));
    }

    @Test
    void whatThePromptSaysBeatsATrait() {
        Mentions dark = new MentionsDraft().moods(List.of(Choice.stated(Mood.DARK, "dark"))).done();
        MusicBrief brief = brief("drum_and_bass", "liquid", dark);
        assertEquals(List.of(Mood.DARK), brief.moods().stream().map(Choice::value).toList());
    }

    @Test
    void oneThatNobodyKnowsIsKeptAndSaysNothing() {
        MusicBrief brief = brief("house", "flat_earth_house", Mentions.none());
        assertEquals(List.of(), brief.moods());
        assertEquals(
                List.of("flat_earth_house"),
                Arrays.asList(brief.flavour().substyles().getFirst().value()));
    }
}
