package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.OnePole;
import io.trackwright.audio.dsp.SineTable;
import io.trackwright.audio.dsp.Svf;
import java.util.Arrays;

/**
 * One course of a plucked instrument: a string in both planes of its motion, or two strings side by
 * side, with the knock of the stroke and what is heard when it is let go.
 */
final class StringVoice extends Voice {
    private static final double LEVEL = 0.25;
    private static final double LOWEST_HZ = 20;
    private static final double PALM_SECONDS = 0.42;
    private static final double PALM_BRIGHT_SECONDS = 0.07;
    private static final double PALM_THUMP = 0.5;
    private static final double PALM_DB = 3;
    private static final double INAUDIBLE = 2e-5;
    private static final int ASKED_EVERY = 8;
    private static final double OCTAVE_COURSES_BELOW = 55;
    private static final double VIBRATO_HZ = 5.1;
    private static final double VIBRATO_WAIT_MS = 260;
    private static final double VIBRATO_GROW_MS = 320;

    private final PluckedString.Patch patch;
    private final StringLine string;
    private final StringLine beside;
    private final StringPluck pluck;
    private final Svf wood;
    private final OnePole block;
    private final float[] knock = new float[CHUNK];
    private final double knockDecay;
    private final double clickDecay;
    private double hz;
    private double ratio;
    private double bend;
    private double bendStep;
    private double stiffness;
    private double knockGain;
    private double knockFade;
    private double gain;
    private double envelope;
    private double buzz;
    private double vibratoTurns;
    private double vibratoTicks;
    private boolean pressed;
    private double quiet;
    private int chunks;

    StringVoice(PluckedString.Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        string = new StringLine(sampleRateHz, LOWEST_HZ, CHUNK);
        beside = new StringLine(sampleRateHz, LOWEST_HZ, CHUNK);
        pluck = new StringPluck(sampleRateHz, string.longest());
        wood = new Svf(sampleRateHz);
        block = new OnePole(sampleRateHz);
        block.tune(patch.box().lowestHz());
        knockDecay = Adsr.factor(tickRateHz, patch.box().knockMs());
        clickDecay = Adsr.factor(tickRateHz, 28);
    }

    @Override
    protected void strike(Note note) {
        double key = note.key();
        double v = note.velocity();
        boolean palm = v < patch.touch().palmBelow();
        hz = Math.max(1.1 * LOWEST_HZ, Tuning.hz(key) * Tuning.ratio(0.5 * random.next()));
        bend = (note.glideFromKey() - key) / 12;
        bendStep = bend / Math.max(1, patch.touch().glideMs() * 0.001 * tickRateHz);
        PluckedString.Ring ring = patch.ring();
        double seconds = 0.001 * ring.decayMs() * Exp2.of(-(key - 40) / 26);
        double bright = 0.001 * ring.brightMs() * Exp2.of(-(key - 40) / 60);
        buzz = patch.touch().buzz() * (0.55 + 0.6 * v);
        stiffness = buzz > 0 ? 0 : ring.stiffness() * Exp2.of(-Math.max(0, key - 45) / 30);
        if (palm) {
            seconds = Math.min(seconds, PALM_SECONDS);
            bright = Math.min(bright, PALM_BRIGHT_SECONDS);
        }
        PluckedString.Pair pair = patch.pair();
        boolean octave = pair.octave() && key < OCTAVE_COURSES_BELOW;
        double off = pair.cents() * (1 + 0.3 * random.next());
        hz *= Tuning.ratio(octave ? 0 : -off * pair.share());
        ratio = Tuning.ratio(octave ? 1_200 + off : off);
        string.damp(hz, seconds, bright, stiffness);
        beside.damp(hz * ratio, seconds * pair.decay(), bright * pair.decay(), stiffness);
        tune(0);
        // A muted stroke is written soft and picked hard.
        double effort = palm ? Math.min(1, v / patch.touch().palmBelow()) : v;
        load(effort, key);
        double thump = patch.pluck().thump() * (0.25 + 0.9 * effort) * (palm ? 1 + PALM_THUMP : 1);
        knockGain = thump;
        knockFade = knockDecay;
        wood.reset();
        wood.tune(Math.min(0.4 * patch.pluck().fingerHz(), 1_600) * (0.4 + v), 0.6);
        block.reset();
        envelope = 0;
        quiet = 0;
        chunks = 0;
        pressed = true;
        vibratoTurns = 0.25 * random.next();
        vibratoTicks = 0;
        gain =
                LEVEL
                        * Exp2.ofDb(patch.levelDb() + (palm ? PALM_DB : 0) + 0.35 * random.next())
                        * Tuning.gain(v, 1.35)
                        * Exp2.of(-Math.max(0, key - 52) / 48);
    }

    private void load(double v, double key) {
        PluckedString.Pluck hand = patch.pluck();
        PluckedString.Pair pair = patch.pair();
        double point = Math.min(0.5, hand.point() * (1 + 0.1 * random.next()));
        double finger =
                hand.fingerHz()
                        * (0.25 + 1.2 * v * v)
                        * Exp2.of((key - 48) / 40)
                        * (1 + 0.12 * random.next());
        double scratch = hand.noise() * (0.4 + 0.8 * v);
        string.clear();
        beside.clear();
        double start = hz * Exp2.of(bend);
        int n = pluck.make(start, point, finger, scratch, hand.pickup(), hand.coilHz(), random);
        string.load(pluck.wave(), n, (float) (1 - pair.share()));
        point = Math.min(0.5, point * 1.07);
        n = pluck.make(start * ratio, point, finger, scratch, hand.pickup(), hand.coilHz(), random);
        beside.load(pluck.wave(), n, (float) pair.share());
    }

    private void tune(double cents) {
        double now = hz * Exp2.of(bend + cents / 1200);
        now = Math.max(LOWEST_HZ, Math.min(0.2 * sampleRateHz, now));
        string.tune(now);
        beside.tune(now * ratio);
    }

    @Override
    protected boolean fill(boolean held) {
        move();
        if (!held && pressed) {
            release();
        }
        Arrays.fill(left, 0);
        if (buzz > 0) {
            string.addBuzzing(left, CHUNK, hz, buzz);
        } else {
            string.add(left, CHUNK);
        }
        beside.add(left, CHUNK);
        if (knockGain > 1e-4) {
            stroke();
        }
        block.highpass(left, CHUNK);
        double before = envelope;
        envelope = Math.min(1, envelope + 0.5);
        boolean more = audible();
        ramp(left, gain * before, more ? gain * envelope : 0);
        return more;
    }

    /** Asked now and then whether anything was heard for as long as the longest period. */
    private boolean audible() {
        chunks = (chunks + 1) % ASKED_EVERY;
        if (chunks == 0) {
            float peak = string.peak(CHUNK) + beside.peak(CHUNK);
            quiet = gain * peak < 0.25 * INAUDIBLE ? quiet + ASKED_EVERY * CHUNK : 0;
        }
        return quiet < sampleRateHz / LOWEST_HZ;
    }

    /** What the fretting hand does: slides, then vibrato. */
    private void move() {
        double cents = 0;
        if (patch.touch().vibratoCents() > 0 && pressed) {
            vibratoTicks++;
            double ms = 1_000 * vibratoTicks / tickRateHz - VIBRATO_WAIT_MS;
            double grown = Math.max(0, Math.min(1, ms / VIBRATO_GROW_MS));
            vibratoTurns += VIBRATO_HZ / tickRateHz;
            cents = grown * patch.touch().vibratoCents() * SineTable.ofCycles(vibratoTurns);
        }
        if (bend != 0) {
            bend = Math.abs(bend) <= Math.abs(bendStep) ? 0 : bend - bendStep;
        } else if (cents == 0) {
            return;
        }
        tune(cents);
    }

    /** The finger comes down or the damper falls: highs go first; something clicks. */
    private void release() {
        pressed = false;
        double seconds = 0.001 * patch.touch().damperMs();
        string.damp(hz, seconds, 0.5 * seconds, stiffness);
        beside.damp(hz * ratio, seconds, 0.5 * seconds, stiffness);
        tune(0);
        buzz = 0;
        if (patch.touch().click() > 0) {
            knockGain = patch.touch().click();
            knockFade = clickDecay;
            wood.tune(1_900 + 300 * random.next(), 0.9);
        }
    }

    private void stroke() {
        random.fill(knock, CHUNK, (float) knockGain);
        wood.lowpass(knock, CHUNK);
        for (int i = 0; i < CHUNK; i++) {
            left[i] += knock[i];
        }
        knockGain *= knockFade;
    }
}
