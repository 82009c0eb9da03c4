package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.DelayLine;
import io.trackwright.audio.dsp.SineTable;

/**
 * A loudspeaker that turns before two microphones: nearer and farther (Doppler), towards and away
 * (loudness and treble), with an echo from the back of the box.
 */
final class Rotor {
    private static final int HOP = Wave.HOP;
    private static final double BACK_MS = 1.7;
    private static final double SHADE_HZ = 2_200;

    /**
     * @param slowHz turns per second
     * @param fastHz turns per second
     * @param weightSeconds time constant of a change of speed
     * @param radiusMs how far its mouth is from the axle, in ms of sound
     * @param swing how much less of it is heard from behind, 0..1
     * @param echo level of what the back of the box returns, 0..1
     */
    record Build(
            double slowHz,
            double fastHz,
            double weightSeconds,
            double radiusMs,
            double swing,
            double echo) {}

    private final Build build;
    private final double sampleRateHz;
    private final double weight;
    private final double startHz;
    private final DelayLine line;
    private final double radius;
    private final double back;
    private final Ear left;
    private final Ear right;
    private final SwayingTap tap = new SwayingTap(HOP);
    private final float[] heard = new float[HOP];
    private final float[] echo = new float[HOP];
    private double turns;
    private double speedHz;

    Rotor(AudioSpec spec, Build build, Rotary.Settings settings) {
        this.build = build;
        sampleRateHz = spec.sampleRateHz();
        weight = 1 - StrictMath.exp(-HOP / sampleRateHz / build.weightSeconds);
        startHz = settings.speed() == Rotary.Speed.FAST ? build.fastHz : build.slowHz;
        radius = spec.framesOfMs(build.radiusMs) * settings.depth();
        back = spec.framesOfMs(BACK_MS);
        line = new DelayLine((int) (2 * radius + back) + HOP + 8);
        double swing = build.swing * settings.depth();
        double shade = 1 - StrictMath.exp(-2 * Math.PI * SHADE_HZ / sampleRateHz);
        left = new Ear(-0.25 * settings.width(), swing, (float) shade);
        right = new Ear(0.25 * settings.width(), swing, (float) shade);
        reset();
    }

    /** Plays {@code n} frames, the first {@code inHop} into the hop, and adds what is heard. */
    void add(float[] in, int inHop, float[] leftOut, float[] rightOut, int n) {
        line.write(in, 0, n);
        hear(left, inHop, leftOut, n);
        hear(right, inHop, rightOut, n);
    }

    private void hear(Ear ear, int inHop, float[] out, int n) {
        double from = radius * (1 - ear.facing) + 2;
        double step = -radius * ear.step;
        tap.read(line, from, step, inHop, n, heard, n);
        tap.read(line, 2 * radius + 2 + back - from, -step, inHop, n, echo, n);
        float returned = (float) (0.5 * build.echo);
        float facing = (float) ear.facing;
        float turn = (float) ear.step;
        float swing = (float) ear.swing;
        float keep = 1 - ear.shade;
        float s = ear.low;
        for (int i = 0; i < n; i++) {
            // 1 towards the microphone, 0 away from it.
            float towards = 0.5f + 0.5f * (facing + turn * (inHop + i));
            s = Math.fma(keep, s, ear.shade * heard[i]);
            float bright = s + (1 - swing * (1 - towards)) * (heard[i] - s);
            out[i] += (1 - swing * (1 - towards)) * bright + returned * (1 - towards) * echo[i];
        }
        ear.low = s;
    }

    /** A hop later. */
    void turn(boolean fast) {
        speedHz += ((fast ? build.fastHz : build.slowHz) - speedHz) * weight;
        turns += speedHz * HOP / sampleRateHz;
        turns -= Math.floor(turns);
        double ahead = turns + speedHz * HOP / sampleRateHz;
        left.aim(turns, ahead);
        right.aim(turns, ahead);
        left.flush();
        right.flush();
    }

    void reset() {
        line.reset();
        turns = 0;
        speedHz = startHz;
        double ahead = startHz * HOP / sampleRateHz;
        for (Ear ear : new Ear[] {left, right}) {
            ear.low = 0;
            ear.aim(0, ahead);
        }
    }

    /** A microphone: how the mouth faces it, −1..1. */
    private static final class Ear {
        private final double place;
        private final double swing;
        private final float shade;
        private double facing;
        private double step;
        private float low;

        Ear(double place, double swing, float shade) {
            this.place = place;
            this.swing = swing;
            this.shade = shade;
        }

        void aim(double turns, double ahead) {
            facing = at(turns);
            step = (at(ahead) - facing) / HOP;
        }

        private double at(double turns) {
            double t = turns + place + 1;
            return SineTable.ofCycles(t - Math.floor(t));
        }

        /** What is too soft to matter ends. */
        void flush() {
            if (Math.abs(low) < 1e-20f) {
                low = 0;
            }
        }
    }
}
