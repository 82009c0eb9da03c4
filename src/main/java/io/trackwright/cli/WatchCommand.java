package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Follows a job that somebody made. */
@Command(
        name = "watch",
        description = "Follow a job to its end. Ctrl-C ends the watching, not the job.")
final class WatchCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "ID", description = "The job's id.")
    private String id = "";

    @Mixin private CommonOptions options = new CommonOptions();

    WatchCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Screen screen = options.screen(context);
        try (RunningService service = options.service(context, screen)) {
            JsonNode job = new JobWatch(service, screen, context.interruption(), id).untilEnded();
            screen.document(job);
            JobText.warnings(job).forEach(screen::result);
            JobText.failure(job).forEach(screen::result);
            JobText.qa(job.path("report"), screen).forEach(screen::result);
            screen.note(job.path("status").asText());
            return job.path("status").asText().equals("succeeded")
                    ? ExitCode.OK.number()
                    : ExitCode.JOB_FAILED.number();
        }
    }
}
