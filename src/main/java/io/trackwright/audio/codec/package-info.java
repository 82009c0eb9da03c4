/**
 * Files of sound. WAV is written and read by hand, because its samples are the product: what a
 * sample becomes depends on that sample alone, so that chunks laid end to end are the file.
 */
@NullMarked
package io.trackwright.audio.codec;

import org.jspecify.annotations.NullMarked;
