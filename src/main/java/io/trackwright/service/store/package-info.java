/**
 * Jobs and events in PostgreSQL: the adapters of the ports in {@code service.job}, their rows and
 * JSON forms, and the database server that the service brings along when nobody gives it one.
 */
@NullMarked
package io.trackwright.service.store;

import org.jspecify.annotations.NullMarked;
