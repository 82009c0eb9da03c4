package io.trackwright;

import static io.trackwright.ArchitectureTables.DOORS;
import static io.trackwright.ArchitectureTables.IMPORTS;
import static io.trackwright.ArchitectureTables.fits;
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
import java.util.List;
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
}
