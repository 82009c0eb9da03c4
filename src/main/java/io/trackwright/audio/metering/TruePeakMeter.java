package io.trackwright.audio.metering;

import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.Oversampler;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * The highest true peak of a programme in dBTP (ITU-R BS.1770-5, annex 2); see {@link TruePeakScan}
 * for the method.
 */
public final class TruePeakMeter {
    private final TruePeakScan scan = new TruePeakScan();
    private final StereoBlock silence = new StereoBlock(Oversampler.MAX_CHUNK);
    private float peak;

    public void process(StereoBlock block) {
        int n = block.frames();
        for (int at = 0; at < n; at += Oversampler.MAX_CHUNK) {
            peak = scan.scan(block, at, Math.min(Oversampler.MAX_CHUNK, n - at), peak);
        }
    }

    /**
     * The peak so far; the last {@link TruePeakScan#LATENCY_FRAMES} frames count once {@link
     * #finish} was called.
     */
    public double peakDbtp() {
        return Decibels.fromGain(peak);
    }

    /** Lets the last frames through; then the meter is at its end until {@link #reset}. */
    public void finish() {
        peak = scan.scan(silence, 0, TruePeakScan.LATENCY_FRAMES, peak);
    }

    public void reset() {
        scan.reset();
        peak = 0;
    }
}
