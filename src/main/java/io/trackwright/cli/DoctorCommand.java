package io.trackwright.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks at everything the service needs, and says what to do about what is missing. */
@Command(
        name = "doctor",
        description = {
            "Check this machine: JDK, port, data folder, database, codecs, sound fonts,",
            "language model, player.",
            "Nothing is started or changed; a model is asked for its list, which costs no tokens.",
            "Exits with 1 when something fails; a warning is no failure."
        })
final class DoctorCommand implements Callable<Integer> {
    private final Context context;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "A service elsewhere. Default: $TRACKWRIGHT_URL, else this machine's.")
    private String url = "";

    @Option(names = "--json", description = "Print one JSON document instead of text.")
    private boolean json;

    DoctorCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Screen screen = new Screen(context.out(), context.err(), context.terminal(), json, true);
        MachineChecks machine = new MachineChecks(context);
        NetworkChecks network = new NetworkChecks(context);
        List<Diagnosis> all =
                Stream.of(
                                machine.java(Runtime.version().feature()),
                                machine.built(),
                                network.service(url),
                                machine.dataFolder(),
                                machine.freeDisk(),
                                network.external() ? network.database() : machine.postgres(),
                                machine.codecs(),
                                new SoundFontFiles(context).diagnosis(),
                                network.languageModel(),
                                machine.player())
                        .toList();
        all.forEach(diagnosis -> diagnosis.print(screen));
        long failures = count(all, Diagnosis.Level.FAIL);
        long warnings = count(all, Diagnosis.Level.WARN);
        ObjectNode document = Json.object().put("failures", failures).put("warnings", warnings);
        ArrayNode checks = document.putArray("checks");
        all.forEach(diagnosis -> checks.add(diagnosis.document()));
        screen.document(document);
        screen.result(
                failures == 0 && warnings == 0
                        ? "All is well."
                        : "Failures: " + failures + ", warnings: " + warnings + ".");
        return (failures == 0 ? ExitCode.OK : ExitCode.JOB_FAILED).number();
    }

    private static long count(List<Diagnosis> all, Diagnosis.Level level) {
        return all.stream().filter(diagnosis -> diagnosis.level() == level).count();
    }
}
