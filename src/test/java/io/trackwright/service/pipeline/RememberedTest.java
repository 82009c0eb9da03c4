package io.trackwright.service.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final Remembered<List<Integer>, Object> remembered = new Remembered<>(2);
    private final List<Integer> worked = new ArrayList<>();

    private Object ask(int question) {
        return remembered.of(
                List.of(question),
                () -> {
                    worked.add(question);
                    return new Object();
                });
    }

    @Test
    void worksOutOnceWhatIsAskedAgain() {
        Object first = ask(1);
        assertSame(first, ask(1));
        assertEquals(List.of(1), worked);
    }

    @Test
    void forgetsWhatNobodyAskedForLongest() {
        ask(1);
        ask(2);
        ask(1);
        ask(3);
        ask(1);
        ask(2);
        assertEquals(List.of(1, 2, 3, 2), worked);
    }

    @Test
    void whoeverAsksWithinAQuestionIsAnswered() {
        Object outer = remembered.of(List.of(9), () -> ask(9));
        assertSame(outer, ask(9));
        assertEquals(List.of(9), worked);
    }

    @Test
    void keepsOneAtLeast() {
        assertThrows(IllegalArgumentException.class, () -> new Remembered<>(0));
    }
}
