package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Svf;

/**
 * Hands: a few claps a hundredth of a second apart, then the room.
 *
 * <p>Method: band-passed noise re-struck three times before its tail, as the analogue machines did;
 * the gaps vary a little.
 */
public final class Clap extends Voice {
    private static final double LEVEL = 0.8;
    private static final int HANDS = 4;

    /** The first hand is the beat, the others follow it. */
    private static final double LATER_HANDS = 0.62;

    /**
     * @param toneHz centre, 500..4,000
     * @param gapMs between the hands, 4..30
     * @param roomMs time of the tail to fall by 60 dB, 40..1,500
     */
    public record Patch(double toneHz, double gapMs, double roomMs) implements Drum {
        public Patch {
            Rules.within("toneHz", 500, 4_000, toneHz);
            Rules.within("gapMs", 4, 30, gapMs);
            Rules.within("roomMs", 40, 1_500, roomMs);
        }

        @Override
        public Voice voice(AudioSpec spec) {
            return new Clap(this, spec);
        }
    }

    public static Patch machine() {
        return new Patch(1_250, 10.5, 330);
    }

    /** The one that everybody knows: dark hands in a long small room. */
    public static Patch eightOhEight() {
        return new Patch(1_020, 10.5, 520);
    }

    /** Tighter and brighter. */
    public static Patch nineOhNine() {
        return new Patch(1_280, 11.5, 300);
    }

    private final Patch patch;
    private final Svf low;
    private final Svf high;
    private final float[] noise = new float[CHUNK];
    private final double handDecay;
    private final double roomDecay;
    private final double brightDecay;
    private final int[] strokes = new int[HANDS];
    private int tick;
    private int stroke;
    private double envelope;
    private double bright;
    private double gain;

    private Clap(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        low = new Svf(sampleRateHz);
        high = new Svf(sampleRateHz);
        low.tune(patch.toneHz, 1.5);
        high.tune(2.6 * patch.toneHz, 0.8);
        handDecay = Adsr.factor(tickRateHz, 2.6 * patch.gapMs);
        roomDecay = Adsr.factor(tickRateHz, patch.roomMs);
        brightDecay = Adsr.factor(tickRateHz, 1.2 * patch.roomMs);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        double at = 0;
        for (int i = 0; i < HANDS; i++) {
            strokes[i] = (int) (at * 0.001 * tickRateHz);
            at += patch.gapMs * (1 + 0.15 * random.next());
        }
        tick = 0;
        stroke = 0;
        envelope = 0;
        bright = 0.3 + 0.15 * v;
        gain = LEVEL * Tuning.gain(v, 1.2);
        low.reset();
        high.reset();
        low.tune(patch.toneHz * (1 + 0.03 * random.next()), 1.5);
    }

    @Override
    protected boolean fill(boolean held) {
        double before = envelope;
        if (stroke < HANDS && tick >= strokes[stroke]) {
            envelope = stroke == 0 ? 1 : LATER_HANDS;
            stroke++;
        } else if (stroke < HANDS) {
            envelope *= handDecay;
        } else {
            envelope *= roomDecay;
            bright *= brightDecay;
        }
        tick++;
        random.fill(noise, CHUNK, 1);
        System.arraycopy(noise, 0, left, 0, CHUNK);
        low.bandpass(left, CHUNK);
        high.addBandpass(noise, left, CHUNK, bright);
        boolean more = envelope > 1e-5;
        ramp(left, gain * before, more ? gain * envelope : 0);
        return more;
    }
}
