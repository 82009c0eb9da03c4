package io.trackwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command of the guides, in their order, with the packaged service and an empty folder. */
class TourIT {
    @TempDir Path folder;

    @BeforeAll
    static void tools() {
        for (String tool : List.of("/bin/bash", "/usr/bin/curl")) {
            boolean there = Files.isExecutable(Path.of(tool));
            assertTrue(there || System.getenv("CI") == null, tool + " must be installed");
            assumeTrue(there, tool + " is not installed");
        }
    }

    @ParameterizedTest
    @CsvSource({"tour,4", "api,4", "recipes,4", "operations,2", "troubleshooting,2"})
    void whatTheGuideSaysIsSo(String page, int fewestCommands) throws Exception {
        int port = freePort();
        Guide guide = Guide.read(Path.of("docs", page + ".md"), port);
        assertTrue(guide.steps().size() >= fewestCommands, "the guide has commands");
        Path launcher = folder.resolve("trackwright");
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec '" + Path.of("trackwright").toAbsolutePath() + "' \"$@\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));

        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int status = run(guide.script(port), port, out, err);
        String output = Files.readString(out);
        for (int i = 0; i < guide.steps().size(); i++) {
            Guide.Step step = guide.steps().get(i);
            String printed = Guide.part(output, i);
            assertTrue(!printed.isEmpty(), "not reached:\n" + step.commands() + output);
            assertEquals(List.of(), step.missing(printed), step.commands() + printed);
        }
        assertEquals(0, status, output + Files.readString(err));
    }

    private int run(String script, int port, Path out, Path err)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-c", script);
        builder.directory(folder.toFile());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("TRACKWRIGHT_BUILD", "never");
        builder.environment().put("TRACKWRIGHT_LLM_ENABLED", "false");
        builder.environment().put("TRACKWRIGHT_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().remove("TRACKWRIGHT_URL");
        Process process = builder.start();
        if (!process.waitFor(8, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            throw new AssertionError("the guide hangs after\n" + Files.readString(out));
        }
        return process.exitValue();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
