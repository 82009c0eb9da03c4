package io.trackwright.service.llm;

import io.trackwright.production.prompt.Understanding;
import io.trackwright.production.prompt.Warning;
import java.util.List;

/**
 * A prompt understood with a model's help, or without.
 *
 * @param outcome ok, trimmed, invalid, timeout, rate_limited, error or breaker_open
 * @param notes the warnings that the model's part brought
 */
public record Planned(Understanding understanding, String outcome, List<Warning> notes) {
    public Planned {
        notes = List.copyOf(notes);
    }
}
