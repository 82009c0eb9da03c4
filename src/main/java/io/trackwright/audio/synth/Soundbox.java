package io.trackwright.audio.synth;

import io.trackwright.audio.synth.Body.Resonance;
import java.util.List;

/**
 * What strings are stretched over: its air and its plates ring a moment with every stroke, at
 * pitches of their own. Frequencies and qualities after N. Fletcher and T. Rossing, "The Physics of
 * Musical Instruments" (1998) §9 and §10.
 */
public enum Soundbox {
    /** A plank: hardly anything. */
    SOLID(24, 45, 0.97, new Resonance(210, 4, 0.12), new Resonance(430, 5, 0.08)),

    /** A hollow electric guitar. */
    ARCHTOP(
            70,
            80,
            0.85,
            new Resonance(128, 8, 0.45),
            new Resonance(232, 9, 0.5),
            new Resonance(405, 6, 0.3),
            new Resonance(820, 3, 0.2)),

    /** A classical guitar: fan-braced and light. */
    CLASSICAL(
            120,
            130,
            0.7,
            new Resonance(101, 9, 0.7),
            new Resonance(218, 8, 0.9),
            new Resonance(282, 9, 0.45),
            new Resonance(412, 8, 0.4),
            new Resonance(640, 5, 0.4),
            new Resonance(2_300, 1.1, 0.35)),

    /** A dreadnought: a deeper box and a stiffer top. */
    DREADNOUGHT(
            125,
            110,
            0.66,
            new Resonance(98, 10, 0.9),
            new Resonance(184, 12, 0.95),
            new Resonance(225, 10, 0.4),
            new Resonance(388, 8, 0.4),
            new Resonance(2_900, 1, 0.45),
            new Resonance(5_400, 1.2, 0.3)),

    /** A double bass. */
    UPRIGHT(
            45,
            220,
            0.66,
            new Resonance(62, 7, 0.7),
            new Resonance(101, 8, 0.9),
            new Resonance(172, 7, 0.6),
            new Resonance(325, 4, 0.45),
            new Resonance(760, 2.5, 0.3),
            new Resonance(1_700, 2, 0.2)),

    /** A fiddle or a cello whose strings are plucked. */
    FIDDLE(
            130,
            110,
            0.55,
            new Resonance(196, 7, 0.7),
            new Resonance(278, 9, 1.2),
            new Resonance(462, 9, 1.2),
            new Resonance(548, 8, 0.8),
            new Resonance(980, 3, 0.5),
            new Resonance(2_400, 1.4, 0.45)),

    /** The long chest of a concert harp. */
    HARP(
            60,
            150,
            0.8,
            new Resonance(152, 6, 0.5),
            new Resonance(216, 7, 0.5),
            new Resonance(318, 4, 0.65),
            new Resonance(1_300, 1.2, 0.2)),

    /** A skin on a rim: broad, and soon silent. */
    SKIN(
            180,
            60,
            0.5,
            new Resonance(285, 4, 0.5),
            new Resonance(460, 4, 0.8),
            new Resonance(730, 3.5, 1),
            new Resonance(1_250, 2.5, 1),
            new Resonance(2_700, 1.5, 0.7),
            new Resonance(4_300, 1.6, 0.5)),

    /** The case and soundboard of a harpsichord. */
    CEMBALO(
            60,
            320,
            0.8,
            new Resonance(92, 7, 0.4),
            new Resonance(178, 8, 0.45),
            new Resonance(335, 6, 0.4),
            new Resonance(720, 3, 0.25),
            new Resonance(3_100, 1.2, 0.3)),

    /** The bowl of an oud: a large air under a thin, hardly braced top. */
    BOWL(
            90,
            140,
            0.62,
            new Resonance(104, 8, 0.8),
            new Resonance(196, 9, 0.8),
            new Resonance(292, 8, 0.6),
            new Resonance(447, 6, 0.55),
            new Resonance(790, 3, 0.4),
            new Resonance(1_850, 1.3, 0.4)),

    /** Two metres of hollow paulownia: many shallow modes. */
    BOARD(
            110,
            170,
            0.68,
            new Resonance(87, 7, 0.35),
            new Resonance(153, 8, 0.5),
            new Resonance(244, 7, 0.55),
            new Resonance(415, 5, 0.6),
            new Resonance(860, 2.5, 0.45),
            new Resonance(2_300, 1.2, 0.5)),

    /** A dried gourd and a thin board. */
    GOURD(
            220,
            160,
            0.6,
            new Resonance(142, 7, 0.6),
            new Resonance(268, 9, 0.7),
            new Resonance(520, 5, 0.6),
            new Resonance(1_150, 2.2, 0.5),
            new Resonance(2_600, 1.6, 0.6)),

    /** The same with a bed of strings that sing along. */
    SITAR(
            380,
            160,
            0.6,
            new Resonance(142, 7, 0.9),
            new Resonance(268, 9, 0.7),
            new Resonance(520, 5, 0.6),
            new Resonance(1_150, 2.2, 0.9),
            new Resonance(2_600, 1.3, 1.3),
            new Resonance(5_200, 1.3, 0.9));

    private final double lowestHz;
    private final double knockMs;
    private final double plain;
    private final List<Resonance> resonances;

    Soundbox(double lowestHz, double knockMs, double plain, Resonance... resonances) {
        this.lowestHz = lowestHz;
        this.knockMs = knockMs;
        this.plain = plain;
        this.resonances = List.of(resonances);
    }

    /** Below this it hardly moves any air. */
    double lowestHz() {
        return lowestHz;
    }

    /** How long a knock on it takes to fall by 60 dB. */
    double knockMs() {
        return knockMs;
    }

    boolean sympathetic() {
        return this == SITAR;
    }

    Body body(double sampleRateHz) {
        return new Body(sampleRateHz, plain, resonances.toArray(Resonance[]::new));
    }
}
