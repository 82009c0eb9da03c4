package io.trackwright.service.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.trackwright.service.job.EventFeed;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository.NoSuchJob;
import io.trackwright.service.operations.Listeners;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** The events of a job as a stream that can be left and taken up again. */
@Path(JobResource.PATH)
@Tag(name = "Jobs")
public class JobEventsResource {
    private static final Logger LOG = Logger.getLogger(JobEventsResource.class);
    private static final long RECONNECT_MS = 2000;

    private final OwnJobs own;
    private final EventFeed feed;
    private final EventMessages messages;
    private final ApiSettings settings;
    private final Listeners listeners;

    JobEventsResource(
            OwnJobs own,
            EventFeed feed,
            EventMessages messages,
            ApiSettings settings,
            Listeners listeners) {
        this.own = own;
        this.feed = feed;
        this.messages = messages;
        this.settings = settings;
        this.listeners = listeners;
    }

    @GET
    @Blocking
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            operationId = "followJob",
            summary = "The events of a job, past and to come",
            description =
                    "Events: stage, brief, score, audio, report, attempt, and at last succeeded,"
                            + " failed or cancelled. The id of each is its number in the job;"
                            + " Last-Event-ID or after resumes behind it.")
    @APIResponse(responseCode = "200", description = "The stream; it ends with the job")
    @APIResponse(responseCode = "204", description = "The last event has been seen already")
    @APIResponse(responseCode = "404", description = "There is no such job")
    public Multi<OutboundSseEvent> events(
            @PathParam("id") String id,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @Parameter(description = "Like Last-Event-ID, which beats it") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "inline: audio events carry their chunk, Base64")
                    @QueryParam("audio")
                    @Nullable String audio,
            @Context Sse sse) {
        long seen = lastEventId != null ? seen("Last-Event-ID", lastEventId) : seen("after", after);
        boolean inline = inline(audio);
        // awaited, because the status must be known before the stream begins
        JobId job = own.find(id).await().indefinitely().id();
        long last = feed.terminalNumber(job).await().indefinitely();
        if (last >= 0 && seen >= last) {
            throw new SeenAll();
        }
        return listeners.counted(stream(job, seen, inline, sse));
    }

    private Multi<OutboundSseEvent> stream(JobId job, long seen, boolean inline, Sse sse) {
        OutboundSseEvent retry =
                sse.newEventBuilder().reconnectDelay(RECONNECT_MS).comment("open").build();
        // merging ends when all its streams have; the beat never does, so the end is told by a
        // sentinel
        OutboundSseEvent end = sse.newEventBuilder().comment("end").build();
        Multi<OutboundSseEvent> events =
                feed.follow(job, seen)
                        .onItem()
                        .transformToUniAndConcatenate(e -> messages.of(e, inline))
                        .map(m -> m.over(sse))
                        .onFailure(NoSuchJob.class)
                        .recoverWithCompletion()
                        // the answer has begun: all that can be done is to end it, and the client
                        // comes back
                        .onFailure()
                        .invoke(e -> LOG.errorf(e, "events of job %s", job))
                        .onFailure()
                        .recoverWithCompletion();
        Multi<OutboundSseEvent> beat =
                Multi.createFrom()
                        .ticks()
                        .startingAfter(settings.heartbeat())
                        .every(settings.heartbeat())
                        .onOverflow()
                        .drop()
                        .map(t -> sse.newEventBuilder().comment("alive").build());
        Multi<OutboundSseEvent> told =
                Multi.createBy()
                        .concatenating()
                        .streams(
                                Multi.createFrom().item(retry),
                                events,
                                Multi.createFrom().item(end));
        return Multi.createBy()
                .merging()
                .withConcurrency(2)
                .withRequests(1)
                .streams(told, beat)
                .select()
                .first(e -> e != end);
    }

    private static long seen(String place, @Nullable String number) {
        if (number == null || number.isEmpty()) {
            return 0;
        }
        if (!number.matches("[0-9]{1,15}")) {
            FieldError error =
                    place.equals("after")
                            ? FieldError.inQuery(place, "must be the number of an event")
                            : FieldError.inHeader(place, "must be the number of an event");
            ProblemType type =
                    place.equals("after") ? ProblemType.INVALID_REQUEST : ProblemType.BAD_REQUEST;
            throw type.problem(List.of(error));
        }
        return Long.parseLong(number);
    }

    private static boolean inline(@Nullable String audio) {
        if (audio != null && !audio.equals("inline") && !audio.equals("link")) {
            throw ProblemType.INVALID_REQUEST.problem(
                    List.of(FieldError.inQuery("audio", "must be inline or link")));
        }
        return "inline".equals(audio);
    }
}
