package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.ModalBank;
import io.trackwright.audio.dsp.OnePole;
import java.util.Arrays;

/**
 * A tine piano: a warm hum with a glassy bell on the attack; played hard it barks.
 *
 * <p>Method: the tine's fundamental passes the uneven field of its pickup, here a polynomial of
 * third order (so at most three times its pitch, no aliases), to which a low tine, that swings past
 * the pole, adds a pulse; the bell is the tine's overtones at 6.27 and 17.55 times the fundamental
 * (free-clamped bar), beside it. After M. Pfeifle and F. Bader, "Tone production of the Wurlitzer
 * and Rhodes e-pianos" (2017).
 */
public final class ElectricPiano extends Voice {
    private static final double LEVEL = 0.245;

    /** Where a low tine, which swings far, passes its pickup. */
    private static final float PICKUP = 0.6f;

    /**
     * @param bell level of the tine's overtones, 0..2
     * @param bark how far a hard stroke drives the pickup, 0..2
     * @param decayMs ring of middle C to −60 dB while held, 500..20,000
     * @param toneHz low-pass of the preamplifier, 500..16,000
     */
    public record Patch(double bell, double bark, double decayMs, double toneHz)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("bell", 0, 2, bell);
            Rules.within("bark", 0, 2, bark);
            Rules.within("decayMs", 500, 20_000, decayMs);
            Rules.within("toneHz", 500, 16_000, toneHz);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(24, seed, () -> new ElectricPiano(this, spec));
        }
    }

    /** Stage piano with its bell. */
    public static Patch stage() {
        return new Patch(1, 1, 12_000, 9_000);
    }

    /** Darker and softer, for lo-fi. */
    public static Patch mellow() {
        return new Patch(0.55, 0.7, 9_000, 2_600);
    }

    private final Patch patch;
    private final ModalBank tine;
    private final ModalBank bells;
    private final float[] bellChunk = new float[CHUNK];
    private final OnePole block;
    private final OnePole tone;
    private float second;
    private float third;
    private float pulse;
    private double gain;
    private double envelope;
    private double attackStep;
    private double damper;

    private ElectricPiano(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        tine = new ModalBank(sampleRateHz, 4);
        bells = new ModalBank(sampleRateHz, 4);
        block = new OnePole(sampleRateHz);
        tone = new OnePole(sampleRateHz);
        block.tune(55);
        tone.tune(patch.toneHz);
    }

    @Override
    protected void strike(Note note) {
        double key = note.key();
        double v = note.velocity();
        double hz = Tuning.hz(key) * Tuning.ratio(1.2 * random.next());
        double seconds = 0.001 * patch.decayMs * Exp2.of(-(key - 60) / 30);
        double bark = patch.bark * v * v;
        tine.clear();
        tine.add(hz, 0.82, 0.8 * seconds, 0);
        tine.add(hz * Tuning.ratio(0.7), 0.18, 1.4 * seconds, 0.02);
        tine.add(hz * 2.003, 0.10 * v, 0.35 * seconds, 0);
        double bell = patch.bell * (0.05 + 0.26 * v * v) * Exp2.of(-Math.max(0, key - 66) / 14);
        bells.clear();
        bells.add(hz * 6.27 * Tuning.ratio(8 * random.next()), bell, 0.08 * seconds, 0);
        bells.add(hz * 17.55, 0.35 * bell, 0.022 * seconds, 0);
        bells.add(hz * 3.02, 0.4 * bell, 0.18 * seconds, 0);
        second = (float) (0.18 + 0.75 * bark);
        third = (float) (0.42 * bark);
        pulse =
                (float)
                        (patch.bark
                                * Math.max(0, Math.min(1, (62 - key) / 24))
                                * (0.15 + 0.45 * v));
        gain = LEVEL * Tuning.gain(v, 1.25) / (1 + 0.35 * bark);
        envelope = 0;
        attackStep = 1 / Math.max(1, (2.6 - 1.6 * v) * 0.001 * tickRateHz);
        damper = Adsr.factor(tickRateHz, 160 + 120 * Exp2.of(-(key - 48) / 12));
        block.reset();
        tone.reset();
        pan(Math.max(-0.15, Math.min(0.15, (key - 62) / 160)), 1);
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(left, 0);
        Arrays.fill(bellChunk, 0);
        tine.render(left);
        bells.render(bellChunk);
        float s = second;
        float t = third;
        float p = pulse;
        for (int i = 0; i < left.length; i++) {
            float u = left[i];
            float past = u - PICKUP;
            left[i] = u + u * u * (s - t * u) + p / (1 + 9 * past * past) + bellChunk[i];
        }
        block.highpass(left, CHUNK);
        tone.lowpass(left, CHUNK);
        double before = envelope;
        envelope = held ? Math.min(1, envelope + attackStep) : envelope * damper;
        boolean more = envelope > 1e-5 && tine.count() > 0;
        ramp(left, gain * before, more ? gain * envelope : 0);
        return more;
    }
}
