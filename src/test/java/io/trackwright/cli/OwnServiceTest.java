package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service of our own, played by a script that starts {@link ContractServerProcess}. */
class OwnServiceTest {
    @TempDir Path folder;
    private final Interruption interruption = new Interruption();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Context launching(String script) throws IOException {
        Path launcher = folder.resolve("launcher");
        Files.writeString(launcher, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Context(
                stream,
                stream,
                Map.of(),
                new Terminal(false, false, 80, false),
                launcher,
                interruption);
    }

    private static Screen screen(Context context) {
        return new Screen(context.out(), context.err(), context.terminal(), false, false);
    }

    private static String server() {
        return "exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' %s\n"
                .formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        System.getProperty("java.class.path"),
                        ContractServerProcess.class.getName());
    }

    @Test
    void startsServesAndStopsCleanly() throws Exception {
        Context context = launching(server());
        long pid;
        try (OwnService service = OwnService.start(context, folder, screen(context))) {
            pid = service.pid();
            service.ensureAlive();
            assertEquals(
                    "succeeded", service.client().job(ContractServer.ID).path("status").asText());
            assertTrue(ProcessHandle.of(pid).isPresent());
        }
        assertFalse(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
        String log = Files.readString(folder.resolve("logs/service.log"));
        assertTrue(log.contains("serve " + folder), log);
        assertTrue(log.contains("stopped cleanly"), log);
    }

    @Test
    void stopsWhenTheUserInterrupts() throws Exception {
        Context context = launching(server());
        OwnService service = OwnService.start(context, folder, screen(context));
        interruption.now();
        assertThrows(CommandFailure.class, service::ensureAlive);
        assertTrue(
                Files.readString(folder.resolve("logs/service.log")).contains("stopped cleanly"));
    }

    @Test
    void saysWhyItDidNotStart() throws Exception {
        Context context = launching("echo 'ERROR no space left on device'\nexit 5\n");
        CommandFailure failure =
                assertThrows(
                        CommandFailure.class,
                        () -> OwnService.start(context, folder, screen(context)));
        assertEquals(ExitCode.UNREACHABLE, failure.code());
        String message = String.valueOf(failure.getMessage());
        assertTrue(message.startsWith("the service ended with status 5"), message);
        assertTrue(message.endsWith("ERROR no space left on device"), message);
    }
}
