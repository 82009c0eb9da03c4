package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints one job. */
@Command(name = "show", description = "Show a job: brief, form, parts, quality report.")
final class ShowCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "ID", description = "The job's id, as create and list print it.")
    private String id = "";

    @Mixin private CommonOptions options = new CommonOptions();

    ShowCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Screen screen = options.screen(context);
        try (RunningService service = options.service(context, screen)) {
            JsonNode job = service.client().job(id);
            screen.document(job);
            JobText.summary(job, screen).forEach(screen::result);
            return ExitCode.OK.number();
        }
    }
}
