/**
 * A job as the service sees it: its request, its states, what can go wrong, and the ports to
 * whoever keeps it.
 */
@NullMarked
package io.trackwright.service.job;

import org.jspecify.annotations.NullMarked;
