package io.trackwright.production.qa;

import io.trackwright.music.score.Score;
import io.trackwright.music.theory.TempoMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        record Stretch(double bpm, double seconds) {}
        TempoMap tempo = score.tempo();
        long end = score.barTicks(score.bars());
        List<Stretch> stretches = new ArrayList<>();
        List<TempoMap.Change> changes = tempo.changes();
        for (int i = 0; i < changes.size(); i++) {
            long from = changes.get(i).startTicks();
            long to = i + 1 < changes.size() ? Math.min(end, changes.get(i + 1).startTicks()) : end;
            if (to > from) {
                stretches.add(
                        new Stretch(
                                changes.get(i).bpm(), tempo.secondsAt(to) - tempo.secondsAt(from)));
            }
        }
        stretches.sort(Comparator.comparingDouble(Stretch::bpm));
        double left = tempo.secondsAt(end) / 2;
        for (Stretch s : stretches) {
            left -= s.seconds();
            if (left <= 0) {
                return s.bpm();
            }
        }
        return tempo.startBpm();
    }
}
