/** Files of a job: segments, chunks, masters, stems. A port and its adapters. */
@NullMarked
package io.trackwright.service.artifact;

import org.jspecify.annotations.NullMarked;
