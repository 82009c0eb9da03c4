package io.trackwright.production.render;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.mastering.LoudnessForecast;
import io.trackwright.audio.metering.LoudnessMeter;
import io.trackwright.audio.metering.SpectrumMeter;
import io.trackwright.audio.mix.Rides;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import java.util.Arrays;

/**
 * Foretells how loud a mix will be and how it will be balanced, in a fraction of the time it takes
 * to render: each part is rendered for two short windows, which tells how much K-weighted power a
 * unit of its activity makes; the score tells the activity everywhere else. Powers of different
 * parts add up, as those of uncorrelated sounds do.
 */
public final class MixForecaster {
    private static final double HOP_SECONDS = 0.1;
    private static final int WINDOW_HOPS = 15;
    private static final int LEAD_HOPS = 3;

    private final Score score;
    private final Palette palette;
    private final AudioSpec spec;
    private final long seed;
    private final int hops;
    private final int hopFrames;
    private final long[] kicks;

    public MixForecaster(Score score, Palette palette, int sampleRateHz, long seed) {
        this.score = score;
        this.palette = palette;
        this.spec = new AudioSpec(sampleRateHz, StemRenderer.BLOCK_FRAMES);
        this.seed = seed;
        this.hops = (int) Math.ceil(score.lengthSeconds() / HOP_SECONDS);
        this.hopFrames = spec.frames(HOP_SECONDS);
        this.kicks = StemRenderer.kickFrames(score, sampleRateHz, Finish.RING);
    }

    public MixForecast forecast(Crew crew) {
        PartForecast[] parts = new PartForecast[score.parts().size()];
        crew.each(parts.length, i -> parts[i] = forecast(score.parts().get(i)));
        double[] powers = new double[hops];
        double[] bands = new double[SpectrumMeter.BANDS];
        for (PartForecast part : parts) {
            add(powers, part.powers);
            add(bands, part.bandPowers);
        }
        for (int b = 0; b < bands.length; b++) {
            bands[b] = 10 * StrictMath.log10(bands[b] + 1e-20);
        }
        return new MixForecast(new LoudnessForecast(powers), bands);
    }

    /** Powers of one part, K-weighted per hop and as it is per third octave. */
    private record PartForecast(double[] powers, double[] bandPowers) {}

    private static void add(double[] sum, double[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    private PartForecast forecast(Part part) {
        Performance performance = Performance.of(score, part, spec.sampleRateHz());
        Rides rides = StemRenderer.rides(score, part, palette, spec.sampleRateHz(), Finish.RING);
        double[] activity = activity(performance, rides);
        int busiest = busiest(activity, Double.POSITIVE_INFINITY);
        double half = 0.6 * windowSum(activity, busiest);
        int calmer = busiest(activity, half);
        double rendered = 0;
        double active = 1e-9;
        SpectrumMeter spectrum = new SpectrumMeter(spec.sampleRateHz());
        for (int start : new int[] {busiest, calmer}) {
            rendered += render(part, performance, rides, start, spectrum);
            active += windowSum(activity, start);
        }
        double ratio = rendered / active;
        double[] powers = new double[hops];
        double everywhere = 0;
        for (int h = 0; h < hops; h++) {
            powers[h] = ratio * activity[h];
            everywhere += activity[h];
        }
        double[] bands = spectrum.bandLevelsDb();
        double scale = 2 * WINDOW_HOPS * everywhere / (active * hops);
        for (int b = 0; b < bands.length; b++) {
            bands[b] = scale * StrictMath.pow(10, bands[b] / 10);
        }
        return new PartForecast(powers, bands);
    }

    /** Squared velocities of what sounds, per hop, as loud as the faders have it. */
    private double[] activity(Performance performance, Rides rides) {
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
            activity[h] *= Decibels.toPower(rides.gainDb().at((long) h * hopFrames));
        }
        return activity;
    }

    /**
     * Where the busiest window begins among those no busier than {@code ceiling}; 0 when there is
     * none.
     */
    private static int busiest(double[] activity, double ceiling) {
        int best = 0;
        double most = -1;
        for (int h = 0; h + WINDOW_HOPS <= activity.length; h++) {
            double sum = windowSum(activity, h);
            if (sum > most && sum <= ceiling) {
                most = sum;
                best = h;
            }
        }
        return best;
    }

    private static double windowSum(double[] activity, int start) {
        return Arrays.stream(activity, start, Math.min(activity.length, start + WINDOW_HOPS)).sum();
    }

    /** Summed hop powers of a window of one part. */
    private double render(
            Part part, Performance performance, Rides rides, int startHop, SpectrumMeter spectrum) {
        int lead = Math.min(LEAD_HOPS, startHop);
        StemRenderer stem =
                StemRenderer.from(
                        part,
                        performance,
                        palette,
                        spec.sampleRateHz(),
                        seed,
                        kicks,
                        rides,
                        (long) (startHop - lead) * hopFrames);
        LoudnessMeter meter = new LoudnessMeter(spec, (long) WINDOW_HOPS * hopFrames);
        StereoBlock block = new StereoBlock(StemRenderer.BLOCK_FRAMES);
        int leadFrames = lead * hopFrames;
        for (int at = 0; at < leadFrames; at += block.frames()) {
            block.resize(Math.min(StemRenderer.BLOCK_FRAMES, leadFrames - at));
            stem.render(block);
        }
        int windowFrames = WINDOW_HOPS * hopFrames;
        for (int at = 0; at < windowFrames; at += block.frames()) {
            block.resize(Math.min(StemRenderer.BLOCK_FRAMES, windowFrames - at));
            stem.render(block);
            meter.process(block);
            spectrum.process(block);
        }
        return Arrays.stream(meter.hopPowers()).sum();
    }
}
