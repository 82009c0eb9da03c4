package io.trackwright.production.render;

import io.trackwright.audio.mastering.LoudnessForecast;
import io.trackwright.audio.metering.SpectrumMeter;

/**
 * What a mix will be like, before it is rendered.
 *
 * @param bandLevelsDb its long-term spectrum in third octaves, as {@link
 *     SpectrumMeter#bandLevelsDb()}
 */
public record MixForecast(LoudnessForecast loudness, double[] bandLevelsDb) {
    public MixForecast {
        if (bandLevelsDb.length != SpectrumMeter.BANDS) {
            throw new IllegalArgumentException(
                    "bandLevelsDb must be 30 bands, was " + bandLevelsDb.length);
        }
    }
}
