/**
 * The mixing desk: channel strips make stems out of instruments, busses make returns out of sends,
 * and the mixer adds them up in a fixed order. A strip knows nothing of the others, so each can run
 * on a thread of its own, or alone.
 */
@NullMarked
package io.trackwright.audio.mix;

import org.jspecify.annotations.NullMarked;
