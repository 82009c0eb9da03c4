package io.trackwright.production.genre;

import io.trackwright.audio.codec.SampleFormat;
import io.trackwright.audio.codec.WavWriter;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.mastering.MasteringChain;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mastering.SpectrumCurve;
import io.trackwright.audio.metering.SpectrumMeter;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.MentionsDraft;
import io.trackwright.production.render.Crew;
import io.trackwright.production.render.MixForecast;
import io.trackwright.production.render.MixForecaster;
import io.trackwright.production.render.MixRenderer;
import io.trackwright.production.render.Palette;
import io.trackwright.production.render.SegmentPlan;
import io.trackwright.production.render.Unmasking;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A track made as the service makes it, and what an engineer measures on it. */
final class Listening {
    private static final int RATE_HZ = 44_100;

    /** A step this much higher than all others around it is a click. */
    private static final double CLICK_RATIO = 9;

    private static final double CLICK_FLOOR = 0.06;
    private static final int CLICK_RADIUS = 1_400;

    /** −40 dBFS. */
    private static final double QUIET = 0.01;

    private static final Exclusion NO_CRACKLE = new Exclusion(InstrumentFamily.VINYL_NOISE);

    private final SpectrumMeter stereo = new SpectrumMeter(RATE_HZ);
    private final SpectrumMeter mono = new SpectrumMeter(RATE_HZ);
    private final Score score;
    private final MasteringTarget target;
    private final float[] left;
    private final float[] right;
    private int frames;
    private final double[] sums = new double[2];
    private double lufs;
    private double peakDbtp;

    private Listening(Score score, MasteringTarget target, int totalFrames) {
        this.score = score;
        this.target = target;
        left = new float[totalFrames];
        right = new float[totalFrames];
    }

    /** A piece of a genre of a length, without a worn record's crackle, which would be clicks. */
    static Listening to(Genre genre, double seconds, long seed) {
        return to(genre, seconds, seed, genre.mastering().levelLufs());
    }

    /** The same, mastered to another loudness. */
    static Listening to(Genre genre, double seconds, long seed, double levelLufs) {
        var brief =
                new BriefCompleter(Genres.profiles(), Genres.fallback())
                        .complete(
                                new MentionsDraft()
                                        .genres(MentionsDraft.set(genre.name()))
                                        .lengthsSeconds(MentionsDraft.set(seconds))
                                        .exclusions(MentionsDraft.set(NO_CRACKLE))
                                        .done(),
                                Mentions.none(),
                                "",
                                seed,
                                new BriefLimits(5, 1200))
                        .brief();
        Score score = new Composer().compose(brief, genre.style(), seed);
        Palette palette =
                new Unmasking(score, genre.palette(score.tempo().startBpm()), seed)
                        .palette(Crew.ALONE);
        MixForecast forecast =
                new MixForecaster(score, palette, RATE_HZ, seed).forecast(Crew.ALONE);
        MixRenderer mix = new MixRenderer(score, palette, RATE_HZ, seed);
        MasteringTarget target =
                genre.mastering().withLevelLufs(levelLufs).matching(forecast.bandLevelsDb());
        MasteringChain chain =
                new MasteringChain(
                        target,
                        new AudioSpec(RATE_HZ, MasteringChain.LATENCY_FRAMES),
                        forecast.loudness(),
                        mix.totalFrames());
        Listening heard = new Listening(score, target, (int) mix.totalFrames());
        SegmentPlan plan = new SegmentPlan(RATE_HZ, mix.totalFrames());
        List<StereoBlock> segments = new ArrayList<>();
        for (int k = 0; k < plan.count(); k++) {
            segments.add(new StereoBlock(plan.frames(k)));
            mix.render(segments.get(k), Crew.ALONE);
        }
        int shown = 0;
        for (int k = 0; k < plan.count(); k++) {
            for (; shown <= plan.shownBefore(k); shown++) {
                chain.foresee(segments.get(shown));
            }
            chain.push(segments.get(k), heard::take);
        }
        chain.finish(heard::take);
        heard.lufs = chain.loudness().integratedLufs();
        heard.peakDbtp = chain.peakDbtp();
        return heard;
    }

    private void take(StereoBlock block) {
        stereo.process(block);
        StereoBlock folded = new StereoBlock(block.frames());
        for (int i = 0; i < block.frames(); i++) {
            float middle = (block.left[i] + block.right[i]) / 2;
            folded.left[i] = middle;
            folded.right[i] = middle;
            left[frames] = block.left[i];
            right[frames++] = block.right[i];
            sums[0] += block.left[i];
            sums[1] += block.right[i];
        }
        mono.process(folded);
    }

    double lufs() {
        return lufs;
    }

    double peakDbtp() {
        return peakDbtp;
    }

    /** Peak above loudness: how much punch is left. */
    double peakToLoudness() {
        return peakDbtp - lufs;
    }

    /**
     * Peak over RMS of a typical three seconds, dB: the median over windows that start every
     * second, quiet ones left out.
     */
    double crestDb() {
        List<Double> crests = new ArrayList<>();
        for (int from = 0; from + 3 * RATE_HZ <= frames; from += RATE_HZ) {
            double peak = 0;
            double power = 0;
            for (int i = from; i < from + 3 * RATE_HZ; i++) {
                peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
                power += left[i] * left[i] + right[i] * right[i];
            }
            double rms = Math.sqrt(power / (6 * RATE_HZ));
            if (rms > QUIET) {
                crests.add(20 * Math.log10(peak / rms));
            }
        }
        return crests.stream().sorted().skip(crests.size() / 2).findFirst().orElseThrow();
    }

    /** Writes the track as a 24-bit WAV. */
    void bounce(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            WavWriter wav = new WavWriter(out, SampleFormat.PCM_24, RATE_HZ, frames);
            StereoBlock block = new StereoBlock(RATE_HZ);
            for (int at = 0; at < frames; at += block.frames()) {
                block.resize(Math.min(RATE_HZ, frames - at));
                System.arraycopy(left, at, block.left, 0, block.frames());
                System.arraycopy(right, at, block.right, 0, block.frames());
                wav.write(block);
            }
        }
    }

    /** The score that was played. */
    Score score() {
        return score;
    }

    /** Of the worse channel. */
    double dcOffset() {
        return Math.max(Math.abs(sums[0]), Math.abs(sums[1])) / frames;
    }

    /** Above the genre's curve per octave from 63 Hz to 8 kHz, and at 12.5 kHz, dB. */
    double[] balanceDb() {
        SpectrumCurve curve = target.curve().getFirst();
        double[] octaves = curve.octaveDeviationsDb(stereo.bandLevelsDb());
        double[] all = Arrays.copyOf(octaves, octaves.length + 1);
        all[octaves.length] = curve.topDeviationDb(stereo.bandLevelsDb());
        return all;
    }

    /** What each octave from 63 Hz to 8 kHz loses when both channels are folded into one, dB. */
    double[] foldDownLossDb() {
        double[] loss = new double[8];
        double[] wide = stereo.bandLevelsDb();
        double[] narrow = mono.bandLevelsDb();
        for (int octave = 0; octave < 8; octave++) {
            double centre = 62.5 * (1 << octave);
            double before = 1e-15;
            double after = 1e-15;
            for (int b = 0; b < SpectrumMeter.BANDS; b++) {
                double hz = SpectrumMeter.centreHz(b);
                if (hz > centre / 1.42 && hz < centre * 1.42) {
                    before += Math.pow(10, wide[b] / 10);
                    after += Math.pow(10, narrow[b] / 10);
                }
            }
            loss[octave] = 10 * Math.log10(before / after);
        }
        return loss;
    }

    /**
     * Frames of the left channel where the second difference towers over everything within 32
     * milliseconds: no stroke of an instrument and no edge of a low wave does that, a broken
     * waveform does.
     */
    List<Integer> clicks() {
        List<Integer> found = new ArrayList<>();
        double[] step = new double[frames];
        for (int i = 2; i < frames; i++) {
            step[i] = Math.abs(left[i] - 2.0 * left[i - 1] + left[i - 2]);
        }
        for (int i = CLICK_RADIUS; i < frames - CLICK_RADIUS; i++) {
            if (step[i] < CLICK_FLOOR) {
                continue;
            }
            double around = 1e-6;
            for (int k = 4; k < CLICK_RADIUS; k++) {
                around = Math.max(around, Math.max(step[i - k], step[i + k]));
            }
            if (step[i] > CLICK_RATIO * around) {
                found.add(i);
            }
        }
        return found;
    }
}
