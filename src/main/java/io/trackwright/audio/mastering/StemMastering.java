package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.effect.Equalizer;

/**
 * Masters one stem the way its master was: the same equalizer, the same gain. All of that is
 * linear, so the mastered stems of a mix add up to its master. In place, without latency.
 */
public final class StemMastering {
    private final Equalizer equalizer;
    private final GainEnvelope envelope;
    private final int maxFrames;
    private long frame;

    /**
     * @param target the one the master was made with
     */
    public StemMastering(MasteringTarget target, AudioSpec spec, GainEnvelope envelope) {
        equalizer = target.equalizer().build(spec);
        this.envelope = envelope;
        maxFrames = spec.maxFrames();
    }

    /**
     * Plays the equalizer what comes before the first frame: the end of a stem that goes round.
     *
     * @param before any number of frames, not modified
     */
    public void lead(StereoBlock before) {
        StereoBlock block = new StereoBlock(maxFrames);
        for (int at = 0; at < before.frames(); at += block.frames()) {
            block.resize(Math.min(maxFrames, before.frames() - at));
            System.arraycopy(before.left, at, block.left, 0, block.frames());
            System.arraycopy(before.right, at, block.right, 0, block.frames());
            equalizer.process(block);
        }
    }

    /** Masters the next frames of the stem. */
    public void process(StereoBlock io) {
        equalizer.process(io);
        envelope.apply(io, frame);
        frame += io.frames();
    }

    public void reset() {
        equalizer.reset();
        frame = 0;
    }
}
