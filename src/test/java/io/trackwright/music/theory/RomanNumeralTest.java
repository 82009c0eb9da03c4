package io.trackwright.music.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RomanNumeralTest {

    @ParameterizedTest
    @CsvSource({
        "ii7, C, MAJOR, Dm7",
        "V7, F, MINOR, C7",
        "VI, A, MINOR, F",
        "bVI, C, MAJOR, Ab",
        "V7/V, Eb, MAJOR, F7",
        "V7/vi, C, MAJOR, E7",
        "I/3, D, MAJOR, D/F#",
        "V7/3, C, MAJOR, G7/B",
        "iim7b5, C, MINOR, Dm7b5",
        "bII/3, G, MINOR, Ab/C",
        "I6/9, Bb, MAJOR, Bb6/9",
        "VImaj7, F#, MINOR, Dmaj7",
        "v7, A, HARMONIC_MINOR, Em7",
        "i9, D, DORIAN, Dm9",
        "VI, D, DORIAN, G",
        "bVII, G, MIXOLYDIAN, F"
    })
    void resolvesInTheKey(String numeral, String tonic, Mode mode, String symbol) {
        assertEquals(symbol, RomanNumeral.parse(numeral).in(Key.of(tonic, mode)).symbol());
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void everyDegreeHasAChordInEveryMode(Mode mode) {
        for (String numeral : new String[] {"i9", "II7", "III", "iv7", "V7", "VImaj7", "vii"}) {
            Key key = Key.of("Cb", mode);
            Chord chord = RomanNumeral.parse(numeral).in(key);
            assertTrue(chord.pitchClasses().size() >= 3, numeral + " in " + key);
        }
    }

    @Test
    void rejectsWhatIsNoNumeral() {
        assertThrows(IllegalArgumentException.class, () -> RomanNumeral.parse("H7"));
        assertThrows(IllegalArgumentException.class, () -> RomanNumeral.parse("V99"));
        assertThrows(IllegalArgumentException.class, () -> RomanNumeral.parse(""));
    }
}
