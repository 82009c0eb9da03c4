package io.trackwright.service.api;

import io.smallrye.common.annotation.Blocking;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.PromptParser;
import io.trackwright.production.prompt.Understanding;
import io.trackwright.service.api.JobView.WarningView;
import io.trackwright.service.job.JobRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What would be understood of a request; nothing is made or kept. */
@Path("/api/v1/understandings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class UnderstandingsResource {
    /** Without a seed of its own a request is read as if it had this one. */
    private static final long SEED = 0;

    private final JobRequestReader reader;
    private final PromptParser parser;
    private final BriefCompleter completer;
    private final BriefLimits limits;
    private final ApiSettings settings;

    UnderstandingsResource(
            JobRequestReader reader,
            PromptParser parser,
            BriefCompleter completer,
            BriefLimits limits,
            ApiSettings settings) {
        this.reader = reader;
        this.parser = parser;
        this.completer = completer;
        this.limits = limits;
        this.settings = settings;
    }

    /** A brief, each field with the words it came from, and what could not be met. */
    record UnderstandingView(BriefView brief, List<WarningView> warnings) {
        private static UnderstandingView of(Understanding read) {
            return new UnderstandingView(
                    BriefView.of(read.brief()),
                    read.warnings().stream().map(WarningView::of).toList());
        }
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "understand",
            summary = "What would be understood of a prompt",
            description = "Takes the body of POST /jobs. The rules alone answer; no job is made.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = RequestView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The brief",
            content = @Content(schema = @Schema(implementation = UnderstandingView.class)))
    @APIResponse(responseCode = "400", description = "Malformed JSON")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "415", description = "The body is not application/json")
    @APIResponse(responseCode = "422", description = "Invalid fields")
    public UnderstandingView understand(InputStream body) throws IOException {
        JobRequest request = reader.read(RequestJson.read(body, settings.bodyBytes()), () -> SEED);
        return UnderstandingView.of(
                completer.complete(
                        request.wishes(),
                        parser.parse(request.prompt()),
                        request.prompt(),
                        request.seed(),
                        limits));
    }
}
