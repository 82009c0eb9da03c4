/**
 * Sampled instruments: a reader of SoundFont 2.04 files and the synthesis model that plays them
 * ("SoundFont Technical Specification", version 2.04, E-mu Systems and Creative Technology, 2006; §
 * in this package means a section of it). A file is mapped into memory once and shared by all
 * instruments that play from it; only the samples that sound are ever read from disk. Units in
 * generators are the specification's: cents, timecents, centibels, tenths of a per cent.
 */
@NullMarked
package io.trackwright.audio.soundfont;

import org.jspecify.annotations.NullMarked;
