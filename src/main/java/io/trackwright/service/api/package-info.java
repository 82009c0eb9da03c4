/**
 * What clients see: the resources under {@code /api/v1}, the shapes of their answers, and their
 * problems. Domain types carry no serialisation of their own; their counterparts, named {@code
 * …View}, are here.
 */
@NullMarked
package io.trackwright.service.api;

import org.jspecify.annotations.NullMarked;
