package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Lfo;
import io.trackwright.audio.dsp.OnePole;
import io.trackwright.audio.dsp.Oscillator;
import io.trackwright.audio.dsp.ResonanceBank;
import io.trackwright.audio.dsp.Svf;
import java.util.Arrays;

/**
 * A soloist on a wind or a bowed instrument. The tone brightens with breath or bow and passes
 * resonances that stay where they are while the pitch moves over them; noise comes in gusts with
 * the tone's own period; vibrato grows into long notes; the next note of a line is a movement of
 * the same sound, with or without the tongue.
 *
 * <p>Method: additive wavetables of two or more dynamics, blended by the pressure, through fixed
 * formants (D. Luce and M. Clark, "Physical correlates of brass-instrument tones", 1967; J. Backus,
 * "The Acoustical Foundations of Music", 1977), at the same loudness in every register.
 */
final class SoloVoice extends Voice {
    /**
     * What sounds.
     *
     * @param layers the tone from a whisper to full pressure, at least two
     * @param edge how late the upper layers come with the pressure, 0.5..3
     * @param thinning how much of the pressure's brightness is lost per octave above key 60
     * @param floorHz what the bell or body no longer radiates: a high-pass of 6 dB per octave
     * @param cutoffHz low-pass at a pressure of 0.6, higher with more
     * @param plain linear gain of the sound beside the resonances
     */
    record Tone(
            Spectrum[] layers,
            double edge,
            double thinning,
            double floorHz,
            double cutoffHz,
            double plain,
            Body.Resonance... resonances) {}

    /**
     * Noise of the mouth or the bow.
     *
     * @param level beside a tone of RMS 1/2
     * @param hz its centre
     * @param onset how much more there is at the beginning
     * @param gusts how far it follows the wave of the tone, 0..1
     */
    record Air(double level, double hz, double onset, double gusts) {}

    /**
     * How notes begin, end and follow one another.
     *
     * @param scoopCents how far below the pitch a note begins
     * @param slurMs how long the pitch takes to the next note of a line
     * @param tongue share of the notes of a line that are begun anew, 0..1
     * @param grain how unsteady the tone is from moment to moment, in cents
     */
    record Touch(
            double attackMs,
            double releaseMs,
            double accent,
            double scoopCents,
            double slurMs,
            double tongue,
            double grain) {}

    /**
     * @param pulse how far loudness and brightness swing with it, 0..1
     * @param lateMs when it begins
     */
    record Vibrato(double hz, double cents, double pulse, double lateMs) {}

    /** An instrument and who plays it. */
    record Player(double levelDb, Tone tone, Air air, Touch touch, Vibrato vibrato) {
        /** Four can be asked for at once, each a soloist. */
        Instrument seat(AudioSpec spec, long seed) {
            NoiseLoop loop = new NoiseLoop(spec.sampleRateHz(), air.hz, 0.6);
            return new VoicePool(4, seed, () -> new SoloVoice(this, spec, loop));
        }
    }

    private static final double QUIETEST = 0.16;
    private static final double FOLLOW = 0.035;
    private static final double PULSE_LAG = 0.017;
    private static final double JITTER = 0.14;
    private static final double DRIFT_CENTS = 1.2;
    private static final double SCOOP_MS = 90;
    private static final double SOONEST_MS = 6;

    /** Share of a note after which it speaks. */
    private static final double EARLY = 0.3;

    private static final double TONGUED_MS = 55;
    private static final double SLURRED_MS = 85;
    private final Player player;
    private final Oscillator lower;
    private final Oscillator upper;
    private final Svf bore;
    private final Svf bell;
    private final ResonanceBank body;
    private final OnePole block;
    private final NoiseLoop loop;
    private final Lfo vibrato;
    private final Lfo unrest;
    private final Swell swell;
    private final Portamento pitch;
    private final float[] noise = new float[CHUNK];
    private final double gustDecay;
    private final double scoopDecay;
    private int noiseAt;
    private double gust;
    private double scoop;
    private double jitter;
    private double pulse;
    private double pressure;
    private double pressureGoal;
    private double gain;
    private double gainGoal;
    private double last;

    private SoloVoice(Player player, AudioSpec spec, NoiseLoop loop) {
        super(spec, false);
        this.player = player;
        this.loop = loop;
        lower = new Oscillator(sampleRateHz);
        upper = new Oscillator(sampleRateHz);
        bore = new Svf(sampleRateHz);
        bell = new Svf(sampleRateHz);
        body = Body.bank(sampleRateHz, player.tone.plain, player.tone.resonances);
        block = new OnePole(sampleRateHz);
        vibrato = new Lfo(tickRateHz);
        unrest = new Lfo(tickRateHz);
        swell = new Swell(tickRateHz, player.touch.releaseMs);
        pitch = new Portamento(tickRateHz);
        gustDecay = Adsr.factor(tickRateHz, 190);
        scoopDecay = Adsr.factor(tickRateHz, 3 * SCOOP_MS);
    }

    @Override
    protected void strike(Note note) {
        lower.phase(0);
        upper.phase(0);
        bore.reset();
        bell.reset();
        body.reset();
        block.reset();
        block.tune(player.tone.floorHz);
        noiseAt = loop.anywhere(random);
        double v = note.velocity();
        boolean slid = note.glideFromKey() != note.key();
        tremble(1);
        unrest.start(2.3, 0.5, 0, 1, random.between(0, 1), (long) (1e9 * random.next()));
        pitch.start(note.glideFromKey(), note.key(), 2.2 * player.touch.slurMs);
        scoop = slid ? 0 : -player.touch.scoopCents * (0.75 + 0.25 * random.next());
        // A hard tongue is quicker, and so are short pipes.
        double hurry = Exp2.of(0.9 * (0.7 - v) - (note.key() - 60) / 42);
        double latest = SOONEST_MS + 1_000 * EARLY * seconds(note);
        double attackMs = Math.min(player.touch.attackMs * hurry, latest);
        swell.start(attackMs, player.touch.accent * v, 0.2, seconds(note));
        gust = slid ? 0.3 : 1;
        jitter = 0;
        pulse = 0;
        aim(note);
        pressure = pressureGoal;
        gain = gainGoal;
        last = 0;
    }

    @Override
    protected boolean sings() {
        return true;
    }

    @Override
    protected void slur(Note note) {
        double leap = Math.abs(note.key() - pitch.key());
        boolean tongued = leap < 0.5 || random.between(0, 1) < player.touch.tongue;
        boolean slid = note.glideFromKey() != note.key();
        double ms = player.touch.slurMs * (0.8 + 0.05 * leap) * (slid ? 2.2 : 1);
        pitch.carry(note.key(), tongued && !slid ? 0.5 * ms : ms);
        swell.carry(
                leap < 0.5 ? 0.93 : tongued ? 0.7 : 0.22,
                Math.min(tongued ? TONGUED_MS : SLURRED_MS, 600 * seconds(note)),
                0.2,
                seconds(note));
        gust = Math.max(gust, tongued ? 0.6 : 0.25);
        tremble(0.8);
        aim(note);
    }

    private double seconds(Note note) {
        return note.durationFrames() / sampleRateHz;
    }

    private void tremble(double lateness) {
        Vibrato v = player.vibrato;
        double hz = v.hz * (1 + 0.06 * random.next());
        double late = lateness * v.lateMs * (1 + 0.25 * random.next());
        vibrato.start(hz, 0.1, late, 450, random.between(0, 1), (long) (1e9 * random.next()));
    }

    /** Sets what pressure and gain move to, so that every key is as loud as the others. */
    private void aim(Note note) {
        double v = note.velocity();
        double hz = Tuning.hz(note.key());
        pressureGoal = Math.max(QUIETEST, Math.min(1, 0.1 + 0.62 * v + 0.3 * v * v));
        pressureGoal *= Exp2.of(-player.tone.thinning * (note.key() - 60) / 12);
        double at = place(Math.max(0, Math.min(1, pressureGoal)));
        Spectrum a = player.tone.layers[(int) at];
        Spectrum b = player.tone.layers[Math.min((int) at + 1, player.tone.layers.length - 1)];
        double share = at - (int) at;
        double top = cutoffHz(pressureGoal);
        double power = 1e-6;
        for (int n = 1; n <= 40 && n * hz < 0.45 * sampleRateHz; n++) {
            double partial = a.partial(n) * (1 - share) + b.partial(n) * share;
            double roll = n * hz / top;
            double roll4 = roll * roll * roll * roll;
            double through = body.power(n * hz) / ((1 + roll4) * (1 + 0.2 * roll4));
            double floor = player.tone.floorHz / (n * hz);
            power += partial * partial * through * Weighting.power(n * hz) / (1 + floor * floor);
        }
        gainGoal =
                Weighting.FORTE
                        * Exp2.ofDb(player.levelDb)
                        * Tuning.gain(v, 1.2)
                        / Math.sqrt(0.5 * power);
    }

    /** Where between the layers a pressure lies. */
    private double place(double bright) {
        int last = player.tone.layers.length - 1;
        double shaped = StrictMath.exp(player.tone.edge * StrictMath.log(Math.max(1e-4, bright)));
        return Math.min(last - 1e-9, last * Math.min(1, shaped));
    }

    private double cutoffHz(double bright) {
        return player.tone.cutoffHz * Exp2.of(1.7 * (bright - 0.6));
    }

    @Override
    protected boolean fill(boolean held) {
        double swing = vibrato.next();
        double wander = unrest.next();
        jitter += JITTER * (random.next() - jitter);
        scoop *= scoopDecay;
        pressure += FOLLOW * (pressureGoal - pressure);
        gain += FOLLOW * (gainGoal - gain);
        Vibrato v = player.vibrato;
        double cents =
                v.cents * swing + DRIFT_CENTS * wander + 3 * player.touch.grain * jitter + scoop;
        double hz = Tuning.hz(pitch.next() + 0.01 * cents);
        double level = swell.next(held);
        // The breath answers the hand a little late.
        pulse += PULSE_LAG * (swing - pulse);
        double moved =
                1 + 1.5 * v.pulse * pulse + 0.05 * wander + 0.06 * player.touch.grain * jitter;
        double bright = Math.max(0, Math.min(1, pressure * (0.35 + 0.65 * level) * moved));
        sound(hz, bright);
        breathe(level);
        double top = cutoffHz(bright);
        bore.tune(top, 0.6);
        bore.lowpass(left, CHUNK);
        bell.tune(1.5 * top, 0.7);
        bell.lowpass(left, CHUNK);
        body.process(left, CHUNK);
        block.highpass(left, CHUNK);
        double now = gain * level * moved;
        ramp(left, last, swell.over() ? 0 : now);
        last = now;
        return !swell.over();
    }

    private void sound(double hz, double bright) {
        double at = place(bright);
        int layer = (int) at;
        float share = (float) (at - layer);
        Arrays.fill(left, 0);
        lower.tune(hz);
        upper.tune(hz);
        lower.add(player.tone.layers[layer].wave(), left, CHUNK, 1 - share);
        upper.add(player.tone.layers[layer + 1].wave(), left, CHUNK, share);
    }

    private void breathe(double level) {
        Arrays.fill(noise, 0);
        // What turbulence there is does not go as soft as the tone.
        double still = 1 / Math.sqrt(Math.max(0.03, level));
        double burst = player.air.onset * gust / Math.max(0.1, level);
        loop.add(noiseAt, noise, (float) (player.air.level * (still + burst)));
        noiseAt += CHUNK;
        gust *= gustDecay;
        float gusts = (float) player.air.gusts;
        float calm = 1 - 0.5f * gusts;
        for (int i = 0; i < CHUNK; i++) {
            left[i] += noise[i] * (calm + gusts * Math.abs(left[i]));
        }
    }
}
