/**
 * Instruments that look at sound and change nothing: loudness, true peak, clipping, offset, phase
 * and spectrum. A meter is fed blocks of any size, and how the frames are split never changes the
 * reading.
 */
@NullMarked
package io.trackwright.audio.metering;

import org.jspecify.annotations.NullMarked;
