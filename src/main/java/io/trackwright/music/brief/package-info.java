/** What is wanted: the musician's reading of a prompt, every field with where it came from. */
@NullMarked
package io.trackwright.music.brief;

import org.jspecify.annotations.NullMarked;
