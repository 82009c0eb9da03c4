package io.trackwright.service.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.trackwright.service.job.EventFeed;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobDocuments;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.JobRequest;
import io.trackwright.service.job.JobState;
import io.trackwright.service.pipeline.Intake;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Jobs: make one, look at it, stop it, remove it. */
@Path(JobResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class JobResource {
    static final String PATH = "/api/v1/jobs";

    private final Intake intake;
    private final JobRepository repository;
    private final EventFeed feed;
    private final OwnJobs own;
    private final JobRequestReader reader;
    private final ApiSettings settings;

    JobResource(
            Intake intake,
            JobRepository repository,
            EventFeed feed,
            OwnJobs own,
            JobRequestReader reader,
            ApiSettings settings) {
        this.intake = intake;
        this.repository = repository;
        this.feed = feed;
        this.own = own;
        this.reader = reader;
        this.settings = settings;
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createJob", summary = "Turn a prompt, or a score, into a track")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = RequestView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Accepted; Location is the job's address",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "400", description = "Malformed JSON or header")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "415", description = "The body is not application/json")
    @APIResponse(
            responseCode = "422",
            description =
                    "Invalid fields, a score that cannot be produced, or a key used with another"
                            + " body")
    @APIResponse(responseCode = "429", description = "Too many jobs in flight")
    public Uni<Response> create(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Prefer") @Nullable String prefer,
            InputStream body)
            throws IOException {
        String idempotencyKey = IdempotencyKey.read(key);
        Duration wait = PreferWait.read(prefer, settings.longestWait());
        var json = RequestJson.read(body, settings.bodyBytes());
        JobRequest request =
                reader.read(
                        json, () -> ThreadLocalRandom.current().nextLong(JobRequest.MAX_SEED + 1));
        return intake.accept(own.owner(), request, idempotencyKey, RequestJson.hash(json))
                .flatMap(accepted -> settled(accepted.job(), wait))
                .flatMap(job -> represented(job, Response.accepted(), wait));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getJob", summary = "A job with what is known of it")
    @APIResponse(
            responseCode = "200",
            description = "The job",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "304", description = "As it was")
    @APIResponse(responseCode = "404", description = "There is no such job")
    public Uni<Response> get(
            @PathParam("id") String id, @HeaderParam("If-None-Match") @Nullable String known) {
        return own.findWithDocuments(id)
                .flatMap(
                        found ->
                                queuePosition(found.job())
                                        .map(
                                                position ->
                                                        answer(
                                                                found.job(),
                                                                found.documents(),
                                                                position,
                                                                known)));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(operationId = "cancelJob", summary = "Stop a job")
    @APIResponse(responseCode = "202", description = "It stops")
    @APIResponse(responseCode = "404", description = "There is no such job")
    @APIResponse(responseCode = "409", description = "It has ended already")
    public Uni<Response> cancel(@PathParam("id") String id) {
        return own.find(id)
                .flatMap(job -> intake.cancel(job.id()))
                .flatMap(job -> represented(job, Response.accepted(), Duration.ZERO));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteJob", summary = "Remove a job and its files")
    @APIResponse(responseCode = "204", description = "Both are gone")
    @APIResponse(responseCode = "404", description = "There is no such job")
    public Uni<Response> delete(@PathParam("id") String id) {
        return own.find(id)
                .flatMap(job -> intake.delete(job.id()))
                .map(gone -> Response.noContent().build());
    }

    /** The job when it has ended or {@code wait} is over, whichever comes first. */
    private Uni<Job> settled(Job job, Duration wait) {
        if (wait.isZero()) {
            return Uni.createFrom().item(job);
        }
        return feed.follow(job.id(), 0)
                .onItem()
                .ignoreAsUni()
                .ifNoItem()
                .after(wait)
                .recoverWithUni(Uni.createFrom().voidItem())
                .flatMap(over -> repository.find(job.id()));
    }

    private Uni<Response> represented(
            Job accepted, Response.ResponseBuilder answer, Duration wait) {
        if (!wait.isZero()) {
            answer.header("Preference-Applied", "wait=" + wait.toSeconds());
        }
        return repository
                .findWithDocuments(accepted.id())
                .flatMap(
                        found ->
                                queuePosition(found.job())
                                        .map(
                                                position ->
                                                        JobView.of(
                                                                found.job(),
                                                                found.documents(),
                                                                position)))
                .map(view -> answer.header("Location", view.links().self()).entity(view).build());
    }

    private static Response answer(
            Job job, JobDocuments documents, long position, @Nullable String known) {
        String tag = "\"" + job.version() + "-" + position + "\"";
        Response.ResponseBuilder answer =
                EntityTags.match(known, tag)
                        ? Response.notModified()
                        : Response.ok(JobView.of(job, documents, position));
        return answer.header("ETag", tag).header("Cache-Control", "private, no-cache").build();
    }

    private Uni<Long> queuePosition(Job job) {
        return job.state() instanceof JobState.Queued
                ? repository.queuedBefore(job.createdAt())
                : Uni.createFrom().item(0L);
    }
}
