package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.ModalBank;
import io.trackwright.audio.dsp.Svf;
import java.util.Arrays;

/**
 * A snare drum: a short drum tone around 200 Hz, the rattle of the wires, a crack when hit hard.
 *
 * <p>Method: the two lowest modes of the coupled heads with their split partners and higher
 * membrane modes (N. Fletcher and T. Rossing §18.4), band-limited noise for the wires which the
 * stroke's force lengthens and brightens, soft saturation.
 */
public final class Snare extends Voice {
    private static final double LEVEL = 0.5;
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
        return new Patch(185, 0.9, 150, 0.8, 5_200, 260, 0.5, 1.4);
    }

    /** Soft and dark. */
    public static Patch dusty() {
        return new Patch(176, 0.9, 190, 0.5, 2_300, 240, 0.35, 1.3);
    }

    /** A wooden drum in a room. */
    public static Patch acoustic() {
        return new Patch(192, 1, 260, 0.55, 3_600, 420, 0.6, 1.1);
    }

    private final Patch patch;
    private final ModalBank heads;
    private final Svf wireFilter;
    private final Svf hiss;
    private final Svf stick;
    private final float[] noise = new float[CHUNK];
    private final float[] band = new float[CHUNK];
    private final double stickDecay;
    private double wireDecay;
    private double wireGain;
    private double wireRise;
    private double stickGain;
    private double gain;
    private boolean first;

    private Snare(Patch patch, AudioSpec spec) {
        super(spec, false);
        this.patch = patch;
        heads = new ModalBank(sampleRateHz, RATIO.length);
        wireFilter = new Svf(sampleRateHz);
        hiss = new Svf(sampleRateHz);
        stick = new Svf(sampleRateHz);
        stick.tune(2_400, 0.8);
        stickDecay = Adsr.factor(tickRateHz, 28);
    }

    @Override
    protected void strike(Note note) {
        double v = note.velocity();
        heads.clear();
        double hz = patch.bodyHz * (1 + 0.006 * random.next());
        double seconds = 0.001 * patch.bodyDecayMs;
        for (int m = 0; m < RATIO.length; m++) {
            double level = patch.body * SHARE[m] * (1 + 0.25 * random.next()) * 0.7;
            double edge = m < 2 ? 1 : 0.4 + 0.7 * v;
            double ratio = RATIO[m] * (1 + 0.004 * random.next());
            heads.add(hz * ratio, level * edge, seconds / Math.sqrt(RATIO[m]), 0);
        }
        wireFilter.reset();
        hiss.reset();
        stick.reset();
        wireFilter.tune(patch.wireHz * (0.75 + 0.3 * v), 0.55);
        hiss.tune(Math.min(9_500, 1.9 * patch.wireHz), 0.7);
        wireDecay = Adsr.factor(tickRateHz, patch.wireDecayMs * (0.65 + 0.45 * v));
        wireGain = patch.wires * (0.3 + 0.7 * v);
        wireRise = 0.4;
        stickGain = patch.crack * 1.3 * v * v;
        gain = LEVEL * Tuning.gain(v, 1.2);
        first = true;
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(left, 0);
        heads.render(left);
        random.fill(noise, CHUNK, (float) (wireGain * wireRise));
        System.arraycopy(noise, 0, band, 0, CHUNK);
        wireFilter.bandpass(band, CHUNK);
        hiss.highpass(noise, CHUNK);
        for (int i = 0; i < CHUNK; i++) {
            left[i] += band[i] + 0.28f * noise[i];
        }
        if (stickGain > 1e-5) {
            random.fill(noise, CHUNK, (float) stickGain);
            stick.bandpass(noise, CHUNK);
            for (int i = 0; i < CHUNK; i++) {
                left[i] += noise[i];
            }
        }
        float drive = (float) patch.drive;
        for (int i = 0; i < CHUNK; i++) {
            left[i] *= drive;
        }
        saturate(left);
        wireRise = Math.min(1, wireRise + 0.15);
        wireGain *= wireDecay;
        stickGain *= stickDecay;
        boolean more = wireGain > 1e-5 || heads.count() > 0;
        ramp(left, first ? 0 : gain, more ? gain : 0);
        first = false;
        return more;
    }
}
