package io.trackwright.service.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room the data folder has left: what an operator runs out of first. */
@Singleton
public final class DiskSpace {
    private final MeterRegistry registry;

    DiskSpace(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Begins to report on the disk that holds {@code folder}, which is made if need be. */
    public void watch(Path folder) throws IOException {
        FileStore store = Files.getFileStore(Files.createDirectories(folder));
        Gauge.builder("trackwright.disk.free", store, DiskSpace::freeBytes)
                .baseUnit("bytes")
                .description("Free space of the disk that holds the data folder")
                .strongReference(true)
                .register(registry);
    }

    private static double freeBytes(FileStore store) {
        try {
            return store.getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the registry makes it NaN
        }
    }
}
