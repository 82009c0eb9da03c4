package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.dsp.StereoSvf;

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

    private final StereoSvf[] filters;
    private final double[] gains;
    private final float plain;
    private final StereoBlock bus = new StereoBlock(GRID);
    private final StereoBlock dry = new StereoBlock(GRID);
    private long clock;
    private float peak;
    private boolean ringing;

    Body(double sampleRateHz, double plain, Resonance... resonances) {
        filters = new StereoSvf[resonances.length];
        gains = new double[resonances.length];
        for (int i = 0; i < filters.length; i++) {
            filters[i] = new StereoSvf(sampleRateHz);
            filters[i].tune(resonances[i].hz(), resonances[i].q());
            gains[i] = resonances[i].gain();
        }
        this.plain = (float) plain;
    }

    /** For instruments without one: the voices go straight out. */
    static Body none() {
        return new Body(1, 1);
    }

    /** True when it has no resonance and need not be asked. */
    boolean plain() {
        return filters.length == 0;
    }

    boolean ringing() {
        return ringing;
    }

    void reset() {
        clock = 0;
        settle();
    }

    private void settle() {
        for (StereoSvf filter : filters) {
            filter.reset();
        }
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
        dry.copyFrom(bus);
        bus.scale(plain);
        float[] left = bus.left;
        float[] right = bus.right;
        int last = filters.length - 1;
        for (int i = 0; i < last; i += 2) {
            StereoSvf.addBandpasses(filters[i], gains[i], filters[i + 1], gains[i + 1], dry, bus);
        }
        if (last % 2 == 0) {
            filters[last].addBandpass(dry.left, dry.right, left, right, n, gains[last]);
        }
        float highest = peak;
        for (int i = 0; i < n; i++) {
            io.left[at + i] += left[i];
            io.right[at + i] += right[i];
            highest = Math.max(highest, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        peak = highest;
    }
}
