package io.trackwright.service.job;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.score.Score;
import io.trackwright.production.qa.QaReport;

/** A large piece of a job, kept beside it. Saving one replaces the one of its kind. */
public sealed interface JobDocument {
    record Brief(MusicBrief brief) implements JobDocument {}

    record Written(Score score) implements JobDocument {}

    record Report(QaReport report) implements JobDocument {}

    record Answer(ModelAnswer answer) implements JobDocument {}
}
