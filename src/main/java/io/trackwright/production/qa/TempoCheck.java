package io.trackwright.production.qa;

import io.trackwright.music.score.Score;
import io.trackwright.music.theory.InstrumentFamily;

/**
 * What is heard keeps the time of the score: onsets fit its strokes clearly better than they would
 * if it were a little slower or faster. The wrong tempos are the yardstick, because they show what
 * chance gives in this very sound: brushes, vinyl crackle and tremolo bring onsets that nobody
 * wrote, and lower the fit of every tempo alike. A piece without clear onsets (few struck notes, as
 * in ambient music) passes with a note; soft keys alone, whose onsets fit no tempo at all, get a
 * warning, since nothing says that theirs is wrong.
 */
final class TempoCheck implements Check {
    static final double PASS_MARGIN = 0.1;
    static final double FAIL_MARGIN = 0.05;
    static final int FEWEST_STRUCK = 16;

    /** A fit that chance does not give. */
    static final double HEARD = 0.3;

    @Override
    public String name() {
        return "tempo";
    }

    @Override
    public Cure cure() {
        return Cure.RECOMPOSE;
    }

    @Override
    public Finding examine(Evidence evidence, Measurements measured) {
        Pulse pulse = measured.pulse();
        String bpm = Answer.number(TempoStatedCheck.middleBpm(evidence.score()), 2) + " bpm";
        String fit = Answer.fixed(pulse.fit(), 2);
        String wanted = "at least " + Answer.fixed(pulse.driftedFit() + FAIL_MARGIN, 2);
        Answer answer = new Answer(name(), "fit " + fit + " to the strokes at " + bpm, wanted);
        if (!pulse.clear(FEWEST_STRUCK)) {
            return answer.pass("no clear onsets are written that could be timed");
        }
        double margin = pulse.fit() - pulse.driftedFit();
        String text = "onsets fit the strokes at " + bpm + " by " + fit + ", wanted " + wanted;
        if (!(margin >= FAIL_MARGIN)) {
            return drums(evidence.score()) || pulse.driftedFit() > HEARD
                    ? answer.fail(text)
                    : answer.warn(text + "; nothing strikes clearly enough to be timed");
        }
        return margin >= PASS_MARGIN
                ? answer.pass("onsets keep the strokes at " + bpm)
                : answer.warn(
                        "onsets fit the strokes at "
                                + bpm
                                + " by "
                                + fit
                                + ", and a tempo next to it by "
                                + Answer.fixed(pulse.driftedFit(), 2)
                                + ": too near to be sure");
    }

    private static boolean drums(Score score) {
        return score.parts().stream()
                        .filter(part -> part.instrument().within(InstrumentFamily.PERCUSSIVE))
                        .mapToInt(part -> part.events().size())
                        .sum()
                >= FEWEST_STRUCK;
    }
}
