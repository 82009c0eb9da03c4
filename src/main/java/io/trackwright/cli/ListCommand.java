package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the newest jobs. */
@Command(name = "list", description = "List jobs, newest first.")
final class ListCommand implements Callable<Integer> {
    private static final int PROMPT_COLUMNS = 48;

    private final Context context;

    @Option(names = "--limit", paramLabel = "N", description = "How many. Default: 20.")
    private int limit = 20;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only jobs in this state, as in succeeded or failed.")
    private String status = "";

    @Mixin private CommonOptions options = new CommonOptions();

    ListCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Screen screen = options.screen(context);
        try (RunningService service = options.service(context, screen)) {
            JsonNode answer = service.client().jobs(status, limit);
            screen.document(answer);
            JsonNode jobs = answer.path("jobs");
            if (jobs.isEmpty()) {
                screen.note("no jobs yet");
            } else {
                lines(jobs, screen).forEach(screen::result);
            }
            return ExitCode.OK.number();
        }
    }

    /** A table; on a terminal that is too narrow for one, two lines per job. */
    private static List<String> lines(JsonNode jobs, Screen screen) {
        List<String> table = table(jobs, screen).lines();
        if (table.stream().allMatch(line -> Wrap.length(line) <= screen.width())) {
            return table;
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode job : jobs) {
            String state = job.path("status").asText();
            double seconds = job.path("durationSeconds").asDouble();
            String length = seconds > 0 ? "  " + Clock.minutes(seconds) : "";
            lines.add(
                    job.path("id").asText() + "  " + screen.paint(Paint.of(state), state) + length);
            lines.add(Wrap.cut("  " + shortened(job.path("prompt").asText()), screen.width()));
        }
        return lines;
    }

    private static TextTable table(JsonNode jobs, Screen screen) {
        TextTable table =
                new TextTable(
                        TextTable.Column.left("ID"),
                        TextTable.Column.left("CREATED"),
                        TextTable.Column.right("LENGTH"),
                        TextTable.Column.left("PROMPT"),
                        TextTable.Column.left("STATUS"));
        for (JsonNode job : jobs) {
            double seconds = job.path("durationSeconds").asDouble();
            String state = job.path("status").asText();
            table.row(
                    job.path("id").asText(),
                    job.path("createdAt").asText().replaceFirst("(:\\d\\d)\\.\\d+Z$", "$1Z"),
                    seconds > 0 ? Clock.minutes(seconds) : "-",
                    shortened(job.path("prompt").asText()),
                    screen.paint(Paint.of(state), state));
        }
        return table;
    }

    private static String shortened(String prompt) {
        String line = prompt.strip().replaceAll("\\s+", " ");
        int length = line.codePointCount(0, line.length());
        return length <= PROMPT_COLUMNS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, PROMPT_COLUMNS - 1)) + "…";
    }
}
