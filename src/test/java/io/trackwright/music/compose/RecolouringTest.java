package io.trackwright.music.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.trackwright.music.compose.Changes.Colour;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecolouringTest {
    private static Passage passage(int bars, int occurrence) {
        Scene scene = new Scene(SectionKind.VERSE, List.of(), false);
        Key key = Key.of("C", Mode.MAJOR);
        long end = bars * 3840L;
        return new Passage(
                0, SectionKind.VERSE, 0, bars, 0.5, occurrence, scene, 0, end, key, 1, List.of());
    }

    @Test
    void aPhraseTurnsToTheNextThroughItsDominant() {
        Recolouring turns = new Recolouring(Set.of(Colour.TURNS), false);
        assertEquals("IV V7/vi", turns.bar(passage(8, 0), "IV", "vi", 7));
        assertEquals("IV V7", turns.bar(passage(8, 0), "IV", "Imaj7", 7));
        assertEquals("IV", turns.bar(passage(8, 0), "IV", "vi", 6), "not inside a phrase");
        assertEquals("V", turns.bar(passage(8, 0), "V", "I", 7), "is the dominant already");
        assertEquals("I IV", turns.bar(passage(8, 0), "I IV", "vi", 7), "is full already");
        assertEquals("IV", turns.bar(passage(8, 0), "IV", "bVII", 7), "no goal in the key");
    }

    @Test
    void inMinorTheGoalsAreMinors() {
        Recolouring turns = new Recolouring(Set.of(Colour.TURNS), true);
        assertEquals("VII V7", turns.bar(passage(4, 0), "VII", "i7", 3));
        assertEquals("VII V7/VI", turns.bar(passage(4, 0), "VII", "VImaj7", 3));
    }

    @Test
    void theSubdominantIsBorrowedOnTheReturn() {
        Recolouring borrows = new Recolouring(Set.of(Colour.BORROWS), false);
        assertEquals("IV", borrows.bar(passage(8, 0), "IV", "I", 5));
        assertEquals("IV iv", borrows.bar(passage(8, 1), "IV", "I", 5));
        assertEquals("IVmaj7 iv6", borrows.bar(passage(8, 1), "IVmaj7", "I", 5));
        assertEquals("IV", borrows.bar(passage(8, 1), "IV", "I", 2), "the first half stays");
        assertEquals("vi", borrows.bar(passage(8, 1), "vi", "I", 5));
    }

    @Test
    void withoutColoursNothingChanges() {
        Recolouring none = new Recolouring(Set.of(), false);
        assertEquals("IV", none.bar(passage(8, 1), "IV", "vi", 7));
    }
}
