package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterruptionTest {
    @Test
    void theNewestTaskRunsFirstAndEachOnce() {
        List<String> done = new ArrayList<>();
        Interruption interruption = new Interruption();
        interruption.whenInterrupted(() -> done.add("stop the service"));
        interruption.whenInterrupted(() -> done.add("cancel the job"));
        interruption.whenInterrupted(() -> done.add("called off")).close();
        interruption.now();
        interruption.now();
        assertEquals(List.of("cancel the job", "stop the service"), done);
    }
}
