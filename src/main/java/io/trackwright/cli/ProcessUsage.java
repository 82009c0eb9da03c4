package io.trackwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What a process has used, as its operating system counts it. */
record ProcessUsage(long pid) {
    private static final String PEAK = "VmHWM:";

    /** Processor time since it started, of all its threads; 0 when the system does not say. */
    double cpuSeconds() {
        return ProcessHandle.of(pid)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .map(Duration::toMillis)
                        .orElse(0L)
                / 1_000.0;
    }

    /** Highest resident memory since {@link #resetPeak}, in MB of 2^20; 0 when unknown. */
    double peakMegabytes() {
        try {
            return peakKilobytes(Files.readAllLines(Path.of("/proc", "" + pid, "status")))
                    / 1_024.0;
        } catch (IOException noProcFileSystem) {
            return 0;
        }
    }

    /** Lets the peak begin anew (Linux, proc(5): clear_refs 5); else it counts from the start. */
    void resetPeak() {
        try {
            Files.writeString(Path.of("/proc", "" + pid, "clear_refs"), "5");
        } catch (IOException notOffered) {
            // the peak of the whole life is still a true upper bound
        }
    }

    static long peakKilobytes(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith(PEAK))
                .map(line -> line.replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty())
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}
