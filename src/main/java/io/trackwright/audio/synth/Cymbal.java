package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.ModalBank;
import io.trackwright.audio.dsp.Svf;
import java.util.Arrays;

/**
 * Cymbals: crash, ride, ride bell, hi-hat, splash, china, and the swell of soft mallets. The
 * stick's tick, a ping if it lands on bow or bell, and the crowded ring of the metal, whose top
 * blooms a moment after the stroke and is the first to die.
 *
 * <p>Method: the modes of a thin plate in four bands ({@link Plate}), each with its own bloom and
 * decay; hard strokes push energy upwards (N. Fletcher and T. Rossing §20.4). The ping is modal.
 */
public final class Cymbal extends Voice {
    /** How alike two overheads hear one cymbal: wide, and not thin in mono. */
    private static final double SHARED = 0.45;

    private static final double OWN = Math.sqrt(1 - SHARED * SHARED);
    private static final double LEVEL = 0.052;
    private static final int LONG_CHUNK = 2 * CHUNK;
    private static final double SILENT = 1e-4;
    private static final int PINGS = 7;

    /** Of the four bands: share, time of decay, octaves of level between soft and full strokes. */
    private static final double[] SHARE = {0.5, 0.9, 1, 0.62};

    private static final double[] RING = {1, 0.9, 0.72, 0.5};
    private static final double[] TOUCH = {0, 0.35, 0.9, 1.7};

    /** How much later than the bloom of the body each band is fullest. */
    private static final double[] BLOOM = {0.15, 0.4, 1, 1.5};

    /**
     * @param lowHz lowest modes, 150..6,000
     * @param decayMs time for the lowest band to fall by 60 dB, 20..12,000
     * @param ping level of the stick on the bow or bell, 0..2
     * @param body level of the modes below {@code washHz}, 0..2
     * @param wash level of those above it, 0..2
     * @param washHz where the wash begins, 1,000..12,000
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
            return new Cymbal(this, Plate.of(spec.sampleRateHz(), lowHz, washHz), spec);
        }
    }

    public static Patch closedHat() {
        return new Patch(420, 230, 0.12, 0.34, 0.95, 4_600, 1);
    }

    public static Patch pedalHat() {
        return new Patch(380, 150, 0, 0.5, 0.7, 4_200, 3);
    }

    public static Patch openHat() {
        return new Patch(420, 1_500, 0.1, 0.42, 0.9, 4_600, 2);
    }

    public static Patch crash() {
        return new Patch(300, 4_600, 0.1, 1.3, 1.75, 3_400, 14);
    }

    public static Patch ride() {
        return new Patch(420, 4_000, 1.9, 1.15, 0.62, 3_800, 30);
    }

    public static Patch rideBell() {
        return new Patch(560, 3_200, 2, 1.2, 0.42, 4_500, 30);
    }

    /** Small and quick. */
    public static Patch splash() {
        return new Patch(520, 1_300, 0.05, 1, 1.8, 4_400, 6);
    }

    /** Trashy: its edge is turned over. */
    public static Patch china() {
        return new Patch(240, 2_400, 0, 1.9, 1.5, 2_400, 8);
    }

    public static Patch swell() {
        return new Patch(280, 5_000, 0, 1.4, 1.7, 3_000, 1_700);
    }

    private final Patch patch;
    private final Plate plate;
    private final ModalBank stick;
    private final Svf tip;
    private final float[] tick = new float[LONG_CHUNK];
    private final float[] ring = new float[LONG_CHUNK];
    private final double[] decay = new double[Plate.BANDS];
    private final double[] level = new double[Plate.BANDS];
    private final double[] bloom = new double[Plate.BANDS];
    private final double[] bloomStep = new double[Plate.BANDS];
    private final double[] last = new double[Plate.BANDS];
    private final double snapDecay;
    private final boolean swelling;
    private double snap;
    private double tickGain;
    private double gain;
    private int place;
    private int apart;
    private boolean first;

    private Cymbal(Patch patch, Plate plate, AudioSpec spec) {
        super(spec, true, LONG_CHUNK);
        this.patch = patch;
        this.plate = plate;
        swelling = patch.bloomMs > 500;
        stick = new ModalBank(sampleRateHz, PINGS, LONG_CHUNK, SILENT);
        tip = new Svf(sampleRateHz);
        tip.tune(Math.min(7_000, 1.5 * patch.washHz), 0.6);
        for (int b = 0; b < Plate.BANDS; b++) {
            decay[b] = Adsr.factor(tickRateHz, RING[b] * patch.decayMs);
            double ms = Math.max(0.5, BLOOM[b] * patch.bloomMs);
            bloomStep[b] = 1 / Math.max(1, 0.001 * ms * tickRateHz);
        }
        snapDecay = Adsr.factor(tickRateHz, Math.min(160, 0.6 * patch.decayMs));
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        for (int b = 0; b < Plate.BANDS; b++) {
            double share = SHARE[b] * (b < 2 ? patch.body : patch.wash);
            double touch = Exp2.of(TOUCH[b] * (v - 0.8) + 0.12 * random.next());
            level[b] = share * touch;
            bloom[b] = swelling ? 0 : patch.bloomMs < 5 ? 1 : b == 0 ? 0.9 : 0.55;
            last[b] = 0;
        }
        ping(v);
        tip.reset();
        tickGain = swelling ? 0 : (0.25 + 0.6 * v) * 0.5;
        snap = swelling ? 0 : 0.5 * v;
        place = Plate.anywhere(random, LONG_CHUNK);
        apart = Plate.anywhere(random, LONG_CHUNK);
        gain = LEVEL * Tuning.gain(v, 1.2);
        first = true;
    }

    /** A few clear modes, which are the same in both channels. */
    private void ping(double v) {
        stick.clear();
        double each = 0.42 * patch.ping * (0.4 + 0.7 * v);
        double low = Math.max(patch.lowHz * 2, 1_150);
        double seconds = 0.001 * patch.decayMs * 0.2;
        for (int m = 0; m < PINGS; m++) {
            double hz = low * (1 + 0.57 * m + 0.11 * ((3 * m) % 5)) * (1 + 0.003 * random.next());
            double level = each * (1 - 0.1 * m) * (1 + 0.25 * random.next());
            stick.add(hz, level, seconds / (1 + 0.3 * m), 0);
        }
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(left, 0);
        double loudest = 0;
        for (int b = 0; b < Plate.BANDS; b++) {
            bloom[b] = Math.min(1, bloom[b] + bloomStep[b]);
            if (bloom[b] == 1) {
                level[b] *= decay[b];
            }
            loudest = Math.max(loudest, level[b]);
        }
        boolean more = loudest * gain > SILENT || stick.count() > 0;
        stick.render(left);
        ticks();
        scaled(more);
        System.arraycopy(left, 0, right, 0, LONG_CHUNK);
        Arrays.fill(ring, 0);
        for (int b = 0; b < Plate.BANDS; b++) {
            double now = more ? gain * level[b] * shape(bloom[b]) * (1 + snap) : 0;
            double from = first && !swelling ? now : last[b];
            plate.add(b, place, tick, ring, from, now);
            plate.add(b, place + apart, tick, right, OWN * from, OWN * now);
            last[b] = now;
        }
        float shared = (float) SHARED;
        for (int i = 0; i < LONG_CHUNK; i++) {
            left[i] += ring[i];
            right[i] += shared * ring[i];
        }
        snap *= snapDecay;
        place += LONG_CHUNK;
        if (first) {
            strikeIn(left);
            strikeIn(right);
            first = false;
        }
        return more;
    }

    private double shape(double bloom) {
        return swelling ? bloom * bloom * bloom : bloom;
    }

    /** The wood against the metal. */
    private void ticks() {
        if (tickGain < SILENT) {
            return;
        }
        random.fill(tick, LONG_CHUNK, (float) tickGain);
        tip.addBandpass(tick, left, LONG_CHUNK, 1);
        tickGain *= 0.25;
    }

    private void scaled(boolean more) {
        ramp(left, gain, more ? gain : 0);
    }

    /** A stroke is at full level after a third of a millisecond. */
    private void strikeIn(float[] x) {
        int frames = CHUNK / 2;
        for (int i = 0; i < frames; i++) {
            x[i] *= (float) i / frames;
        }
    }
}
