package io.trackwright.service.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.Flavour;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.SectionKind;
import io.trackwright.production.render.SoundEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages offer every word that a request may use, and no other. */
class PageWordsTest {
    private static final Path WORDS = Path.of("src/main/webui/app/view/vocabulary.ts");
    private static final Pattern WORD = Pattern.compile("'([^']+)'");

    @Test
    void thePagesOfferWhatTheServiceTakes() throws IOException {
        assertOffered("MOODS", Mood.values());
        assertOffered("MANNERS", Manner.values());
        assertOffered("ENDINGS", Ending.values());
        assertOffered("SECTIONS", SectionKind.values());
        assertOffered("ROLES", Role.values());
        assertOffered("USES", Flavour.Use.values());
        assertOffered("TREATMENTS", Flavour.Treatment.values());
        assertOffered("ENGINES", SoundEngine.values());
    }

    private static void assertOffered(String list, Enum<?>[] words) throws IOException {
        List<String> slugs = Arrays.stream(words).map(Words::slug).toList();
        assertEquals(new TreeSet<>(slugs), new TreeSet<>(offered(list)), list);
    }

    private static List<String> offered(String list) throws IOException {
        String text = Files.readString(WORDS);
        int start = text.indexOf("export const " + list + " = [");
        Matcher words = WORD.matcher(text.substring(start, text.indexOf(']', start)));
        return words.results().map(word -> word.group(1)).toList();
    }
}
