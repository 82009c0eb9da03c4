package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;

/**
 * Plucked strings and what they are stretched over: guitars, basses, harp, harpsichord, clavinet,
 * banjo, sitar, oud, koto, pizzicato. A hard hand is brighter as well as louder, no two strokes are
 * quite the same, and slides follow {@link Note#glideFromKey}.
 *
 * <p>Method: two coupled digital waveguides per note ({@link StringLine}), one for each plane of
 * the string's motion, which ring unequally long and beat; a pluck worked into one period ({@link
 * StringPluck}); a {@link Soundbox} that all strings share.
 */
public final class PluckedString {
    private static final int STRINGS = 12;

    private PluckedString() {}

    /**
     * How a string rings.
     *
     * @param decayMs time of the fundamental of key 40 to −60 dB while held, 100..30,000
     * @param brightMs the same of what lies near 4 kHz, 20..20,000
     * @param stiffness of the wire: 0 (gut, nylon) .. 0.8 (heavy steel)
     */
    public record Ring(double decayMs, double brightMs, double stiffness) {
        public Ring {
            Rules.within("decayMs", 100, 30_000, decayMs);
            Rules.within("brightMs", 20, 20_000, brightMs);
            Rules.within("stiffness", 0, 0.8, stiffness);
        }
    }

    /**
     * How it is plucked, and where it is heard.
     *
     * @param point share of the length, 0.03..0.5
     * @param fingerHz softness of the finger at velocity 0.8: cutoff of the pluck, 200..14,000
     * @param noise share of scratch, 0..1
     * @param thump level of the knock of the hand on the box, 0..4
     * @param pickup place of the pickup, share of the length, 0..0.5; 0 for a box in the air
     * @param coilHz resonance of the pickup, 0..10,000; 0 for none
     */
    public record Pluck(
            double point,
            double fingerHz,
            double noise,
            double thump,
            double pickup,
            double coilHz) {
        public Pluck {
            Rules.within("point", 0.03, 0.5, point);
            Rules.within("fingerHz", 200, 14_000, fingerHz);
            Rules.within("noise", 0, 1, noise);
            Rules.within("thump", 0, 4, thump);
            Rules.within("pickup", 0, 0.5, pickup);
            Rules.within("coilHz", 0, 10_000, coilHz);
        }

        /** Heard from its box. */
        static Pluck acoustic(double point, double fingerHz, double noise, double thump) {
            return new Pluck(point, fingerHz, noise, thump, 0, 0);
        }
    }

    /**
     * What sounds beside the string: its own other plane, or the second string of a course.
     *
     * @param cents how far off, −50..50
     * @param octave an octave higher, in the courses below key 55 as on a twelve-string
     * @param share of the level, 0..0.9
     * @param decay its ring beside the string's, 0.2..4
     */
    public record Pair(double cents, boolean octave, double share, double decay) {
        /** The two planes of one string: the slower one beats with the other. */
        public static final Pair PLANES = new Pair(2.2, false, 0.3, 1.7);

        /** The same where the first plane leans on something that the second does not touch. */
        public static final Pair LEANING = new Pair(1, false, 0.1, 1.2);

        /** Two threads of sound that drift apart: nulls sweep down through the partials. */
        public static final Pair DRIFTING = new Pair(1.6, false, 0.4, 1.1);

        public Pair {
            Rules.within("cents", -50, 50, cents);
            Rules.within("share", 0, 0.9, share);
            Rules.within("decay", 0.2, 4, decay);
        }
    }

    /**
     * What the other hand does.
     *
     * @param damperMs time to −60 dB when the key is up, 20..8,000
     * @param glideMs duration of a slide, 5..500
     * @param palmBelow strokes softer than this velocity are muted by the palm, short and thick;
     *     0..1, 0 for never
     * @param buzz how far a flat bridge or a bare fingerboard shortens the string, share of its
     *     length, 0..0.05
     * @param vibratoCents of a held note, 0..50
     * @param click level of what is heard when the key is let go, 0..4
     */
    public record Touch(
            double damperMs,
            double glideMs,
            double palmBelow,
            double buzz,
            double vibratoCents,
            double click) {
        public Touch {
            Rules.within("damperMs", 20, 8_000, damperMs);
            Rules.within("glideMs", 5, 500, glideMs);
            Rules.within("palmBelow", 0, 1, palmBelow);
            Rules.within("buzz", 0, 0.05, buzz);
            Rules.within("vibratoCents", 0, 50, vibratoCents);
            Rules.within("click", 0, 4, click);
        }

        /** Let go, and no more. */
        static Touch of(double damperMs, double glideMs) {
            return new Touch(damperMs, glideMs, 0, 0, 0, 0.02);
        }
    }

    /**
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(
            Ring ring, Pluck pluck, Pair pair, Touch touch, Soundbox box, double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            Instrument strings =
                    new VoicePool(
                            STRINGS,
                            seed,
                            box.body(spec.sampleRateHz()),
                            () -> new StringVoice(this, spec));
            return box.sympathetic() ? new SympatheticStrings(strings, spec) : strings;
        }
    }

    public static Patch nylonGuitar() {
        return new Patch(
                new Ring(4_600, 420, 0),
                Pluck.acoustic(0.16, 2_600, 0.1, 1.1),
                Pair.PLANES,
                Touch.of(420, 60),
                Soundbox.CLASSICAL,
                -4);
    }

    /** Steel strings and a flat pick near the neck. */
    public static Patch steelGuitar() {
        return new Patch(
                new Ring(7_000, 1_100, 0.35),
                Pluck.acoustic(0.13, 4_800, 0.16, 1),
                Pair.PLANES,
                Touch.of(380, 60),
                Soundbox.DREADNOUGHT,
                -2);
    }

    /** Twelve strings in six courses: octaves below, unisons above. */
    public static Patch twelveString() {
        return new Patch(
                new Ring(6_500, 1_200, 0.3),
                Pluck.acoustic(0.12, 5_200, 0.18, 1),
                new Pair(5, true, 0.45, 0.9),
                Touch.of(380, 60),
                Soundbox.DREADNOUGHT,
                0);
    }

    public static Patch jazzGuitar() {
        return new Patch(
                new Ring(4_800, 420, 0.2),
                new Pluck(0.22, 1_900, 0.06, 0.12, 0.22, 3_200),
                Pair.PLANES,
                Touch.of(120, 60),
                Soundbox.ARCHTOP,
                -3.5);
    }

    /** The bridge pickup of a solid guitar, bare as it reaches the amplifier. */
    public static Patch electricGuitar() {
        return new Patch(
                new Ring(9_000, 1_300, 0.3),
                new Pluck(0.11, 4_200, 0.12, 0.05, 0.07, 4_200),
                Pair.PLANES,
                new Touch(60, 45, 0.5, 0, 0, 0.05),
                Soundbox.SOLID,
                -5.5);
    }

    /** The palm rests on the bridge: short and thick, for riffs. */
    public static Patch mutedGuitar() {
        return new Patch(
                new Ring(800, 100, 0.3),
                new Pluck(0.1, 4_600, 0.16, 0.15, 0.07, 4_200),
                Pair.PLANES,
                new Touch(40, 45, 0, 0, 0, 0.05),
                Soundbox.SOLID,
                3.75);
    }

    /** The same guitar on its neck pickup, for lines that sing. */
    public static Patch leadGuitar() {
        return new Patch(
                new Ring(11_000, 1_100, 0.25),
                new Pluck(0.17, 3_400, 0.08, 0.04, 0.24, 3_400),
                Pair.PLANES,
                new Touch(80, 70, 0, 0, 9, 0.03),
                Soundbox.SOLID,
                -3.25);
    }

    public static Patch uprightBass() {
        return new Patch(
                new Ring(5_600, 120, 0.1),
                Pluck.acoustic(0.2, 950, 0.1, 1.2),
                Pair.PLANES,
                new Touch(170, 90, 0, 0, 0, 0.05),
                Soundbox.UPRIGHT,
                -2.75);
    }

    /** Flat-wound strings and two fingers. */
    public static Patch fingerBass() {
        return new Patch(
                new Ring(5_500, 330, 0.3),
                new Pluck(0.2, 1_500, 0.06, 0.15, 0.16, 3_000),
                Pair.PLANES,
                new Touch(80, 70, 0, 0, 0, 0.08),
                Soundbox.SOLID,
                -5.25);
    }

    /** Round-wound strings and a pick: growl and attack. */
    public static Patch pickedBass() {
        return new Patch(
                new Ring(6_500, 750, 0.4),
                new Pluck(0.1, 3_600, 0.16, 0.15, 0.11, 3_600),
                Pair.PLANES,
                new Touch(60, 60, 0, 0, 0, 0.08),
                Soundbox.SOLID,
                -5.25);
    }

    /** The thumb throws the string against the frets; a hard hand pops it. */
    public static Patch slapBass() {
        return new Patch(
                new Ring(6_000, 900, 0.45),
                new Pluck(0.045, 6_500, 0.3, 0.8, 0.2, 5_000),
                Pair.PLANES,
                new Touch(45, 60, 0, 0, 0, 0.1),
                Soundbox.SOLID,
                -4);
    }

    /** A fingerboard without frets: every note leans on wood, sings and wavers. */
    public static Patch fretlessBass() {
        return new Patch(
                new Ring(6_000, 300, 0),
                new Pluck(0.16, 1_300, 0.05, 0.12, 0.16, 2_600),
                Pair.LEANING,
                new Touch(120, 130, 0, 0.006, 11, 0.05),
                Soundbox.SOLID,
                -4.25);
    }

    public static Patch harp() {
        return new Patch(
                new Ring(6_500, 700, 0),
                Pluck.acoustic(0.32, 2_800, 0.04, 0.5),
                Pair.PLANES,
                Touch.of(1_400, 60),
                Soundbox.HARP,
                -3.5);
    }

    public static Patch pizzicato() {
        return new Patch(
                new Ring(1_000, 130, 0),
                Pluck.acoustic(0.2, 1_900, 0.12, 1),
                Pair.PLANES,
                Touch.of(300, 60),
                Soundbox.FIDDLE,
                2);
    }

    /** Quills close to the bridge, two strings a key; jacks that fall back with a click. */
    public static Patch harpsichord() {
        return new Patch(
                new Ring(8_000, 2_600, 0.1),
                Pluck.acoustic(0.1, 10_000, 0.2, 0.8),
                new Pair(1.2, false, 0.36, 1.1),
                new Touch(110, 20, 0, 0, 0, 0.45),
                Soundbox.CEMBALO,
                -2.5);
    }

    /** A clavinet: struck strings, stopped by yarn the moment the key is up. */
    public static Patch clavinet() {
        return new Patch(
                new Ring(3_600, 900, 0.2),
                new Pluck(0.06, 6_000, 0.1, 0.2, 0.13, 4_800),
                Pair.PLANES,
                new Touch(28, 20, 0, 0, 0, 0.5),
                Soundbox.SOLID,
                -2.5);
    }

    /** A banjo: a bright string on a skin that swallows it. */
    public static Patch banjo() {
        return new Patch(
                new Ring(2_400, 500, 0.15),
                Pluck.acoustic(0.08, 7_500, 0.2, 0.3),
                Pair.PLANES,
                Touch.of(180, 30),
                Soundbox.SKIN,
                0.25);
    }

    /** A wire plectrum, wide bends and a flat bridge that buzzes. */
    public static Patch sitar() {
        return new Patch(
                new Ring(8_000, 6_000, 0),
                Pluck.acoustic(0.07, 8_000, 0.12, 0.8),
                Pair.DRIFTING,
                new Touch(700, 110, 0, 0.05, 0, 0.02),
                Soundbox.SITAR,
                -7);
    }

    /** Its high drone strings alone, struck between the notes of the tune. */
    public static Patch chikari() {
        return new Patch(
                new Ring(9_000, 4_500, 0),
                Pluck.acoustic(0.08, 7_000, 0.08, 0.1),
                Pair.DRIFTING,
                new Touch(900, 60, 0, 0.03, 0, 0),
                Soundbox.GOURD,
                5);
    }

    /** Four open strings touched softly over a thread, that ring into one another. */
    public static Patch tanpura() {
        return new Patch(
                new Ring(14_000, 11_000, 0),
                Pluck.acoustic(0.3, 2_500, 0.02, 0.05),
                Pair.DRIFTING,
                new Touch(2_500, 60, 0, 0.02, 0, 0),
                Soundbox.GOURD,
                -3.5);
    }

    /** Gut in pairs over a deep bowl of ribs, a soft quill, a fingerboard without frets. */
    public static Patch oud() {
        return new Patch(
                new Ring(2_700, 420, 0),
                Pluck.acoustic(0.13, 4_400, 0.2, 1),
                new Pair(3, false, 0.45, 0.95),
                new Touch(260, 95, 0, 0.003, 5, 0.02),
                Soundbox.BOWL,
                1);
    }

    /** Silk over movable bridges on a long hollow board, ivory picks close to the end. */
    public static Patch koto() {
        return new Patch(
                new Ring(7_500, 1_500, 0.05),
                Pluck.acoustic(0.1, 4_800, 0.08, 0.3),
                Pair.PLANES,
                new Touch(1_700, 80, 0, 0, 4, 0),
                Soundbox.BOARD,
                -1.25);
    }
}
