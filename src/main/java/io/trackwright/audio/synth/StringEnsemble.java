package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.StereoSvf;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;

/**
 * A string section: legato swells that bloom under the bow, short spiccato for ostinati, tremolo
 * with everybody's bow in a time of its own. Low keys are celli and basses, high ones violins,
 * without a seam.
 *
 * <p>Method: the bowed string moves as a saw (Helmholtz motion); six players, each with own tuning,
 * drift and vibrato, pass the resonances of wooden bodies (air near 280 Hz, plates near 460 and 560
 * Hz, the bridge hill near 2.4 kHz, and those of the celli below: N. Fletcher and T. Rossing §10)
 * and a low-pass that opens with bow pressure; rosin noise where the bow catches.
 */
public final class StringEnsemble extends Voice {
    private static final int PLAYERS = 6;
    private static final double BOW_HZ = 3_200;
    private static final int LONG_CHUNK = 2 * CHUNK;
    private static final double PLAIN = 0.5;

    /** Both channels together, like one soloist in the middle. */
    private static final double LEVEL = Weighting.FORTE * Math.sqrt(2);

    /**
     * @param amp the bow; a stronger one catches sooner
     * @param brightnessHz low-pass at velocity 0.8 and full bow, 500..12,000
     * @param spreadCents how far the players are apart, 0..25
     * @param vibratoCents depth, 0..40
     * @param rosin level of the bow noise, 0..4
     * @param strokesHz strokes of a tremolo a second, 0 (a long bow) .. 20
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(
            Envelope amp,
            double brightnessHz,
            double spreadCents,
            double vibratoCents,
            double rosin,
            double strokesHz,
            double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("brightnessHz", 500, 12_000, brightnessHz);
            Rules.within("spreadCents", 0, 25, spreadCents);
            Rules.within("vibratoCents", 0, 40, vibratoCents);
            Rules.within("rosin", 0, 4, rosin);
            Rules.within("strokesHz", 0, 20, strokesHz);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            NoiseLoop bow = new NoiseLoop(spec.sampleRateHz(), BOW_HZ, 0.7);
            Body body = wood(spec);
            return new VoicePool(16, seed, body, () -> new StringEnsemble(this, spec, bow, body));
        }
    }

    private static Body wood(AudioSpec spec) {
        return new Body(
                spec.sampleRateHz(),
                PLAIN,
                new Body.Resonance(115, 4, 0.5),
                new Body.Resonance(205, 5, 0.6),
                new Body.Resonance(285, 6, 0.8),
                new Body.Resonance(470, 6, 0.8),
                new Body.Resonance(580, 7, 0.6),
                new Body.Resonance(1_050, 4, 0.5),
                new Body.Resonance(2_400, 1.5, 0.8),
                new Body.Resonance(3_600, 2, 0.5));
    }

    /** Long bows. */
    public static Patch legato() {
        return new Patch(new Envelope(230, 3_000, 0.85, 900), 4_000, 9, 13, 1, 0, 1.2);
    }

    /** Short, off the string. */
    public static Patch spiccato() {
        return new Patch(new Envelope(9, 1_000, 0, 480), 4_400, 4, 0, 2.4, 0, 4);
    }

    /** Tense and still, without vibrato. */
    public static Patch sulTasto() {
        return new Patch(new Envelope(420, 3_000, 0.9, 1_400), 1_700, 11, 5, 1, 0, 1.2);
    }

    /** Bows that tremble: suspense when soft, a storm when loud. */
    public static Patch tremolo() {
        return new Patch(new Envelope(70, 3_000, 0.9, 600), 3_700, 9, 4, 1.6, 13, 0);
    }

    private final Patch patch;
    private final Body body;
    private final Players players;
    private final StereoSvf tone;
    private final NoiseLoop bow;
    private final Bloom amp;
    private final Glide glide;
    private final double biteDecay;
    private double topHz;
    private double gain;
    private double bite;
    private double noise;
    private int bowAt;

    private StringEnsemble(Patch patch, AudioSpec spec, NoiseLoop bow, Body body) {
        super(spec, true, LONG_CHUNK);
        this.patch = patch;
        this.body = body;
        players = new Players(PLAYERS, 1.3, sampleRateHz, tickRateHz);
        tone = new StereoSvf(sampleRateHz);
        this.bow = bow;
        amp = new Bloom(patch.amp.adsr(tickRateHz));
        glide = new Glide(tickRateHz, 90);
        biteDecay = Adsr.factor(tickRateHz, 240);
    }

    @Override
    protected void strike(Note note) {
        double key = note.key();
        double v = note.velocity();
        players.start(
                random, patch.spreadCents, 5.2, patch.vibratoCents * (0.6 + 0.5 * v), 220, 0.9);
        if (patch.strokesHz > 0) {
            players.tremble(random, patch.strokesHz * (0.9 + 0.15 * v));
        }
        tone.reset();
        bowAt = bow.anywhere(random);
        amp.start(patch.amp.attackMs(), 1_000 * note.durationFrames() / sampleRateHz, v);
        glide.start(note);
        topHz = patch.brightnessHz * Exp2.of(1.5 * (v - 0.8) + (key - 60) / 50);
        gain = LEVEL * Exp2.ofDb(patch.levelDb) * Tuning.gain(v, 1.3) / loudness(Tuning.hz(key));
        bite = 1;
        noise = 1;
    }

    /** The weighted RMS of the players' sum under a full bow. */
    private double loudness(double hz) {
        double power = 1e-6;
        for (int n = 1; n <= 40 && n * hz < 0.45 * sampleRateHz; n++) {
            double partial = 2 / (Math.PI * n);
            double roll = n * hz / topHz;
            double through = body.power(n * hz) / (1 + roll * roll * roll * roll);
            power += 0.5 * partial * partial * through * Weighting.power(n * hz);
        }
        return Math.sqrt(power);
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
        if (patch.strokesHz > 0) {
            noise = players.addTrembling(Wavetable.saw(), glide.next(), left, right, LONG_CHUNK);
        } else {
            players.add(Wavetable.saw(), glide.next(), left, right, LONG_CHUNK, 1);
        }
        tone.tune(topHz * (0.3 + 0.7 * after), 0.65);
        tone.lowpass(left, right, LONG_CHUNK);
        scratch();
        ramp(left, gain * before, gain * after);
        ramp(right, gain * before, gain * after);
        return !amp.idle();
    }

    private void scratch() {
        float gain = (float) (patch.rosin * (0.014 * noise + 0.12 * bite));
        bow.add(bowAt, left, gain);
        // Another desk, another noise.
        bow.add(bowAt + 16_384, right, gain);
        bowAt += LONG_CHUNK;
        bite *= biteDecay;
    }
}
