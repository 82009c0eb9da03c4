package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Biquad;
import io.trackwright.audio.dsp.Biquad.Coefficients;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.List;

/**
 * A parametric equalizer: any number of {@link Biquad} bands in series, without colour of its own
 * and without latency.
 */
public final class Equalizer implements Effect {
    private final Biquad[] bands;

    private Equalizer(Settings settings, AudioSpec spec) {
        bands =
                settings.bands.stream()
                        .map(band -> new Biquad(band.coefficients(spec.sampleRateHz())))
                        .toArray(Biquad[]::new);
    }

    @Override
    public void process(StereoBlock io) {
        for (Biquad band : bands) {
            band.process(io);
        }
    }

    @Override
    public void reset() {
        for (Biquad band : bands) {
            band.reset();
        }
    }

    /** What a band does to the spectrum. */
    public enum Shape {
        LOW_CUT,
        LOW_SHELF,
        BELL,
        HIGH_SHELF,
        HIGH_CUT
    }

    /**
     * One band. Cuts fall by 12 dB per octave; two of them by 24.
     *
     * @param frequencyHz corner or centre, 10..24,000
     * @param gainDb boost or cut, −36..36; 0 for the cuts
     * @param q width, 0.1..20; 0.71 is the flattest cut and the smoothest shelf
     */
    public record Band(Shape shape, double frequencyHz, double gainDb, double q) {
        public Band {
            Setting.range("frequencyHz", frequencyHz, 10, 24_000);
            Setting.range("gainDb", gainDb, -36, 36);
            Setting.range("q", q, 0.1, 20);
        }

        public static Band lowCut(double frequencyHz) {
            return new Band(Shape.LOW_CUT, frequencyHz, 0, Coefficients.BUTTERWORTH_Q);
        }

        public static Band lowShelf(double frequencyHz, double gainDb) {
            return new Band(Shape.LOW_SHELF, frequencyHz, gainDb, Coefficients.BUTTERWORTH_Q);
        }

        public static Band bell(double frequencyHz, double gainDb, double q) {
            return new Band(Shape.BELL, frequencyHz, gainDb, q);
        }

        public static Band highShelf(double frequencyHz, double gainDb) {
            return new Band(Shape.HIGH_SHELF, frequencyHz, gainDb, Coefficients.BUTTERWORTH_Q);
        }

        public static Band highCut(double frequencyHz) {
            return new Band(Shape.HIGH_CUT, frequencyHz, 0, Coefficients.BUTTERWORTH_Q);
        }

        Coefficients coefficients(double sampleRateHz) {
            return switch (shape) {
                case LOW_CUT -> Coefficients.highPass(sampleRateHz, frequencyHz, q);
                case LOW_SHELF -> Coefficients.lowShelf(sampleRateHz, frequencyHz, gainDb, q);
                case BELL -> Coefficients.bell(sampleRateHz, frequencyHz, gainDb, q);
                case HIGH_SHELF -> Coefficients.highShelf(sampleRateHz, frequencyHz, gainDb, q);
                case HIGH_CUT -> Coefficients.lowPass(sampleRateHz, frequencyHz, q);
            };
        }
    }

    /** The bands in order, at most 16; none lets everything pass. */
    public record Settings(List<Band> bands) implements EffectSettings {
        public Settings {
            bands = List.copyOf(bands);
            Setting.range("number of bands", bands.size(), 0, 16);
        }

        public static Settings of(Band... bands) {
            return new Settings(List.of(bands));
        }

        @Override
        public Equalizer build(AudioSpec spec) {
            return new Equalizer(this, spec);
        }
    }
}
