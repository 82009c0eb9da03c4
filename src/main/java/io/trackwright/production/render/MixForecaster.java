package io.trackwright.production.render;

import io.trackwright.audio.dsp.AudioSpec;
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
        Activity activity = Activity.of(performance, rides.gainDb(), hops, hopFrames);
        int busiest = activity.busiest(WINDOW_HOPS, Double.POSITIVE_INFINITY);
        int calmer = activity.busiest(WINDOW_HOPS, 0.6 * activity.sum(busiest, WINDOW_HOPS));
        double rendered = 0;
        double active = 1e-9;
        SpectrumMeter spectrum = new SpectrumMeter(spec.sampleRateHz());
        for (int start : new int[] {busiest, calmer}) {
            rendered += render(part, performance, rides, start, spectrum);
            active += activity.sum(start, WINDOW_HOPS);
        }
        double ratio = rendered / active;
        double[] powers = new double[hops];
        double everywhere = 0;
        for (int h = 0; h < hops; h++) {
            powers[h] = ratio * activity.perHop()[h];
            everywhere += activity.perHop()[h];
        }
        double[] bands = spectrum.bandLevelsDb();
        double scale = 2 * WINDOW_HOPS * everywhere / (active * hops);
        for (int b = 0; b < bands.length; b++) {
            bands[b] = scale * StrictMath.pow(10, bands[b] / 10);
        }
        return new PartForecast(powers, bands);
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
