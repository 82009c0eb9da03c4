package io.trackwright.service.store;

import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A row of {@code job_event}. */
@Entity
@Table(name = "job_event")
@IdClass(EventRow.Key.class)
@Immutable
class EventRow {
    /** What names an event. */
    record Key(UUID jobId, long number) {}

    @Id
    @Column(name = "job_id")
    UUID jobId = new UUID(0, 0);

    @Id long number;

    Instant at = Instant.EPOCH;

    String once = "";

    String type = "";

    @ColumnTransformer(read = "cast(body as text)", write = JobRow.JSONB)
    String body = "";

    static EventRow of(UUID job, long number, Instant at, JobEvent.Fact fact) {
        EventRow row = new EventRow();
        row.jobId = job;
        row.number = number;
        row.at = at.truncatedTo(ChronoUnit.MICROS);
        row.once = Json.storable(fact.once());
        row.type = FactJson.type(fact);
        row.body = Json.write(FactJson.write(fact));
        return row;
    }

    JobEvent event() {
        return new JobEvent(new JobId(jobId), number, at, FactJson.fact(type, Json.parse(body)));
    }
}
