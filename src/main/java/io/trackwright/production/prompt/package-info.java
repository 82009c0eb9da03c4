/**
 * From the user's words to a complete brief: a parser that collects what a prompt mentions, and a
 * completer that settles contradictions and fills the silence. Parsing always answers; nothing is
 * invented and nothing thrown.
 */
@NullMarked
package io.trackwright.production.prompt;

import org.jspecify.annotations.NullMarked;
