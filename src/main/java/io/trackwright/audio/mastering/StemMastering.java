package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.effect.Equalizer;

/**
 * Masters one stem the way its master was: the same filters, the same gains. All of that is linear,
 * so the mastered stems of a mix add up to its master. In place, without latency.
 */
public final class StemMastering {
    private final Equalizer equalizer;
    private final LowBand lowBand;
    private final MasterGains gains;
    private final DcBlocker blocker;
    private final float[] perFrame;
    private final int maxFrames;
    private long frame;

    /**
     * @param target the one the master was made with
     */
    public StemMastering(MasteringTarget target, AudioSpec spec, MasterGains gains) {
        equalizer = target.equalizer().build(spec);
        lowBand = new LowBand(spec);
        this.gains = gains;
        blocker = new DcBlocker(target, spec.sampleRateHz());
        maxFrames = spec.maxFrames();
        perFrame = new float[maxFrames];
    }

    /**
     * Plays the filters what comes before the first frame: the end of a stem that goes round.
     *
     * @param before any number of frames, not modified; what the envelope does not reach is left
     *     out
     */
    public void lead(StereoBlock before) {
        StereoBlock block = new StereoBlock(maxFrames);
        int from = Math.max(0, before.frames() - gains.whole().leadFrames());
        for (int at = from; at < before.frames(); at += block.frames()) {
            block.resize(Math.min(maxFrames, before.frames() - at));
            System.arraycopy(before.left, at, block.left, 0, block.frames());
            System.arraycopy(before.right, at, block.right, 0, block.frames());
            master(block, at - before.frames());
        }
    }

    /** Masters the next frames of the stem. */
    public void process(StereoBlock io) {
        master(io, frame);
        frame += io.frames();
    }

    private void master(StereoBlock io, long at) {
        equalizer.process(io);
        lowBand.take(io);
        gains.low().read(at, io.frames(), perFrame);
        lowBand.scale(io, perFrame);
        gains.whole().read(at, io.frames(), perFrame);
        GainEnvelope.scale(io, perFrame);
        blocker.process(io);
    }

    public void reset() {
        equalizer.reset();
        lowBand.reset();
        blocker.reset();
        frame = 0;
    }
}
