package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import java.util.Arrays;

/**
 * A crash played backwards: out of nothing, faster and faster, brightest at the end, and cut off
 * where the note ends.
 *
 * <p>Method: the bands of a {@link Plate} grow as they would have decayed, the highest last.
 */
public final class ReverseCymbal extends Voice {
    private static final double LEVEL = 0.1;
    private static final int LONG_CHUNK = 2 * CHUNK;
    private static final double RELEASE_MS = 12;
    private static final double[] SHARE = {0.5, 0.9, 1, 0.7};
    private static final double[] FALL_DB = {34, 40, 52, 70};

    /**
     * @param lowHz lowest modes, 150..6,000
     * @param washHz where the wash begins, 1,000..12,000
     */
    public record Patch(double lowHz, double washHz) implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("lowHz", 150, 6_000, lowHz);
            Rules.within("washHz", 1_000, 12_000, washHz);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(2, seed, () -> new ReverseCymbal(this, spec));
        }
    }

    public static Patch crash() {
        return new Patch(300, 3_400);
    }

    private final Plate plate;
    private final float[] metal = new float[LONG_CHUNK];
    private final double[] last = new double[Plate.BANDS];
    private int place;
    private int apart;
    private double progress;
    private double step;
    private double gain;
    private double release;

    private ReverseCymbal(Patch patch, AudioSpec spec) {
        super(spec, true, LONG_CHUNK);
        plate = Plate.of(sampleRateHz, patch.lowHz, patch.washHz);
    }

    @Override
    protected void strike(Note note) {
        place = Plate.anywhere(random, LONG_CHUNK);
        apart = Plate.anywhere(random, LONG_CHUNK);
        progress = 0;
        step = (double) LONG_CHUNK / Math.max(LONG_CHUNK, note.durationFrames());
        gain = LEVEL * Tuning.gain(note.velocity(), 1.2);
        release = 1;
        Arrays.fill(last, 0);
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        progress = Math.min(1, progress + step);
        if (!held) {
            release = Math.max(0, release - 1 / (RELEASE_MS * 0.001 * tickRateHz));
        }
        double in = Math.min(1, 10 * progress);
        for (int b = 0; b < Plate.BANDS; b++) {
            double now = gain * in * SHARE[b] * Exp2.ofDb(FALL_DB[b] * (progress - 1)) * release;
            plate.add(b, place, metal, left, last[b], now);
            plate.add(b, place + apart, metal, right, last[b], now);
            last[b] = now;
        }
        place += LONG_CHUNK;
        return release > 0;
    }
}
