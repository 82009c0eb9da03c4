package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.SineTable;

/** A sine whose pitch and level run straight from one value to another within a chunk. */
final class SinkingSine {
    private final double sampleRateHz;
    private int phase;

    SinkingSine(double sampleRateHz) {
        this.sampleRateHz = sampleRateHz;
    }

    /** Back to a zero crossing. */
    void reset() {
        phase = 0;
    }

    /** Overwrites {@code out}. */
    void write(float[] out, double fromHz, double toHz, float from, float to) {
        int p = phase;
        int step = SineTable.phase(fromHz / sampleRateHz);
        int change = SineTable.phase((toHz - fromHz) / (out.length * sampleRateHz));
        float g = from;
        float slope = (to - from) / out.length;
        for (int i = 0; i < out.length; i++) {
            out[i] = g * SineTable.at(p);
            p += step;
            step += change;
            g += slope;
        }
        phase = p;
    }
}
