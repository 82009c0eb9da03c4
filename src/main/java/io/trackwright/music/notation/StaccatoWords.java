package io.trackwright.music.notation;

import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Ticks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The vocabulary of JFugue's music strings (D. Koelle, The Complete Guide to JFugue): notes with
 * octaves in which C5 is middle C, durations in whole notes, General MIDI percussion.
 */
final class StaccatoWords {
    /** Letters of durations with their ticks, longest first. */
    private static final String LENGTHS = "whqistxo";

    private static final int DECIMALS = 9;

    /** Names of the percussion keys from 35 on. */
    private static final List<String> DRUMS =
            List.of(
                    ("ACOUSTIC_BASS_DRUM BASS_DRUM SIDE_STICK ACOUSTIC_SNARE HAND_CLAP"
                                    + " ELECTRIC_SNARE LOW_FLOOR_TOM CLOSED_HI_HAT HIGH_FLOOR_TOM"
                                    + " PEDAL_HI_HAT LOW_TOM OPEN_HI_HAT LOW_MID_TOM HI_MID_TOM"
                                    + " CRASH_CYMBAL_1 HIGH_TOM RIDE_CYMBAL_1 CHINESE_CYMBAL"
                                    + " RIDE_BELL TAMBOURINE SPLASH_CYMBAL COWBELL CRASH_CYMBAL_2"
                                    + " VIBRASLAP RIDE_CYMBAL_2 HI_BONGO LOW_BONGO MUTE_HI_CONGA"
                                    + " OPEN_HI_CONGA LOW_CONGA HIGH_TIMBALE LOW_TIMBALE HIGH_AGOGO"
                                    + " LOW_AGOGO CABASA MARACAS SHORT_WHISTLE LONG_WHISTLE"
                                    + " SHORT_GUIRO LONG_GUIRO CLAVES HI_WOOD_BLOCK LOW_WOOD_BLOCK"
                                    + " MUTE_CUICA OPEN_CUICA MUTE_TRIANGLE OPEN_TRIANGLE")
                            .split(" "));

    private static final int FIRST_DRUM = 35;
    private static final List<String> SHARP_NAMES =
            List.of("C C# D D# E F F# G G# A A# B".split(" "));
    private static final List<String> FLAT_NAMES =
            List.of("C Db D Eb E F Gb G Ab A Bb B".split(" "));
    private static final String SHARPS = "FCGDAEB";
    private static final int[] SEMITONES = {9, 11, 0, 2, 4, 5, 7};

    private StaccatoWords() {}

    /** A length: letters such as {@code q} or {@code i.} where they say it, else a decimal. */
    static String length(long ticks) {
        for (int i = 0; i < LENGTHS.length(); i++) {
            long plain = Ticks.PER_WHOLE >> i;
            if (ticks == plain) {
                return LENGTHS.substring(i, i + 1);
            }
            if (2 * ticks == 3 * plain) {
                return LENGTHS.charAt(i) + ".";
            }
        }
        return "/"
                + BigDecimal.valueOf(ticks)
                        .divide(
                                BigDecimal.valueOf(Ticks.PER_WHOLE),
                                DECIMALS,
                                RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** Ticks of a length as written above; several letters add up. */
    static long ticks(String length) {
        if (length.startsWith("/")) {
            return Math.round(Double.parseDouble(length.substring(1)) * Ticks.PER_WHOLE);
        }
        long sum = 0;
        long last = 0;
        for (char c : length.toCharArray()) {
            int i = LENGTHS.indexOf(c);
            last = c == '.' ? last / 2 : (long) Ticks.PER_WHOLE >> i;
            sum += last;
        }
        return sum;
    }

    static String drum(int key) {
        int i = key - FIRST_DRUM;
        return "[" + (i >= 0 && i < DRUMS.size() ? DRUMS.get(i) : Integer.toString(key)) + "]";
    }

    /** What stands in brackets: a percussion name or a number. */
    static int bracketed(String word) {
        int i = DRUMS.indexOf(word);
        return i >= 0 ? i + FIRST_DRUM : Integer.parseInt(word);
    }

    /**
     * A pitch by name: a natural sign where the signature would alter the letter. No E#, Fb, B# and
     * Cb: JFugue 4 alters them once more.
     */
    static String note(int pitch, int sharps) {
        int place = Math.floorMod(pitch, 12);
        String name = (sharps < 0 ? FLAT_NAMES : SHARP_NAMES).get(place);
        boolean altered = name.length() == 1 && signature(name.charAt(0), sharps) != 0;
        return name + (altered ? "n" : "") + pitch / 12;
    }

    /**
     * MIDI number of a written note.
     *
     * @param sign {@code #}, {@code b}, {@code n} or none, which leaves it to the signature
     */
    static int pitch(char letter, String sign, int octave, int sharps) {
        int alter =
                switch (sign) {
                    case "" -> signature(letter, sharps);
                    case "n" -> 0;
                    default -> sign.charAt(0) == '#' ? sign.length() : -sign.length();
                };
        return 12 * octave + SEMITONES[letter - 'A'] + alter;
    }

    private static int signature(char letter, int sharps) {
        int at = SHARPS.indexOf(letter);
        return at < sharps ? 1 : 6 - at < -sharps ? -1 : 0;
    }

    /** The key of the signature, which JFugue knows in major and minor: {@code KEbmaj}. */
    static String key(Key key) {
        boolean minor = key.mode().minorThird();
        Key plain = MidiFileReader.keyOf(StandardMidiFile.sharps(key), minor ? 1 : 0);
        return "K" + plain.tonic() + (minor ? "min" : "maj");
    }
}
