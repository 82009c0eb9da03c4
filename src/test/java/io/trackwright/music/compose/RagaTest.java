package io.trackwright.music.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RagaTest {
    private static List<Integer> walk(Mode mode, int from, int way, int steps) {
        Raga raga = Raga.of(mode);
        Key key = Key.of("C", mode);
        List<Integer> out = new ArrayList<>();
        int at = from;
        for (int i = 0; i < steps; i++) {
            at = raga.step(at, way, key);
            out.add(at);
        }
        return out;
    }

    /** Ni Re Ga tivra-Ma Dha Ni Sa; Sa Ni Dha Pa tivra-Ma Ga Re Sa. */
    @Test
    void yamanLeavesOutPaOnTheWayUp() {
        assertEquals(List.of(62, 64, 66, 69, 71, 72), walk(Mode.LYDIAN, 59, 1, 7).subList(1, 7));
        assertEquals(List.of(71, 69, 67, 66, 64, 62, 60), walk(Mode.LYDIAN, 72, -1, 7));
    }

    /** Sa re Ga Ma Pa dha Ni Sa both ways. */
    @Test
    void bhairavHasBothSemitones() {
        assertEquals(List.of(61, 64, 65, 67, 68, 71, 72), walk(Mode.DOUBLE_HARMONIC, 60, 1, 7));
        assertEquals(List.of(71, 68, 67, 65, 64, 61, 60), walk(Mode.DOUBLE_HARMONIC, 72, -1, 7));
    }

    @Test
    void kafiIsDorianAndTurnsAroundPa() {
        assertEquals(List.of(62, 63, 65, 67, 69, 70, 72), walk(Mode.DORIAN, 60, 1, 7));
        assertEquals(4, Raga.of(Mode.DORIAN).vadi());
        assertEquals(0, Raga.of(Mode.DORIAN).samvadi());
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void theTwoMainNotesLieInBothDirections(Mode mode) {
        Raga raga = Raga.of(mode);
        assertTrue(raga.down().containsAll(List.of(0, raga.vadi(), raga.samvadi())));
        int apart = Math.floorMod(raga.samvadi() - raga.vadi(), 7);
        assertTrue(apart >= 3 && apart <= 4, "a fourth or fifth apart, was " + apart);
    }
}
