/**
 * Files of sound. WAV is written and read by hand, because its samples are the product: what a
 * sample becomes depends on that sample alone, so that chunks laid end to end are the file. All
 * else goes through FFmpeg, whose only door this is: {@link io.trackwright.audio.codec.Encoder}
 * writes, {@link io.trackwright.audio.codec.AudioReader} reads.
 */
@NullMarked
package io.trackwright.audio.codec;

import org.jspecify.annotations.NullMarked;
