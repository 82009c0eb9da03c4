package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.ModalBank;
import io.trackwright.audio.dsp.OnePole;
import io.trackwright.audio.dsp.SineTable;
import io.trackwright.audio.dsp.Svf;

/**
 * A snare drum: a short drum tone around 200 Hz, the rattle of the wires, a crack when hit hard.
 *
 * <p>Method: the two lowest modes of the coupled heads with their split partners and higher
 * membrane modes (N. Fletcher and T. Rossing §18.4), band-limited noise for the wires which the
 * stroke's force lengthens and brightens, soft saturation.
 */
public final class Snare extends Voice {
    private static final double LEVEL = 0.5;

    /** Above it a snare has little, close as the microphone may be. */
    private static final double TOP_HZ = 9_500;

    private static final double[] RATIO = {1, 1.083, 1.59, 1.79, 2.14, 2.65, 3.41};
    private static final double[] SHARE = {1, 0.35, 0.55, 0.3, 0.25, 0.16, 0.1};

    /**
     * @param bodyHz lowest mode, 100..400
     * @param body level of the drum tone, 0..2
     * @param bodyDecayMs time for it to fall by 60 dB, 30..800
     * @param wires level of the rattle, 0..2
     * @param wireHz centre of the rattle, 800..9,000
     * @param wireDecayMs time for it to fall by 60 dB, 30..1,500
     * @param crack level of the stick's transient, 0..2
     * @param drive saturation, 0.2..6
     */
    public record Patch(
            double bodyHz,
            double body,
            double bodyDecayMs,
            double wires,
            double wireHz,
            double wireDecayMs,
            double crack,
            double drive)
            implements Drum {
        public Patch {
            Rules.within("bodyHz", 100, 400, bodyHz);
            Rules.within("body", 0, 2, body);
            Rules.within("bodyDecayMs", 30, 800, bodyDecayMs);
            Rules.within("wires", 0, 2, wires);
            Rules.within("wireHz", 800, 9_000, wireHz);
            Rules.within("wireDecayMs", 30, 1_500, wireDecayMs);
            Rules.within("crack", 0, 2, crack);
            Rules.within("drive", 0.2, 6, drive);
        }

        @Override
        public Voice voice(AudioSpec spec) {
            return new Snare(this, spec);
        }
    }

    /** Body at 200 Hz and a layer of noise that cuts through a wall of bass. */
    public static Patch cracking() {
        return new Patch(202, 1.1, 200, 0.75, 4_200, 330, 1, 1.5);
    }

    /** Short, dry and mid-heavy, as from a drum machine. */
    public static Patch electronic() {
        return new Patch(185, 0.9, 150, 1, 5_000, 270, 0.6, 1.5);
    }

    /** Soft and dark. */
    public static Patch dusty() {
        return new Patch(176, 0.9, 190, 0.5, 2_300, 240, 0.35, 1.3);
    }

    /** A wooden drum in a room. */
    public static Patch acoustic() {
        return new Patch(192, 1, 260, 0.55, 3_600, 420, 0.6, 1.1);
    }

    /** Tuned up, ringing, hit hard: from the breaks that everything was cut out of. */
    public static Patch breaks() {
        return new Patch(212, 1.2, 230, 0.95, 3_700, 300, 1, 1.9);
    }

    /** Deep, in a studio. */
    public static Patch rock() {
        return new Patch(184, 1.15, 270, 0.85, 3_400, 400, 0.95, 1.5);
    }

    /** Tight and high, cracking through two bass drums. */
    public static Patch metal() {
        return new Patch(204, 1.1, 210, 0.9, 4_000, 320, 1.15, 1.8);
    }

    /** Damped with a cloth. */
    public static Patch funk() {
        return new Patch(218, 1, 120, 0.75, 4_300, 200, 0.8, 1.25);
    }

    /** The side drum of an orchestra: many strands, a long crisp rattle. */
    public static Patch concert() {
        return new Patch(182, 0.7, 180, 1, 4_600, 430, 0.55, 1.05);
    }

    private final Patch patch;
    private final ModalBank heads;
    private final Svf wireFilter;
    private final Svf shellFilter;
    private final Svf hiss;
    private final Svf stick;
    private final OnePole dull;
    private final float[] noise = new float[CHUNK];
    private final float[] wires = new float[CHUNK];
    private final double stickDecay;
    private final double sinkDecay;
    private final double bodyDecay;
    private final double hissDecay;
    private double wireDecay;
    private double wireGain;
    private double hissGain;
    private double wireRise;
    private double stickGain;
    private double hz;
    private double sinkOctaves;
    private double body;
    private int phase;
    private double gain;
    private boolean first;

    private Snare(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        heads = new ModalBank(sampleRateHz, RATIO.length);
        wireFilter = new Svf(sampleRateHz);
        shellFilter = new Svf(sampleRateHz);
        hiss = new Svf(sampleRateHz);
        stick = new Svf(sampleRateHz);
        dull = new OnePole(sampleRateHz);
        dull.tune(TOP_HZ);
        stickDecay = Adsr.factor(tickRateHz, 24);
        sinkDecay = Adsr.factor(tickRateHz, 130);
        bodyDecay = Adsr.factor(tickRateHz, patch.bodyDecayMs);
        hissDecay = Adsr.factor(tickRateHz, 0.62 * patch.wireDecayMs);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        heads(v);
        wireFilter.reset();
        shellFilter.reset();
        hiss.reset();
        stick.reset();
        dull.reset();
        double wander = 1 + 0.05 * random.next();
        wireFilter.tune(patch.wireHz * (0.75 + 0.3 * v) * wander, 0.55);
        shellFilter.tune(3.6 * patch.bodyHz * wander, 0.6);
        hiss.tune(Math.min(8_500, 1.7 * patch.wireHz), 0.7);
        stick.tune(2_300 * (1 + 0.1 * random.next()), 0.7);
        wireDecay = Adsr.factor(tickRateHz, patch.wireDecayMs * (0.65 + 0.45 * v));
        wireGain = patch.wires * (0.3 + 0.7 * v) * (1 + 0.08 * random.next());
        hissGain = 0.24 * (0.4 + 0.75 * v);
        wireRise = 0.5;
        stickGain = patch.crack * 1.3 * v * v * (1 + 0.12 * random.next());
        gain = LEVEL * Tuning.gain(v, 1.2);
        first = true;
    }

    /** The lowest mode sinks as the skin relaxes; where the stick lands colours the others. */
    private void heads(double v) {
        heads.clear();
        hz = patch.bodyHz * (1 + 0.006 * random.next());
        sinkOctaves = 0.09 * v * v;
        body = patch.body * (1 + 0.06 * random.next()) * 0.7;
        phase = 0;
        double seconds = 0.001 * patch.bodyDecayMs;
        for (int m = 1; m < RATIO.length; m++) {
            double level = patch.body * SHARE[m] * (1 + 0.25 * random.next()) * 0.7;
            double edge = m < 2 ? 1 : 0.4 + 0.7 * v;
            double ratio = RATIO[m] * (1 + 0.004 * random.next());
            heads.add(hz * ratio, level * edge, seconds / Math.sqrt(RATIO[m]), 0);
        }
    }

    @Override
    protected boolean fill(boolean held) {
        sine();
        heads.render(left);
        rattle();
        if (stickGain > 1e-5) {
            random.fill(noise, CHUNK, (float) stickGain);
            stick.addBandpass(noise, left, CHUNK, 1);
        }
        float drive = (float) patch.drive;
        for (int i = 0; i < CHUNK; i++) {
            left[i] *= drive;
        }
        saturate(left);
        dull.lowpass(left, CHUNK);
        wireRise = Math.min(1, wireRise + 0.2);
        wireGain *= wireDecay;
        hissGain *= hissDecay / wireDecay;
        stickGain *= stickDecay;
        boolean more = wireGain > 1e-5 || body > 1e-4;
        ramp(left, first ? 0 : gain, more ? gain : 0);
        first = false;
        return more;
    }

    /** The wires jump with the head that throws them. */
    private void rattle() {
        random.fill(noise, CHUNK, (float) (wireGain * wireRise));
        for (int i = 0; i < CHUNK; i++) {
            noise[i] *= 0.82f + 0.5f * Math.abs(left[i]);
        }
        System.arraycopy(noise, 0, wires, 0, CHUNK);
        wireFilter.bandpass(wires, CHUNK);
        shellFilter.addBandpass(noise, wires, CHUNK, 0.8);
        hiss.highpass(noise, CHUNK);
        float top = (float) hissGain;
        for (int i = 0; i < CHUNK; i++) {
            left[i] += wires[i] + top * noise[i];
        }
    }

    private void sine() {
        double from = hz * Exp2.of(sinkOctaves);
        sinkOctaves *= sinkDecay;
        double to = hz * Exp2.of(sinkOctaves);
        int p = phase;
        int step = SineTable.phase(from / sampleRateHz);
        int change = SineTable.phase((to - from) / (CHUNK * sampleRateHz));
        float g = (float) body;
        body *= bodyDecay;
        float slope = ((float) body - g) / CHUNK;
        for (int i = 0; i < CHUNK; i++) {
            left[i] = g * SineTable.at(p);
            p += step;
            step += change;
            g += slope;
        }
        phase = p;
    }
}
