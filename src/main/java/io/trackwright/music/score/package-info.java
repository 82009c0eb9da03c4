/**
 * What is written: sections, parts and notes in ticks. The single source of truth; every file and
 * sound is a rendering of it.
 */
@NullMarked
package io.trackwright.music.score;

import org.jspecify.annotations.NullMarked;
