/**
 * Judges a score as a musician would before it is played: rules that must hold, and measures to
 * compare with other music.
 */
@NullMarked
package io.trackwright.music.critique;

import org.jspecify.annotations.NullMarked;
