package io.trackwright.service.job;

/** Why a job failed. {@link #text} is for its owner: no stack trace, no path, no secret. */
public sealed interface Failure {
    String text();

    /** A stable word for the kind of failure. */
    default String code() {
        return switch (this) {
            case BriefImpossible f -> "brief-impossible";
            case StageTimedOut f -> "stage-timed-out";
            case QaRejected f -> "qa-rejected";
            case SoundFontMissing f -> "sound-font-missing";
            case Defect f -> "defect";
        };
    }

    /** No piece can meet the brief. */
    record BriefImpossible(String text) implements Failure {}

    /** A stage took longer than its limit. */
    record StageTimedOut(Stage stage, long limitSeconds) implements Failure {
        @Override
        public String text() {
            return stage.activity() + " took longer than " + limitSeconds + " s";
        }
    }

    /** The last allowed attempt was still outside tolerance; the report says where. */
    record QaRejected(String text) implements Failure {}

    /** The sound font that the job was accepted with is no longer there. */
    record SoundFontMissing(String text) implements Failure {}

    /** A fault of ours. The reference leads the operator to the log entry. */
    record Defect(String reference) implements Failure {
        @Override
        public String text() {
            return "internal fault, reference " + reference;
        }
    }
}
