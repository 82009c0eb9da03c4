package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessUsageTest {
    @Test
    void readsThePeakFromTheStatusFile() {
        assertEquals(
                251_904,
                ProcessUsage.peakKilobytes(
                        List.of("Name:\tjava", "VmPeak:\t999999 kB", "VmHWM:\t  251904 kB")));
        assertEquals(0, ProcessUsage.peakKilobytes(List.of("Name:\tjava")));
    }

    @Test
    void thisProcessHasUsedSomething() {
        assertTrue(new ProcessUsage(ProcessHandle.current().pid()).cpuSeconds() > 0);
    }
}
