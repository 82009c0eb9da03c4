/**
 * Writes a score in the formats that other programs and people read (MIDI, MusicXML, Staccato), and
 * reads MIDI and Staccato.
 */
@NullMarked
package io.trackwright.music.notation;

import org.jspecify.annotations.NullMarked;
