package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.production.render.MixRenderer;
import io.trackwright.production.render.SegmentPlan;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobStep;
import io.trackwright.service.job.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * score + the genre's palette → mixdown, segment by segment. Mastering is rung at once and follows.
 */
@ApplicationScoped
public class SynthesizeStage implements StageWork {
    private final StageRunner runner;
    private final MixFiles mix;
    private final Tracks tracks;

    SynthesizeStage(StageRunner runner, MixFiles mix, Tracks tracks) {
        this.runner = runner;
        this.mix = mix;
        this.tracks = tracks;
    }

    @Incoming("synthesize")
    Uni<Void> on(JobStep step) {
        return runner.answer(step, this);
    }

    @Override
    public Stage stage() {
        return Stage.SYNTHESIZE;
    }

    @Override
    public Uni<Void> run(StageRun run) {
        int parts = run.documents().score().getFirst().parts().size();
        return run.announce("Playing " + parts + (parts == 1 ? " part" : " parts"), 0.07)
                .invoke(() -> run.ring(Stage.MASTER))
                .chain(() -> run.compute(() -> new Mixdown(run)))
                .chain(mixdown -> prepared(run, mixdown))
                .onItem()
                .transformToMulti(
                        mixdown ->
                                Multi.createFrom()
                                        .range(0, mixdown.plan.count())
                                        .onItem()
                                        .transformToUniAndConcatenate(
                                                k -> run.compute(() -> mixdown.segment(k))))
                .collect()
                .last()
                .chain(() -> run.finish(Stage.MASTER, JobChange::of));
    }

    /** A loop is played once unheard; in pieces, so that a job can be stopped meanwhile. */
    private static Uni<Mixdown> prepared(StageRun run, Mixdown mixdown) {
        return Multi.createBy()
                .repeating()
                .uni(() -> run.compute(() -> mixdown.prepare()))
                .until(ready -> ready)
                .collect()
                .last()
                .replaceWith(mixdown);
    }

    /** The mixdown being made. */
    private final class Mixdown {
        private final StageRun run;
        private final int composition;
        private final MixRenderer renderer;
        private final SegmentPlan plan;
        private final StereoBlock segment;

        Mixdown(StageRun run) {
            this.run = run;
            composition = run.job().adjustments().recompositions();
            renderer = tracks.mixRenderer(run.job(), run.documents(), run.crew());
            plan = new SegmentPlan(renderer.sampleRateHz(), renderer.totalFrames());
            segment = new StereoBlock(plan.maxFrames());
        }

        boolean prepare() {
            return renderer.prepare(segment.capacity(), run.crew());
        }

        int segment(int index) throws IOException {
            segment.resize(plan.frames(index));
            renderer.render(segment, run.crew());
            if (!mix.exists(run.id(), composition, index)) {
                mix.write(run.id(), composition, index, segment);
            }
            return index;
        }
    }
}
