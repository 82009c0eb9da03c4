package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.ModalBank;
import io.trackwright.audio.dsp.OnePole;
import io.trackwright.audio.dsp.Svf;
import java.util.Arrays;

/**
 * A snare drum under brushes: every stroke lands with a tap, which tells the beat; after it soft
 * strokes sweep, harder ones leave a whisper of wires.
 *
 * <p>Method: band-passed noise under the sum of two envelopes, the tap's and the sweep's, which
 * turns from swell to stroke with the velocity; two modes of the drum below.
 */
public final class BrushSnare extends Voice {
    private static final double LEVEL = 0.71;
    private static final double TAP_FROM = 0.55;
    private static final double TAP_MS = 45;

    /**
     * @param sweepMs time of a sweep to its fullest, 5..300
     * @param decayMs time to fall by 60 dB, 50..1,500
     * @param toneHz centre of the whisper, 800..9,000
     * @param body level of the drum under it, 0..2
     */
    public record Patch(double sweepMs, double decayMs, double toneHz, double body)
            implements Drum {
        public Patch {
            Rules.within("sweepMs", 5, 300, sweepMs);
            Rules.within("decayMs", 50, 1_500, decayMs);
            Rules.within("toneHz", 800, 9_000, toneHz);
            Rules.within("body", 0, 2, body);
        }

        @Override
        public Voice voice(AudioSpec spec) {
            return new BrushSnare(this, spec);
        }
    }

    public static Patch coated() {
        return new Patch(60, 420, 3_300, 0.6);
    }

    private final Patch patch;
    private final ModalBank head;
    private final Svf whisper;
    private final Svf hiss;
    private final Svf skin;
    private final OnePole dull;
    private final float[] noise = new float[CHUNK];
    private final double decay;
    private final double tapDecay;
    private double rise;
    private double sweep;
    private double tap;
    private double envelope;
    private double grain;
    private double gain;
    private double last;
    private boolean falling;

    private BrushSnare(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        head = new ModalBank(sampleRateHz, 3);
        whisper = new Svf(sampleRateHz);
        hiss = new Svf(sampleRateHz);
        hiss.tune(5_000, 0.7);
        skin = new Svf(sampleRateHz);
        skin.tune(700, 0.6);
        dull = new OnePole(sampleRateHz);
        dull.tune(6_500);
        decay = Adsr.factor(tickRateHz, patch.decayMs);
        tapDecay = Adsr.factor(tickRateHz, TAP_MS);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        double hard = Math.max(0, Math.min(1, (v - TAP_FROM + 0.15) / 0.3));
        head.clear();
        head.add(188 * (1 + 0.01 * random.next()), 0.35 * patch.body * (0.4 + 0.6 * hard), 0.2, 0);
        head.add(331, 0.18 * patch.body * (0.4 + 0.6 * hard), 0.12, 0);
        whisper.reset();
        hiss.reset();
        skin.reset();
        dull.reset();
        whisper.tune(patch.toneHz * (0.8 + 0.3 * v), 0.6);
        double riseMs = patch.sweepMs * (1 - hard) + 2;
        rise = 1 / Math.max(1, riseMs * 0.001 * tickRateHz);
        envelope = 0;
        sweep = 0.48 + 0.17 * hard;
        tap = 1 - 0.4 * hard;
        grain = 1;
        last = 0;
        falling = false;
        gain = LEVEL * Tuning.gain(v, 1.2);
    }

    @Override
    protected boolean fill(boolean held) {
        if (falling) {
            envelope *= decay;
        } else {
            envelope = Math.min(1, envelope + rise);
            falling = envelope == 1;
        }
        grain += 0.12 * (1 + 0.7 * random.next() - grain);
        random.fill(noise, CHUNK, 0.5f);
        System.arraycopy(noise, 0, left, 0, CHUNK);
        whisper.bandpass(left, CHUNK);
        skin.addBandpass(noise, left, CHUNK, 1.1);
        hiss.highpass(noise, CHUNK);
        double now = sweep * envelope * grain + tap;
        tap *= tapDecay;
        for (int i = 0; i < CHUNK; i++) {
            left[i] += 0.3f * noise[i];
        }
        dull.lowpass(left, CHUNK);
        boolean more = !falling || envelope > 1e-5;
        ramp(left, gain * last, more ? gain * now : 0);
        last = now;
        Arrays.fill(noise, 0);
        head.render(noise);
        float g = (float) gain;
        for (int i = 0; i < CHUNK; i++) {
            left[i] += g * noise[i];
        }
        return more || head.count() > 0;
    }
}
