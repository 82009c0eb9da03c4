package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Lfo;
import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.Unison;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;

/**
 * A section of players on one note: each a little out of tune, with a vibrato and a hand of their
 * own, each on their own chair. Their sum has the slow shimmer that one oscillator through a chorus
 * has not. Hands move slowly: where a pitch goes is worked out every few chunks, and it goes there
 * in a straight line.
 */
final class Players {
    private static final double VIBRATO_WANDER = 0.14;
    private static final double DRIFT_HZ = 0.45;
    private static final double AIM_MS = 2.5;
    private final Unison sources;
    private final Lfo[] vibrato;
    private final Lfo[] drift;
    private final double[] cents;
    private final double[] ratios;
    private final double[] slopes;
    private final Lfo[] strokes;
    private final double[] bows;
    private final double[] lastBows;
    private final double lead;
    private final int aimChunks;
    private int chunksToGo;
    private double vibratoCents;
    private double driftCents;

    /**
     * @param lead how much louder than the others their leader is, 1 for equals
     */
    Players(int count, double lead, double sampleRateHz, double tickRateHz) {
        this.lead = lead;
        aimChunks = (int) Math.max(1, Math.rint(0.001 * AIM_MS * tickRateHz));
        sources = new Unison(count, sampleRateHz);
        vibrato = new Lfo[count];
        drift = new Lfo[count];
        Arrays.setAll(vibrato, i -> new Lfo(tickRateHz / aimChunks));
        Arrays.setAll(drift, i -> new Lfo(tickRateHz / aimChunks));
        strokes = new Lfo[count];
        Arrays.setAll(strokes, i -> new Lfo(tickRateHz));
        bows = new double[count];
        lastBows = new double[count];
        cents = new double[count];
        ratios = new double[count];
        slopes = new double[count];
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
        int n = cents.length;
        double each = 1 / Math.sqrt(n - 1 + lead * lead);
        double mean = 0;
        for (int i = 0; i < n; i++) {
            double place = n == 1 ? 0 : 2.0 * i / (n - 1) - 1;
            double side = width * (i % 2 == 0 ? place : -place);
            boolean leads = i == n / 2;
            double gain = leads ? lead * each : each;
            // Unevenly, or their beats would come together.
            cents[i] = spreadCents * (0.8 * place + 0.35 * random.next());
            mean += cents[i] / n;
            sources.seat(
                    i,
                    random.between(0, 1),
                    gain * Math.sqrt(0.5 * (1 - side)),
                    gain * Math.sqrt(0.5 * (1 + side)));
            long seed = (long) (1e9 * random.next());
            double hz = vibratoHz * (1 + 0.12 * random.next());
            double delay = vibratoDelayMs * random.between(0.6, 1.4);
            vibrato[i].start(hz, VIBRATO_WANDER, delay, 450, random.between(0, 1), seed);
            drift[i].start(DRIFT_HZ, 0.4, 0, 1, random.between(0, 1), seed + 1);
        }
        for (int i = 0; i < n; i++) {
            cents[i] -= mean;
            ratios[i] = bent(i);
        }
        chunksToGo = 0;
    }

    /** Adds a chunk of all players at a pitch. */
    void add(Wavetable wave, double hz, float[] left, float[] right, int frames, float gain) {
        aim();
        sources.add(wave, hz, left, right, frames, gain);
    }

    private void aim() {
        if (chunksToGo == 0) {
            chunksToGo = aimChunks;
            for (int i = 0; i < ratios.length; i++) {
                slopes[i] = (bent(i) - ratios[i]) / aimChunks;
            }
        }
        chunksToGo--;
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] += slopes[i];
            sources.bend(i, ratios[i]);
        }
    }

    /**
     * Gives everyone a bow that goes to and fro, each in a time of their own.
     *
     * @param strokesHz how many strokes a second
     */
    void tremble(Noise random, double strokesHz) {
        for (int i = 0; i < strokes.length; i++) {
            double hz = 0.5 * strokesHz * (1 + 0.14 * random.next());
            long seed = (long) (1e9 * random.next());
            strokes[i].start(hz, 0.16, 0, 1, random.between(0, 1), seed);
            bows[i] = 0;
        }
    }

    /** Adds a chunk of trembling bows; their strength, for the noise they make. */
    double addTrembling(Wavetable wave, double hz, float[] left, float[] right, int frames) {
        aim();
        double noise = 0;
        for (int i = 0; i < bows.length; i++) {
            lastBows[i] = bows[i];
            // Still for a moment wherever the bow turns.
            double speed = Math.sqrt(Math.abs(strokes[i].next()));
            bows[i] = 1.4 * speed * Math.sqrt(speed);
            noise += bows[i] / bows.length;
        }
        sources.addSwept(wave, hz, left, right, frames, lastBows, bows);
        return noise;
    }

    /** Where the hand of a player goes next. */
    private double bent(int i) {
        return Tuning.ratio(
                cents[i] + vibratoCents * vibrato[i].next() + driftCents * drift[i].next());
    }
}
