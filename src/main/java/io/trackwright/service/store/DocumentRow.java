package io.trackwright.service.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.trackwright.service.job.JobDocument;
import io.trackwright.service.job.JobDocuments;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A row of {@code job_document}; written by a plain upsert. */
@Entity
@Table(name = "job_document")
@IdClass(DocumentRow.Key.class)
@Immutable
class DocumentRow {
    private static final String BRIEF = "brief";
    private static final String SCORE = "score";
    private static final String REPORT = "report";
    private static final String ANSWER = "answer";

    /** What names a document. */
    record Key(UUID jobId, String kind) {}

    @Id
    @Column(name = "job_id")
    UUID jobId = new UUID(0, 0);

    @Id String kind = "";

    @ColumnTransformer(read = "cast(body as text)", write = JobRow.JSONB)
    String body = "";

    static String kind(JobDocument document) {
        return switch (document) {
            case JobDocument.Brief d -> BRIEF;
            case JobDocument.Written d -> SCORE;
            case JobDocument.Report d -> REPORT;
            case JobDocument.Answer d -> ANSWER;
        };
    }

    static String body(JobDocument document) {
        return Json.write(
                switch (document) {
                    case JobDocument.Brief d -> BriefJson.write(d.brief());
                    case JobDocument.Written d -> ScoreJson.write(d.score());
                    case JobDocument.Report d -> ReportJson.write(d.report());
                    case JobDocument.Answer d -> AnswerJson.write(d.answer());
                });
    }

    static JobDocuments documents(List<DocumentRow> rows) {
        return new JobDocuments(
                those(rows, BRIEF, BriefJson::brief),
                those(rows, SCORE, ScoreJson::score),
                those(rows, REPORT, ReportJson::report),
                those(rows, ANSWER, AnswerJson::answer));
    }

    private static <T> List<T> those(
            List<DocumentRow> rows, String kind, Function<JsonNode, T> read) {
        return rows.stream()
                .filter(r -> r.kind.equals(kind))
                .map(r -> read.apply(Json.parse(r.body)))
                .toList();
    }
}
