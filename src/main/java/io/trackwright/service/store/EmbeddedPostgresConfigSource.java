package io.trackwright.service.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Answers where the database is, by starting it at the first question.
 *
 * @param data the server's data folder
 * @param binaries where its programs are unpacked
 */
record EmbeddedPostgresConfigSource(Path data, Path binaries) implements ConfigSource {
    /** Below application.properties (250) and the environment (300). */
    static final int ORDINAL = 50;

    /**
     * The run that trains the AOT cache while the service is packaged: it starts the program, not
     * the database.
     */
    private static final boolean TRAINING = Boolean.getBoolean("quarkus.appcds.generate");

    @Override
    public Set<String> getPropertyNames() {
        return Set.of("quarkus.datasource.username");
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    @Override
    public String getName() {
        return "embedded-postgres";
    }

    @Override
    public @Nullable String getValue(String name) {
        return switch (name) {
            case "quarkus.datasource.username" -> EmbeddedPostgresServer.USER;
            case "quarkus.datasource.password" -> password();
            case EmbeddedPostgresConfigSourceFactory.REACTIVE_URL -> "postgresql://" + address();
            case EmbeddedPostgresConfigSourceFactory.JDBC_URL -> "jdbc:postgresql://" + address();
            default -> null;
        };
    }

    private String address() {
        return "127.0.0.1:" + (TRAINING ? 1 : SharedPostgres.port(data, binaries)) + "/postgres";
    }

    private String password() {
        if (TRAINING) {
            return "none";
        }
        SharedPostgres.port(data, binaries);
        try {
            return EmbeddedPostgresServer.password(data);
        } catch (IOException e) {
            throw new UncheckedIOException("password of the embedded PostgreSQL in " + data, e);
        }
    }
}
