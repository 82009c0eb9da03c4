package io.trackwright.audio.dsp;

/** A stereo low-pass of 24 dB per octave: two equal {@link StereoSvf} in series. */
public final class SteepLowpass {
    private final StereoSvf first;
    private final StereoSvf second;

    public SteepLowpass(double sampleRateHz) {
        first = new StereoSvf(sampleRateHz);
        second = new StereoSvf(sampleRateHz);
    }

    /** Sets cutoff and quality of each stage as {@link Svf#tune} does. */
    public void tune(double cutoffHz, double q) {
        first.tune(cutoffHz, q);
        second.tune(cutoffHz, q);
    }

    public void reset() {
        first.reset();
        second.reset();
    }

    /** Filters the first {@code frames} of both channels in place. */
    public void process(float[] left, float[] right, int frames) {
        first.lowpass(left, right, frames);
        second.lowpass(left, right, frames);
    }
}
