package io.trackwright.service.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages that the {@code type} of a problem leads to. */
@Path("/problems")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ProblemPages {

    @GET
    @Operation(hidden = true)
    public String index() {
        String rows =
                Arrays.stream(ProblemType.values())
                        .map(
                                t ->
                                        "<li><a href=\"%s\">%s</a> (%d)</li>%n"
                                                .formatted(t.uri(), t.title(), t.status()))
                        .collect(Collectors.joining());
        return page("Problems", "<ul>" + rows + "</ul>");
    }

    @GET
    @Path("{slug}")
    @Operation(hidden = true)
    public String page(@PathParam("slug") String slug) {
        return ProblemType.ofSlug(slug)
                .map(
                        t ->
                                page(
                                        t.title(),
                                        "<p>Status %d, type <code>%s</code></p><p>%s</p>"
                                                .formatted(t.status(), t.uri(), t.explanation())))
                .orElseThrow(() -> ProblemType.NOT_FOUND.problem("There is no such problem."));
    }

    private static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en"><meta charset="utf-8"><title>%1$s</title>
                <h1>%1$s</h1>%2$s
                </html>
                """
                .formatted(title, body);
    }
}
