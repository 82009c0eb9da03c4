/**
 * What can be heard in finished sound: where strokes begin, whether they lie on a beat, which pitch
 * classes ring. Works on samples alone and knows no score; the caller brings what the sound should
 * have been.
 */
@NullMarked
package io.trackwright.audio.analysis;

import org.jspecify.annotations.NullMarked;
