package io.trackwright.music.score;

import io.trackwright.music.theory.InstrumentFamily;

/** A piece of a drum kit, with its General MIDI percussion key and the family it belongs to. */
public enum DrumSound {
    KICK(36, InstrumentFamily.KICK),
    SIDE_STICK(37, InstrumentFamily.SNARE),
    SNARE(38, InstrumentFamily.SNARE),
    CLAP(39, InstrumentFamily.CLAP),
    BRUSH_SNARE(40, InstrumentFamily.SNARE),
    LOW_TOM(45, InstrumentFamily.TOMS),
    MID_TOM(47, InstrumentFamily.TOMS),
    HIGH_TOM(50, InstrumentFamily.TOMS),
    CLOSED_HAT(42, InstrumentFamily.HI_HAT),
    PEDAL_HAT(44, InstrumentFamily.HI_HAT),
    OPEN_HAT(46, InstrumentFamily.HI_HAT),
    CRASH(49, InstrumentFamily.CYMBALS),
    RIDE(51, InstrumentFamily.CYMBALS),
    RIDE_BELL(53, InstrumentFamily.CYMBALS),
    TAMBOURINE(54, InstrumentFamily.PERCUSSION),
    COWBELL(56, InstrumentFamily.PERCUSSION),
    SHAKER(70, InstrumentFamily.PERCUSSION),
    HIGH_BONGO(60, InstrumentFamily.PERCUSSION),
    LOW_BONGO(61, InstrumentFamily.PERCUSSION),
    MUTE_CONGA(62, InstrumentFamily.PERCUSSION),
    OPEN_CONGA(63, InstrumentFamily.PERCUSSION),
    LOW_CONGA(64, InstrumentFamily.PERCUSSION),
    HIGH_TIMBALE(65, InstrumentFamily.TOMS),
    LOW_TIMBALE(66, InstrumentFamily.TOMS),
    GUIRO(73, InstrumentFamily.PERCUSSION),
    CLAVES(75, InstrumentFamily.PERCUSSION),
    WOODBLOCK(76, InstrumentFamily.PERCUSSION),
    BASS_DRUM(35, InstrumentFamily.PERCUSSION),
    TAIKO(41, InstrumentFamily.TAIKO);

    private final int midiKey;
    private final InstrumentFamily family;

    DrumSound(int midiKey, InstrumentFamily family) {
        this.midiKey = midiKey;
        this.family = family;
    }

    public int midiKey() {
        return midiKey;
    }

    public InstrumentFamily family() {
        return family;
    }
}
