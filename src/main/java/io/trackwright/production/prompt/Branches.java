package io.trackwright.production.prompt;

import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The branches that are known, below the genre that plays them. */
public final class Branches {
    private static final BriefLimits ANY_LENGTH = new BriefLimits(5, 1200);

    private Branches() {}

    /**
     * Slugs of branches by genre; a genre without any is missing.
     *
     * @param shelf the genres that can be made
     * @param fallback one of the shelf
     */
    public static Map<GenreName, List<String>> of(List<GenreProfile> shelf, GenreName fallback) {
        PromptParser parser = new RulePromptParser(shelf);
        BriefCompleter completer = new BriefCompleter(shelf, fallback);
        Map<String, String> names = new LinkedHashMap<>();
        WordTable.read(
                SubstyleWords.TABLE,
                (key, phrase) -> names.putIfAbsent(Substyle.parse(key).slug(), phrase));
        Map<GenreName, List<String>> branches = new LinkedHashMap<>();
        names.forEach(
                (slug, name) -> {
                    Mentions said = parser.parse(name);
                    var brief =
                            completer.complete(Mentions.none(), said, name, 0, ANY_LENGTH).brief();
                    branches.computeIfAbsent(brief.genre().value(), _ -> new ArrayList<>())
                            .add(slug);
                });
        return branches;
    }
}
