/**
 * The primitives of sound: blocks of samples, oscillators and noise, envelopes, filters and delays.
 * Everything here knows samples and seconds, nothing of notes, music or the mix. Units allocate
 * when they are built and never while they run, and their output depends only on their settings,
 * their seed and the number of frames made so far.
 */
@NullMarked
package io.trackwright.audio.dsp;

import org.jspecify.annotations.NullMarked;
