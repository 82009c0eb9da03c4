package io.trackwright.service.api;

import io.smallrye.mutiny.Uni;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.JobRepository.JobWithDocuments;
import io.trackwright.service.job.JobRepository.NoSuchJob;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;

/** The jobs of whoever asks. Somebody else's job is no job. */
@Singleton
class OwnJobs {
    /** {@link UUID#fromString} takes more than one spelling of the same id. */
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final JobRepository repository;

    OwnJobs(JobRepository repository) {
        this.repository = repository;
    }

    /** The one owner of a service without authentication. */
    String owner() {
        return "local";
    }

    /** Fails with {@link NoSuchJob}. */
    Uni<Job> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Uni.createFrom().failure(ProblemType.NOT_FOUND.problem("There is no such job."));
        }
        return repository.find(new JobId(UUID.fromString(id))).invoke(this::mine);
    }

    /** Fails with {@link NoSuchJob}. */
    Uni<JobWithDocuments> findWithDocuments(String id) {
        if (!ID.matcher(id).matches()) {
            return Uni.createFrom().failure(ProblemType.NOT_FOUND.problem("There is no such job."));
        }
        return repository
                .findWithDocuments(new JobId(UUID.fromString(id)))
                .invoke(found -> mine(found.job()));
    }

    private void mine(Job job) {
        if (!job.owner().equals(owner())) {
            throw new NoSuchJob(job.id());
        }
    }
}
