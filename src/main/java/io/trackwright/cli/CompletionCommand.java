package io.trackwright.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in a shell. */
@Command(
        name = "completion",
        description = "Print a completion script for a shell.",
        footer = {
            "",
            "Examples:",
            "  source <(trackwright completion bash)      also in ~/.bashrc",
            "  source <(trackwright completion zsh)       also in ~/.zshrc",
            "  trackwright completion fish > ~/.config/fish/completions/trackwright.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Context context;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.bash;

    /** Named as typed. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    CompletionCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        context.out()
                .print(
                        switch (shell) {
                            case bash -> AutoComplete.bash(root.getCommandName(), root);
                            case zsh -> ZSH + AutoComplete.bash(root.getCommandName(), root);
                            case fish -> fish(root);
                        });
        return ExitCode.OK.number();
    }

    private static final String ZSH =
            """
            autoload -U +X compinit && compinit
            autoload -U +X bashcompinit && bashcompinit
            """;

    private static String fish(CommandLine root) {
        String name = root.getCommandName();
        StringBuilder script = new StringBuilder("complete -c " + name + " -f\n");
        root.getSubcommands()
                .forEach(
                        (command, line) -> {
                            CommandSpec of = line.getCommandSpec();
                            script.append(
                                    "complete -c %s -n __fish_use_subcommand -a %s -d %s\n"
                                            .formatted(name, command, quoted(summary(of))));
                            of.options().forEach(o -> script.append(fish(name, command, o)));
                        });
        return script.toString();
    }

    private static String fish(String name, String command, OptionSpec option) {
        StringBuilder line =
                new StringBuilder(
                        "complete -c %s -n '__fish_seen_subcommand_from %s'"
                                .formatted(name, command));
        for (String spelling : option.names()) {
            String bare = spelling.replaceFirst("^-+", "");
            line.append(spelling.startsWith("--") ? " -l " : " -s ").append(bare);
        }
        if (option.arity().max() > 0) {
            boolean file = option.typeInfo().getClassName().equals("java.nio.file.Path");
            line.append(file ? " -rF" : " -x");
        }
        String[] description = option.description();
        return line + " -d " + quoted(description.length == 0 ? "" : description[0]) + "\n";
    }

    private static String summary(CommandSpec command) {
        String[] lines = command.usageMessage().description();
        String[] header = command.usageMessage().header();
        return header.length > 0 ? header[0] : lines.length > 0 ? lines[0] : "";
    }

    private static String quoted(String text) {
        return "'" + text.replace("%%", "%").replaceAll("[\\\\']", "") + "'";
    }
}
