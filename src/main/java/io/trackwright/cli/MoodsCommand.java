package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the starting points that the service has ready. */
@Command(
        name = "moods",
        description = "List starting points: each is a ready prompt.",
        footer = {"", "Example:", "  trackwright create --mood lofi --play"})
final class MoodsCommand implements Callable<Integer> {
    private final Context context;

    @Mixin private CommonOptions options = new CommonOptions();

    MoodsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Screen screen = options.screen(context);
        try (RunningService service = options.service(context, screen)) {
            JsonNode moods = service.client().moods();
            screen.document(moods);
            TextTable table =
                    new TextTable(
                            TextTable.Column.left("MOOD"),
                            TextTable.Column.left("CHARACTER"),
                            TextTable.Column.left("PROMPT"));
            moods.forEach(
                    mood ->
                            table.row(
                                    mood.path("slug").asText(),
                                    mood.path("character").asText(),
                                    mood.path("prompt").asText()));
            table.lines(screen.width()).forEach(screen::result);
            return ExitCode.OK.number();
        }
    }

    /**
     * The prompt of a mood.
     *
     * @throws CommandFailure when there is no such mood; names those there are
     */
    static String prompt(JsonNode moods, String slug) {
        StringBuilder known = new StringBuilder();
        for (JsonNode mood : moods) {
            String name = mood.path("slug").asText();
            if (name.equalsIgnoreCase(slug.strip())) {
                return mood.path("prompt").asText();
            }
            known.append(known.isEmpty() ? "" : ", ").append(name);
        }
        throw new CommandFailure(
                ExitCode.REJECTED, "mood must be one of " + known + ", was \"" + slug + "\"");
    }
}
