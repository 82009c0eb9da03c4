/**
 * The command line: picocli commands that talk to the service over HTTP and its event stream, and
 * know nothing of the service's own classes. Results go to standard output, commentary and progress
 * to standard error; the numbers a command exits with are in {@link io.trackwright.cli.ExitCode}.
 */
@NullMarked
package io.trackwright.cli;

import org.jspecify.annotations.NullMarked;
