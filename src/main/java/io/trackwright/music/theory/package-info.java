/**
 * The terms of music theory as values: pitch, key, chord, time. Pure data and arithmetic; knows
 * nothing else.
 */
@NullMarked
package io.trackwright.music.theory;

import org.jspecify.annotations.NullMarked;
