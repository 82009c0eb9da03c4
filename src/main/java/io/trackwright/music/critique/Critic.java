package io.trackwright.music.critique;

import io.trackwright.music.score.Score;
import java.util.ArrayList;
import java.util.List;

/** Holds a score against the rules and against human music. */
public final class Critic {
    private final HumanRanges ranges;
    private final ScoreValidator validator = new ScoreValidator();

    public Critic(HumanRanges ranges) {
        this.ranges = ranges;
    }

    /**
     * @param genre slug of the genre; one without human ranges is judged by the rules alone
     */
    public Critique score(Score score, String genre) {
        int measured = 0;
        List<Critique.Outside> outside = new ArrayList<>();
        for (var figure : ScoreMeasures.of(score).values().entrySet()) {
            double value = figure.getValue();
            List<HumanRanges.Range> human = ranges.of(genre, figure.getKey());
            measured += human.isEmpty() ? 0 : 1;
            if (!human.isEmpty() && human.stream().noneMatch(r -> r.contains(value))) {
                outside.add(new Critique.Outside(figure.getKey(), value, human));
            }
        }
        return new Critique(measured, outside, validator.validate(score, genre));
    }
}
