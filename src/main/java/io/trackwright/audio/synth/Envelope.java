package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;

/**
 * The settings of an envelope; decay and release are times for 60 dB.
 *
 * @param attackMs 0..10,000
 * @param decayMs 1..60,000
 * @param sustain 0..1
 * @param releaseMs 1..60,000
 */
public record Envelope(double attackMs, double decayMs, double sustain, double releaseMs) {
    public Envelope {
        Rules.within("attackMs", 0, 10_000, attackMs);
        Rules.within("decayMs", 1, 60_000, decayMs);
        Rules.within("sustain", 0, 1, sustain);
        Rules.within("releaseMs", 1, 60_000, releaseMs);
    }

    Adsr adsr(double tickRateHz) {
        return new Adsr(tickRateHz, attackMs, decayMs, sustain, releaseMs);
    }
}
