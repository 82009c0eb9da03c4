package io.trackwright.service.pipeline;

import io.trackwright.service.job.Stage;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a stage may take.
 *
 * @param limits how long; every stage has a limit above zero
 * @param tries how often it may meet a fault of ours before the job fails, at least 1
 */
public record StageLimits(Map<Stage, Duration> limits, int tries) {
    public StageLimits {
        if (tries < 1) {
            throw new IllegalArgumentException("tries must be at least 1, was " + tries);
        }
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
