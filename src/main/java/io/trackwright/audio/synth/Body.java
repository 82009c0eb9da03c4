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
    private final StereoBlock own = new StereoBlock(GRID);
    private long clock;
    private float peak;
    private boolean ringing;

    /** False as long as both sides have heard the same and one bank serves both. */
    private boolean sided;

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
        sided = false;
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
            boolean sounding = VoicePool.sounding(voices);
            if (sounding || ringing) {
                resonate(voices, io, at, n);
            }
            ringing |= sounding;
            clock += n;
            at += n;
            if ((clock & (GRID - 1)) == 0) {
                if (ringing && peak < SETTLED && !VoicePool.sounding(voices)) {
                    settle();
                }
                peak = 0;
            }
        }
    }

    private void resonate(Voice[] voices, StereoBlock io, int at, int n) {
        bus.resize(n);
        bus.clear();
        boolean central = true;
        for (Voice voice : voices) {
            if (voice.sounding()) {
                central &= voice.central();
                voice.mix(bus, own);
            }
        }
        if (!central && !sided) {
            rightBank.follow(leftBank);
            sided = true;
        }
        leftBank.process(bus.left, n);
        float[] right = bus.left;
        if (sided) {
            rightBank.process(bus.right, n);
            right = bus.right;
        }
        peak = Math.max(peak, send(bus.left, io.left, at, n));
        peak = Math.max(peak, send(right, io.right, at, n));
    }

    /** Adds what the box makes of the strings; returns the highest magnitude. */
    private float send(float[] from, float[] to, int at, int n) {
        float[] sum = own.left;
        System.arraycopy(to, at, sum, 0, n);
        float highest = 0;
        for (int i = 0; i < n; i++) {
            sum[i] += from[i];
            highest = Math.max(highest, Math.abs(from[i]));
        }
        System.arraycopy(sum, 0, to, at, n);
        return highest;
    }
}
