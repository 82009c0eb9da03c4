package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Saves the files of a finished job. */
@Command(
        name = "get",
        description = "Save the files of a job that has succeeded.",
        footer = {"", "Example:", "  trackwright get ID --format flac,mp3 --stems --out rainy"})
final class GetCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "ID", description = "The job's id.")
    private String id = "";

    @Mixin private FileOptions files = new FileOptions();

    @Mixin private CommonOptions options = new CommonOptions();

    GetCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Screen screen = options.screen(context);
        try (RunningService service = options.service(context, screen)) {
            JsonNode job = service.client().job(id);
            String status = job.path("status").asText();
            if (!status.equals("succeeded")) {
                throw new CommandFailure(
                        ExitCode.JOB_FAILED, "job " + id + " has no files to get: it is " + status);
            }
            files.prepared();
            List<JobFiles.Saved> saved = files.save(service.client(), screen, job);
            ObjectNode document = Json.object();
            document.set("job", job);
            document.set("files", JobFiles.document(saved));
            screen.document(document);
            saved.forEach(file -> screen.result("saved     " + file.path()));
            files.play(context, screen, saved);
            return ExitCode.OK.number();
        }
    }
}
