package io.trackwright.service.llm;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.Understanding;
import io.trackwright.production.prompt.Warning;
import io.trackwright.service.job.ModelAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * What every answer has to pass. The same answer gives the same brief. Nothing here asks, waits or
 * fails.
 */
final class Gate {
    private static final Logger LOG = Logger.getLogger(Gate.class);

    private final Vocabulary words;

    Gate(Vocabulary words) {
        this.words = words;
    }

    /**
     * @param said what the rules found in the prompt
     * @param completion makes a brief of mentions
     */
    Planned passed(
            ModelAnswer answer, Mentions said, Function<Mentions, Understanding> completion) {
        Understanding plain = completion.apply(said);
        Salvage.Found found = Salvage.in(answer.text());
        Trimmings trimmings = new Trimmings();
        try {
            Draft draft = new Draft(found.object(), "", trimmings);
            Understanding read = read(draft, said, completion, plain);
            MusicBrief brief = PlanGate.planned(read.brief(), draft);
            if (!brief.equals(plain.brief())) {
                if (!found.whole()) {
                    draft.drop("the end of it", "");
                }
                return told(
                        new Understanding(brief, read.warnings()),
                        trimmings.none() ? "ok" : "trimmed",
                        trimmings.warnings());
            }
        } catch (RuntimeException e) {
            // a fault of ours; the job shall not suffer for it
            LOG.errorf(e, "an answer of %d characters broke the gate", answer.text().length());
        }
        return told(plain, outcome(answer), List.of(unusable(answer)));
    }

    private Understanding read(
            Draft draft,
            Mentions said,
            Function<Mentions, Understanding> completion,
            Understanding plain) {
        if (!ReadingGate.thin(said)) {
            return plain;
        }
        Mentions filled = said.filledFrom(ReadingGate.mentions(said, words, draft));
        if (filled.equals(said)) {
            return plain;
        }
        Understanding read = completion.apply(filled);
        return new Understanding(
                read.brief(),
                read.warnings().stream()
                        .filter(w -> !w.code().equals("nothing-understood"))
                        .toList());
    }

    private static Planned told(Understanding u, String outcome, List<Warning> notes) {
        List<Warning> all = new ArrayList<>(u.warnings());
        all.addAll(notes);
        return new Planned(new Understanding(u.brief(), all), outcome, notes);
    }

    private static String outcome(ModelAnswer answer) {
        return answer.outcome() == ModelAnswer.Outcome.ANSWERED
                ? "invalid"
                : answer.outcome().name().toLowerCase(Locale.ROOT);
    }

    private static Warning unusable(ModelAnswer answer) {
        String why =
                switch (answer.outcome()) {
                    case ANSWERED -> "gave no answer that could be used";
                    case TIMEOUT -> "did not answer in time";
                    case RATE_LIMITED -> "is asked too often at the moment";
                    case ERROR -> "failed";
                    case BREAKER_OPEN -> "failed lately and was not asked";
                };
        String code =
                answer.outcome() == ModelAnswer.Outcome.ANSWERED
                        ? "llm-answer-unusable"
                        : "llm-unavailable";
        return new Warning(code, "The language model " + why + "; the rules alone made the brief.");
    }
}
