/**
 * Quality assurance: a finished master is measured once, from start to end, and held against its
 * brief and its score. Each check is one file, {@link io.trackwright.production.qa.Checks} is their
 * shelf, and a {@link io.trackwright.production.qa.Remedy} says what to do about a failure.
 */
@NullMarked
package io.trackwright.production.qa;

import org.jspecify.annotations.NullMarked;
