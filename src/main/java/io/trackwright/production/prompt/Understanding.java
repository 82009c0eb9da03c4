package io.trackwright.production.prompt;

import io.trackwright.music.brief.MusicBrief;
import java.util.List;

/**
 * A prompt understood.
 *
 * @param brief complete
 * @param warnings in the order they were found, without repeats
 */
public record Understanding(MusicBrief brief, List<Warning> warnings) {
    public Understanding {
        warnings = List.copyOf(warnings);
    }
}
