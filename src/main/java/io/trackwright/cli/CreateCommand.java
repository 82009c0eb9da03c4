package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a track of a prompt or a score and saves it. */
@Command(
        name = "create",
        description = "Make a track of a prompt or a score, watch it being made, save its files.",
        footer = {
            "",
            "Examples:",
            "  trackwright create \"Lo-fi hip hop for a rainy evening, 82 bpm\" --out rainy",
            "  trackwright create --mood jazz --format flac,mp3 --stems --play",
            "  trackwright create \"house\" -b tempo=124 -b key='F minor' -b length=1:30",
            "  trackwright create --score tune.mid \"as synthwave\" --out tune"
        })
final class CreateCommand implements Callable<Integer> {
    private static final long NO_SEED = Long.MIN_VALUE;

    private final Context context;

    @Parameters(
            paramLabel = "PROMPT",
            arity = "0..1",
            description = {
                "What you want to hear, in your own words.",
                "With --score it only chooses the sound, and may be left out."
            })
    private String prompt = "";

    @Option(
            names = "--score",
            paramLabel = "FILE",
            description = {
                "Produce this music as it stands: every note of a MIDI file (.mid, .midi)",
                "or of a music string in Staccato (.staccato, .txt)."
            })
    private Path score = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "0..2^53-1. The same prompt and seed give the same bytes.")
    private long seed = NO_SEED;

    @Option(
            names = {"-b", "--brief"},
            paramLabel = "KEY=VALUE",
            description = {
                "Set a field of the brief; it beats the prompt. May be repeated.",
                "As in genre=house, tempo=124, key='F minor', length=1:30, time=3/4"
            })
    private Map<String, String> brief = new LinkedHashMap<>();

    @Option(
            names = "--mood",
            paramLabel = "MOOD",
            description = "A ready prompt instead of one of your own; see moods.")
    private String mood = "";

    @Option(
            names = "--sound",
            paramLabel = "ENGINE",
            description = {
                "What plays: synth (the same on every machine), soundfont (recordings where",
                "they have the instrument), auto, or the file name of a sound font."
            })
    private String sound = "";

    @Mixin private FileOptions files = new FileOptions();

    @Mixin private CommonOptions options = new CommonOptions();

    CreateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        ObjectNode request = request();
        files.prepared();
        Screen screen = options.screen(context);
        try (RunningService service = options.service(context, screen)) {
            if (!mood.isBlank()) {
                request.put("prompt", MoodsCommand.prompt(service.client().moods(), mood));
            }
            JsonNode job = service.client().create(request, UUID.randomUUID().toString());
            JsonNode ended = watch(service, screen, job.path("id").asText());
            return finish(service.client(), screen, ended).number();
        }
    }

    private JsonNode watch(RunningService service, Screen screen, String id)
            throws InterruptedException {
        screen.note("job " + id);
        try (var _ = context.interruption().whenInterrupted(() -> cancel(service, screen, id))) {
            return new JobWatch(service, screen, context.interruption(), id).untilEnded();
        }
    }

    private static void cancel(RunningService service, Screen screen, String id) {
        try {
            service.client().cancel(id);
            screen.always("cancelled job " + id);
        } catch (CommandFailure e) {
            screen.always("job " + id + " was not cancelled: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ObjectNode request() {
        boolean scored = !score.toString().isEmpty();
        if (prompt.isBlank() && !scored && mood.isBlank()) {
            throw new CommandFailure(
                    ExitCode.REJECTED, "the prompt must not be empty without a --score or --mood");
        }
        if (!prompt.isBlank() && !mood.isBlank()) {
            throw new CommandFailure(
                    ExitCode.REJECTED, "--mood must not be given with a prompt: it is one");
        }
        ObjectNode request = Json.object();
        if (!prompt.isBlank()) {
            request.put("prompt", prompt);
        }
        if (scored) {
            request.set("score", ScoreFile.json(score));
        }
        if (seed != NO_SEED) {
            request.put("seed", seed);
        }
        if (!brief.isEmpty()) {
            request.set("brief", BriefOptions.json(brief));
        }
        if (!sound.isBlank()) {
            request.set("sound", sound());
        }
        return request;
    }

    private ObjectNode sound() {
        return sound.contains(".")
                ? Json.object().put("engine", "soundfont").put("font", sound)
                : Json.object().put("engine", sound);
    }

    /** What is said and saved of a job that has ended. */
    private ExitCode finish(ServiceClient client, Screen screen, JsonNode job)
            throws InterruptedException {
        boolean made = job.path("status").asText().equals("succeeded");
        screen.result(JobText.track(job));
        JobText.pace(job).forEach(screen::result);
        JobText.warnings(job).forEach(screen::result);
        JobText.qa(job.path("report"), screen).forEach(screen::result);
        List<JobFiles.Saved> saved = made ? files.save(client, screen, job) : List.of();
        saved.forEach(file -> screen.result("saved     " + file.path()));
        ObjectNode document = Json.object();
        document.set("job", job);
        document.set("files", JobFiles.document(saved));
        screen.document(document);
        files.play(context, screen, saved);
        if (made) {
            return ExitCode.OK;
        }
        String why = String.join("; ", JobText.failure(job)).replaceFirst("^failure +", "");
        screen.always(
                "trackwright: the job "
                        + (job.path("status").asText().equals("cancelled")
                                ? "was cancelled"
                                : "failed" + (why.isEmpty() ? "" : ": " + why)));
        return ExitCode.JOB_FAILED;
    }
}
