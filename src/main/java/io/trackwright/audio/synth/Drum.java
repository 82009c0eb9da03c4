package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;

/**
 * A drum, as a value that makes the voices it sounds with. It can be part of a {@link DrumKit} or
 * played alone.
 */
public interface Drum extends Patch {
    /** Makes one voice; it ignores how long the key is held. */
    Voice voice(AudioSpec spec);

    @Override
    default Instrument build(AudioSpec spec, long seed) {
        return new VoicePool(6, seed, () -> voice(spec));
    }
}
