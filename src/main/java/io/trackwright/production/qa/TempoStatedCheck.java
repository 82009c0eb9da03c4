package io.trackwright.production.qa;

import io.trackwright.music.score.Score;

/**
 * The score keeps the brief's tempo: exactly when it never changes; where it breathes, the tempo in
 * the middle (half of the time is slower, half is faster) is within 5 %.
 */
final class TempoStatedCheck implements Check {
    static final double TOLERANCE_BPM = 0.01;
    static final double RUBATO_SHARE = 0.05;

    @Override
    public String name() {
        return "stated_tempo";
    }

    @Override
    public Cure cure() {
        return Cure.RECOMPOSE;
    }

    @Override
    public Finding examine(Evidence evidence, Measurements measured) {
        double wantedBpm = evidence.brief().tempoBpm().value();
        boolean constant = evidence.score().tempo().constant();
        double bpm = middleBpm(evidence.score());
        double tolerance = constant ? TOLERANCE_BPM : RUBATO_SHARE * wantedBpm;
        String tempo = Answer.number(bpm, 2) + " bpm";
        String wanted = Answer.number(wantedBpm, 2) + (constant ? " bpm" : " ± 5 % bpm");
        return new Answer(name(), tempo, wanted)
                .passIf(
                        Math.abs(bpm - wantedBpm) <= tolerance,
                        "written at " + tempo + ", wanted " + wanted);
    }

    /** The median tempo of the score, weighted by time. */
    static double middleBpm(Score score) {
        return score.tempo().middleBpm(score.barTicks(score.bars()));
    }
}
