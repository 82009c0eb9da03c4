package io.trackwright.service.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code idempotency}: which job a client's key made. */
@Entity
@Table(name = "idempotency")
@IdClass(IdempotencyRow.Key.class)
@Immutable
class IdempotencyRow {
    /** A key belongs to its owner. */
    record Key(String owner, String key) {}

    @Id String owner = "";

    @Id String key = "";

    @Column(name = "body_hash")
    String bodyHash = "";

    @Column(name = "job_id")
    UUID jobId = new UUID(0, 0);
}
