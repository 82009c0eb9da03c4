package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Stops a job. */
@Command(name = "cancel", description = "Cancel a job that has not ended.")
final class CancelCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "ID", description = "The job's id.")
    private String id = "";

    @Mixin private CommonOptions options = new CommonOptions();

    CancelCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Screen screen = options.screen(context);
        try (RunningService service = options.service(context, screen)) {
            JsonNode answer = service.client().cancel(id);
            screen.document(answer.has("status") ? answer : service.client().job(id));
            screen.result("cancelled " + id);
            return ExitCode.OK.number();
        }
    }
}
