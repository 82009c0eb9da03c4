package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;

/**
 * The settings of an effect, as a value that builds it. Implemented by the nested {@code Settings}
 * record of each effect.
 */
public interface EffectSettings {
    Effect build(AudioSpec spec);
}
