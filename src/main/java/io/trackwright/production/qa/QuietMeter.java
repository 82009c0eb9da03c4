package io.trackwright.production.qa;

import io.trackwright.audio.dsp.StereoBlock;
import java.util.ArrayList;
import java.util.List;

/** Finds the stretches of at least half a second in which both channels stay below −60 dBFS. */
final class QuietMeter {
    /** −60 dBFS. */
    static final float FLOOR = 0.001f;

    private final long leastFrames;
    private final List<QuietStretch> found = new ArrayList<>();
    private long at;
    private long quietSince;

    QuietMeter(int sampleRateHz) {
        leastFrames = sampleRateHz / 2;
    }

    void process(StereoBlock block) {
        float[] l = block.left;
        float[] r = block.right;
        int n = block.frames();
        for (int i = 0; i < n; i++) {
            // Written so that a sample which is not a number does not pass for silence.
            if (!(Math.abs(l[i]) < FLOOR && Math.abs(r[i]) < FLOOR)) {
                close(at + i);
                quietSince = at + i + 1;
            }
        }
        at += n;
    }

    /** All stretches in order; one that lasts to the end of the audio is closed there. */
    List<QuietStretch> finish() {
        close(at);
        quietSince = at;
        return List.copyOf(found);
    }

    private void close(long frame) {
        if (frame - quietSince >= leastFrames) {
            found.add(new QuietStretch(quietSince, frame));
        }
    }
}
