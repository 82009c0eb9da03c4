package io.trackwright.production.render;

import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.mix.Ride;

/**
 * How much a part plays over time: squared velocities of what sounds, per hop, as loud as the fader
 * has it.
 */
record Activity(double[] perHop) {
    static Activity of(Performance performance, Ride gainDb, int hops, int hopFrames) {
        double[] activity = new double[hops];
        for (Performance.Cue cue : performance.cues()) {
            int from = (int) (cue.startFrame() / hopFrames);
            int to = (int) ((cue.startFrame() + cue.note().durationFrames()) / hopFrames);
            double weight = (double) cue.note().velocity() * cue.note().velocity();
            for (int h = from; h <= Math.min(to, hops - 1); h++) {
                activity[h] += weight;
            }
        }
        for (int h = 0; h < hops; h++) {
            activity[h] *= Decibels.toPower(gainDb.at((long) h * hopFrames));
        }
        return new Activity(activity);
    }

    /**
     * Where the busiest window begins among those no busier than {@code ceiling}; 0 when there is
     * none.
     */
    int busiest(int windowHops, double ceiling) {
        int best = 0;
        double most = -1;
        for (int h = 0; h + windowHops <= perHop.length; h++) {
            double sum = sum(h, windowHops);
            if (sum > most && sum <= ceiling) {
                most = sum;
                best = h;
            }
        }
        return best;
    }

    double sum(int start, int windowHops) {
        double sum = 0;
        for (int h = start; h < Math.min(perHop.length, start + windowHops); h++) {
            sum += perHop[h];
        }
        return sum;
    }
}
