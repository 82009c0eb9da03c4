package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.StereoSvf;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;

/**
 * A string section: legato swells that bloom under the bow, or short spiccato for ostinati. Low
 * keys are celli and basses, high ones violins, without a seam.
 *
 * <p>Method: the bowed string moves as a saw (Helmholtz motion); six players, each with own tuning,
 * drift and vibrato, pass the resonances of the wooden body (air near 280 Hz, plates near 500 and
 * 1,050 Hz, the bridge hill near 2.4 kHz: N. Fletcher and T. Rossing §10) and a low-pass that opens
 * with bow pressure; some rosin noise.
 */
public final class StringEnsemble extends Voice {
    private static final double LEVEL = 0.25;
    private static final int PLAYERS = 6;
    private static final double BOW_HZ = 3_800;
    private static final int LONG_CHUNK = 2 * CHUNK;

    /**
     * @param amp the bow; shorter attacks come with higher velocity
     * @param brightnessHz low-pass at velocity 0.8 and full bow, 500..12,000
     * @param spreadCents how far the players are apart, 0..25
     * @param vibratoCents depth, 0..40
     * @param rosin level of the bow noise, 0..2
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(
            Envelope amp,
            double brightnessHz,
            double spreadCents,
            double vibratoCents,
            double rosin,
            double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("brightnessHz", 500, 12_000, brightnessHz);
            Rules.within("spreadCents", 0, 25, spreadCents);
            Rules.within("vibratoCents", 0, 40, vibratoCents);
            Rules.within("rosin", 0, 2, rosin);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            NoiseLoop bow = new NoiseLoop(spec.sampleRateHz(), BOW_HZ, 0.8);
            return new VoicePool(16, seed, wood(spec), () -> new StringEnsemble(this, spec, bow));
        }
    }

    private static Body wood(AudioSpec spec) {
        return new Body(
                spec.sampleRateHz(),
                1,
                new Body.Resonance(285, 3, 0.8),
                new Body.Resonance(520, 3.5, 0.7),
                new Body.Resonance(1_050, 3, 0.3),
                new Body.Resonance(2_400, 1.4, 0.9));
    }

    /** Long bows. */
    public static Patch legato() {
        return new Patch(new Envelope(230, 3_000, 0.85, 900), 3_600, 8, 13, 0.7, -1);
    }

    /** Short, off the string. */
    public static Patch spiccato() {
        return new Patch(new Envelope(7, 700, 0, 300), 4_200, 6, 0, 1.6, 5);
    }

    /** Tense and still, without vibrato. */
    public static Patch sulTasto() {
        return new Patch(new Envelope(420, 3_000, 0.9, 1_400), 1_700, 10, 5, 1, -1);
    }

    private final Patch patch;
    private final Players players;
    private final StereoSvf tone;
    private final NoiseLoop bow;
    private final Adsr amp;
    private final Glide glide;
    private double topHz;
    private double gain;
    private double bite;
    private int bowAt;
    private final double biteDecay;

    private StringEnsemble(Patch patch, AudioSpec spec, NoiseLoop bow) {
        super(spec, true, LONG_CHUNK);
        this.patch = patch;
        players = new Players(PLAYERS, sampleRateHz, tickRateHz);
        tone = new StereoSvf(sampleRateHz);
        this.bow = bow;
        amp = patch.amp.adsr(tickRateHz);
        glide = new Glide(tickRateHz, 90);
        biteDecay = Adsr.factor(tickRateHz, 110);
    }

    @Override
    protected void strike(Note note) {
        double key = note.key();
        double v = note.velocity();
        players.start(
                random, patch.spreadCents, 5.2, patch.vibratoCents * (0.6 + 0.5 * v), 220, 0.9);
        tone.reset();
        bowAt = bow.anywhere(random);
        amp.start();
        glide.start(note);
        topHz = patch.brightnessHz * Exp2.of(1.5 * (v - 0.8) + (key - 60) / 50);
        gain =
                LEVEL
                        * Exp2.ofDb(patch.levelDb)
                        * Tuning.gain(v, 1.3)
                        * Exp2.of(-Math.max(0, key - 72) / 48);
        bite = 1;
    }

    @Override
    protected boolean fill(boolean held) {
        if (!held) {
            amp.release();
        }
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        double before = amp.level();
        double after = amp.next();
        players.add(Wavetable.saw(), glide.next(), left, right, LONG_CHUNK, 0.8f);
        tone.tune(topHz * (0.3 + 0.7 * after), 0.65);
        tone.lowpass(left, right, LONG_CHUNK);
        scratch();
        ramp(left, gain * before, gain * after);
        ramp(right, gain * before, gain * after);
        return !amp.idle();
    }

    private void scratch() {
        float gain = (float) (patch.rosin * (0.012 + 0.1 * bite));
        bow.add(bowAt, left, gain);
        bow.add(bowAt, right, gain);
        bowAt += LONG_CHUNK;
        bite *= biteDecay;
    }
}
