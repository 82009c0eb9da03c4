package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * Makes room: the sound steps back when something else strikes, the pumping of house and the space
 * around a kick. It does not listen for the strokes; it is told their frames, so it is down at the
 * very frame of each and the same every time. Smooth-step curves down and up; where strokes overlap
 * the deeper one counts.
 */
public final class Ducker implements Effect {
    /** Further away than any curve reaches. */
    private static final long FAR = 1 << 30;

    private final long[] triggers;
    private final int attack;
    private final int hold;
    private final int release;
    private final float depth;
    private long frame;
    private int next;

    private Ducker(Settings settings, AudioSpec spec, long[] triggerFrames) {
        triggers = triggerFrames.clone();
        for (int i = 0; i < triggers.length; i++) {
            if (triggers[i] < (i == 0 ? 0 : triggers[i - 1])) {
                throw new IllegalArgumentException(
                        "triggerFrames must be at least 0 and ascending, was "
                                + triggers[i]
                                + " at index "
                                + i);
            }
        }
        attack = Math.max(1, (int) Math.rint(spec.framesOfMs(settings.attackMs)));
        hold = (int) Math.rint(spec.framesOfMs(settings.holdMs));
        release = Math.max(1, (int) Math.rint(spec.framesOfMs(settings.releaseMs)));
        depth = (float) (1 - Decibels.toGain(-settings.depthDb));
    }

    @Override
    public void process(StereoBlock io) {
        int n = io.frames();
        if (depth == 0 || triggers.length == 0) {
            return;
        }
        int at = 0;
        while (at < n) {
            while (next < triggers.length && triggers[next] <= frame) {
                next++;
            }
            long toNext = next < triggers.length ? triggers[next] - frame : Long.MAX_VALUE;
            int run = (int) Math.min(n - at, toNext);
            shape(io, at, run, next > 0 ? frame - triggers[next - 1] : Long.MAX_VALUE / 2, toNext);
            frame += run;
            at += run;
        }
    }

    /** Frames that lie {@code since} after one stroke and {@code until} before the next. */
    private void shape(StereoBlock io, int at, int n, long since, long until) {
        if (since >= (long) hold + release && until - n >= attack) {
            return;
        }
        int gone = (int) Math.min(FAR, since - hold);
        int left = (int) Math.min(FAR, until);
        float rise = 1f / release;
        float fall = 1f / attack;
        float[] l = io.left;
        float[] r = io.right;
        float deep = depth;
        for (int i = 0; i < n; i++) {
            float up = Math.max(0f, Math.min(1f, (gone + i) * rise));
            float down = Math.max(0f, Math.min(1f, (left - i) * fall));
            float t = Math.min(up, down);
            float gain = 1 - deep * (1 - t * t * (3 - 2 * t));
            l[at + i] *= gain;
            r[at + i] *= gain;
        }
    }

    @Override
    public void reset() {
        frame = 0;
        next = 0;
    }

    /**
     * @param depthDb how far down, 0 (not at all)..60
     * @param attackMs time of the way down, which ends at the stroke, 0.1..100
     * @param holdMs time at the bottom, 0..1000
     * @param releaseMs time of the way up, 1..4000
     */
    public record Settings(double depthDb, double attackMs, double holdMs, double releaseMs)
            implements EffectSettings {
        /** Does nothing. */
        public static final Settings NONE = new Settings(0, 1, 0, 1);

        public Settings {
            Setting.range("depthDb", depthDb, 0, 60);
            Setting.range("attackMs", attackMs, 0.1, 100);
            Setting.range("holdMs", holdMs, 0, 1000);
            Setting.range("releaseMs", releaseMs, 1, 4000);
        }

        /** A ducker that nothing triggers: everything passes. */
        @Override
        public Ducker build(AudioSpec spec) {
            return build(spec, new long[0]);
        }

        /**
         * @param triggerFrames the strokes, ascending, counted from reset; before the first frame
         *     there is none
         */
        public Ducker build(AudioSpec spec, long[] triggerFrames) {
            return new Ducker(this, spec, triggerFrames);
        }
    }
}
