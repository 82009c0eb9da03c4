/**
 * From mixdown to master, streaming: a linear equalizer, a gain for the low end, one for
 * everything. The gains (low band; loudness, glue compression and true-peak limiting together) are
 * computed on the mix, written down as {@link MasterGains}, and can be applied alike to every stem,
 * so that mastered stems add up to the master. A {@link LoudnessForecast} and what {@link
 * Foresight} finds out about the mix ahead give the opening gain, and {@link LoudnessPlan} steers
 * slowly while the exact loudness comes in.
 */
@NullMarked
package io.trackwright.audio.mastering;

import org.jspecify.annotations.NullMarked;
