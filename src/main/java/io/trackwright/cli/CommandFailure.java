package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;

/** Ends a command: one line for people, the service's problem document for machines. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ExitCode code;
    private final transient JsonNode problem;

    CommandFailure(ExitCode code, String message) {
        this(code, message, Json.object());
    }

    /**
     * @param problem what the service said (RFC 9457); an empty object when it said nothing
     */
    CommandFailure(ExitCode code, String message, JsonNode problem) {
        super(message);
        this.code = code;
        this.problem = problem;
    }

    ExitCode code() {
        return code;
    }

    /** The same with what was being done in front of the message. */
    CommandFailure during(String doing) {
        return new CommandFailure(code, doing + ": " + getMessage(), problem);
    }

    /** The failure as the document that {@code --json} prints. */
    JsonNode document() {
        var error = Json.object().put("exitCode", code.number()).put("message", getMessage());
        if (!problem.isEmpty()) {
            error.set("problem", problem);
        }
        return Json.object().set("error", error);
    }
}
