package io.trackwright.service.job;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.score.Score;
import io.trackwright.production.qa.QaReport;
import java.util.List;

/** The documents a job has so far; each list holds one or none. */
public record JobDocuments(
        List<MusicBrief> brief,
        List<Score> score,
        List<QaReport> report,
        List<ModelAnswer> answer) {
    public JobDocuments {
        brief = List.copyOf(brief);
        score = List.copyOf(score);
        report = List.copyOf(report);
        answer = List.copyOf(answer);
    }

    /** No language model was asked. */
    public JobDocuments(List<MusicBrief> brief, List<Score> score, List<QaReport> report) {
        this(brief, score, report, List.of());
    }
}
