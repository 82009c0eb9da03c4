/** What leaves the house besides the master: its stems, one by one and in one archive. */
@NullMarked
package io.trackwright.production.export;

import org.jspecify.annotations.NullMarked;
