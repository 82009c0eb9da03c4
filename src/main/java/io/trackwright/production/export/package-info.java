/**
 * What leaves the house besides the audio itself: the recipe of a track, and its stems in one
 * archive.
 */
@NullMarked
package io.trackwright.production.export;

import org.jspecify.annotations.NullMarked;
