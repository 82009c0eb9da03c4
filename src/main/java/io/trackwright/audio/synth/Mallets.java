package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.ModalBank;
import io.trackwright.audio.dsp.OnePole;
import io.trackwright.audio.dsp.SineTable;
import java.util.Arrays;

/**
 * Tuned bars, tubes and bells under mallets: vibraphone, marimba, xylophone, glockenspiel, celesta,
 * music box, tubular bells, church bells. The mallet knocks, its hardness and the stroke bring the
 * overtones out, metal rings long, wood is short.
 *
 * <p>Method: modal, the modes of a {@link Bar}. A vibraphone's motor opens and shuts the tubes
 * below its bars, which only the fundamental passes.
 */
public final class Mallets extends Voice {
    private static final double LEVEL = 0.25;

    /**
     * @param bar what is struck
     * @param hardness level of the overtones, 0..2
     * @param contact level of the mallet's knock, 0..2
     * @param decayMs ring of middle C to −60 dB while held, 100..30,000
     * @param damperMs time to −60 dB after the key is up, 20..30,000
     * @param tremoloHz speed of the motor, 0..12; 0 when there is none
     * @param octave transposition in octaves, −2..2
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(
            Bar bar,
            double hardness,
            double contact,
            double decayMs,
            double damperMs,
            double tremoloHz,
            int octave,
            double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("hardness", 0, 2, hardness);
            Rules.within("contact", 0, 2, contact);
            Rules.within("decayMs", 100, 30_000, decayMs);
            Rules.within("damperMs", 20, 30_000, damperMs);
            Rules.within("tremoloHz", 0, 12, tremoloHz);
            Rules.within("octave", -2, 2, octave);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(16, seed, () -> new Mallets(this, spec));
        }
    }

    public static Patch vibraphone() {
        return new Patch(Bar.VIBRAPHONE, 0.8, 0.6, 7_500, 500, 4.6, 0, -1);
    }

    public static Patch marimba() {
        return new Patch(Bar.MARIMBA, 0.8, 0.6, 1_400, 700, 0, 0, 1);
    }

    public static Patch xylophone() {
        return new Patch(Bar.XYLOPHONE, 1.3, 0.9, 1_000, 600, 0, 1, 2.5);
    }

    public static Patch glockenspiel() {
        return new Patch(Bar.GLOCKENSPIEL, 1.1, 0.4, 6_000, 2_500, 0, 1, -3);
    }

    public static Patch celesta() {
        return new Patch(Bar.CELESTA, 0.8, 0.5, 3_400, 500, 0, 0, 0);
    }

    public static Patch musicBox() {
        return new Patch(Bar.MUSIC_BOX, 1.1, 0.35, 3_800, 3_000, 0, 0, 0);
    }

    /** Orchestral chimes, struck at the rim with a rawhide hammer. */
    public static Patch tubularBells() {
        return new Patch(Bar.TUBE, 1, 1.3, 9_000, 3_500, 0, 0, -6);
    }

    /** A tower's bell, from some way off. */
    public static Patch churchBell() {
        return new Patch(Bar.CHURCH_BELL, 0.9, 1, 14_000, 14_000, 0, 0, -7);
    }

    private final Patch patch;
    private final ModalBank pitch;
    private final ModalBank over;
    private final float[] overtones = new float[CHUNK];
    private final OnePole head;
    private final double knockDecay;
    private double knockGain;
    private double gain;
    private double envelope;
    private double attackStep;
    private double damper;
    private double phase;
    private double before;
    private double swell;

    private Mallets(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        pitch = new ModalBank(sampleRateHz, 4);
        over = new ModalBank(sampleRateHz, 24);
        head = new OnePole(sampleRateHz);
        knockDecay = Adsr.factor(tickRateHz, 40);
    }

    @Override
    protected void strike(Note note) {
        double key = note.key();
        double v = note.velocity();
        double hz = Tuning.hz(key) * Exp2.of(patch.octave);
        double seconds = 0.001 * patch.decayMs * Exp2.of(-(key - 60) / 22);
        modes(key, v, hz, seconds);
        gain = LEVEL * Exp2.ofDb(patch.levelDb) * Tuning.gain(v, 1.3);
        envelope = 0;
        attackStep = 1 / Math.max(1, (2.2 - 1.6 * v) * 0.001 * tickRateHz);
        damper = Adsr.factor(tickRateHz, patch.damperMs);
        knockGain = patch.contact * (0.12 + 0.4 * v);
        head.tune(500 + 2_600 * patch.hardness * v * v);
        head.reset();
        phase = 0.5 + 0.5 * random.next();
        swell = tremolo();
        before = 0;
        pan(Math.max(-0.3, Math.min(0.3, (key - 68) / 80)), 1);
    }

    /** The first mode on its own, for the motor; the place of the stroke differs every time. */
    private void modes(double key, double v, double hz, double seconds) {
        Bar bar = patch.bar;
        double hard = patch.hardness * (0.2 + 1.1 * v * v) * Exp2.of(-Math.max(0, key - 60) / 26);
        double split = bar.splitCents();
        pitch.clear();
        over.clear();
        for (int m = 0; m < bar.count(); m++) {
            double f = hz * bar.ratio(m);
            double a = bar.level(m) * (m == 0 || f < hz * bar.nominal() ? 1 : hard);
            a *= m == 0 ? 1 : 1 + 0.18 * random.next();
            double ring = seconds * bar.decay(m);
            ModalBank bank = m == 0 ? pitch : over;
            double up = split * (m == 0 ? 0.2 : 1 + 0.15 * m);
            bank.add(f * Tuning.ratio(-0.3 * up), 0.8 * a, 0.85 * ring, 0);
            bank.add(f * Tuning.ratio(0.7 * up + 0.2), 0.25 * a, 1.25 * ring, 0.02);
        }
    }

    private double tremolo() {
        return patch.tremoloHz > 0 ? 0.76 + 0.24 * SineTable.ofCycles(phase) : 1;
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(left, 0);
        Arrays.fill(overtones, 0);
        pitch.render(left);
        over.render(overtones);
        double last = swell;
        if (patch.tremoloHz > 0) {
            phase += patch.tremoloHz / tickRateHz;
            swell = tremolo();
            ramp(left, last, swell);
        }
        for (int i = 0; i < left.length; i++) {
            left[i] += overtones[i];
        }
        if (knockGain > 1e-5) {
            knock();
        }
        envelope = held || envelope == 0 ? Math.min(1, envelope + attackStep) : envelope * damper;
        double now = gain * envelope;
        boolean more = envelope > 1e-5 && pitch.count() + over.count() > 0;
        ramp(left, before, more ? now : 0);
        before = now;
        return more;
    }

    private void knock() {
        random.fill(overtones, CHUNK, (float) knockGain);
        head.lowpass(overtones, CHUNK);
        for (int i = 0; i < left.length; i++) {
            left[i] += overtones[i];
        }
        knockGain *= knockDecay;
    }
}
