package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a tree of its own, where {@code mvnw} and {@code java} are scripts that write
 * down how they were called.
 */
class LauncherTest {
    private static final String MVNW =
            """
            #!/bin/sh
            root=$(cd "$(dirname "$0")" && pwd)
            if [ "$1" = --print-java-home ]; then
              echo "$root/jdk"
              exit 0
            fi
            echo "mvnw $*" >> "$root/calls"
            mkdir -p "$root/target/quarkus-app/app" "$root/target/quarkus-app/lib/main"
            touch "$root/target/quarkus-app/quarkus-run.jar" "$root/target/quarkus-app/app/tw.jar"
            touch "$root/target/quarkus-app/lib/main/info.picocli.picocli-4.jar"
            touch "$root/target/quarkus-app/lib/main/org.other.other-1.jar"
            """;
    private static final String JAVA =
            """
            #!/bin/sh
            echo "java in $(basename "$PWD") data $TRACKWRIGHT_DATA_DIR: $*"
            """;

    @TempDir Path root;

    private record Result(int status, String out, String err) {}

    @BeforeEach
    void makeTree() throws IOException {
        Files.copy(
                Path.of("trackwright"),
                root.resolve("trackwright"),
                StandardCopyOption.COPY_ATTRIBUTES);
        script("mvnw", MVNW);
        script("jdk/bin/java", JAVA);
        Files.createDirectories(root.resolve("src/main"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.writeString(root.resolve("src/main/A.java"), "class A {}");
    }

    private void script(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result run(Map<String, String> variables, String... arguments) throws Exception {
        var command = new java.util.ArrayList<String>();
        command.add(root.resolve("trackwright").toString());
        command.addAll(java.util.List.of(arguments));
        Path out = root.resolve("out.txt");
        Path err = root.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("TRACKWRIGHT"));
        builder.environment().remove("XDG_DATA_HOME");
        builder.environment().put("HOME", root.resolve("home").toString());
        builder.environment().putAll(variables);
        Process process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the launcher hangs");
        return new Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private Result run(String... arguments) throws Exception {
        return run(new HashMap<>(), arguments);
    }

    private long builds() throws IOException {
        Path calls = root.resolve("calls");
        return Files.exists(calls) ? Files.readString(calls).lines().count() : 0;
    }

    @Test
    void isWrittenForAnyShell() throws Exception {
        Process check = new ProcessBuilder("sh", "-n", "trackwright").inheritIO().start();
        assertEquals(0, check.waitFor());
        assertTrue(Files.isExecutable(Path.of("trackwright")));
    }

    @Test
    void terminalsAndPipesAreToldApart() throws Exception {
        assertTrue(run("list").out().contains("-Dtrackwright.tty.out=false"));
        Path script = Path.of("/usr/bin/script");
        Assumptions.assumeTrue(Files.isExecutable(script), "no script");
        String command = root.resolve("trackwright") + " list";
        ProcessBuilder terminal =
                new ProcessBuilder(script.toString(), "-qec", command, "/dev/null");
        terminal.environment().put("HOME", root.resolve("home").toString());
        Process process = terminal.start();
        process.getOutputStream().close();
        String seen = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(seen.contains("-Dtrackwright.tty.out=true"), seen);
        assertTrue(seen.contains("-Dtrackwright.tty.err=true"), seen);
    }

    @Test
    void helpNeedsNoBuild() throws Exception {
        Result help = run("--help");
        assertEquals(0, help.status());
        assertTrue(help.out().contains("create PROMPT"), help.out());
        assertEquals(2, run().status());
        assertEquals(0, builds());
    }

    @Test
    void buildsOnceAndAgainOnlyWhenASourceIsNewer() throws Exception {
        assertEquals(0, run("list").status());
        assertEquals(1, builds());
        run("list");
        assertEquals(1, builds());
        Files.setLastModifiedTime(
                root.resolve("src/main/A.java"), FileTime.from(Instant.now().plusSeconds(60)));
        run(Map.of("TRACKWRIGHT_BUILD", "never"), "list");
        assertEquals(1, builds());
        Result changed = run("list");
        assertEquals(2, builds());
        assertTrue(changed.err().contains("its sources have changed"), changed.err());
    }

    @Test
    void passesArgumentsOnAsTheyAre() throws Exception {
        Result result = run("create", "two  words; $HOME *", "--out", "a b");
        assertTrue(
                result.out()
                        .contains("io.trackwright.cli.Main create two  words; $HOME * --out a b"),
                result.out());
        String app = root.resolve("target/quarkus-app").toRealPath().toString();
        assertTrue(
                result.out()
                        .contains(
                                " -cp %s/app/tw.jar:%s/lib/main/info.picocli.picocli-4.jar "
                                        .formatted(app, app)),
                result.out());
        assertFalse(result.out().contains("other-1.jar"));
        assertTrue(result.out().contains("-Dtrackwright.tty.out=false"), result.out());
    }

    @Test
    void servesFromTheAppsFolderWithTheUsersDataFolder() throws Exception {
        Result result = run("serve");
        String data = root.resolve("home/.local/share/trackwright").toString();
        assertTrue(result.out().startsWith("java in quarkus-app data " + data), result.out());
        assertTrue(result.out().contains("-Dtrackwright.data-dir=" + data), result.out());
        assertTrue(result.out().endsWith("-jar quarkus-run.jar\n"), result.out());
        assertFalse(result.out().contains("AOTCache"), result.out());
        Files.writeString(root.resolve("target/quarkus-app/app.aot"), "");
        Map<String, String> variables =
                Map.of("TRACKWRIGHT_JAVA_OPTS", "-Xmx2g", "XDG_DATA_HOME", "/elsewhere");
        Result tuned = run(variables, "serve");
        assertTrue(
                tuned.out()
                        .contains(
                                ": -XX:AOTCache=app.aot -Xmx2g"
                                        + " -Dtrackwright.data-dir=/elsewhere/trackwright -jar"),
                tuned.out());
    }

    @Test
    void aFailedBuildShowsItsErrorsAndItsLog() throws Exception {
        script(
                "mvnw",
                """
                #!/bin/sh
                [ "$1" = --print-java-home ] && echo "$(dirname "$0")/jdk" && exit 0
                echo "[INFO] working"
                echo "[ERROR] A.java:[1,1] not a statement"
                exit 7
                """);
        Result result = run("list");
        assertEquals(3, result.status());
        assertTrue(result.err().contains("A.java:[1,1] not a statement"), result.err());
        assertTrue(result.err().contains("status 7"), result.err());
        assertTrue(result.err().contains("target/build.log"), result.err());
        assertFalse(result.err().contains("working"), result.err());
    }

    @Test
    void withoutAJdkItSaysSo() throws Exception {
        script(
                "mvnw",
                "#!/bin/sh\necho 'mvnw: no JDK 25 or newer found; set JAVA_HOME' >&2\nexit 1\n");
        Result result = run("create", "x");
        assertEquals(3, result.status());
        assertEquals("mvnw: no JDK 25 or newer found; set JAVA_HOME\n", result.err());
    }
}
