package io.trackwright.service.store;

import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Completes the URLs of an external database: Quarkus wants one for Hibernate Reactive and one for
 * the migrations, an operator wants to write one.
 *
 * @param reactive empty when not configured
 * @param jdbc empty when not configured
 */
record ExternalPostgresConfigSource(String reactive, String jdbc) implements ConfigSource {

    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public int getOrdinal() {
        return EmbeddedPostgresConfigSource.ORDINAL;
    }

    @Override
    public String getName() {
        return "external-postgres";
    }

    @Override
    public @Nullable String getValue(String name) {
        return switch (name) {
            case EmbeddedPostgresConfigSourceFactory.REACTIVE_URL ->
                    reactive.isEmpty() ? jdbc.replaceFirst("^jdbc:", "") : null;
            case EmbeddedPostgresConfigSourceFactory.JDBC_URL ->
                    jdbc.isEmpty() ? "jdbc:" + reactive.replaceFirst("^vertx-reactive:", "") : null;
            default -> null;
        };
    }
}
