/**
 * From mixdown to master, streaming: a linear equalizer, then one gain for everything. The gain
 * (loudness, glue compression and true-peak limiting together) is computed on the mix, written down
 * as a {@link GainEnvelope}, and can be applied alike to every stem, so that mastered stems add up
 * to the master. The static part is known before the first frame: a {@link LoudnessForecast} gives
 * the opening gain, and {@link LoudnessPlan} steers slowly while the exact loudness comes in.
 */
@NullMarked
package io.trackwright.audio.mastering;

import org.jspecify.annotations.NullMarked;
