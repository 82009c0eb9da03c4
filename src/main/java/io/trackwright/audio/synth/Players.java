package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Lfo;
import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.Oscillator;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;

/**
 * A section of players on one note: each a little out of tune, with a vibrato and a hand of their own, each on their own chair.
 * Their sum has the slow shimmer that one oscillator through a chorus has not.
 */
final class Players {
    private static final double VIBRATO_WANDER = 0.14;
    private static final double DRIFT_HZ = 0.45;
    private final Oscillator[] sources;
    private final Lfo[] vibrato;
    private final Lfo[] drift;
    private final double[] cents;
    private final float[] gainsLeft;
    private final float[] gainsRight;
    private double vibratoCents;
    private double driftCents;

    Players(int count, double sampleRateHz, double tickRateHz) {
        sources = new Oscillator[count];
        vibrato = new Lfo[count];
        drift = new Lfo[count];
        Arrays.setAll(sources, i -> new Oscillator(sampleRateHz));
        Arrays.setAll(vibrato, i -> new Lfo(tickRateHz));
        Arrays.setAll(drift, i -> new Lfo(tickRateHz));
        cents = new double[count];
        gainsLeft = new float[count];
        gainsRight = new float[count];
    }

    /**
     * Seats them anew.
     *
     * @param spreadCents distance of the outermost from the true pitch
     * @param vibratoHz mean speed
     * @param vibratoDelayMs until the vibrato begins
     * @param width stereo spread of the chairs, 0..1
     */
    void start(
            Noise random,
            double spreadCents,
            double vibratoHz,
            double vibratoCents,
            double vibratoDelayMs,
            double width) {
        this.vibratoCents = vibratoCents;
        driftCents = 0.35 * spreadCents;
        int n = sources.length;
        double each = 1 / Math.sqrt(n);
        double mean = 0;
        for (int i = 0; i < n; i++) {
            double place = n == 1 ? 0 : 2.0 * i / (n - 1) - 1;
            double side = width * (i % 2 == 0 ? place : -place);
            cents[i] = spreadCents * place + 0.2 * spreadCents * random.next();
            mean += cents[i] / n;
            gainsLeft[i] = (float) (each * Math.sqrt(0.5 * (1 - side)));
            gainsRight[i] = (float) (each * Math.sqrt(0.5 * (1 + side)));
            sources[i].phase(random.between(0, 1));
            long seed = (long) (1e9 * random.next());
            double hz = vibratoHz * (1 + 0.12 * random.next());
            double delay = vibratoDelayMs * random.between(0.6, 1.4);
            vibrato[i].start(hz, VIBRATO_WANDER, delay, 450, random.between(0, 1), seed);
            drift[i].start(DRIFT_HZ, 0.4, 0, 1, random.between(0, 1), seed + 1);
        }
        for (int i = 0; i < n; i++) {
            cents[i] -= mean;
        }
    }

    /** Adds a chunk of all players at a pitch. */
    void add(Wavetable wave, double hz, float[] left, float[] right, int frames, float gain) {
        for (int i = 0; i < sources.length; i++) {
            double bend = cents[i] + vibratoCents * vibrato[i].next() + driftCents * drift[i].next();
            sources[i].tune(hz * Tuning.ratio(bend));
            sources[i].add(
                    wave, left, right, frames, gain * gainsLeft[i], gain * gainsRight[i]);
        }
    }
}
