package io.trackwright.audio.metering;

import io.trackwright.audio.dsp.StereoBlock;

/**
 * The correlation of left and right: 1 mono, 0 unrelated, −1 a mix that vanishes when it is played
 * in mono.
 */
public final class PhaseMeter {
    private double cross;
    private double left;
    private double right;

    public void process(StereoBlock block) {
        float[] l = block.left;
        float[] r = block.right;
        int n = block.frames();
        double c = cross;
        double a = left;
        double b = right;
        for (int i = 0; i < n; i++) {
            c += (double) l[i] * r[i];
            a += (double) l[i] * l[i];
            b += (double) r[i] * r[i];
        }
        cross = c;
        left = a;
        right = b;
    }

    /** −1..1 over everything so far; 0 when a channel is silent. */
    public double correlation() {
        double norm = Math.sqrt(left * right);
        return norm > 1e-20 ? Math.max(-1, Math.min(1, cross / norm)) : 0;
    }

    /** How much louder the left channel is than the right in dB; 0 when either is silent. */
    public double balanceDb() {
        return left > 1e-20 && right > 1e-20 ? 10 * StrictMath.log10(left / right) : 0;
    }

    public void reset() {
        cross = 0;
        left = 0;
        right = 0;
    }
}
