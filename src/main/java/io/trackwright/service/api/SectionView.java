package io.trackwright.service.api;

import io.trackwright.music.score.Score;
import java.util.List;

/** A stretch of the form; bars count from 0. */
record SectionView(String kind, int startBar, int bars, double startSeconds, double energy) {
    static List<SectionView> each(Score score) {
        return score.sections().stream()
                .map(
                        s ->
                                new SectionView(
                                        s.kind().slug(),
                                        s.startBar(),
                                        s.bars(),
                                        Rounded.to(score.barSeconds(s.startBar()), 6),
                                        Rounded.to(s.energy(), 3)))
                .toList();
    }
}
