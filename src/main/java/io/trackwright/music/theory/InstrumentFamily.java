package io.trackwright.music.theory;

/**
 * An instrument as it is written on a score or named in a prompt; no sound is implied. A family may
 * lie inside a wider one: who excludes {@code DRUMS} also excludes {@code SNARE}; who excludes
 * {@code GUITAR}, every guitar.
 */
public enum InstrumentFamily {
    PERCUSSIVE,
    DRUMS(PERCUSSIVE, 0, 0, 127),
    KICK(DRUMS, 0, 0, 127),
    SNARE(DRUMS, 0, 0, 127),
    CLAP(DRUMS, 0, 0, 127),
    HI_HAT(DRUMS, 0, 0, 127),
    CYMBALS(DRUMS, 0, 0, 127),
    TOMS(DRUMS, 0, 0, 127),
    PERCUSSION(PERCUSSIVE, 0, 0, 127),
    TAIKO(PERCUSSION, 116, 0, 127),
    TIMPANI(PERCUSSION, 47, 36, 57),
    HAND_DRUMS(PERCUSSION, 116, 0, 127),
    TABLA(PERCUSSION, 116, 0, 127),

    BASS,
    UPRIGHT_BASS(BASS, 32, 28, 55),
    ELECTRIC_BASS(BASS, 33, 28, 60),
    FRETLESS_BASS(ELECTRIC_BASS, 35, 28, 60),
    SLAP_BASS(ELECTRIC_BASS, 36, 28, 60),
    SUB_BASS(BASS, 38, 24, 50),
    BOOM_BASS(SUB_BASS, 38, 24, 50),
    SYNTH_BASS(BASS, 38, 24, 60),
    REESE_BASS(SYNTH_BASS, 38, 24, 60),

    KEYS,
    PIANO(KEYS, 0, 21, 108),
    ELECTRIC_PIANO(KEYS, 4, 28, 100),
    WURLITZER(ELECTRIC_PIANO, 4, 33, 96),
    CLAVINET(ELECTRIC_PIANO, 7, 29, 88),
    ORGAN(KEYS, 16, 36, 96),
    CHURCH_ORGAN(ORGAN, 19, 36, 96),
    ACCORDION(KEYS, 21, 41, 93),
    BANDONEON(ACCORDION, 23, 41, 93),
    HARPSICHORD(KEYS, 6, 29, 89),

    MALLETS,
    VIBRAPHONE(MALLETS, 11, 53, 89),
    MARIMBA(MALLETS, 12, 45, 96),
    XYLOPHONE(MALLETS, 13, 60, 96),
    CELESTA(MALLETS, 8, 60, 108),
    MUSIC_BOX(MALLETS, 10, 60, 96),
    BELLS(MALLETS, 14, 60, 96),
    CHURCH_BELL(BELLS, 14, 48, 72),

    GUITAR,
    NYLON_GUITAR(GUITAR, 24, 40, 83),
    STEEL_GUITAR(GUITAR, 25, 40, 86),
    JAZZ_GUITAR(GUITAR, 26, 40, 86),
    ELECTRIC_GUITAR(GUITAR, 27, 40, 88),

    LUTES,
    SITAR(LUTES, 104, 48, 84),
    TANPURA(LUTES, 104, 36, 72),
    OUD(LUTES, 24, 41, 79),

    ZITHERS,
    KOTO(ZITHERS, 107, 50, 88),

    ORCHESTRAL,
    STRINGS(ORCHESTRAL, 48, 28, 100),
    VIOLIN(STRINGS, 40, 55, 100),
    VIOLA(STRINGS, 41, 48, 88),
    CELLO(STRINGS, 42, 36, 76),
    DOUBLE_BASS(STRINGS, 43, 28, 60),
    HARP(ORCHESTRAL, 46, 24, 103),

    BRASS,
    TRUMPET(BRASS, 56, 55, 84),
    TROMBONE(BRASS, 57, 40, 72),
    HORN(BRASS, 60, 41, 77),
    TUBA(BRASS, 58, 28, 58),

    WOODWIND,
    FLUTE(WOODWIND, 73, 60, 96),
    CLARINET(WOODWIND, 71, 50, 91),
    OBOE(WOODWIND, 68, 58, 91),
    BASSOON(WOODWIND, 70, 34, 72),
    HARMONICA(WOODWIND, 22, 60, 96),
    SAXOPHONE(WOODWIND, 66, 44, 80),

    VOICE,
    CHOIR(VOICE, 52, 43, 84),
    VOCALS(VOICE, 53, 48, 84),

    SYNTH,
    SYNTH_LEAD(SYNTH, 81, 36, 100),
    SYNTH_PAD(SYNTH, 89, 36, 96),
    SYNTH_PLUCK(SYNTH, 84, 36, 100),
    SYNTH_STAB(SYNTH, 90, 36, 96),
    SUPERSAW(SYNTH, 81, 36, 100),

    EFFECTS,
    RISER(EFFECTS, 97, 0, 127),
    IMPACT(EFFECTS, 97, 0, 127),
    SUB_DROP(IMPACT, 97, 0, 127),
    VINYL_NOISE(EFFECTS, 122, 0, 127);

    private final InstrumentFamily parent;
    private final int midiProgram;
    private final int lowestPitch;
    private final int highestPitch;

    InstrumentFamily() {
        this.parent = this;
        this.midiProgram = 0;
        this.lowestPitch = 0;
        this.highestPitch = 127;
    }

    InstrumentFamily(InstrumentFamily parent, int midiProgram, int lowestPitch, int highestPitch) {
        this.parent = parent;
        this.midiProgram = midiProgram;
        this.lowestPitch = lowestPitch;
        this.highestPitch = highestPitch;
    }

    /** The next wider family; the widest is its own parent. */
    public InstrumentFamily parent() {
        return parent;
    }

    /** True when this is {@code family} or lies inside it. */
    public boolean within(InstrumentFamily family) {
        return this == family || parent != this && parent.within(family);
    }

    /** General MIDI program, 0..127. */
    public int midiProgram() {
        return midiProgram;
    }

    /** Lowest MIDI note that a player of the instrument is asked for. */
    public int lowestPitch() {
        return lowestPitch;
    }

    public int highestPitch() {
        return highestPitch;
    }

    /** As a slug for files and JSON: {@code electric_piano}. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
