package io.trackwright.service.store;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Gives the service a database of its own when nobody configured one. With an external one, the URL
 * that is missing of the two is made from the other.
 */
public final class EmbeddedPostgresConfigSourceFactory implements ConfigSourceFactory {
    static final String REACTIVE_URL = "quarkus.datasource.reactive.url";
    static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(10);
    }

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String reactive = value(context, REACTIVE_URL);
        String jdbc = value(context, JDBC_URL);
        if (!reactive.isEmpty() || !jdbc.isEmpty()) {
            return List.of(new ExternalPostgresConfigSource(reactive, jdbc));
        }
        if (packaging()) {
            return List.of();
        }
        String home = value(context, "trackwright.data-dir");
        if (home.isEmpty()) {
            return List.of(); // not this service's configuration: a tool that reads some other one
        }
        Path data = path(context, "trackwright.embedded-postgres.dir", home, "postgres");
        Path binaries =
                path(
                        context,
                        "trackwright.embedded-postgres.binaries-dir",
                        home,
                        "postgres-binaries");
        return List.of(new EmbeddedPostgresConfigSource(data, binaries));
    }

    /** The build reads the configuration too; it needs no database. */
    private static boolean packaging() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader != null && loader.toString().contains("Deployment Class Loader: PROD");
    }

    private static Path path(ConfigSourceContext context, String name, String home, String usual) {
        String configured = value(context, name);
        return configured.isEmpty() ? Path.of(home, usual) : Path.of(configured);
    }

    private static String value(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        String text = value == null ? null : value.getValue();
        return text == null ? "" : text;
    }
}
