package io.trackwright;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The two tables that {@link ArchitectureTest} holds the code against. */
final class ArchitectureTables {
    /**
     * Who may import whom, besides {@code java.*} and JSpecify. A row names only rows above it, so
     * the table has no cycle; {@code music.*} is every row above that begins so, {@code *} every
     * row above. No exceptions, no row without classes.
     */
    static final Map<String, Set<String>> IMPORTS =
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
                    service.job       | music.brief music.score production.qa production.prompt production.render
                    service.artifact  | service.job
                    service.store     | music.* production.qa production.prompt production.render service.job
                    service.llm       | music.theory music.brief music.score production.genre production.prompt service.job
                    service.operations | service.job
                    service.pipeline  | music.* audio.* production.* service.job service.artifact service.llm service.operations
                    service.api       | music.* production.* service.job service.artifact service.pipeline service.operations
                    service.wiring    | *
                    cli               |
                    """);

    /**
     * Each framework (the longest prefix that fits a type) and its only doors; {@code service.*} is
     * every package of the service. What is neither {@code java.*} nor ours must be in this table,
     * and each door that is named must be used.
     */
    static final Map<String, List<String>> DOORS =
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
                    io.opentelemetry                            | service.operations
                    jakarta.ws.rs                               | service.api
                    org.eclipse.microprofile.reactive.messaging | service.pipeline
                    io.smallrye.reactive.messaging              | service.pipeline
                    io.smallrye.config                          | service.wiring service.store
                    org.eclipse.microprofile.config             | service.pipeline service.store service.wiring
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

    private ArchitectureTables() {}

    /** Whether a name is the pattern's, which may end in a star. */
    static boolean fits(String pattern, String name) {
        return pattern.endsWith("*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
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
                .map(ArchitectureTables::cells)
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
