/**
 * Composes a piece more than once and keeps the best: the place where the composer meets its
 * critic.
 */
@NullMarked
package io.trackwright.production.compose;

import org.jspecify.annotations.NullMarked;
