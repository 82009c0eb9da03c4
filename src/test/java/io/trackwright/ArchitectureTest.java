package io.trackwright;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The import table of the design, and its rules on frameworks, names, file lengths and exact
 * arithmetic.
 */
class ArchitectureTest {
    private static final String ROOT = "io.trackwright.";

    /**
     * Who may import whom, besides {@code java.*} and JSpecify. A row names only rows above it, so
     * the table has no cycle; {@code music.*} is every row above that begins so, {@code *} every
     * row above. No exceptions, no row without classes.
     */
    private static final Map<String, Set<String>> IMPORTS =
            imports(
                    """
                    music.theory      |
                    music.score       | music.theory
                    music.brief       | music.theory music.score
                    music.compose     | music.theory music.brief music.score
                    music.critique    | music.theory music.score
                    music.notation    | music.theory music.score
                    audio.dsp         |
                    audio.synth       | audio.dsp
                    audio.soundfont   | audio.dsp audio.synth
                    audio.effect      | audio.dsp
                    audio.metering    | audio.dsp
                    audio.analysis    | audio.dsp
                    audio.codec       | audio.dsp
                    audio.mix         | audio.dsp audio.effect
                    audio.mastering   | audio.dsp audio.effect audio.metering
                    production.render | music.theory music.score audio.dsp audio.synth audio.soundfont audio.effect audio.mix audio.metering audio.mastering
                    production.genre  | music.theory music.brief music.score music.compose audio.dsp audio.synth audio.soundfont audio.effect audio.mix audio.mastering production.render
                    production.prompt | music.theory music.brief music.score
                    production.compose | music.brief music.score music.compose music.critique production.render
                    production.qa     | music.theory music.brief music.score music.critique audio.dsp audio.metering audio.analysis audio.mastering
                    production.picture | audio.dsp audio.metering
                    production.export | music.theory music.score music.notation audio.dsp audio.codec audio.mastering production.render
                    service.job       | music.brief music.score production.qa production.prompt
                    service.artifact  | service.job
                    service.store     | music.* production.qa production.prompt service.job
                    service.llm       | music.theory music.brief music.score production.genre production.prompt service.job
                    service.operations | service.job
                    service.pipeline  | music.* audio.* production.* service.job service.artifact service.llm
                    service.api       | music.* production.* service.job service.artifact service.pipeline service.operations
                    service.wiring    | *
                    cli               |
                    """);

    /**
     * Each framework (the longest prefix that fits a type) and its only doors; {@code service.*} is
     * every package of the service. What is neither {@code java.*} nor ours must be in this table,
     * and each door that is named must be used.
     */
    private static final Map<String, List<String>> DOORS =
            doors(
                    """
                    jakarta.persistence                         | service.store
                    org.hibernate                               | service.store
                    io.vertx                                    | service.store service.api
                    io.quarkus.vertx                            | service.store
                    io.quarkus.vertx.http                       | service.api
                    io.smallrye.common.annotation               | service.api
                    org.jboss.resteasy                          | service.api
                    org.eclipse.microprofile.openapi            | service.api
                    io.quarkiverse.resteasy.problem             | service.api
                    org.apache.commons.compress                 | service.store
                    org.tukaani.xz                              | service.store
                    com.fasterxml.jackson                       | service.api service.store service.llm cli
                    dev.langchain4j                             | service.llm
                    io.micrometer                               | service.llm service.operations service.pipeline
                    jakarta.ws.rs                               | service.api
                    org.eclipse.microprofile.reactive.messaging | service.pipeline
                    io.smallrye.reactive.messaging              | service.pipeline
                    io.smallrye.config                          | service.wiring service.store
                    org.eclipse.microprofile.config             | service.pipeline service.store
                    io.quarkus.runtime                          | service.wiring
                    io.smallrye.mutiny                          | service.*
                    jakarta.enterprise                          | service.*
                    jakarta.inject                              | service.*
                    jakarta.annotation                          | service.store service.operations
                    jakarta.decorator                           | service.operations
                    org.jboss.logging                           | service.*
                    picocli                                     | cli
                    org.bytedeco                                | audio.codec
                    javax.xml                                   | music.notation
                    org.jspecify                                | *
                    """);

    /** Methods of {@link Math} whose result Java defines to the last bit. */
    private static final Set<String> EXACT_MATH =
            Set.of(
                    "sqrt",
                    "abs",
                    "min",
                    "max",
                    "floor",
                    "ceil",
                    "rint",
                    "round",
                    "fma",
                    "clamp",
                    "signum",
                    "floorMod",
                    "floorDiv",
                    "ceilDiv",
                    "toIntExact",
                    "addExact",
                    "multiplyExact",
                    "copySign");

    /** Other sources of different bytes: clocks, unseeded chance. */
    private static final Set<String> CHANCE =
            Set.of(
                    "java.util.Random",
                    "java.util.concurrent.ThreadLocalRandom",
                    "java.security.SecureRandom",
                    "java.time.Clock",
                    "java.time.Instant",
                    "java.lang.System.nanoTime",
                    "java.lang.System.currentTimeMillis",
                    "java.util.UUID.randomUUID");

    private static final Set<String> BANNED_WORDS =
            Set.of(
                    "Manager",
                    "Helper",
                    "Util",
                    "Utils",
                    "Impl",
                    "Base",
                    "Abstract",
                    "Info",
                    "Data",
                    "Handler",
                    "Processor");

    private static final int MOST_LINES = 400;

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.trackwright");

    @Test
    void everyPackageHasARowAndEveryRowHasClasses() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass type : CODE) {
            if (!type.getSimpleName().equals("package-info")) {
                packages.add(home(type));
            }
        }
        assertEquals(new TreeSet<>(IMPORTS.keySet()), packages);
    }

    @Test
    void everyImportIsInTheTable() {
        none(
                crossings()
                        .filter(d -> ours(target(d)))
                        .filter(d -> !home(target(d)).equals(home(d.getOriginClass())))
                        .filter(
                                d ->
                                        !IMPORTS.getOrDefault(home(d.getOriginClass()), Set.of())
                                                .contains(home(target(d))))
                        .map(ArchitectureTest::arrow));
    }

    @Test
    void packagesHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("io.trackwright.(**)")
                .should()
                .beFreeOfCycles()
                .check(CODE);
    }

    @Test
    void everyFrameworkHasADoor() {
        none(
                crossings()
                        .filter(d -> !ours(target(d)) && !jdk(target(d)))
                        .filter(
                                d ->
                                        DOORS.getOrDefault(framework(target(d)), List.of()).stream()
                                                .noneMatch(
                                                        door ->
                                                                fits(
                                                                        door,
                                                                        home(d.getOriginClass()))))
                        .map(ArchitectureTest::arrow));
    }

    @Test
    void everyDoorIsUsed() {
        Set<String> used = new TreeSet<>();
        crossings()
                .filter(d -> !ours(target(d)) && !jdk(target(d)))
                .forEach(
                        d ->
                                DOORS.getOrDefault(framework(target(d)), List.of()).stream()
                                        .filter(door -> fits(door, home(d.getOriginClass())))
                                        .forEach(
                                                door ->
                                                        used.add(
                                                                framework(target(d))
                                                                        + " | "
                                                                        + door)));
        Set<String> named = new TreeSet<>();
        DOORS.forEach(
                (framework, doors) -> doors.forEach(door -> named.add(framework + " | " + door)));
        assertEquals(named, used);
    }

    @Test
    void theCoreKnowsNoFramework() {
        none(
                crossings()
                        .filter(
                                d ->
                                        core(d.getOriginClass())
                                                && !ours(target(d))
                                                && !jdk(target(d)))
                        .filter(d -> !target(d).getName().startsWith("org.jspecify."))
                        .filter(d -> !target(d).getName().startsWith("javax.sound.midi."))
                        .filter(d -> !target(d).getName().startsWith("javax.xml.stream."))
                        .filter(d -> !target(d).getName().startsWith("org.bytedeco."))
                        .map(ArchitectureTest::arrow));
    }

    @Test
    void theCoreComputesTheSameEverywhere() {
        Stream<String> inexact =
                accesses()
                        .filter(a -> a.getTargetOwner().isEquivalentTo(Math.class))
                        .filter(a -> !EXACT_MATH.contains(a.getName()))
                        .map(JavaAccess::getDescription);
        Stream<String> chance =
                accesses()
                        .filter(
                                a ->
                                        CHANCE.contains(a.getTargetOwner().getName())
                                                || CHANCE.contains(
                                                        a.getTargetOwner().getName()
                                                                + "."
                                                                + a.getName()))
                        .map(JavaAccess::getDescription);
        none(Stream.concat(inexact, chance));
    }

    @Test
    void namesAreNounsOfTheField() throws IOException {
        Stream<String> types = CODE.stream().map(JavaClass::getSimpleName);
        Stream<String> files =
                sources("src/main/java", "src/test/java").map(f -> f.getFileName().toString());
        none(
                Stream.concat(types, files)
                        .filter(
                                name ->
                                        Arrays.stream(name.split("(?=[A-Z])|[^A-Za-z]"))
                                                .anyMatch(BANNED_WORDS::contains)));
    }

    @Test
    void filesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources("src/main/java").toList()) {
            int lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES) {
                tooLong.add(file + ": " + lines + " lines");
            }
        }
        none(tooLong.stream());
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        List<Path> folders = sources("src/main/java").map(Path::getParent).distinct().toList();
        assertTrue(
                folders.size() > 10,
                "no sources found under " + Path.of("src/main/java").toAbsolutePath());
        List<String> mute = new ArrayList<>();
        for (Path folder : folders) {
            Path page = folder.resolve("package-info.java");
            String text = Files.exists(page) ? Files.readString(page) : "";
            if (!text.startsWith("/**") || !text.contains("@NullMarked")) {
                mute.add(folder + " needs a package-info.java with Javadoc and @NullMarked");
            }
        }
        none(mute.stream());
    }

    private static Stream<Dependency> crossings() {
        return CODE.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    /** Calls, field accesses and method references of the core. */
    private static Stream<JavaAccess<?>> accesses() {
        return CODE.stream()
                .filter(ArchitectureTest::core)
                .flatMap(type -> type.getAccessesFromSelf().stream());
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static String arrow(Dependency d) {
        return d.getOriginClass().getName() + " → " + target(d).getName();
    }

    private static boolean ours(JavaClass type) {
        return type.getName().startsWith(ROOT);
    }

    private static boolean jdk(JavaClass type) {
        return type.isPrimitive() || type.getName().startsWith("java.");
    }

    private static boolean core(JavaClass type) {
        return fits("music.*", home(type))
                || fits("audio.*", home(type))
                || fits("production.*", home(type));
    }

    /** The package as the table names it. */
    private static String home(JavaClass type) {
        return type.getPackageName().startsWith(ROOT)
                ? type.getPackageName().substring(ROOT.length())
                : type.getPackageName();
    }

    private static boolean fits(String pattern, String name) {
        return pattern.endsWith("*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }

    /**
     * The longest prefix of the door table that the type's name begins with; its package when there
     * is none.
     */
    private static String framework(JavaClass type) {
        return DOORS.keySet().stream()
                .filter(prefix -> type.getName().startsWith(prefix + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse(type.getPackageName());
    }

    private static Stream<Path> sources(String... folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> walk = Files.walk(Path.of(folder))) {
                walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files.stream();
    }

    private static void none(Stream<String> violations) {
        String found = violations.distinct().sorted().collect(joining("\n"));
        assertTrue(found.isEmpty(), () -> "\n" + found + "\n");
    }

    private static Map<String, Set<String>> imports(String table) {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (String line : table.lines().toList()) {
            String[] cells = cells(line);
            Set<String> allowed = new TreeSet<>();
            for (String pattern : words(cells[1])) {
                List<String> above =
                        rows.keySet().stream().filter(row -> fits(pattern, row)).toList();
                if (above.isEmpty()) {
                    throw new AssertionError(
                            cells[0] + " names " + pattern + ", which is no row above it");
                }
                allowed.addAll(above);
            }
            if (rows.put(cells[0], allowed) != null) {
                throw new AssertionError(cells[0] + " has two rows");
            }
        }
        return rows;
    }

    private static Map<String, List<String>> doors(String table) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        table.lines()
                .map(ArchitectureTest::cells)
                .forEach(cells -> rows.put(cells[0], words(cells[1])));
        return rows;
    }

    private static String[] cells(String line) {
        String[] cells = line.split("\\|", 2);
        return new String[] {cells[0].strip(), cells[1].strip()};
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\s+"));
    }
}
