package io.trackwright.production.qa;

import io.trackwright.audio.analysis.Chroma;
import io.trackwright.audio.analysis.OnsetDetector;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.metering.DcMeter;
import io.trackwright.audio.metering.LoudnessMeter;
import io.trackwright.audio.metering.SamplePeakMeter;
import io.trackwright.audio.metering.TruePeakMeter;
import java.util.Arrays;
import java.util.List;

/** Streams a master once through all meters, in a few megabytes whatever its length. */
final class MeasuringPass {
    private static final int BLOCK_FRAMES = 4096;

    private MeasuringPass() {}

    static Measurements measure(Evidence evidence) {
        int sampleRateHz = evidence.sampleRateHz();
        LoudnessMeter loudness =
                new LoudnessMeter(new AudioSpec(sampleRateHz, BLOCK_FRAMES), evidence.frames());
        TruePeakMeter truePeak = new TruePeakMeter();
        SamplePeakMeter peak = new SamplePeakMeter();
        DcMeter offset = new DcMeter();
        QuietMeter quiet = new QuietMeter(sampleRateHz);
        SeamMeter seam = new SeamMeter();
        Chroma chroma = new Chroma(sampleRateHz);
        OnsetDetector onsets = new OnsetDetector(sampleRateHz);
        try (StereoSource.Reading master = evidence.master().open()) {
            StereoBlock block = new StereoBlock(BLOCK_FRAMES);
            while (master.read(block)) {
                loudness.process(block);
                truePeak.process(block);
                peak.process(block);
                offset.process(block);
                quiet.process(block);
                seam.process(block);
                chroma.process(block);
                onsets.process(block);
            }
        }
        truePeak.finish();
        List<QuietStretch> stretches = quiet.finish();
        return new Measurements(
                peak.frames(),
                loudness.integratedLufs(),
                loudness.rangeLu(),
                truePeak.peakDbtp(),
                peak.clippedSamples(),
                offset.offset(),
                seam.seamDb(),
                stretches,
                Arrays.stream(chroma.profile()).boxed().toList(),
                Pulse.of(evidence.score(), onsets, sampleRateHz));
    }
}
