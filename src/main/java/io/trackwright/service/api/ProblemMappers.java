package io.trackwright.service.api;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.trackwright.production.render.NoSuchSoundFont;
import io.trackwright.service.job.JobRepository.KeyReused;
import io.trackwright.service.job.JobRepository.NoSuchJob;
import io.trackwright.service.pipeline.FormatUnavailable;
import io.trackwright.service.pipeline.JobEnded;
import io.trackwright.service.pipeline.NotAvailable;
import io.trackwright.service.pipeline.TooManyJobs;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.channels.ClosedChannelException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the domain's refusals look like over HTTP. */
public class ProblemMappers {

    @ServerExceptionMapper
    public Response noSuchJob(NoSuchJob e, UriInfo at) {
        return answer(ProblemType.NOT_FOUND.problem("There is no such job."), e, at);
    }

    @ServerExceptionMapper
    public Response noSuchFile(NoSuchFileException e, UriInfo at) {
        return answer(ProblemType.NOT_FOUND.problem("There is no such file."), e, at);
    }

    @ServerExceptionMapper
    public Response keyReused(KeyReused e, UriInfo at) {
        ProblemType type = ProblemType.IDEMPOTENCY_KEY_REUSED;
        return answer(type.problem(type.explanation()), e, at);
    }

    @ServerExceptionMapper
    public Response jobEnded(JobEnded e, UriInfo at) {
        return answer(ProblemType.JOB_ENDED.problem(ProblemType.JOB_ENDED.explanation()), e, at);
    }

    @ServerExceptionMapper
    public Response notAvailable(NotAvailable e, UriInfo at) {
        ProblemType type = e.later() ? ProblemType.NOT_READY : ProblemType.NOT_FOUND;
        String why = Objects.requireNonNullElse(e.getMessage(), type.explanation());
        return answer(type.problem(why), e, at);
    }

    @ServerExceptionMapper
    public Response formatUnavailable(FormatUnavailable e, UriInfo at) {
        ProblemType type = ProblemType.FORMAT_UNAVAILABLE;
        return answer(
                type.problem(Objects.requireNonNullElse(e.getMessage(), type.explanation())),
                e,
                at);
    }

    @ServerExceptionMapper
    public Response noSuchSoundFont(NoSuchSoundFont e, UriInfo at) {
        ProblemType type = ProblemType.SOUND_FONT_MISSING;
        return answer(type.problem(String.valueOf(e.getMessage())), e, at);
    }

    /** Rate-limit fields as in draft-ietf-httpapi-ratelimit-headers-06. */
    @ServerExceptionMapper
    public Response tooManyJobs(TooManyJobs e, UriInfo at) {
        HttpProblem problem =
                ProblemType.TOO_MANY_JOBS
                        .problem()
                        .withDetail("At most " + e.limit() + " jobs may be in flight.")
                        .withHeader("Retry-After", e.retryAfterSeconds())
                        .withHeader("RateLimit-Limit", e.limit())
                        .withHeader("RateLimit-Remaining", 0)
                        .withHeader("RateLimit-Reset", e.retryAfterSeconds())
                        .build();
        return answer(problem, e, at);
    }

    /** Nothing is wrong: the client has seen the last event, and is told not to come back. */
    @ServerExceptionMapper
    public Response seenAll(SeenAll e) {
        return Response.noContent().build();
    }

    /** The client went away while it was answered; nobody will read this. */
    @ServerExceptionMapper
    public Response clientGone(ClosedChannelException e) {
        return Response.noContent().build();
    }

    private static Response answer(HttpProblem problem, Throwable cause, UriInfo at) {
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem, ProblemContext.of(cause, at))
                .toResponse();
    }
}
