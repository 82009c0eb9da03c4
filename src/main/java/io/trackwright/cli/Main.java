package io.trackwright.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point of the command line. */
@Command(
        name = "trackwright",
        description = "From a sentence to a finished track.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        footer = {
            "",
            "Examples:",
            "  trackwright create --mood lofi --play",
            "  trackwright create \"Dark drum and bass at 174 bpm, 2 minutes\" --format mp3",
            "  trackwright doctor",
            "",
            "Environment:",
            "  TRACKWRIGHT_URL          the service to use",
            "  TRACKWRIGHT_DATA_DIR     where a service of this machine keeps its files",
            "  NO_COLOR                 no colours, and lines instead of bars"
        })
public final class Main implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /** No command: says which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.REJECTED.number();
    }

    /**
     * Runs one command and ends the JVM with its {@link ExitCode}.
     *
     * @param arguments as typed; {@code --help} explains them
     */
    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Interruption interruption = new Interruption();
        interruption.listen();
        Context context =
                new Context(
                        out,
                        err,
                        System.getenv(),
                        Terminal.detect(System.getenv()),
                        Path.of(System.getProperty("trackwright.launcher", "trackwright")),
                        interruption);
        int code = run(context, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** UTF-8 whatever the locale says: titles and prompts are in any language. */
    private static PrintStream stream(FileDescriptor descriptor) {
        var buffered = new BufferedOutputStream(new FileOutputStream(descriptor));
        return new PrintStream(buffered, true, StandardCharsets.UTF_8);
    }

    /** Runs one command and returns the number to exit with. */
    static int run(Context context, String... arguments) {
        return commandLine(context).execute(arguments);
    }

    static CommandLine commandLine(Context context) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new CreateCommand(context));
        line.addSubcommand(new ServeCommand());
        line.addSubcommand(new ListCommand(context));
        line.addSubcommand(new ShowCommand(context));
        line.addSubcommand(new WatchCommand(context));
        line.addSubcommand(new GetCommand(context));
        line.addSubcommand(new CancelCommand(context));
        line.addSubcommand(new MoodsCommand(context));
        line.addSubcommand(new GenresCommand(context));
        line.addSubcommand(new DoctorCommand(context));
        line.addSubcommand(new CompletionCommand(context));
        line.addSubcommand(new BenchCommand(context));
        for (CommandLine subcommand : line.getSubcommands().values()) {
            subcommand.getCommandSpec().mixinStandardHelpOptions(true);
            subcommand.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n");
            subcommand.getCommandSpec().usageMessage().exitCodeList(ExitCode.legend());
        }
        line.addSubcommand(new CommandLine.HelpCommand());
        line.getCommandSpec().usageMessage().exitCodeList(ExitCode.legend());
        line.setOut(new PrintWriter(context.out(), true));
        line.setErr(new PrintWriter(context.err(), true));
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(
                        context.terminal().out() && context.terminal().colour()
                                ? Ansi.ON
                                : Ansi.OFF));
        line.setUsageHelpWidth(Math.clamp(context.terminal().columns(), 55, 110));
        line.setParameterExceptionHandler((e, args) -> usageError(context, e, args));
        line.setExecutionExceptionHandler(
                (e, command, parsed) -> failure(context, e, parsed.originalArgs()));
        return line;
    }

    private static int usageError(Context context, ParameterException e, String[] arguments) {
        String meant =
                e instanceof UnmatchedArgumentException unmatched
                                && !unmatched.getSuggestions().isEmpty()
                        ? "; did you mean "
                                + unmatched.getSuggestions().getFirst().replaceFirst(" .*", "")
                                + "?"
                        : "";
        String hint =
                meant + "; see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return report(
                context,
                new CommandFailure(ExitCode.REJECTED, e.getMessage() + hint),
                List.of(arguments));
    }

    private static int failure(Context context, Exception e, List<String> arguments) {
        return switch (e) {
            case CommandFailure failure -> report(context, failure, arguments);
            case InterruptedException stopped -> ExitCode.INTERRUPTED.number();
            default ->
                    report(
                            context,
                            new CommandFailure(ExitCode.UNREACHABLE, "unexpected: " + e),
                            arguments);
        };
    }

    private static int report(Context context, CommandFailure failure, List<String> arguments) {
        if (context.interruption().happened()) {
            return ExitCode.INTERRUPTED.number(); // whatever failed, failed because of that
        }
        if (arguments.contains("--json")) {
            context.out().println(Json.pretty(failure.document()));
        }
        context.err().println("trackwright: " + failure.getMessage());
        return failure.code().number();
    }

    /** The version the build put into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"trackwright " + (version == null ? "(not packaged)" : version)};
        }
    }
}
