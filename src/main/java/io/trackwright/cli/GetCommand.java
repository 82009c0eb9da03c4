package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves the files of a finished job. */
@Command(name = "get", description = "Save the files of a job that has succeeded.")
final class GetCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "ID", description = "The job's id.")
    private String id = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where the files go. Default: a folder named after the track.")
    private Path out = Path.of("");

    @Option(names = "--stems", description = "Save one WAV per part as well.")
    private boolean stems;

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
            Path folder = out.toString().isEmpty() ? JobFiles.defaultFolder(job) : out;
            List<JobFiles.Saved> files =
                    new JobFiles(service.client(), folder, screen).save(job, stems);
            ObjectNode document = Json.object();
            document.set("job", job);
            document.set("files", JobFiles.document(files));
            screen.document(document);
            files.forEach(file -> screen.result("saved     " + file.path()));
            return ExitCode.OK.number();
        }
    }
}
