package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Lfo;
import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.Unison;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A church organ: ranks of pipes at 8', 4', 2' and a mixture over them, every pipe with a tuning
 * and a place of its own that stay the same whenever it speaks; chiff and the octave before the
 * tone itself, wind that is never quite steady.
 *
 * <p>Method: additive; a principal's and a flute's spectra and onsets after J. Angster and A.
 * Miklós, "Properties of the sound of flue labial organ pipes" (in "Springer Handbook of Systematic
 * Musicology", 2018).
 */
public final class PipeOrgan extends Voice {
    private static final double LEVEL = Weighting.FORTE * Math.sqrt(2);
    private static final int LONG_CHUNK = 2 * CHUNK;
    private static final double CENTS = 0.7;
    private static final double UPPER_CENTS = 1.8;
    private static final double WIND_CENTS = 1.1;

    /** How many mixture ranks there are. */
    private static final int MIXTURE = 3;

    /** The mixture breaks back twice on its way up. */
    private static final double[][] BREAKS = {{4, 6, 8}, {3, 4, 6}, {2, 3, 4}};

    private static final double[] BREAK_KEYS = {60, 76};

    /**
     * Which ranks sound and how loud beside one another, each 0..1.
     *
     * @param bourdon 16', stopped and dark
     * @param principal 8'
     * @param flute 8', stopped
     * @param octave principal 4'
     * @param fluteOctave flute 4'
     * @param fifteenth principal 2'
     * @param mixture quints and octaves above
     * @param trumpet reed 8'
     */
    public record Stops(
            double bourdon,
            double principal,
            double flute,
            double octave,
            double fluteOctave,
            double fifteenth,
            double mixture,
            double trumpet) {
        public Stops {
            Rules.within("bourdon", 0, 1, bourdon);
            Rules.within("principal", 0, 1, principal);
            Rules.within("flute", 0, 1, flute);
            Rules.within("octave", 0, 1, octave);
            Rules.within("fluteOctave", 0, 1, fluteOctave);
            Rules.within("fifteenth", 0, 1, fifteenth);
            Rules.within("mixture", 0, 1, mixture);
            Rules.within("trumpet", 0, 1, trumpet);
            if (principal + flute + trumpet == 0) {
                throw new IllegalArgumentException("stops must have a rank at 8', was none");
            }
        }
    }

    /**
     * @param chiff how much the pipes spit as they begin, 0..3
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(Stops stops, double chiff, double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("chiff", 0, 3, chiff);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            NoiseLoop lip = new NoiseLoop(spec.sampleRateHz(), 3_000, 0.6);
            return new VoicePool(20, seed, () -> new PipeOrgan(this, spec, lip));
        }
    }

    /** The full chorus of principals, with a reed under it. */
    public static Patch plenum() {
        return new Patch(new Stops(0.4, 1, 0.3, 0.7, 0, 0.5, 0.3, 0.3), 0.8, -1.2);
    }

    /** Quiet stopped flutes that chiff. */
    public static Patch flutes() {
        return new Patch(new Stops(0, 0, 1, 0, 0.5, 0, 0, 0), 1.6, -1.1);
    }

    /** A chest organ beside singers and strings: small, clear, at once there. */
    public static Patch positive() {
        return new Patch(new Stops(0, 0.45, 1, 0.3, 0.35, 0.16, 0, 0), 1.3, -1);
    }

    private final Patch patch;
    private final Rank flutes;
    private final Rank principals;
    private final Rank chorus;
    private final Rank reed;
    private final Rank[] ranks;
    private final NoiseLoop lip;
    private final Lfo wind;
    private final float[] rankLeft = new float[LONG_CHUNK];
    private final float[] rankRight = new float[LONG_CHUNK];
    private final double chiffDecay;
    private int lipAt;
    private double chiff;
    private double hz;
    private double gain;

    /** Pipes of one kind on one key. */
    private static final class Rank {
        private final Spectrum tone;
        private final Unison pipes;
        private final double[] ratios;
        private final double[] levels;
        private Adsr amp;
        private final Adsr slow;
        private final Adsr quick;

        Rank(Spectrum tone, int pipes, double speakMs, double letMs, double rate, double ticks) {
            this.tone = tone;
            this.pipes = new Unison(pipes, rate);
            ratios = new double[pipes];
            levels = new double[pipes];
            slow = new Adsr(ticks, 1.8 * speakMs, 100, 1, 1.3 * letMs);
            quick = new Adsr(ticks, speakMs, 100, 1, letMs);
            amp = quick;
        }

        boolean drawn() {
            return Arrays.stream(levels).sum() > 0;
        }

        void pipe(int index, double ratio, double level) {
            ratios[index] = ratio;
            levels[index] = level;
        }

        /** Seats the pipes that belong to a key. */
        void speak(double key, Noise random) {
            amp = key < 50 ? slow : quick;
            amp.start();
            for (int i = 0; i < ratios.length; i++) {
                long pipe = Noise.mix((long) Math.rint(key * 16), (long) (64 * ratios[i] + i));
                double chance = (pipe >> 40) / (double) (1 << 23);
                double cents = (ratios[i] <= 1 ? CENTS : UPPER_CENTS) * chance;
                // C side and C sharp side, as the chests stand.
                double side = (((int) Math.rint(key)) & 1) == 0 ? -0.45 : 0.45;
                side *= 0.4 + 0.6 * Math.abs(chance);
                pipes.bend(i, ratios[i] * Tuning.ratio(cents));
                pipes.seat(
                        i,
                        random.between(0, 1),
                        levels[i] * Math.sqrt(0.5 * (1 - side)),
                        levels[i] * Math.sqrt(0.5 * (1 + side)));
            }
        }

        double power(double hz, double sampleRateHz) {
            double power = 0;
            for (int i = 0; i < ratios.length; i++) {
                for (int n = 1;
                        n <= tone.count() && n * ratios[i] * hz < 0.45 * sampleRateHz;
                        n++) {
                    double partial = levels[i] * tone.partial(n);
                    power += 0.5 * partial * partial * Weighting.power(n * ratios[i] * hz);
                }
            }
            return power;
        }
    }

    private PipeOrgan(Patch patch, AudioSpec spec, NoiseLoop lip) {
        super(spec, true, LONG_CHUNK);
        this.patch = patch;
        this.lip = lip;
        Stops s = patch.stops;
        flutes = new Rank(Tones.FLUTE, 3, 30, 260, sampleRateHz, tickRateHz);
        flutes.pipe(0, 1, s.flute);
        flutes.pipe(1, 2, s.fluteOctave);
        flutes.pipe(2, 0.5, s.bourdon);
        principals = new Rank(Tones.PRINCIPAL, 1, 44, 240, sampleRateHz, tickRateHz);
        principals.pipe(0, 1, s.principal);
        chorus = new Rank(Tones.CHORUS, 2 + MIXTURE, 16, 190, sampleRateHz, tickRateHz);
        chorus.pipe(0, 2, s.octave);
        chorus.pipe(1, 4, s.fifteenth);
        reed = new Rank(Tones.TRUMPET, 1, 24, 150, sampleRateHz, tickRateHz);
        reed.pipe(0, 1, s.trumpet);
        chorus.pipe(2, BREAKS[0][0], s.mixture);
        ranks =
                Stream.of(flutes, principals, chorus, reed)
                        .filter(Rank::drawn)
                        .toArray(Rank[]::new);
        wind = new Lfo(tickRateHz);
        chiffDecay = Adsr.factor(tickRateHz, 160);
    }

    @Override
    protected void strike(Note note) {
        double key = note.key();
        hz = Tuning.hz(key);
        double[] mixture = BREAKS[key < BREAK_KEYS[0] ? 0 : key < BREAK_KEYS[1] ? 1 : 2];
        for (int i = 0; i < MIXTURE; i++) {
            chorus.pipe(2 + i, mixture[i], patch.stops.mixture);
        }
        double power = 1e-6;
        for (Rank rank : ranks) {
            rank.speak(key, random);
            power += rank.power(hz, sampleRateHz);
        }
        wind.start(1.7, 0.4, 0, 1, random.between(0, 1), (long) (1e9 * random.next()));
        lipAt = lip.anywhere(random);
        chiff = 1;
        // The swell shutters answer the touch, a little.
        gain = LEVEL * Exp2.ofDb(patch.levelDb) * Tuning.gain(note.velocity(), 0.5);
        gain /= Math.sqrt(power);
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        double gust = wind.next();
        double now = hz * Tuning.ratio(WIND_CENTS * gust);
        boolean more = false;
        for (Rank rank : ranks) {
            if (!held) {
                rank.amp.release();
            }
            more |= sound(rank, now, gust);
        }
        spit();
        return more;
    }

    private boolean sound(Rank rank, double now, double gust) {
        double before = rank.amp.level();
        double after = rank.amp.next();
        Arrays.fill(rankLeft, 0);
        Arrays.fill(rankRight, 0);
        rank.pipes.add(rank.tone.wave(), now, rankLeft, rankRight, LONG_CHUNK, 1);
        double steady = gain * (1 + 0.02 * gust);
        ramp(rankLeft, steady * before, steady * after);
        ramp(rankRight, steady * before, steady * after);
        for (int i = 0; i < LONG_CHUNK; i++) {
            left[i] += rankLeft[i];
            right[i] += rankRight[i];
        }
        return !rank.amp.idle();
    }

    private void spit() {
        double level = gain * ranks[0].amp.level();
        float much = (float) (level * (0.012 + 0.09 * patch.chiff * chiff));
        lip.add(lipAt, left, much);
        lip.add(lipAt + 16_384, right, much);
        lipAt += LONG_CHUNK;
        chiff *= chiffDecay;
    }

    private static final class Tones {
        static final Spectrum PRINCIPAL =
                Spectrum.of(1, 0.62, 0.36, 0.22, 0.15, 0.1, 0.07, 0.05, 0.035, 0.025, 0.018, 0.012);
        static final Spectrum CHORUS = Spectrum.of(1, 0.4, 0.17, 0.07, 0.03, 0.012);
        static final Spectrum FLUTE = Spectrum.of(1, 0.07, 0.17, 0.015, 0.05, 0.006, 0.012);
        static final Spectrum TRUMPET =
                Spectrum.of(48, n -> (n == 1 ? 0.7 : 1) / Math.sqrt(n) / (1 + 0.012 * n * n));
    }
}
