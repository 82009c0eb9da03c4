/**
 * The shelf of genres. A genre is two files: its musical half (profile and style) and its sounding
 * half (palette and mastering).
 */
@NullMarked
package io.trackwright.production.genre;

import org.jspecify.annotations.NullMarked;
