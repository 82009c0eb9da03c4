/**
 * Writes a score from a brief and a style: form, harmony, groove, bass, chords, melody, transitions
 * and ending. A style is data; the writers know no genre. Every part draws on its own random
 * stream, so that changing one never shifts another.
 */
@NullMarked
package io.trackwright.music.compose;

import org.jspecify.annotations.NullMarked;
