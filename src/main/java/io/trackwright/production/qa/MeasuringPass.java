package io.trackwright.production.qa;

import io.trackwright.audio.analysis.Chroma;
import io.trackwright.audio.analysis.OnsetDetector;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.metering.DcMeter;
import io.trackwright.audio.metering.LoudnessMeter;
import io.trackwright.audio.metering.SamplePeakMeter;
import io.trackwright.audio.metering.TruePeakMeter;
import io.trackwright.music.score.Score;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Streams a master through all meters, in a few megabytes whatever its length: in {@link #READINGS}
 * readings, which depend on nobody and may run side by side.
 */
public final class MeasuringPass {
    /** How often the master is read. */
    public static final int READINGS = 3;

    private static final int BLOCK_FRAMES = 4096;

    private final Score score;
    private final int sampleRateHz;
    private final StereoSource master;
    private final LoudnessMeter loudness;
    private final TruePeakMeter truePeak = new TruePeakMeter();
    private final SamplePeakMeter peak = new SamplePeakMeter();
    private final DcMeter offset = new DcMeter();
    private final QuietMeter quiet;
    private final SeamMeter seam = new SeamMeter();
    private final Chroma chroma;
    private final OnsetDetector onsets;

    /**
     * @param frames the length of the master
     */
    public MeasuringPass(Score score, int sampleRateHz, long frames, StereoSource master) {
        this.score = score;
        this.sampleRateHz = sampleRateHz;
        this.master = master;
        loudness = new LoudnessMeter(new AudioSpec(sampleRateHz, BLOCK_FRAMES), frames);
        quiet = new QuietMeter(sampleRateHz);
        chroma = new Chroma(sampleRateHz);
        onsets = new OnsetDetector(sampleRateHz);
    }

    /** All readings, one after another. */
    static Measurements measure(Evidence evidence) {
        MeasuringPass pass =
                new MeasuringPass(
                        evidence.score(),
                        evidence.sampleRateHz(),
                        evidence.frames(),
                        evidence.master());
        for (int i = 0; i < READINGS; i++) {
            pass.read(i);
        }
        return pass.measurements();
    }

    /**
     * One reading, 0 ≤ {@code reading} < {@link #READINGS}, each once.
     *
     * @throws java.io.UncheckedIOException if the master cannot be read
     */
    public void read(int reading) {
        switch (reading) {
            case 0 ->
                    play(
                            block -> {
                                loudness.process(block);
                                truePeak.process(block);
                            });
            case 1 ->
                    play(
                            block -> {
                                peak.process(block);
                                offset.process(block);
                                quiet.process(block);
                                seam.process(block);
                                chroma.process(block);
                            });
            default -> play(onsets::process);
        }
    }

    private void play(Consumer<StereoBlock> meters) {
        try (StereoSource.Reading reading = master.open()) {
            StereoBlock block = new StereoBlock(BLOCK_FRAMES);
            while (reading.read(block)) {
                meters.accept(block);
            }
        }
    }

    /** What was measured, once all readings are done. */
    public Measurements measurements() {
        truePeak.finish();
        return new Measurements(
                peak.frames(),
                loudness.integratedLufs(),
                loudness.rangeLu(),
                truePeak.peakDbtp(),
                peak.clippedSamples(),
                offset.offset(),
                seam.seamDb(),
                quiet.finish(),
                Arrays.stream(chroma.profile()).boxed().toList(),
                Pulse.of(score, onsets, sampleRateHz));
    }
}
