package io.trackwright.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@link ContractServer} as a process of its own that takes its settings as the service does. */
final class ContractServerProcess {
    private ContractServerProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream log =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        log.println("serve " + System.getenv("TRACKWRIGHT_DATA_DIR"));
        ContractServer server =
                new ContractServer(Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT")));
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    server.close();
                                    log.println("stopped cleanly");
                                }));
        Thread.currentThread().join();
    }
}
