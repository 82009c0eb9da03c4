package io.trackwright.audio.mix;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.effect.Ducker;
import io.trackwright.audio.effect.Effect;
import io.trackwright.audio.effect.EffectSettings;
import java.util.List;

/** Effects in series, a ducker at their end: what strip and bus have in common. */
final class Inserts {
    private final Effect[] effects;

    Inserts(
            List<EffectSettings> settings,
            Ducker.Settings ducking,
            AudioSpec spec,
            long[] triggerFrames) {
        effects = new Effect[settings.size() + 1];
        for (int i = 0; i < settings.size(); i++) {
            effects[i] = settings.get(i).build(spec);
        }
        effects[settings.size()] = ducking.build(spec, triggerFrames);
    }

    void process(StereoBlock io) {
        for (Effect effect : effects) {
            effect.process(io);
        }
    }

    int latencyFrames() {
        int sum = 0;
        for (Effect effect : effects) {
            sum += effect.latencyFrames();
        }
        return sum;
    }

    void reset() {
        for (Effect effect : effects) {
            effect.reset();
        }
    }
}
