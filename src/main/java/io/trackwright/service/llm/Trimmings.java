package io.trackwright.service.llm;

import io.trackwright.production.prompt.Warning;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What of an answer did not pass the gate, piece by piece. */
final class Trimmings {
    private static final int MOST_NAMED = 6;

    private final Set<String> pieces = new LinkedHashSet<>();

    /** Leaves out a value that is of no use. */
    void drop(String field, String value) {
        pieces.add(value.isBlank() ? field : field + " “" + Plain.line(value, 24) + "”");
    }

    boolean none() {
        return pieces.isEmpty();
    }

    /** One warning for all of it; empty when nothing was left out. */
    List<Warning> warnings() {
        if (pieces.isEmpty()) {
            return List.of();
        }
        String named = String.join(", ", pieces.stream().limit(MOST_NAMED).toList());
        String more =
                pieces.size() > MOST_NAMED ? " and " + (pieces.size() - MOST_NAMED) + " more" : "";
        return List.of(
                new Warning(
                        "llm-plan-trimmed",
                        "Parts of the language model's plan could not be used and were left out: "
                                + named
                                + more
                                + "."));
    }
}
