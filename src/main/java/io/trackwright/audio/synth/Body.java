package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.ResonanceBank;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * Resonances that all voices of an instrument share: the wood of a fiddle, the vowel of a choir.
 * They are fixed and linear, so filtering the sum of the voices once is the same as filtering each
 * of them, and costs a fraction.
 */
final class Body {
    private static final int GRID = 256;
    private static final float SETTLED = 1e-6f;

    /** One resonance: centre, quality, linear gain of its band beside the {@code plain} sound. */
    record Resonance(double hz, double q, double gain) {}

    private final boolean none;
    private final ResonanceBank leftBank;
    private final ResonanceBank rightBank;
    private final StereoBlock bus = new StereoBlock(GRID);
    private long clock;
    private float peak;
    private boolean ringing;

    Body(double sampleRateHz, double plain, Resonance... resonances) {
        none = resonances.length == 0;
        leftBank = bank(sampleRateHz, plain, resonances);
        rightBank = bank(sampleRateHz, plain, resonances);
    }

    /** Resonances beside a plain sound, ready to run. */
    static ResonanceBank bank(double sampleRateHz, double plain, Resonance... resonances) {
        ResonanceBank bank = new ResonanceBank(sampleRateHz, resonances.length);
        bank.plain(plain);
        for (int i = 0; i < resonances.length; i++) {
            bank.tune(i, resonances[i].hz(), resonances[i].q(), resonances[i].gain());
        }
        return bank;
    }

    /** Its power gain at a frequency. */
    double power(double hz) {
        return none ? 1 : leftBank.power(hz);
    }

    /** For instruments without one: the voices go straight out. */
    static Body none() {
        return new Body(1, 1);
    }

    /** True when it has no resonance and need not be asked. */
    boolean plain() {
        return none;
    }

    boolean ringing() {
        return ringing;
    }

    void reset() {
        clock = 0;
        settle();
    }

    private void settle() {
        leftBank.reset();
        rightBank.reset();
        ringing = false;
        peak = 0;
    }

    /**
     * Adds the voices through the resonances. Whether it has rung out is asked on a grid of frames
     * counted from the reset, so that blocks cannot move that moment.
     */
    void render(Voice[] voices, StereoBlock io, int from, int to) {
        int at = from;
        while (at < to) {
            int n = Math.min(to - at, GRID - (int) (clock & (GRID - 1)));
            boolean sounding = sounding(voices);
            if (sounding || ringing) {
                resonate(voices, io, at, n);
            }
            ringing |= sounding;
            clock += n;
            at += n;
            if ((clock & (GRID - 1)) == 0) {
                if (ringing && peak < SETTLED && !sounding(voices)) {
                    settle();
                }
                peak = 0;
            }
        }
    }

    private static boolean sounding(Voice[] voices) {
        for (Voice voice : voices) {
            if (voice.sounding()) {
                return true;
            }
        }
        return false;
    }

    private void resonate(Voice[] voices, StereoBlock io, int at, int n) {
        bus.resize(n);
        bus.clear();
        for (Voice voice : voices) {
            if (voice.sounding()) {
                voice.mix(bus, 0, n);
            }
        }
        float[] left = bus.left;
        float[] right = bus.right;
        leftBank.process(left, n);
        rightBank.process(right, n);
        float highest = peak;
        for (int i = 0; i < n; i++) {
            io.left[at + i] += left[i];
            io.right[at + i] += right[i];
            highest = Math.max(highest, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        peak = highest;
    }
}
