package io.trackwright.audio.mastering;

import io.trackwright.audio.effect.Equalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a master shall be.
 *
 * @param levelLufs integrated loudness, −36..−5; streaming services play at −14
 * @param peakDbtp highest true peak, −9..−0.1
 * @param peakToLoudnessDb most that a true peak may stand above the loudness, 6..30: how dense
 *     records of a kind are, whatever the level they are played at
 * @param lowCutHz everything below is rumble, 10..120
 * @param tone equalizer bands for the whole mix, at most 15
 * @param glue the bus compressor
 * @param curve the spectral balance aimed at; one or none
 */
public record MasteringTarget(
        double levelLufs,
        double peakDbtp,
        double peakToLoudnessDb,
        double lowCutHz,
        List<Equalizer.Band> tone,
        BusCompressor.Settings glue,
        List<SpectrumCurve> curve) {
    /** −14 LUFS, −1 dBTP, any density, a low cut at 25 Hz, no tone, gentle glue. */
    public static final MasteringTarget STREAMING =
            new MasteringTarget(
                    -14, -1, 30, 25, List.of(), BusCompressor.Settings.GENTLE, List.of());

    public MasteringTarget {
        range("levelLufs", levelLufs, -36, -5);
        range("peakDbtp", peakDbtp, -9, -0.1);
        range("peakToLoudnessDb", peakToLoudnessDb, 6, 30);
        range("lowCutHz", lowCutHz, 10, 120);
        tone = List.copyOf(tone);
        curve = List.copyOf(curve);
        range("number of tone bands", tone.size(), 0, 15);
        range("number of curves", curve.size(), 0, 1);
    }

    public MasteringTarget withLevelLufs(double levelLufs) {
        return new MasteringTarget(
                levelLufs, peakDbtp, peakToLoudnessDb, lowCutHz, tone, glue, curve);
    }

    public MasteringTarget withPeakDbtp(double peakDbtp) {
        return new MasteringTarget(
                levelLufs, peakDbtp, peakToLoudnessDb, lowCutHz, tone, glue, curve);
    }

    public MasteringTarget withPeakToLoudnessDb(double peakToLoudnessDb) {
        return new MasteringTarget(
                levelLufs, peakDbtp, peakToLoudnessDb, lowCutHz, tone, glue, curve);
    }

    public MasteringTarget withTone(List<Equalizer.Band> tone) {
        return new MasteringTarget(
                levelLufs, peakDbtp, peakToLoudnessDb, lowCutHz, tone, glue, curve);
    }

    public MasteringTarget withGlue(BusCompressor.Settings glue) {
        return new MasteringTarget(
                levelLufs, peakDbtp, peakToLoudnessDb, lowCutHz, tone, glue, curve);
    }

    public MasteringTarget withCurve(SpectrumCurve curve) {
        return new MasteringTarget(
                levelLufs, peakDbtp, peakToLoudnessDb, lowCutHz, tone, glue, List.of(curve));
    }

    /**
     * The target for one mix: its tone brings the mix nearer to the curve.
     *
     * @param bandLevelsDb third octaves of the mix before mastering
     */
    public MasteringTarget matching(double[] bandLevelsDb) {
        List<Equalizer.Band> all = new ArrayList<>(tone);
        curve.forEach(c -> all.addAll(SpectrumMatcher.bands(bandLevelsDb, c)));
        return withTone(all);
    }

    /**
     * Where the limiter holds the true peak: the ceiling, or lower where the density asks for it.
     */
    double limitDbtp() {
        return Math.min(peakDbtp, levelLufs + peakToLoudnessDb);
    }

    /** The linear part of the chain: low cut, then tone. */
    Equalizer.Settings equalizer() {
        List<Equalizer.Band> bands = new ArrayList<>();
        bands.add(Equalizer.Band.lowCut(lowCutHz));
        bands.addAll(tone);
        return new Equalizer.Settings(bands);
    }

    static void range(String name, double value, double from, double to) {
        if (!(value >= from && value <= to)) {
            throw new IllegalArgumentException(
                    name + " must be " + from + ".." + to + ", was " + value);
        }
    }
}
