package io.trackwright.audio.mix;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.effect.Ducker;
import io.trackwright.audio.effect.EffectSettings;
import java.util.List;

/**
 * A return: the sum of its sends, through effects that stand at mix 1, ducked if wanted, at a
 * level.
 */
public final class Bus {
    private final Inserts inserts;
    private final float gain;

    private Bus(Settings settings, AudioSpec spec, long[] triggerFrames) {
        inserts = new Inserts(settings.inserts, settings.ducking, spec, triggerFrames);
        gain = (float) Decibels.toGain(settings.gainDb);
    }

    /** Turns the next frames of the summed sends into those of the return, in place. */
    public void process(StereoBlock io) {
        inserts.process(io);
        io.scale(gain);
    }

    public void reset() {
        inserts.reset();
    }

    /**
     * @param name what sends call it
     * @param gainDb level of the return, −60..24
     * @param inserts its effects, in order
     * @param ducking how far it steps back at each trigger
     */
    public record Settings(
            String name, double gainDb, List<EffectSettings> inserts, Ducker.Settings ducking) {
        public Settings {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name must not be blank");
            }
            if (!(gainDb >= -60 && gainDb <= 24)) {
                throw new IllegalArgumentException("gainDb must be -60..24, was " + gainDb);
            }
            inserts = List.copyOf(inserts);
        }

        /** A bus that is never ducked, at 0 dB. */
        public static Settings of(String name, EffectSettings... inserts) {
            return new Settings(name, 0, List.of(inserts), Ducker.Settings.NONE);
        }

        public Settings withGainDb(double gainDb) {
            return new Settings(name, gainDb, inserts, ducking);
        }

        public Settings withDucking(Ducker.Settings ducking) {
            return new Settings(name, gainDb, inserts, ducking);
        }

        /**
         * @param triggerFrames the frames at which the return is ducked, ascending
         */
        public Bus build(AudioSpec spec, long[] triggerFrames) {
            return new Bus(this, spec, triggerFrames);
        }
    }
}
