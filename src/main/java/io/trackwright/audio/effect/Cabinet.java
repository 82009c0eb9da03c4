package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Biquad.Coefficients;
import io.trackwright.audio.dsp.DelayLine;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Loudspeakers in a box and the microphone before them: the box thumps at its resonance and passes
 * nothing below, the cones break up into modes that give the middle its bark, and hardly anything
 * lies above 5 kHz. From the axis to the edge of the cone the top gets darker; with the distance
 * the bass of a directional microphone fades and the room comes in (N. Fletcher and T. Rossing,
 * "The Physics of Musical Instruments", 2nd ed., 1998, §10.14; J. Eargle, "The Microphone Book",
 * 2nd ed., 2004, ch. 5). One channel in, the room makes it two. No latency.
 */
public final class Cabinet implements Effect {
    private static final int HOP = 128;
    private static final double REST_SECONDS = 0.25;
    private static final double NEAREST_CM = 2;

    /** Where the air inside stands against the cones, beside the resonance of the box. */
    private static final double BOX_SHARE = 4.2;

    /** {share of the presence frequency, dB, Q} of the cones' modes. */
    private static final double[][] MODES = {{0.36, 1.5, 2}, {0.56, -2.5, 2.2}, {1.42, -3, 3}};

    /** Paths by way of floor and walls, ms, left and right, and their levels. */
    private static final double[][] PATH_MS = {{3.7, 8.9, 14.3}, {4.9, 7.3, 16.1}};

    private static final float[] PATH_LEVEL = {0.5f, -0.36f, 0.28f};
    private static final double ROOM_HZ = 3_200;

    private final Cascade speaker;
    private final Cascade walls;
    private final DelayLine air;
    private final int[][] paths = new int[2][PATH_LEVEL.length];
    private final float[] levels = new float[PATH_LEVEL.length];
    private final float[] x = new float[HOP];
    private final float[] y = new float[HOP];
    private final float[][] back = new float[PATH_LEVEL.length][HOP];
    private final boolean roomy;
    private final Resonance resonance;

    private Cabinet(Settings settings, AudioSpec spec) {
        int rate = spec.sampleRateHz();
        speaker = new Cascade(speaker(settings, rate));
        double q = Coefficients.BUTTERWORTH_Q;
        walls =
                new Cascade(
                        List.of(
                                Coefficients.highPass(rate, 2 * settings.resonanceHz, q),
                                Coefficients.lowPass(rate, ROOM_HZ, q)));
        int most = 0;
        for (int side = 0; side < 2; side++) {
            for (int k = 0; k < PATH_LEVEL.length; k++) {
                paths[side][k] = (int) Math.rint(spec.framesOfMs(PATH_MS[side][k]));
                most = Math.max(most, paths[side][k]);
            }
        }
        for (int k = 0; k < levels.length; k++) {
            levels[k] = (float) (settings.room * PATH_LEVEL[k]);
        }
        roomy = settings.room > 0;
        air = new DelayLine(most + HOP);
        resonance = new Resonance(new Box(), HOP, spec.frames(REST_SECONDS));
        reset();
    }

    private static List<Coefficients> speaker(Settings s, int rate) {
        double edgeHz = s.edgeHz * (1 - 0.3 * s.offAxis);
        double presenceDb = s.presenceDb - 4 * s.offAxis;
        // A directional microphone lifts the bass the nearer it is: 3 dB at 2 cm, none at 50.
        double near = 3 * Math.max(0, 1 - StrictMath.log(s.distanceCm / NEAREST_CM) / 3.2);
        List<Coefficients> bands = new ArrayList<>();
        bands.add(Coefficients.highPass(rate, 0.85 * s.resonanceHz, 0.9));
        bands.add(Coefficients.bell(rate, 1.15 * s.resonanceHz, s.thumpDb + near, 1.3));
        bands.add(Coefficients.bell(rate, BOX_SHARE * s.resonanceHz, -3.5, 0.9));
        bands.add(Coefficients.bell(rate, s.presenceHz, presenceDb, 1.1));
        for (double[] mode : MODES) {
            bands.add(Coefficients.bell(rate, mode[0] * s.presenceHz, mode[1], mode[2]));
        }
        // Butterworth of the sixth order.
        bands.add(Coefficients.lowPass(rate, edgeHz, 0.5176));
        bands.add(Coefficients.lowPass(rate, edgeHz, 0.7071));
        bands.add(Coefficients.lowPass(rate, edgeHz, 1.9319));
        return bands;
    }

    @Override
    public void process(StereoBlock io) {
        resonance.process(io);
    }

    @Override
    public void reset() {
        resonance.reset();
    }

    /** The box while it sounds. */
    private final class Box implements Resonance.Body {
        @Override
        public boolean sound(StereoBlock io, int at, int n, int inHop) {
            boolean played = Resonance.heard(io.left, at, n) || Resonance.heard(io.right, at, n);
            System.arraycopy(io.left, at, x, 0, n);
            System.arraycopy(io.right, at, y, 0, n);
            for (int i = 0; i < n; i++) {
                x[i] = 0.5f * (x[i] + y[i]);
            }
            speaker.process(x, n);
            boolean sounds = played || Resonance.heard(x, 0, n);
            if (roomy) {
                System.arraycopy(x, 0, y, 0, n);
                walls.process(y, n);
                air.write(y, 0, n);
                sounds |= Resonance.heard(y, 0, n);
                answer(0, io.left, at, n);
                answer(1, io.right, at, n);
            } else {
                System.arraycopy(x, 0, io.left, at, n);
                System.arraycopy(x, 0, io.right, at, n);
            }
            return sounds;
        }

        private void answer(int side, float[] out, int at, int n) {
            for (int k = 0; k < levels.length; k++) {
                air.read(paths[side][k] + n, back[k], 0, n);
            }
            add(x, back[0], back[1], back[2], y, n);
            System.arraycopy(y, 0, out, at, n);
        }

        private void add(float[] d, float[] a, float[] b, float[] c, float[] sum, int n) {
            float ga = levels[0];
            float gb = levels[1];
            float gc = levels[2];
            for (int i = 0; i < n; i++) {
                sum[i] = d[i] + ga * a[i] + (gb * b[i] + gc * c[i]);
            }
        }

        @Override
        public void turn() {
            speaker.flush();
            walls.flush();
        }

        @Override
        public void clear() {
            speaker.reset();
            walls.reset();
            air.reset();
        }
    }

    /**
     * @param resonanceHz of the box, 40..200
     * @param thumpDb how much it thumps there, −6..9
     * @param presenceHz where the cones break up, 1000..4000
     * @param presenceDb how much they bark there, −6..12
     * @param edgeHz where the cones end, 2500..8000
     * @param offAxis the microphone: 0 on the axis..1 at the edge of the cone
     * @param distanceCm of the microphone, 2..100
     * @param room share of what comes back from floor and walls, 0..1
     */
    public record Settings(
            double resonanceHz,
            double thumpDb,
            double presenceHz,
            double presenceDb,
            double edgeHz,
            double offAxis,
            double distanceCm,
            double room)
            implements EffectSettings {
        public Settings {
            Setting.range("resonanceHz", resonanceHz, 40, 200);
            Setting.range("thumpDb", thumpDb, -6, 9);
            Setting.range("presenceHz", presenceHz, 1000, 4000);
            Setting.range("presenceDb", presenceDb, -6, 12);
            Setting.range("edgeHz", edgeHz, 2500, 8000);
            Setting.range("offAxis", offAxis, 0, 1);
            Setting.range("distanceCm", distanceCm, 2, 100);
            Setting.range("room", room, 0, 1);
        }

        /** A closed box with four twelve-inch speakers, the microphone almost touching. */
        public static Settings closed() {
            return new Settings(100, -0.5, 2_700, 5.5, 5_200, 0.2, 4, 0.08);
        }

        /** A combo, open at the back: little thump, more top, a hand's breadth away. */
        public static Settings open() {
            return new Settings(85, 0, 2_700, 3.5, 6_000, 0.2, 15, 0.15);
        }

        /** Ten-inch speakers for a bass. */
        public static Settings bass() {
            return new Settings(50, 0, 1_500, 3, 5_000, 0.2, 25, 0);
        }

        @Override
        public Cabinet build(AudioSpec spec) {
            return new Cabinet(this, spec);
        }
    }
}
