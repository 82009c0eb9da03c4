package io.trackwright.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command finds around it; tests bring their own.
 *
 * @param launcher the script that starts the service when asked to {@code serve}
 */
record Context(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Terminal terminal,
        Path launcher,
        Interruption interruption) {
    Context {
        environment = Map.copyOf(environment);
    }

    /** The value of an environment variable; {@code otherwise} when it is not set or empty. */
    String variable(String name, String otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value;
    }

    /** Where a service of our own keeps its files. */
    Path dataFolder() {
        String home = variable("HOME", System.getProperty("user.home", "."));
        String shared = variable("XDG_DATA_HOME", home + "/.local/share");
        return Path.of(variable("TRACKWRIGHT_DATA_DIR", shared + "/trackwright")).toAbsolutePath();
    }
}
