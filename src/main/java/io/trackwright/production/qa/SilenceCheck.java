package io.trackwright.production.qa;

import io.trackwright.music.brief.Ending;
import java.util.ArrayList;
import java.util.List;

/**
 * No silence (both channels below −60 dBFS) of more than 1 s at the head, 1.5 s inside, 2 s at the
 * tail, while the score has something to be heard. A pause that is composed passes inside the
 * piece; at its edges it is worth a look, unless the piece was to break off into silence.
 */
final class SilenceCheck implements Check {
    static final double HEAD_SECONDS = 1.0;
    static final double GAP_SECONDS = 1.5;
    static final double TAIL_SECONDS = 2.0;

    /** The time in which an onset must rise above the floor. */
    private static final double SLOWEST_ATTACK_SECONDS = 0.9;

    @Override
    public String name() {
        return "silence";
    }

    @Override
    public Cure cure() {
        return Cure.RECOMPOSE;
    }

    @Override
    public Finding examine(Evidence evidence, Measurements measured) {
        SoundingTimes sounding = new SoundingTimes(evidence.score());
        List<String> lost = new ArrayList<>();
        List<String> edges = new ArrayList<>();
        double longest = 0;
        for (QuietStretch stretch : measured.quiet()) {
            double from = (double) stretch.startFrame() / evidence.sampleRateHz();
            double to = (double) stretch.endFrame() / evidence.sampleRateHz();
            boolean head = stretch.startFrame() == 0;
            boolean tail = stretch.endFrame() == measured.frames();
            boolean meant = tail && breaksOff(evidence);
            double most = head ? HEAD_SECONDS : tail ? TAIL_SECONDS : GAP_SECONDS;
            longest = Math.max(longest, to - from);
            if (to - from > most) {
                String place = Answer.number(from, 1) + "–" + Answer.number(to, 1) + " s";
                if (sounding.secondsWithin(from, to) > most
                        || sounding.beginsWithin(from, to - SLOWEST_ATTACK_SECONDS)) {
                    lost.add(place);
                } else if (head || tail && !meant) {
                    edges.add(place);
                }
            }
        }
        Answer answer =
                new Answer(
                        name(),
                        "longest " + Answer.number(longest, 1) + " s",
                        "head 1 s, gaps 1.5 s, tail 2 s at most");
        if (!lost.isEmpty()) {
            return answer.fail("silent at " + String.join(", ", lost) + " where the score sounds");
        }
        return edges.isEmpty()
                ? answer.pass("nothing is silent that should sound")
                : answer.warn("composed silence at the edge, " + String.join(", ", edges));
    }

    private static boolean breaksOff(Evidence evidence) {
        return evidence.brief().course().endings().stream()
                .anyMatch(ending -> ending.value() == Ending.SILENCE);
    }
}
