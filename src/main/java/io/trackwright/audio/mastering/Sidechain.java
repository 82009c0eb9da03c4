package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Biquad;
import io.trackwright.audio.dsp.StereoBlock;

/** What the glue compressor hears: the power of each hop without its low end. */
final class Sidechain {
    private static final int HOP = GainEnvelope.HOP_FRAMES;

    private final Biquad lowCut;
    private final StereoBlock heard;

    Sidechain(BusCompressor.Settings glue, AudioSpec spec) {
        lowCut =
                new Biquad(
                        Biquad.Coefficients.highPass(
                                spec.sampleRateHz(),
                                glue.sidechainLowCutHz(),
                                Biquad.Coefficients.BUTTERWORTH_Q));
        heard = new StereoBlock(spec.maxFrames());
    }

    /** The mean squares of all hops of a block, both channels added. The block is not modified. */
    void measure(StereoBlock block, double[] hopPowers) {
        heard.copyFrom(block);
        lowCut.process(heard);
        for (int at = 0, hop = 0; at < heard.frames(); at += HOP, hop++) {
            hopPowers[hop] = power(heard, at) / HOP;
        }
    }

    /** The sum of squares of one hop, both channels added. */
    static double power(StereoBlock block, int from) {
        float[] l = block.left;
        float[] r = block.right;
        double sum = 0;
        for (int i = from; i < from + HOP; i++) {
            sum += (double) l[i] * l[i] + (double) r[i] * r[i];
        }
        return sum;
    }
}
