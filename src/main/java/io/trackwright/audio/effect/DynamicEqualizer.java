package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Biquad;
import io.trackwright.audio.dsp.Biquad.Coefficients;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.List;

/**
 * An equalizer whose bands cut only while there is too much in them: the note that booms, the
 * sibilant, the harsh chord; everything else stays whole. Each band is the sound plus a filtered
 * part of it (P. Regalia and S. Mitra, "Tunable digital frequency response equalization filters",
 * IEEE Trans. ASSP 35, 1987); its detector listens to that very part, so a band hears what it cuts
 * and costs one filter. The gain is worked out every {@value #HOP} frames and moves in straight
 * lines between.
 */
public final class DynamicEqualizer implements Effect {
    private static final int HOP = 32;
    private static final double DETECTOR_MS = 6;

    private final Cut[] cuts;
    private final float[] left = new float[HOP];
    private final float[] right = new float[HOP];
    private int inHop;

    private DynamicEqualizer(Settings settings, AudioSpec spec) {
        cuts =
                settings.bands.stream()
                        .map(band -> new Cut(band, spec.sampleRateHz()))
                        .toArray(Cut[]::new);
        reset();
    }

    @Override
    public void process(StereoBlock io) {
        int n = io.frames();
        int at = 0;
        while (at < n) {
            int run = Math.min(n - at, HOP - inHop);
            for (Cut cut : cuts) {
                cut.process(io, at, run, left, right);
            }
            inHop += run;
            at += run;
            if (inHop == HOP) {
                inHop = 0;
                for (Cut cut : cuts) {
                    cut.turn();
                }
            }
        }
    }

    @Override
    public void reset() {
        inHop = 0;
        for (Cut cut : cuts) {
            cut.reset();
        }
    }

    /** One band at work. */
    private static final class Cut {
        private final Band band;
        private final Biquad filter;
        private final double detector;
        private final double attack;
        private final double release;
        private double power;
        private double sum;
        private double cutDb;
        private float share;
        private float step;

        Cut(Band band, int sampleRateHz) {
            this.band = band;
            filter = new Biquad(band.part(sampleRateHz));
            double hopMs = 1000.0 * HOP / sampleRateHz;
            detector = 1 - StrictMath.exp(-hopMs / DETECTOR_MS);
            attack = 1 - StrictMath.exp(-hopMs / band.attackMs);
            release = 1 - StrictMath.exp(-hopMs / band.releaseMs);
        }

        void process(StereoBlock io, int at, int n, float[] l, float[] r) {
            System.arraycopy(io.left, at, l, 0, n);
            System.arraycopy(io.right, at, r, 0, n);
            filter.process(l, r, 0, n);
            double s = sum;
            for (int i = 0; i < n; i++) {
                s += Math.max((double) l[i] * l[i], (double) r[i] * r[i]);
            }
            sum = s;
            float g = share;
            for (int i = 0; i < n; i++) {
                io.left[at + i] += g * l[i];
                io.right[at + i] += g * r[i];
                g += step;
            }
            share = g;
        }

        void turn() {
            power += (sum / HOP - power) * detector;
            if (power < 1e-30) {
                power = 0;
            }
            double wantedDb = band.cutDb(Decibels.fromPower(power));
            cutDb += (wantedDb - cutDb) * (wantedDb > cutDb ? attack : release);
            if (cutDb < 1e-6) {
                cutDb = 0;
            }
            step = ((float) Exp2.ofDb(-cutDb) - 1 - share) * (1f / HOP);
            sum = 0;
        }

        void reset() {
            filter.reset();
            power = 0;
            sum = 0;
            cutDb = 0;
            share = 0;
            step = 0;
        }
    }

    /** Which part of the spectrum a band holds. */
    public enum Shape {
        LOW_SHELF,
        BELL,
        HIGH_SHELF
    }

    /**
     * One band.
     *
     * @param frequencyHz centre or corner, 20..20,000
     * @param q width of a bell, 0.2..10; shelves fall by 6 dB per octave
     * @param thresholdDb level within the band above which it cuts, −80..0 dBFS (RMS)
     * @param ratio dB in per dB out above it, 1..40
     * @param mostDb the deepest cut, 0..12
     * @param attackMs 0.5..500
     * @param releaseMs 5..5000
     */
    public record Band(
            Shape shape,
            double frequencyHz,
            double q,
            double thresholdDb,
            double ratio,
            double mostDb,
            double attackMs,
            double releaseMs) {
        public Band {
            Setting.range("frequencyHz", frequencyHz, 20, 20_000);
            Setting.range("q", q, 0.2, 10);
            Setting.range("thresholdDb", thresholdDb, -80, 0);
            Setting.range("ratio", ratio, 1, 40);
            Setting.range("mostDb", mostDb, 0, 12);
            Setting.range("attackMs", attackMs, 0.5, 500);
            Setting.range("releaseMs", releaseMs, 5, 5000);
        }

        /** Holds a range of notes down while it booms or bites. */
        public static Band bell(double frequencyHz, double q, double thresholdDb, double mostDb) {
            return new Band(Shape.BELL, frequencyHz, q, thresholdDb, 4, mostDb, 8, 120);
        }

        /** Holds everything above a frequency down while it hisses. */
        public static Band deEsser(double frequencyHz, double thresholdDb, double mostDb) {
            return new Band(Shape.HIGH_SHELF, frequencyHz, 1, thresholdDb, 6, mostDb, 1, 60);
        }

        double cutDb(double levelDb) {
            return Math.min(mostDb, (1 - 1 / ratio) * Math.max(0, levelDb - thresholdDb));
        }

        /** What is taken away, at full height. */
        Coefficients part(int sampleRateHz) {
            double k = StrictMath.tan(Math.PI * Math.min(0.49, frequencyHz / sampleRateHz));
            double pole = (k - 1) / (k + 1);
            return switch (shape) {
                case BELL -> Coefficients.bandPass(sampleRateHz, frequencyHz, q);
                case LOW_SHELF -> new Coefficients(k / (1 + k), k / (1 + k), 0, pole, 0);
                case HIGH_SHELF -> new Coefficients(1 / (1 + k), -1 / (1 + k), 0, pole, 0);
            };
        }
    }

    /** The bands in order, 1..8. */
    public record Settings(List<Band> bands) implements EffectSettings {
        public Settings {
            bands = List.copyOf(bands);
            Setting.range("number of bands", bands.size(), 1, 8);
        }

        public static Settings of(Band... bands) {
            return new Settings(List.of(bands));
        }

        @Override
        public DynamicEqualizer build(AudioSpec spec) {
            return new DynamicEqualizer(this, spec);
        }
    }
}
