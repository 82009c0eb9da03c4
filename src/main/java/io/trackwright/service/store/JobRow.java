package io.trackwright.service.store;

import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A row of {@code job}. JSON goes to and fro as text; the driver would take plain text for a JSON
 * string.
 */
@Entity
@Table(name = "job")
@DynamicUpdate
class JobRow {
    static final String JSONB = "cast(cast(? as text) as jsonb)";

    @Id UUID id = new UUID(0, 0);

    String owner = "";

    String status = "";

    boolean ended;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    double progress;

    String title = "";

    @Column(name = "duration_seconds")
    double durationSeconds;

    String engine = "";

    @ColumnTransformer(read = "cast(request as text)", write = JSONB)
    String request = "";

    @ColumnTransformer(read = "cast(state as text)", write = JSONB)
    String state = "";

    @ColumnTransformer(read = "cast(adjustments as text)", write = JSONB)
    String adjustments = "";

    @ColumnTransformer(read = "cast(timings as text)", write = JSONB)
    String timings = "";

    @ColumnTransformer(read = "cast(warnings as text)", write = JSONB)
    String warnings = "";

    long events;

    long version;

    static JobRow of(Job job) {
        JobRow row = new JobRow();
        row.id = job.id().value();
        row.owner = job.owner();
        row.createdAt = job.createdAt().truncatedTo(ChronoUnit.MICROS); // all that PostgreSQL keeps
        row.request = Json.write(JobJson.write(job.request()));
        row.engine = job.engineVersion();
        row.version = job.version();
        row.writeState(job);
        row.writeFacts(job);
        row.adjustments = Json.write(ReportJson.write(job.adjustments()));
        row.timings = Json.write(JobJson.write(job.timings()));
        row.warnings = Json.write(BriefJson.write(job.warnings()));
        return row;
    }

    Job job() {
        return new Job(
                new JobId(id),
                owner,
                JobJson.request(Json.parse(request)),
                JobJson.state(Json.parse(state)),
                progress,
                ReportJson.adjustments(Json.parse(adjustments)),
                title,
                durationSeconds,
                JobJson.timings(Json.parse(timings)),
                BriefJson.warnings(Json.parse(warnings)),
                engine,
                createdAt,
                version);
    }

    /** Takes over what may change of a job and did; what stays as it is is not written again. */
    void change(Job before, Job after) {
        if (!after.state().equals(before.state())) {
            writeState(after);
        }
        writeFacts(after);
        if (!after.adjustments().equals(before.adjustments())) {
            adjustments = Json.write(ReportJson.write(after.adjustments()));
        }
        if (!after.timings().equals(before.timings())) {
            timings = Json.write(JobJson.write(after.timings()));
        }
        if (!after.warnings().equals(before.warnings())) {
            warnings = Json.write(BriefJson.write(after.warnings()));
        }
        engine = after.engineVersion();
        version = before.version() + 1;
    }

    private void writeState(Job job) {
        status = job.state().status();
        ended = job.state().ended();
        state = Json.write(JobJson.write(job.state()));
    }

    private void writeFacts(Job job) {
        progress = job.progress();
        title = Json.storable(job.title());
        durationSeconds = Json.finite("durationSeconds", job.durationSeconds());
    }
}
