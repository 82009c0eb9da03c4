package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;

/** Reads the service's problem documents (RFC 9457): one line, with the place of each bad field. */
final class Problem {
    private Problem() {}

    static CommandFailure failure(int status, String body, HttpHeaders headers) {
        JsonNode problem = Json.parseOrEmpty(body);
        String wait =
                headers.firstValue("retry-after").map(s -> "; try again in " + s + " s").orElse("");
        return new CommandFailure(
                status < 500 ? ExitCode.REJECTED : ExitCode.UNREACHABLE,
                sentence(status, problem) + wait,
                problem);
    }

    /** {@code The request has invalid fields: /brief/tempoBpm must be 20..400; /seed …}. */
    static String sentence(int status, JsonNode problem) {
        String title = problem.path("title").asText("");
        String fields = fields(problem.path("errors"));
        String detail = fields.isEmpty() ? problem.path("detail").asText("") : fields;
        List<String> parts = new ArrayList<>(List.of(title, detail));
        parts.removeIf(String::isBlank);
        String line =
                parts.isEmpty()
                        ? "the service answered with status " + status
                        : String.join(": ", parts);
        return line.replaceAll("\\s+", " ");
    }

    private static String fields(JsonNode errors) {
        List<String> fields = new ArrayList<>();
        for (JsonNode error : errors) {
            fields.add((place(error) + " " + error.path("detail").asText()).strip());
        }
        return String.join("; ", fields);
    }

    /** A JSON Pointer into the body, a query parameter or a header. */
    private static String place(JsonNode error) {
        for (String kind : List.of("pointer", "parameter", "header")) {
            if (error.hasNonNull(kind)) {
                return error.path(kind).asText();
            }
        }
        return "";
    }
}
