package io.trackwright.audio.mix;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.effect.Ducker;
import io.trackwright.audio.effect.EffectSettings;
import java.util.List;

/**
 * The way of one part through the desk: inserts, ducking, fader, pan. In goes the dry instrument,
 * out comes its stem. The pan has constant power and is 0 dB in the middle; a stereo part is
 * balanced rather than moved.
 */
public final class ChannelStrip {
    private final Inserts inserts;
    private final float leftGain;
    private final float rightGain;

    private ChannelStrip(Settings settings, AudioSpec spec, long[] triggerFrames) {
        inserts = new Inserts(settings.inserts, settings.ducking, spec, triggerFrames);
        double gain = Decibels.toGain(settings.gainDb);
        if (settings.pan == 0) {
            leftGain = (float) gain;
            rightGain = (float) gain;
        } else {
            double angle = (settings.pan + 1) * Math.PI / 4;
            leftGain = (float) (gain * Math.sqrt(2) * StrictMath.cos(angle));
            rightGain = (float) (gain * Math.sqrt(2) * StrictMath.sin(angle));
        }
    }

    /** Turns the next frames of the instrument into those of its stem, in place. */
    public void process(StereoBlock io) {
        inserts.process(io);
        float[] l = io.left;
        float[] r = io.right;
        int n = io.frames();
        float gl = leftGain;
        float gr = rightGain;
        for (int i = 0; i < n; i++) {
            l[i] *= gl;
            r[i] *= gr;
        }
    }

    /** Frames by which the stem lags the instrument. */
    public int latencyFrames() {
        return inserts.latencyFrames();
    }

    public void reset() {
        inserts.reset();
    }

    /**
     * @param gainDb the fader, −60..24
     * @param pan −1 (left)..1 (right)
     * @param inserts effects before the fader, in order
     * @param sends taps after it, at most one per bus
     * @param ducking how far the strip steps back at each trigger; {@link Ducker.Settings#NONE} for
     *     never
     */
    public record Settings(
            double gainDb,
            double pan,
            List<EffectSettings> inserts,
            List<Send> sends,
            Ducker.Settings ducking) {
        public Settings {
            if (!(gainDb >= -60 && gainDb <= 24)) {
                throw new IllegalArgumentException("gainDb must be -60..24, was " + gainDb);
            }
            if (!(pan >= -1 && pan <= 1)) {
                throw new IllegalArgumentException("pan must be -1..1, was " + pan);
            }
            inserts = List.copyOf(inserts);
            sends = List.copyOf(sends);
            if (sends.stream().map(Send::bus).distinct().count() != sends.size()) {
                throw new IllegalArgumentException("sends must name each bus once, were " + sends);
            }
        }

        /** A strip that is never ducked. */
        public static Settings of(
                double gainDb, double pan, List<EffectSettings> inserts, List<Send> sends) {
            return new Settings(gainDb, pan, inserts, sends, Ducker.Settings.NONE);
        }

        public Settings withGainDb(double gainDb) {
            return new Settings(gainDb, pan, inserts, sends, ducking);
        }

        public Settings withPan(double pan) {
            return new Settings(gainDb, pan, inserts, sends, ducking);
        }

        public Settings withDucking(Ducker.Settings ducking) {
            return new Settings(gainDb, pan, inserts, sends, ducking);
        }

        /**
         * @param triggerFrames the frames at which the strip is ducked, ascending
         */
        public ChannelStrip build(AudioSpec spec, long[] triggerFrames) {
            return new ChannelStrip(this, spec, triggerFrames);
        }
    }
}
