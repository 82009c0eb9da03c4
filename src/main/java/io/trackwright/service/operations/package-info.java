/** What the service tells its operators: the log of events, and figures about its work. */
@NullMarked
package io.trackwright.service.operations;

import org.jspecify.annotations.NullMarked;
