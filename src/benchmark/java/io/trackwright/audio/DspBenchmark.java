package io.trackwright.audio;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.effect.Effect;
import io.trackwright.audio.effect.Equalizer;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.mastering.LoudnessForecast;
import io.trackwright.audio.mastering.MasteringChain;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.metering.LoudnessMeter;
import io.trackwright.audio.metering.TruePeakMeter;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Stereo primitives on one second of noise at 44.1 kHz: operations per second are times real time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DspBenchmark {
    private static final int RATE = 44_100;
    private static final int BLOCK = 1_050;
    private static final AudioSpec SPEC = new AudioSpec(RATE, BLOCK);

    private final StereoBlock noise = new StereoBlock(BLOCK);
    private final StereoBlock block = new StereoBlock(BLOCK);
    private final Effect equalizer =
            new Equalizer.Settings(
                            java.util.List.of(
                                    Band.lowCut(30),
                                    Band.lowShelf(100, 2),
                                    Band.bell(250, -2, 1),
                                    Band.bell(700, 1, 1),
                                    Band.bell(1_500, -1, 1),
                                    Band.bell(3_000, 2, 1),
                                    Band.bell(6_000, 1, 1),
                                    Band.highShelf(9_000, 2)))
                    .build(SPEC);
    private final Effect reverb = Reverb.Settings.hall(2.5).build(SPEC);
    private final Effect saturator = Saturator.Settings.of(4, 0.5).build(SPEC);

    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < BLOCK; i++) {
            noise.left[i] = (float) (0.4 * random.nextDouble() - 0.2);
            noise.right[i] = (float) (0.4 * random.nextDouble() - 0.2);
        }
    }

    private StereoBlock second(Effect effect) {
        for (int at = 0; at < RATE; at += BLOCK) {
            block.copyFrom(noise);
            effect.process(block);
        }
        return block;
    }

    @Benchmark
    public StereoBlock equalizerOfEightBands() {
        return second(equalizer);
    }

    @Benchmark
    public StereoBlock hallReverb() {
        return second(reverb);
    }

    @Benchmark
    public StereoBlock saturator() {
        return second(saturator);
    }

    @Benchmark
    public double loudnessAndTruePeak() {
        LoudnessMeter loudness = new LoudnessMeter(SPEC, RATE);
        TruePeakMeter peak = new TruePeakMeter();
        for (int at = 0; at < RATE; at += BLOCK) {
            loudness.process(noise);
            peak.process(noise);
        }
        peak.finish();
        return loudness.integratedLufs() + peak.peakDbtp();
    }

    @Benchmark
    public double masteringChain() {
        MasteringChain chain =
                new MasteringChain(
                        MasteringTarget.STREAMING, SPEC, LoudnessForecast.constant(-18, 10), RATE);
        for (int at = 0; at < RATE; at += BLOCK) {
            chain.push(noise, mastered -> {});
        }
        chain.finish(mastered -> {});
        return chain.peakDbtp();
    }
}
