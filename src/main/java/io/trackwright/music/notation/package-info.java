/** Writes a score in the formats that other programs read. */
@NullMarked
package io.trackwright.music.notation;

import org.jspecify.annotations.NullMarked;
