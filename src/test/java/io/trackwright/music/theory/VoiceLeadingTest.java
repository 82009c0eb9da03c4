package io.trackwright.music.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VoiceLeadingTest {
    private static final Key C = Key.of("C", Mode.MAJOR);

    private static List<Integer> tones(String numeral) {
        return RomanNumeral.parse(numeral).in(C).pitchClasses();
    }

    @Test
    void keepsCommonTonesAndMovesTheRestByStep() {
        List<Integer> before = VoiceLeading.lead(List.of(), tones("I"), 52, 76);
        List<Integer> after = VoiceLeading.lead(before, tones("vi"), 52, 76);
        int moved = 0;
        for (int i = 0; i < 3; i++) {
            moved += Math.abs(after.get(i) - before.get(i));
        }
        assertEquals(2, moved, before + " to " + after);
    }

    @Test
    void voicesEveryToneOnceInsideTheRange() {
        List<Integer> before = List.of();
        for (String numeral : List.of("ii9", "V13", "Imaj9", "vi7", "IV", "V7sus4", "I6/9")) {
            List<Integer> tones = tones(numeral).stream().distinct().limit(4).toList();
            List<Integer> voicing = VoiceLeading.lead(before, tones, 50, 76);
            Set<Integer> found = voicing.stream().map(p -> p % 12).collect(Collectors.toSet());
            assertEquals(Set.copyOf(tones), found);
            assertTrue(voicing.getFirst() >= 50 && voicing.getLast() <= 76, voicing.toString());
            before = voicing;
        }
    }

    @Test
    void leavesTheLowRegisterOpen() {
        List<Integer> low = VoiceLeading.lead(List.of(), tones("I"), 36, 60);
        assertTrue(low.get(0) >= 45 || low.get(1) - low.get(0) >= 7, low.toString());
    }
}
