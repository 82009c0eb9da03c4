package io.trackwright.music.compose;

import io.trackwright.music.score.Section;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Progression;
import java.util.ArrayList;
import java.util.List;

/** The form as the score shows it: every section with its bars, chords and key. */
final class SectionList {
    private final Sketch sketch;

    SectionList(Sketch sketch) {
        this.sketch = sketch;
    }

    List<Section> write() {
        List<Section> sections = new ArrayList<>();
        int total = sketch.time().totalBars();
        int form = Math.min(total, sketch.formBars());
        boolean coda =
                form < total
                        && sketch.brief().course().without().stream()
                                .noneMatch(k -> k.value() == SectionKind.CODA);
        for (Passage p : sketch.passages()) {
            int last = coda ? form : total;
            int end = sketch.last(p) ? last : p.startBar() + p.bars();
            sections.add(section(p.kind(), p, p.startBar(), end));
        }
        if (coda) {
            sections.add(section(SectionKind.CODA, sketch.passages().getLast(), form, total));
        }
        return sections;
    }

    private Section section(SectionKind kind, Passage p, int startBar, int endBar) {
        long from = startBar * sketch.grid().ticksPerBar();
        long to = endBar * sketch.grid().ticksPerBar();
        List<Progression.Span> spans = new ArrayList<>();
        for (Progression.Span s : sketch.harmony().spans()) {
            long start = Math.max(from, s.startTicks());
            long stop = Math.min(to, s.endTicks());
            if (start < stop) {
                spans.add(new Progression.Span(s.chord(), start - from, stop - start));
            }
        }
        Key home = sketch.brief().key().value();
        return new Section(
                kind,
                startBar,
                endBar - startBar,
                new Progression(spans),
                (float) p.energy(),
                p.key().equals(home) ? List.of() : List.of(p.key()));
    }
}
