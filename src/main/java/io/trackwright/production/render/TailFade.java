package io.trackwright.production.render;

import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Score;

/**
 * The end of a track: what sounds is taken down to nothing, so that a file of exact length never
 * ends in a click and ends the way it was meant to. A linear gain, the same for mix and stems.
 *
 * @param fromFrame the first frame that is turned down
 * @param toFrame the frame from which all is silent; above {@code fromFrame}
 */
record TailFade(long fromFrame, long toFrame) {
    private static final double RING_SECONDS = 0.6;

    /** As long as the composer plays softer and softer. */
    private static final double FADE_SECONDS = 12;

    private static final double FADE_SHARE = 0.25;

    private static final double GATE_SECONDS = 0.25;
    private static final double QUICKEST_GATE_SECONDS = 0.03;

    /** What a stroke is left to ring by itself. */
    private static final double SHORTEST_STROKE_SECONDS = 0.35;

    private static final double LONGEST_STROKE_SECONDS = 1;

    /** What is left of a piece that has broken off. */
    private static final double SILENCE_SECONDS = 1.5;

    TailFade {
        if (!(fromFrame >= 0 && fromFrame < toFrame)) {
            throw new IllegalArgumentException(
                    "fromFrame must be 0.." + (toFrame - 1) + ", was " + fromFrame);
        }
    }

    /** The fade of a piece. */
    static TailFade of(Finish finish, Score score, int sampleRateHz) {
        double length = score.lengthSeconds();
        long end = Math.round(length * sampleRateHz);
        return switch (finish) {
            case RING -> last(RING_SECONDS, end, sampleRateHz);
            case FADE -> last(Math.min(FADE_SECONDS, FADE_SHARE * length), end, sampleRateHz);
            case HIT -> {
                double stroke = lastStrokeSeconds(score);
                double rung =
                        Math.max(
                                stroke + SHORTEST_STROKE_SECONDS,
                                Math.min(stroke + LONGEST_STROKE_SECONDS, lastStopSeconds(score)));
                yield gate(rung, rung + GATE_SECONDS, end, sampleRateHz);
            }
            case SILENCE -> {
                double stop = lastStopSeconds(score);
                double to = Math.min(stop + GATE_SECONDS, length - SILENCE_SECONDS);
                yield gate(stop, Math.max(to, stop + QUICKEST_GATE_SECONDS), end, sampleRateHz);
            }
            case LOOP -> new TailFade(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        };
    }

    private static TailFade last(double seconds, long end, int sampleRateHz) {
        return new TailFade(end - Math.min(end, Math.round(seconds * sampleRateHz)), end);
    }

    /** A gate, or the usual fade where it would come too late to matter. */
    private static TailFade gate(double from, double to, long end, int sampleRateHz) {
        TailFade usual = last(RING_SECONDS, end, sampleRateHz);
        long toFrame = Math.round(to * sampleRateHz);
        return toFrame <= end ? new TailFade(Math.round(from * sampleRateHz), toFrame) : usual;
    }

    private static double lastStrokeSeconds(Score score) {
        return seconds(
                score,
                score.parts().stream()
                        .flatMap(part -> part.events().stream())
                        .mapToLong(event -> event.soundingTicks())
                        .max()
                        .orElse(0));
    }

    private static double lastStopSeconds(Score score) {
        return seconds(
                score,
                score.parts().stream()
                        .flatMap(part -> part.events().stream())
                        .mapToLong(
                                event ->
                                        switch (event) {
                                            case Note n -> n.soundingTicks() + n.durationTicks();
                                            case Hit h -> h.soundingTicks();
                                        })
                        .max()
                        .orElse(0));
    }

    private static double seconds(Score score, long ticks) {
        return Math.min(score.lengthSeconds(), score.tempo().secondsAt(ticks));
    }

    /** Fades the frames in use, of which the first is frame {@code startFrame} of the track. */
    void apply(StereoBlock io, long startFrame) {
        int n = io.frames();
        float fadeFrames = toFrame - fromFrame;
        for (int i = (int) Math.max(0, Math.min(n, fromFrame - startFrame)); i < n; i++) {
            float left = Math.max(0f, (toFrame - 1 - startFrame - i) / fadeFrames);
            float gain = left * left * (3 - 2 * left);
            io.left[i] *= gain;
            io.right[i] *= gain;
        }
    }
}
