package io.trackwright.production.qa;

import java.util.List;

/**
 * What one pass over a master found.
 *
 * @param frames how many there really were
 * @param integratedLufs BS.1770 integrated loudness
 * @param loudnessRangeLu EBU Tech 3342
 * @param truePeakDbtp highest inter-sample peak
 * @param clippedSamples samples at full scale or not a number, both channels
 * @param dcOffset mean of the worse channel, linear magnitude
 * @param seamDb how sharply the end meets the beginning, in dB above the sharpest edge inside
 * @param quiet stretches of at least half a second below −60 dBFS, in order
 * @param chroma shares of the 12 pitch classes from C on, sum 1; all 0 when nothing has a pitch
 * @param pulse how the onsets lie on the strokes of the score
 */
public record Measurements(
        long frames,
        double integratedLufs,
        double loudnessRangeLu,
        double truePeakDbtp,
        long clippedSamples,
        double dcOffset,
        double seamDb,
        List<QuietStretch> quiet,
        List<Double> chroma,
        Pulse pulse) {
    public Measurements {
        quiet = List.copyOf(quiet);
        chroma = List.copyOf(chroma);
        if (chroma.size() != 12) {
            throw new IllegalArgumentException("chroma must have 12 shares, was " + chroma);
        }
    }
}
