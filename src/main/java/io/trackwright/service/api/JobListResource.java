package io.trackwright.service.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.JobRepository.Position;
import io.trackwright.service.job.Stage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list of jobs, newest first, page by page. */
@Path(JobResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class JobListResource {
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;
    private static final int MAX_TEXT = 200;
    private static final Set<String> PARAMETERS = Set.of("status", "q", "limit", "cursor");
    private static final Set<String> STATUSES =
            Stream.concat(
                            Stream.of("queued", "succeeded", "failed", "cancelled"),
                            Arrays.stream(Stage.values()).map(Stage::activity))
                    .collect(Collectors.toUnmodifiableSet());

    private final JobRepository repository;
    private final OwnJobs own;

    JobListResource(JobRepository repository, OwnJobs own) {
        this.repository = repository;
        this.own = own;
    }

    /** A page of the list; the Link header leads to the next. */
    record JobPage(List<JobView> jobs) {}

    @GET
    @Operation(operationId = "listJobs", summary = "Jobs, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; Link rel=next leads on",
            content = @Content(schema = @Schema(implementation = JobPage.class)))
    @APIResponse(responseCode = "422", description = "Unknown or invalid parameters")
    public Uni<Response> list(
            @Parameter(description = "Wanted statuses; repeat it or separate them by commas")
                    @QueryParam("status")
                    List<String> status,
            @Parameter(description = "Must stand in the title or the prompt") @QueryParam("q")
                    @Nullable String text,
            @Parameter(description = "1..100, 20 when absent") @QueryParam("limit")
                    @Nullable String limit,
            @Parameter(description = "From a Link header") @QueryParam("cursor")
                    @Nullable String cursor,
            @Context UriInfo address) {
        List<FieldError> errors = new ArrayList<>();
        for (String name : address.getQueryParameters().keySet()) {
            if (!PARAMETERS.contains(name)) {
                errors.add(FieldError.inQuery(name, "is not a parameter of this list"));
            }
        }
        Set<String> statuses = statuses(status, errors);
        String wanted = text(text, errors);
        int size = size(limit, errors);
        Position before = position(cursor, errors);
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_REQUEST.problem(errors);
        }
        return repository
                .list(own.owner(), statuses, wanted, before, size)
                .flatMap(
                        jobs ->
                                hasNext(jobs, statuses, wanted, size)
                                        .map(more -> page(jobs, statuses, wanted, size, more)));
    }

    private Uni<Boolean> hasNext(List<Job> jobs, Set<String> statuses, String text, int size) {
        if (jobs.size() < size) {
            return Uni.createFrom().item(false);
        }
        Job last = jobs.getLast();
        return repository
                .list(own.owner(), statuses, text, new Position(last.createdAt(), last.id()), 1)
                .map(rest -> !rest.isEmpty());
    }

    private static Response page(
            List<Job> jobs, Set<String> statuses, String text, int size, boolean more) {
        Response.ResponseBuilder answer =
                Response.ok(new JobPage(jobs.stream().map(JobView::listed).toList()));
        if (more) {
            String filter = statuses.isEmpty() ? "" : "&status=" + String.join(",", statuses);
            String search = text.isEmpty() ? "" : "&q=" + URLEncoder.encode(text, UTF_8);
            answer.header(
                    "Link",
                    "<%s?limit=%d%s%s&cursor=%s>; rel=\"next\""
                            .formatted(
                                    JobResource.PATH,
                                    size,
                                    filter,
                                    search,
                                    ListCursor.after(jobs.getLast())));
        }
        return answer.header("Cache-Control", "private, no-cache").build();
    }

    private static Set<String> statuses(List<String> given, List<FieldError> errors) {
        Set<String> wanted = new LinkedHashSet<>();
        for (String word : given.stream().flatMap(s -> Arrays.stream(s.split(",", -1))).toList()) {
            if (STATUSES.contains(word)) {
                wanted.add(word);
            } else {
                errors.add(
                        FieldError.inQuery(
                                "status",
                                "must be one of "
                                        + String.join(", ", STATUSES.stream().sorted().toList())));
            }
        }
        return wanted;
    }

    private static String text(@Nullable String given, List<FieldError> errors) {
        if (given == null) {
            return "";
        }
        if (given.length() > MAX_TEXT || given.indexOf('\0') >= 0) {
            errors.add(FieldError.inQuery("q", "must have at most " + MAX_TEXT + " characters"));
            return "";
        }
        return given.strip();
    }

    private static int size(@Nullable String given, List<FieldError> errors) {
        if (given == null) {
            return DEFAULT_LIMIT;
        }
        int size = given.matches("[0-9]{1,3}") ? Integer.parseInt(given) : 0;
        if (size < 1 || size > MAX_LIMIT) {
            errors.add(FieldError.inQuery("limit", "must be an integer 1.." + MAX_LIMIT));
        }
        return size;
    }

    private static Position position(@Nullable String given, List<FieldError> errors) {
        if (given == null) {
            return Position.TOP;
        }
        return ListCursor.read(given)
                .orElseGet(
                        () -> {
                            errors.add(
                                    FieldError.inQuery("cursor", "must come from a Link header"));
                            return Position.TOP;
                        });
    }
}
