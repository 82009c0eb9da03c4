/** The one place that reads configuration and builds the core. Nobody imports it. */
@NullMarked
package io.trackwright.service.wiring;

import org.jspecify.annotations.NullMarked;
