/**
 * Instruments made from nothing but arithmetic. Each file is one instrument: its class is one
 * sounding voice, its nested patch is the value that builds a playable {@link
 * io.trackwright.audio.synth.Instrument} of them. Levels are calibrated: a note of velocity 0.8 in
 * the middle register peaks near −12 dBFS and a sustained one lies near −20 dBFS RMS, a kick or
 * snare peaks near −7 dBFS and the rest of a kit sits below them as in a finished mix. Frequencies
 * are in Hz, times in milliseconds.
 */
@NullMarked
package io.trackwright.audio.synth;

import org.jspecify.annotations.NullMarked;
