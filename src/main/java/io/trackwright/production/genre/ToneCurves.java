package io.trackwright.production.genre;

import io.trackwright.audio.mastering.SpectrumCurve;

/**
 * The spectral balance that records of a kind have on average, at 63 Hz to 12.5 kHz in octaves; the
 * sources are named in {@link SpectrumCurve}.
 */
final class ToneCurves {
    /** A sub to dance to, treble from machines. */
    static final SpectrumCurve CLUB = SpectrumCurve.octaves(9, 5, 3, 2, 0, -2, -5, -8, -11);

    /** Boxy and dark, the treble of tape. */
    static final SpectrumCurve DUSTY = SpectrumCurve.octaves(10, 8, 7, 5, 1, -5, -10, -15, -26);

    /** A band with a loud kit. */
    static final SpectrumCurve BAND = SpectrumCurve.octaves(5, 3, 2, 2, 1, 0, -3, -8, -11);

    /** Deep bass, soft treble. */
    static final SpectrumCurve SOUL = SpectrumCurve.octaves(9, 6, 5, 5, 1, -4, -8, -11, -18);

    /** Few players, little or soft percussion. */
    static final SpectrumCurve ACOUSTIC = SpectrumCurve.octaves(2, 3, 4, 4, 2, -1, -6, -12, -17);

    /** Low strings and drums, a hall that swallows treble. */
    static final SpectrumCurve ORCHESTRAL = SpectrumCurve.octaves(7, 5, 6, 6, 3, -2, -8, -14, -19);

    /** Pads and long halls: warm in the middle, a veil above. */
    static final SpectrumCurve HAZY = SpectrumCurve.octaves(5, 4, 7, 7, 4, -2, -9, -18, -30);

    /** Strings and a harpsichord. */
    static final SpectrumCurve CHAMBER = SpectrumCurve.octaves(-8, 0, 3, 5, 4, 1, -5, -13, -20);

    /** A grand piano alone: hammers, no cymbals. */
    static final SpectrumCurve PIANO = SpectrumCurve.octaves(-8, 1, 4, 6, 5, 1, -7, -19, -31);

    private ToneCurves() {}
}
