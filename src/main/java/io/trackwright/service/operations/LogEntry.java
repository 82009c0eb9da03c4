package io.trackwright.service.operations;

import io.trackwright.service.job.JobEvent.AttemptBegun;
import io.trackwright.service.job.JobEvent.AudioReady;
import io.trackwright.service.job.JobEvent.BriefReady;
import io.trackwright.service.job.JobEvent.Ended;
import io.trackwright.service.job.JobEvent.Fact;
import io.trackwright.service.job.JobEvent.Queued;
import io.trackwright.service.job.JobEvent.ReportReady;
import io.trackwright.service.job.JobEvent.ScoreReady;
import io.trackwright.service.job.JobEvent.StageMoved;
import io.trackwright.service.job.JobHistory.Occurrence;
import io.trackwright.service.job.JobHistory.Place;
import io.trackwright.service.job.JobState;
import java.time.Instant;
import java.util.Locale;

/**
 * A line of the operators' log.
 *
 * @param place where it stands among all events
 * @param title of the job, empty as long as it has none
 * @param event what kind of event: {@code stage}, {@code audio}, {@code failed} …
 * @param message for people, one line
 */
public record LogEntry(Place place, Level level, String title, String event, String message) {

    /** How much an operator should care. */
    public enum Level {
        INFO,
        WARN,
        ERROR;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Instant at() {
        return place.at();
    }

    static LogEntry of(Occurrence occurrence) {
        Fact fact = occurrence.event().fact();
        return new LogEntry(
                occurrence.place(),
                level(fact),
                occurrence.title(),
                event(fact),
                message(fact).replaceAll("\\p{Cntrl}+", " "));
    }

    private static Level level(Fact fact) {
        return switch (fact) {
            case AttemptBegun f -> Level.WARN;
            case Ended f ->
                    switch (f.state()) {
                        case JobState.Failed s -> Level.ERROR;
                        case JobState.Cancelled s -> Level.WARN;
                        default -> Level.INFO;
                    };
            default -> Level.INFO;
        };
    }

    private static String event(Fact fact) {
        return switch (fact) {
            case Queued f -> "queued";
            case StageMoved f -> "stage";
            case BriefReady f -> "brief";
            case ScoreReady f -> "score";
            case AudioReady f -> "audio";
            case ReportReady f -> "report";
            case AttemptBegun f -> "attempt";
            case Ended f -> f.state().status();
        };
    }

    private static String message(Fact fact) {
        return switch (fact) {
            case Queued f -> "Accepted";
            case StageMoved f -> "%s: %s".formatted(f.stage().activity(), f.message());
            case BriefReady f -> "The prompt is understood";
            case ScoreReady f -> "The score is written";
            case AudioReady f ->
                    "Audio %d of attempt %d, %.1f s"
                            .formatted(
                                    f.index(), f.attempt(), (double) f.frames() / f.sampleRateHz());
            case ReportReady f -> "Checked, attempt " + f.attempt();
            case AttemptBegun f -> "Attempt %d: %s; %s".formatted(f.attempt(), f.why(), f.change());
            case Ended f ->
                    f.state() instanceof JobState.Failed failed
                            ? failed.failure().code() + ": " + failed.failure().text()
                            : f.state().status() + " in attempt " + f.state().attempt();
        };
    }
}
