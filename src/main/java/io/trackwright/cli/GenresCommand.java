package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the genres that the service knows. */
@Command(
        name = "genres",
        description = "List genres with their tempos, keys and instruments.",
        footer = {
            "",
            "Example:",
            "  trackwright create \"something for a long drive\" -b genre=synthwave"
        })
final class GenresCommand implements Callable<Integer> {
    private final Context context;

    @Mixin private CommonOptions options = new CommonOptions();

    GenresCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Screen screen = options.screen(context);
        try (RunningService service = options.service(context, screen)) {
            JsonNode genres = service.client().genres();
            screen.document(genres);
            TextTable table =
                    new TextTable(
                            TextTable.Column.left("GENRE"),
                            TextTable.Column.right("BPM"),
                            TextTable.Column.left("METRE"),
                            TextTable.Column.left("KEYS"),
                            TextTable.Column.left("INSTRUMENTS"));
            genres.forEach(
                    genre ->
                            table.row(
                                    genre.path("slug").asText(),
                                    genre.path("minBpm").asInt()
                                            + "–"
                                            + genre.path("maxBpm").asInt(),
                                    words(genre.path("timeSignatures")),
                                    words(genre.path("keys")),
                                    words(genre.path("instruments"))));
            table.lines(screen.width()).forEach(screen::result);
            return ExitCode.OK.number();
        }
    }

    private static String words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(item -> words.add(BriefText.words(item.asText())));
        return String.join(", ", words);
    }
}
