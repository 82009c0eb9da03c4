package io.trackwright.production.qa;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.TempoMap;

/**
 * The score keeps the brief's tempo: exactly when it never changes; where it breathes, the tempo in
 * the middle (half of the time is slower, half is faster) is within 5 %; where it is to change, it
 * sets out and ends near the two tempos. A loop may take the nearest tempo that gives whole bars.
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
        for (Choice<Double> goal : evidence.brief().course().finalTempoBpm()) {
            return gradual(evidence.score(), wantedBpm, goal.value());
        }
        boolean loop = evidence.brief().course().loop().value();
        boolean constant = evidence.score().tempo().constant();
        double bpm = middleBpm(evidence.score());
        double half = evidence.score().barSeconds(1) / 2 / evidence.score().lengthSeconds();
        double tolerance =
                !constant
                        ? RUBATO_SHARE * wantedBpm
                        : loop ? Math.max(TOLERANCE_BPM, half * wantedBpm * 1.01) : TOLERANCE_BPM;
        String tempo = Answer.number(bpm, 2) + " bpm";
        String wanted = Answer.number(wantedBpm, 2) + (constant ? " bpm" : " ± 5 % bpm");
        return new Answer(name(), tempo, wanted)
                .passIf(
                        Math.abs(bpm - wantedBpm) <= tolerance,
                        "written at " + tempo + ", wanted " + wanted);
    }

    /** From one tempo to another, to within a few percent at both ends. */
    private Finding gradual(Score score, double from, double to) {
        TempoMap tempo = score.tempo();
        double first = tempo.startBpm();
        double last = tempo.changes().getLast().bpm();
        String course = Answer.number(first, 2) + " to " + Answer.number(last, 2) + " bpm";
        String wanted = Answer.number(from, 2) + " to " + Answer.number(to, 2) + " bpm";
        boolean kept =
                Math.abs(first - from) <= 2 * RUBATO_SHARE * from
                        && Math.abs(last - to) <= 2 * RUBATO_SHARE * to;
        return new Answer(name(), course, wanted)
                .passIf(kept, "written from " + course + ", wanted " + wanted);
    }

    /** The median tempo of the score, weighted by time. */
    static double middleBpm(Score score) {
        return score.tempo().middleBpm(score.barTicks(score.bars()));
    }
}
