package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.Arrays;

/**
 * Thin strings under the frets that nobody plucks: whatever is played wakes those of them that have
 * its pitch or one of its partials, and they go on singing. Here every semitone of an octave has
 * one, so that any raga finds its own; they lie left and right by turns.
 *
 * <p>Method: a bank of undamped {@link StringLine}s fed with a little of the sum.
 */
final class SympatheticStrings implements Instrument {
    private static final int COUNT = 12;
    private static final int LOWEST_KEY = 60;
    private static final double LOWEST_HZ = 200;
    private static final double SECONDS = 5;
    private static final double BRIGHT_SECONDS = 1.6;
    private static final float FED = 0.003f;
    private static final float HEARD = 0.9f;
    private static final int CHUNK = 32;
    private static final int GRID = 2_048;
    private static final float SETTLED = 3e-6f;

    private final Instrument played;
    private final StringLine[] strings = new StringLine[COUNT];
    private final StereoBlock sum = new StereoBlock(CHUNK);
    private final float[] feed = new float[CHUNK];
    private final float[] wokenLeft = new float[CHUNK];
    private final float[] wokenRight = new float[CHUNK];
    private long clock;
    private float peak;
    private boolean ringing;

    SympatheticStrings(Instrument played, AudioSpec spec) {
        this.played = played;
        for (int i = 0; i < COUNT; i++) {
            double hz = Tuning.hz(LOWEST_KEY + i);
            strings[i] = new StringLine(spec.sampleRateHz(), LOWEST_HZ, CHUNK);
            strings[i].damp(hz, SECONDS, BRIGHT_SECONDS, 0);
            strings[i].tune(hz);
            strings[i].clear();
        }
    }

    @Override
    public void start(Note note) {
        played.start(note);
    }

    @Override
    public void render(StereoBlock io, int from, int to) {
        int at = from;
        while (at < to) {
            int n = Math.min(Math.min(CHUNK, to - at), GRID - (int) (clock & (GRID - 1)));
            ringing |= !played.silent();
            if (ringing) {
                sing(io, at, n);
            }
            clock += n;
            at += n;
            if ((clock & (GRID - 1)) == 0) {
                if (peak < SETTLED && played.silent()) {
                    settle();
                }
                peak = 0;
            }
        }
    }

    private void sing(StereoBlock io, int at, int n) {
        sum.resize(n);
        sum.clear();
        played.render(sum, 0, n);
        Arrays.fill(wokenLeft, 0);
        Arrays.fill(wokenRight, 0);
        for (int i = 0; i < n; i++) {
            feed[i] = FED * (sum.left[i] + sum.right[i]);
        }
        for (int s = 0; s < COUNT; s++) {
            float[] side = (s & 1) == 0 ? wokenLeft : wokenRight;
            strings[s].add(side, n);
            strings[s].feed(feed, n);
        }
        peak = Math.max(peak, Math.max(highest(wokenLeft), highest(wokenRight)));
        for (int i = 0; i < n; i++) {
            io.left[at + i] += sum.left[i] + HEARD * wokenLeft[i];
            io.right[at + i] += sum.right[i] + HEARD * wokenRight[i];
        }
    }

    private static float highest(float[] x) {
        float highest = 0;
        for (float sample : x) {
            highest = Math.max(highest, Math.abs(sample));
        }
        return highest;
    }

    private void settle() {
        for (StringLine string : strings) {
            string.clear();
        }
        ringing = false;
    }

    @Override
    public boolean silent() {
        return played.silent() && !ringing;
    }

    @Override
    public void reset() {
        played.reset();
        settle();
        clock = 0;
        peak = 0;
    }
}
