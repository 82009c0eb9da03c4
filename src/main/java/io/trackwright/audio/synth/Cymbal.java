package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.ModalBank;
import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.StereoSvf;
import java.util.Arrays;

/**
 * Cymbals: crash, ride, ride bell, hi-hat, splash, and the swell of soft mallets. A stick's ping, a
 * body of crowded inharmonic tones that darkens as it dies, and a wash that blooms a moment after
 * the stroke.
 *
 * <p>Method: modal; modes of a thin plate lie at random with a density that is constant in Hz (N.
 * Fletcher and T. Rossing §20), the high ones die first; high-passed noise stands for the thousands
 * that are too many to compute.
 */
public final class Cymbal extends Voice {
    private static final double LEVEL = 0.5;
    private static final int MODES = 36;
    private static final int LONG_CHUNK = 2 * CHUNK;
    private static final double SILENT = 1e-4;

    /**
     * @param lowHz lowest mode, 150..6,000
     * @param decayMs time for the lowest modes to fall by 60 dB, 20..12,000
     * @param ping level of the stick on the bow or bell, 0..2
     * @param body level of the modes, 0..2
     * @param wash level of the noise, 0..2
     * @param washHz where the noise begins, 1,000..12,000
     * @param bloomMs until the wash is fullest, 1..8,000; long ones swell
     */
    public record Patch(
            double lowHz,
            double decayMs,
            double ping,
            double body,
            double wash,
            double washHz,
            double bloomMs)
            implements Drum {
        public Patch {
            Rules.within("lowHz", 150, 6_000, lowHz);
            Rules.within("decayMs", 20, 12_000, decayMs);
            Rules.within("ping", 0, 2, ping);
            Rules.within("body", 0, 2, body);
            Rules.within("wash", 0, 2, wash);
            Rules.within("washHz", 1_000, 12_000, washHz);
            Rules.within("bloomMs", 1, 8_000, bloomMs);
        }

        @Override
        public Voice voice(AudioSpec spec) {
            return new Cymbal(this, spec);
        }
    }

    public static Patch closedHat() {
        return new Patch(3_100, 95, 0.25, 0.5, 0.9, 7_200, 1);
    }

    public static Patch pedalHat() {
        return new Patch(2_700, 70, 0.1, 0.5, 0.7, 6_000, 3);
    }

    public static Patch openHat() {
        return new Patch(3_100, 780, 0.2, 0.5, 0.8, 7_000, 2);
    }

    public static Patch crash() {
        return new Patch(320, 3_800, 0.2, 0.7, 0.9, 3_200, 14);
    }

    public static Patch ride() {
        return new Patch(420, 3_600, 1, 0.5, 0.15, 3_600, 40);
    }

    public static Patch rideBell() {
        return new Patch(560, 3_000, 1.5, 0.9, 0.12, 4_500, 40);
    }

    public static Patch swell() {
        return new Patch(280, 5_000, 0, 0.6, 0.9, 2_600, 1_700);
    }

    private final Patch patch;
    private final ModalBank one;
    private final ModalBank two;
    private final StereoSvf wash;
    private final Noise metal = new Noise(0);
    private final float[] washLeft = new float[LONG_CHUNK];
    private final float[] washRight = new float[LONG_CHUNK];
    private final double washDecay;
    private double washGain;
    private double bloom;
    private double bloomStep;
    private double gain;
    private double last;
    private boolean first;

    private Cymbal(Patch patch, AudioSpec spec) {
        super(spec, true, LONG_CHUNK);
        this.patch = patch;
        one = new ModalBank(sampleRateHz, MODES + 8, LONG_CHUNK, SILENT);
        two = new ModalBank(sampleRateHz, MODES + 8, LONG_CHUNK, SILENT);
        wash = new StereoSvf(sampleRateHz);
        washDecay = Adsr.factor(tickRateHz, 0.62 * patch.decayMs);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        metal.seed((long) (patch.lowHz * 7 + patch.decayMs));
        one.clear();
        two.clear();
        plate(v);
        stick(v);
        wash.reset();
        double open = patch.washHz * Exp2.of(0.8 * (0.8 - v));
        wash.tune(1.03 * open, 0.8);
        washGain = patch.wash * (0.25 + 0.75 * v);
        bloom = patch.bloomMs < 5 ? 0.5 : 0.15;
        bloomStep = 1 / Math.max(1, patch.bloomMs * 0.001 * tickRateHz);
        if (patch.bloomMs > 500) {
            bloom = 0;
        }
        gain = LEVEL * Tuning.gain(v, 1.2);
        last = 0;
        first = true;
    }

    /** Modes of the plate: their pitches belong to the cymbal, their levels to the stroke. */
    private void plate(double v) {
        double top = Math.min(15_000, 0.44 * sampleRateHz);
        double octaves = StrictMath.log(top / patch.lowHz) / StrictMath.log(2);
        for (int m = 0; m < 2 * MODES; m++) {
            double place = (m + 0.5 + 0.45 * metal.next()) / (2 * MODES);
            double hz = patch.lowHz * Exp2.of(octaves * Math.sqrt(place));
            double tilt = Exp2.of(-(0.9 - 0.7 * v) * Math.max(0, hz - 2_500) / 4_000);
            double level = 0.16 * patch.body * tilt * (0.65 + 0.35 * metal.next());
            level *= 1 + 0.4 * random.next();
            double seconds = 0.001 * patch.decayMs / (1 + hz / 5_500);
            (m % 2 == 0 ? one : two).add(hz, level, seconds, random.next());
        }
    }

    /** The ping: a few clear modes in both channels. */
    private void stick(double v) {
        double level = 0.22 * patch.ping * (0.4 + 0.7 * v);
        for (int m = 0; m < 6; m++) {
            double hz = Math.max(patch.lowHz * 2, 1_250) * (1 + 0.62 * m + 0.2 * metal.next());
            double seconds = 0.001 * patch.decayMs * 0.22 / (1 + 0.3 * m);
            double each = level * (1 - 0.1 * m) * (1 + 0.2 * random.next());
            one.add(hz, each, seconds, 0);
            two.add(hz, each, seconds, 0.03);
        }
    }

    @Override
    protected boolean fill(boolean held) {
        double before = last;
        double washFrom = washGain * bloom;
        bloom = Math.min(1, bloom + bloomStep);
        if (bloom == 1) {
            washGain *= washDecay;
        }
        double washTo = washGain * bloom;
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        boolean swelling = patch.bloomMs > 500;
        one.render(left);
        two.render(right);
        wash(washFrom, washTo);
        for (int i = 0; i < LONG_CHUNK; i++) {
            float l = left[i];
            left[i] = 0.72f * l + 0.28f * right[i];
            right[i] = 0.72f * right[i] + 0.28f * l;
        }
        boolean more = washGain > SILENT || one.count() + two.count() > 0;
        last = more ? gain * (swelling ? bloom * bloom : 1) : 0;
        if (first && !swelling) {
            strikeIn(left);
            strikeIn(right);
        } else {
            ramp(left, before, last);
            ramp(right, before, last);
        }
        first = false;
        return more;
    }

    /** A stroke is at full level after half a chunk. */
    private void strikeIn(float[] x) {
        float full = (float) gain;
        float step = full / CHUNK;
        for (int i = 0; i < CHUNK; i++) {
            x[i] *= step * i;
        }
        for (int i = CHUNK; i < x.length; i++) {
            x[i] *= full;
        }
    }

    private void wash(double from, double to) {
        if (from < SILENT && to < SILENT) {
            return;
        }
        random.fill(washLeft, LONG_CHUNK, 0.55f);
        random.fill(washRight, LONG_CHUNK, 0.55f);
        wash.highpass(washLeft, washRight, LONG_CHUNK);
        ramp(washLeft, from, to);
        ramp(washRight, from, to);
        for (int i = 0; i < LONG_CHUNK; i++) {
            left[i] += washLeft[i];
            right[i] += washRight[i];
        }
    }
}
