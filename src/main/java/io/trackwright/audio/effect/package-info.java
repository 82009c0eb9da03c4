/**
 * Effects: each a file with a nested {@code Settings} record that validates and builds it. All run
 * in place on stereo blocks, allocate only when built, and give the same samples however the frames
 * are split over calls.
 */
@NullMarked
package io.trackwright.audio.effect;

import org.jspecify.annotations.NullMarked;
