/**
 * The five stages and what moves a job through them. A stage file names its channel and does its
 * own work on values; loading, leaving the event loop, saving, failing and ringing the next bell
 * are {@link io.trackwright.service.pipeline.StageRunner}'s alone.
 */
@NullMarked
package io.trackwright.service.pipeline;

import org.jspecify.annotations.NullMarked;
