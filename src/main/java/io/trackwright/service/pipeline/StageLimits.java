package io.trackwright.service.pipeline;

import io.trackwright.service.job.Stage;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** How long each stage may take; every stage has a limit above zero. */
public record StageLimits(Map<Stage, Duration> limits) {
    public StageLimits {
        Map<Stage, Duration> copy = new EnumMap<>(limits);
        for (Stage stage : Stage.values()) {
            Duration limit = copy.get(stage);
            if (limit == null || !limit.isPositive()) {
                throw new IllegalArgumentException(
                        "limit of " + stage + " must be above 0, was " + limit);
            }
        }
        limits = Map.copyOf(copy);
    }

    Duration of(Stage stage) {
        Duration limit = limits.get(stage);
        return limit == null ? Duration.ZERO : limit;
    }
}
