package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.OnePole;
import io.trackwright.audio.dsp.Svf;
import io.trackwright.audio.dsp.Turn;
import java.util.Arrays;

/**
 * Plucked strings with a body: upright bass, jazz guitar, nylon guitar, harp, pizzicato. Warm and
 * woody, brighter under a hard finger; slides follow {@link Note#glideFromKey}.
 *
 * <p>Method: digital waveguide, the extended Karplus-Strong of D. Jaffe and J. Smith, "Extensions
 * of the Karplus-Strong plucked-string algorithm" (1983): a delay line as long as the period, read
 * by third-order Lagrange interpolation, with a one-pole loss whose phase delay is taken off the
 * period, so that notes are in tune. The line is loaded with a displaced string (a triangle at the
 * plucking point) and some noise, smoothed by the finger.
 */
public final class PluckedString extends Voice {
    private static final double LEVEL = 0.25;
    private static final double LOWEST_HZ = 20;
    private static final double PALM_SHARE = 0.09;
    private static final double PALM_LOSS = 0.5;

    /**
     * @param decayMs ring of the open low register (key 40) to −60 dB while held, 200..20,000
     * @param damping loss of high partials per period, 0 (steel) .. 0.9 (gut)
     * @param pluckPoint where the finger plucks, share of the length, 0.03..0.5
     * @param fingerHz softness of the finger at velocity 0.8: cutoff of the pluck, 200..12,000
     * @param noise share of scratch in the pluck, 0..1
     * @param bodyHz first resonance of the body, 50..600
     * @param body level of the body, 0..2
     * @param damperMs time to −60 dB when the key is up, 20..5,000
     * @param glideMs duration of a slide, 5..500
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     * @param palmBelow strokes softer than this velocity are muted by the palm, short and thick;
     *     0..1, 0 for never
     */
    public record Patch(
            double decayMs,
            double damping,
            double pluckPoint,
            double fingerHz,
            double noise,
            double bodyHz,
            double body,
            double damperMs,
            double glideMs,
            double levelDb,
            double palmBelow)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("decayMs", 200, 20_000, decayMs);
            Rules.within("damping", 0, 0.9, damping);
            Rules.within("pluckPoint", 0.03, 0.5, pluckPoint);
            Rules.within("fingerHz", 200, 12_000, fingerHz);
            Rules.within("noise", 0, 1, noise);
            Rules.within("bodyHz", 50, 600, bodyHz);
            Rules.within("body", 0, 2, body);
            Rules.within("damperMs", 20, 5_000, damperMs);
            Rules.within("glideMs", 5, 500, glideMs);
            Rules.within("levelDb", -24, 24, levelDb);
            Rules.within("palmBelow", 0, 1, palmBelow);
        }

        /** A string that no palm mutes. */
        public Patch(
                double decayMs,
                double damping,
                double pluckPoint,
                double fingerHz,
                double noise,
                double bodyHz,
                double body,
                double damperMs,
                double glideMs,
                double levelDb) {
            this(
                    decayMs,
                    damping,
                    pluckPoint,
                    fingerHz,
                    noise,
                    bodyHz,
                    body,
                    damperMs,
                    glideMs,
                    levelDb,
                    0);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(12, seed, () -> new PluckedString(this, spec));
        }
    }

    public static Patch uprightBass() {
        return new Patch(3_600, 0.5, 0.17, 900, 0.12, 98, 0.9, 130, 90, -4);
    }

    public static Patch jazzGuitar() {
        return new Patch(4_500, 0.42, 0.2, 1_900, 0.08, 190, 0.5, 110, 60, -5);
    }

    public static Patch nylonGuitar() {
        return new Patch(4_000, 0.3, 0.14, 2_800, 0.15, 105, 0.9, 160, 60, -5.5);
    }

    /** Quills: plucked close to the bridge, hardly damped until the key is up. */
    public static Patch harpsichord() {
        return new Patch(7_000, 0.05, 0.09, 8_000, 0.2, 190, 0.5, 90, 20, -4);
    }

    /** A wire plectrum at the bridge and wide bends; its sympathetic strings are the reverb. */
    public static Patch sitar() {
        return new Patch(7_500, 0.03, 0.06, 9_000, 0.1, 240, 0.9, 700, 110, -9);
    }

    /** Four open strings touched softly, that ring into one another. */
    public static Patch tanpura() {
        return new Patch(14_000, 0.04, 0.07, 5_000, 0.03, 150, 1.1, 2_500, 60, -10);
    }

    public static Patch harp() {
        return new Patch(5_500, 0.22, 0.3, 2_600, 0.06, 170, 0.7, 1_200, 60, -3.5);
    }

    public static Patch pizzicato() {
        return new Patch(900, 0.45, 0.2, 1_800, 0.15, 280, 1.1, 300, 60, -5);
    }

    /** Steel strings and a flat pick near the neck. */
    public static Patch steelGuitar() {
        return new Patch(6_000, 0.1, 0.12, 4_500, 0.12, 110, 0.7, 200, 60, -5);
    }

    /** The bridge pickup of a solid guitar, bare as it reaches the amplifier. */
    public static Patch electricGuitar() {
        return new Patch(7_500, 0.12, 0.09, 3_600, 0.1, 240, 0.1, 45, 45, -6, 0.5);
    }

    /** The same guitar on its neck pickup, for lines that sing. */
    public static Patch leadGuitar() {
        return new Patch(9_000, 0.14, 0.16, 3_000, 0.06, 240, 0.15, 60, 70, -5.5);
    }

    /** Flat-wound strings and two fingers. */
    public static Patch fingerBass() {
        return new Patch(5_000, 0.32, 0.2, 1_300, 0.08, 90, 0.25, 70, 70, -4);
    }

    /** Round-wound strings and a pick: growl and attack. */
    public static Patch pickedBass() {
        return new Patch(5_500, 0.18, 0.1, 3_200, 0.16, 90, 0.2, 50, 60, -4.5);
    }

    /** A clavinet: struck strings, stopped the moment the key is up. */
    public static Patch clavinet() {
        return new Patch(3_000, 0.12, 0.07, 5_200, 0.12, 320, 0.25, 24, 20, -5);
    }

    /** A banjo: a bright string on a skin that swallows it. */
    public static Patch banjo() {
        return new Patch(1_500, 0.1, 0.08, 6_500, 0.2, 420, 1.1, 180, 30, -5.5);
    }

    private final Patch patch;
    private final float[] line;
    private final int mask;
    private final OnePole smooth;
    private final Svf lowBody;
    private final Svf highBody;
    private final OnePole block;
    private final float[] string = new float[CHUNK];
    private int write;
    private double loss;
    private double feedback;
    private double targetHz;
    private double bend;
    private double bendStep;
    private double delay;
    private float filtered;
    private double envelope;
    private double gain;
    private double damper;
    private double quiet;

    private PluckedString(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        int need = (int) (sampleRateHz / LOWEST_HZ) + 8;
        line = new float[Integer.highestOneBit(need) << 1];
        mask = line.length - 1;
        smooth = new OnePole(sampleRateHz);
        lowBody = new Svf(sampleRateHz);
        highBody = new Svf(sampleRateHz);
        block = new OnePole(sampleRateHz);
        lowBody.tune(patch.bodyHz, 2.2);
        highBody.tune(2.1 * patch.bodyHz, 3);
        block.tune(22);
    }

    @Override
    protected void strike(Note note) {
        double key = note.key();
        double v = note.velocity();
        boolean palm = v < patch.palmBelow;
        targetHz = Math.max(1.1 * LOWEST_HZ, Tuning.hz(key) * Tuning.ratio(1.5 * random.next()));
        bend = (note.glideFromKey() - key) / 12;
        bendStep = bend / Math.max(1, patch.glideMs * 0.001 * tickRateHz);
        double ring = palm ? PALM_SHARE * patch.decayMs : patch.decayMs;
        double seconds = 0.001 * ring * Exp2.of(-(key - 40) / 30);
        double turns = Math.min(0.45, targetHz / sampleRateHz);
        loss =
                Math.min(patch.damping, 0.9 * patch.damping + 0.02)
                        * Exp2.of(-Math.max(0, key - 52) / 18);
        loss = palm ? Math.max(loss, PALM_LOSS) : loss;
        double re = 1 - loss * Turn.cosine(turns);
        double im = loss * Turn.sine(turns);
        double magnitude = (1 - loss) / Math.sqrt(re * re + im * im);
        double perPeriod = StrictMath.exp(-6.9078 / (seconds * targetHz));
        feedback = Math.min(0.99995, perPeriod / magnitude);
        tune();
        load(v, key);
        lowBody.reset();
        highBody.reset();
        block.reset();
        filtered = 0;
        envelope = 0;
        quiet = 0;
        gain = LEVEL * Exp2.ofDb(patch.levelDb) * Tuning.gain(v, 1.35);
        damper = Adsr.factor(tickRateHz, patch.damperMs);
    }

    /**
     * The length of the line at the present pitch, less the delay of the loss filter at that pitch.
     */
    private void tune() {
        double hz = Math.max(LOWEST_HZ, Math.min(0.2 * sampleRateHz, targetHz * Exp2.of(bend)));
        double turns = hz / sampleRateHz;
        double im = loss * Turn.sine(turns);
        double re = 1 - loss * Turn.cosine(turns);
        double lag = StrictMath.atan2(im, re) / (2 * StrictMath.PI * turns);
        delay = sampleRateHz / hz - lag;
    }

    /** Fills the line with the string as the finger leaves it, at unit RMS and without DC. */
    private void load(double v, double key) {
        Arrays.fill(line, 0);
        int period = (int) Math.ceil(sampleRateHz / (targetHz * Exp2.of(bend))) + 3;
        period = Math.min(period, line.length - 1);
        int peak = Math.max(1, (int) (patch.pluckPoint * period));
        double scratch = patch.noise * (0.4 + 0.8 * v);
        for (int i = 0; i < period; i++) {
            double rise = i < peak ? (double) i / peak : (double) (period - i) / (period - peak);
            line[i] = (float) (rise - 0.5 + scratch * random.next());
        }
        smooth.tune(patch.fingerHz * (0.25 + 1.2 * v * v) * Exp2.of((key - 48) / 40));
        smooth.reset();
        smooth.lowpass(line, period);
        smooth.lowpass(line, period);
        differentiate(period);
        write = period;
    }

    /**
     * Turns displacement into velocity, which is what a bridge or pickup hears, and sets its level.
     */
    private void differentiate(int period) {
        float last = line[period - 1];
        double power = 0;
        for (int i = 0; i < period; i++) {
            float now = line[i];
            line[i] = now - last;
            power += line[i] * line[i];
            last = now;
        }
        float scale = (float) (1 / Math.sqrt(power / period + 1e-15));
        for (int i = 0; i < period; i++) {
            line[i] *= scale;
        }
    }

    @Override
    protected boolean fill(boolean held) {
        if (bend != 0) {
            bend = Math.abs(bend) <= Math.abs(bendStep) ? 0 : bend - bendStep;
            tune();
        }
        circulate();
        System.arraycopy(string, 0, left, 0, CHUNK);
        lowBody.addBandpass(string, left, CHUNK, patch.body);
        highBody.addBandpass(string, left, CHUNK, 0.6 * patch.body);
        block.highpass(left, CHUNK);
        double before = envelope;
        envelope = held || before == 0 ? Math.min(1, envelope + 0.5) : envelope * damper;
        float peak = 0;
        for (int i = 0; i < left.length; i++) {
            peak = Math.max(peak, Math.abs(string[i]));
        }
        quiet = peak * envelope < 2e-5 ? quiet + CHUNK : 0;
        boolean more = quiet < sampleRateHz / LOWEST_HZ;
        ramp(left, gain * before, more ? gain * envelope : 0);
        return more;
    }

    private void circulate() {
        float[] buffer = line;
        int m = mask;
        int w = write;
        int whole = (int) delay - 1;
        float d = (float) (delay - whole);
        float c0 = -(d - 1) * (d - 2) * (d - 3) / 6;
        float c1 = d * (d - 2) * (d - 3) / 2;
        float c2 = -d * (d - 1) * (d - 3) / 2;
        float c3 = d * (d - 1) * (d - 2) / 6;
        float a = (float) loss;
        float b = (float) ((1 - loss) * feedback);
        float y = filtered;
        for (int i = 0; i < left.length; i++) {
            int r = w - whole;
            float x =
                    c0 * buffer[r & m]
                            + c1 * buffer[(r - 1) & m]
                            + c2 * buffer[(r - 2) & m]
                            + c3 * buffer[(r - 3) & m];
            y = b * x + a * y;
            buffer[w & m] = y;
            string[i] = y;
            w++;
        }
        filtered = Math.abs(y) < 1e-15f ? 0 : y;
        write = w & m;
    }
}
