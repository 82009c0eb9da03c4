package io.trackwright.production.qa;

import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;

/** Instruments whose notes begin at once and die away by themselves: struck, plucked, stabbed. */
final class StruckInstruments {
    private static final List<InstrumentFamily> FAMILIES =
            List.of(
                    InstrumentFamily.PERCUSSIVE,
                    InstrumentFamily.PIANO,
                    InstrumentFamily.ELECTRIC_PIANO,
                    InstrumentFamily.HARPSICHORD,
                    InstrumentFamily.MALLETS,
                    InstrumentFamily.GUITAR,
                    InstrumentFamily.LUTES,
                    InstrumentFamily.ZITHERS,
                    InstrumentFamily.HARP,
                    InstrumentFamily.UPRIGHT_BASS,
                    InstrumentFamily.ELECTRIC_BASS,
                    InstrumentFamily.SYNTH_PLUCK,
                    InstrumentFamily.SYNTH_STAB);

    private StruckInstruments() {}

    static boolean include(InstrumentFamily instrument) {
        return FAMILIES.stream().anyMatch(instrument::within);
    }
}
