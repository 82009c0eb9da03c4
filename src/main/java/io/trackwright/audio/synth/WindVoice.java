package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Lfo;
import io.trackwright.audio.dsp.OnePole;
import io.trackwright.audio.dsp.Oscillator;
import io.trackwright.audio.dsp.Svf;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;

/**
 * The player of a wind instrument: breath that swells, a tone that brightens with it, a scoop into
 * the pitch, vibrato that comes late, noise at the mouthpiece. A note that slides from another key
 * is slurred: no new attack.
 *
 * <p>Method: two additive wavetables, soft and loud, blended by the breath, through two fixed
 * resonances of the bore.
 */
final class WindVoice extends Voice {
    /**
     * What makes one wind instrument differ from another.
     *
     * @param soft the tone at a whisper, and {@code loud} at full breath; both near unit RMS
     * @param resonanceHz two fixed resonances, their gain {@code resonance}
     * @param breath level of the noise, {@code breathHz} its centre
     * @param lateMs when the vibrato begins
     */
    record Bore(
            double level,
            Wavetable soft,
            Wavetable loud,
            double[] resonanceHz,
            double resonance,
            double breath,
            double breathHz,
            double scoopCents,
            double vibratoHz,
            double vibratoCents,
            double lateMs,
            Envelope amp) {}

    private static final double SLUR_ATTACK = 0.35;
    private final Bore bore;
    private final Oscillator softTone;
    private final Oscillator loudTone;
    private final Svf low;
    private final Svf high;
    private final Svf mouth;
    private final OnePole block;
    private final Lfo vibrato;
    private final Lfo unrest;
    private final Adsr amp;
    private final Glide glide;
    private final float[] dry = new float[CHUNK];
    private final float[] noise = new float[CHUNK];
    private final double chiffDecay;
    private double chiff;
    private double pressure;
    private double gain;
    private double floor;
    private double last;

    WindVoice(Bore bore, AudioSpec spec) {
        super(spec, false);
        this.bore = bore;
        softTone = new Oscillator(sampleRateHz);
        loudTone = new Oscillator(sampleRateHz);
        low = new Svf(sampleRateHz);
        high = new Svf(sampleRateHz);
        mouth = new Svf(sampleRateHz);
        block = new OnePole(sampleRateHz);
        vibrato = new Lfo(tickRateHz);
        unrest = new Lfo(tickRateHz);
        amp = bore.amp.adsr(tickRateHz);
        glide = new Glide(tickRateHz, 65);
        chiffDecay = Adsr.factor(tickRateHz, 130);
        low.tune(bore.resonanceHz[0], 2);
        high.tune(bore.resonanceHz[1], 2.2);
        mouth.tune(bore.breathHz, 0.9);
    }

    @Override
    protected void strike(Note note) {
        boolean slurred = note.glideFromKey() != note.key();
        softTone.phase(0);
        loudTone.phase(0);
        low.reset();
        high.reset();
        mouth.reset();
        block.reset();
        block.tune(0.5 * Tuning.hz(note.key()));
        double v = note.velocity();
        long seed = (long) (1e9 * random.next());
        vibrato.start(bore.vibratoHz, 0.1, bore.lateMs, 300, 0, seed);
        unrest.start(2.3, 0.5, 0, 1, random.between(0, 1), seed + 1);
        glide.start(note, -bore.scoopCents * (0.7 + 0.3 * random.next()));
        amp.start();
        floor = slurred ? SLUR_ATTACK : 0;
        chiff = slurred ? 0.2 : 1;
        pressure = Math.max(0, Math.min(1, 0.15 + 0.85 * v * v));
        gain = bore.level * Tuning.gain(v, 1.2) * Exp2.of(-Math.max(0, note.key() - 76) / 40);
        last = 0;
    }

    @Override
    protected boolean fill(boolean held) {
        if (!held) {
            amp.release();
            floor = 0;
        }
        double swing = vibrato.next();
        double wander = unrest.next();
        double hz = glide.next() * Tuning.ratio(bore.vibratoCents * swing + 1.5 * wander);
        double breath = Math.max(floor, amp.next());
        double bright = breath * pressure * (1 + 0.15 * swing + 0.06 * wander);
        softTone.tune(hz);
        loudTone.tune(hz);
        Arrays.fill(left, 0);
        softTone.add(bore.soft, left, CHUNK, (float) (1 - bright));
        loudTone.add(bore.loud, left, CHUNK, (float) bright);
        random.fill(noise, CHUNK, (float) (bore.breath * (0.3 + 0.5 * chiff)));
        mouth.bandpass(noise, CHUNK);
        for (int i = 0; i < left.length; i++) {
            left[i] += noise[i];
            dry[i] = left[i];
        }
        low.addBandpass(dry, left, CHUNK, bore.resonance);
        high.addBandpass(dry, left, CHUNK, 0.7 * bore.resonance);
        block.highpass(left, CHUNK);
        chiff *= chiffDecay;
        double now = gain * breath * (1 + 0.08 * swing + 0.03 * wander);
        ramp(left, last, amp.idle() ? 0 : now);
        last = now;
        return !amp.idle();
    }
}
