package io.trackwright.service.operations;

import io.smallrye.mutiny.Uni;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.LogContext;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * The repository with figures and traces: every change of a job passes here, so nothing is counted
 * that was not written, and nothing is written that is not counted.
 */
@Decorator
@Priority(1)
public class MeteredJobs implements JobRepository {
    private static final Logger LOG = Logger.getLogger(MeteredJobs.class);

    private final JobRepository jobs;
    private final JobMeters meters;
    private final JobTraces traces;

    @Inject
    MeteredJobs(@Delegate JobRepository jobs, JobMeters meters, JobTraces traces) {
        this.jobs = jobs;
        this.meters = meters;
        this.traces = traces;
    }

    @Override
    public Uni<Acceptance> accept(Job job, String key, String bodyHash, int mostUnfinished) {
        return jobs.accept(job, key, bodyHash, mostUnfinished).invoke(this::accepted);
    }

    private void accepted(Acceptance acceptance) {
        if (acceptance.created()) {
            meters.accepted().increment();
            traces.accepted(acceptance.job());
            LogContext.tell(acceptance.job().id(), () -> LOG.info("accepted"));
        }
    }

    @Override
    public Uni<Job> change(JobId id, Function<Job, JobChange> change) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            AtomicReference<List<JobEvent.Fact>> told =
                                    new AtomicReference<>(List.of());
                            return jobs.change(
                                            id,
                                            job -> {
                                                JobChange next = change.apply(job);
                                                told.set(next.facts());
                                                return next;
                                            })
                                    .invoke(job -> changed(job, told.get()));
                        });
    }

    private void changed(Job job, List<JobEvent.Fact> facts) {
        for (JobEvent.Fact fact : facts) {
            if (fact instanceof JobEvent.AttemptBegun) {
                meters.repeated().increment();
            } else if (fact instanceof JobEvent.Ended) {
                meters.ended(job);
                traces.ended(job);
                LogContext.tell(job.id(), () -> LOG.info(job.state().status()));
            }
        }
    }

    @Override
    public Uni<Job> find(JobId id) {
        return jobs.find(id);
    }

    @Override
    public Uni<JobWithDocuments> findWithDocuments(JobId id) {
        return jobs.findWithDocuments(id);
    }

    @Override
    public Uni<List<Job>> list(
            String owner, Set<String> statuses, String text, Position before, int limit) {
        return jobs.list(owner, statuses, text, before, limit);
    }

    @Override
    public Uni<List<Job>> unfinished(int limit) {
        return jobs.unfinished(limit);
    }

    @Override
    public Uni<Long> queuedBefore(Instant createdAt) {
        return jobs.queuedBefore(createdAt);
    }

    @Override
    public Uni<Void> delete(JobId id) {
        return jobs.delete(id);
    }
}
