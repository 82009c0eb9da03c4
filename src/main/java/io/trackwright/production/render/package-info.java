/**
 * From a score to sound: ticks become frames, parts become stems, stems become a mix. The first
 * place that knows both music and audio.
 */
@NullMarked
package io.trackwright.production.render;

import org.jspecify.annotations.NullMarked;
