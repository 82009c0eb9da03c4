/**
 * Pictures of a recording: waveform, spectrogram, loudness over time. SVG is written as text, PNG
 * is painted and packed by hand: no fonts, no windowing system, the same everywhere.
 */
@NullMarked
package io.trackwright.production.picture;

import org.jspecify.annotations.NullMarked;
