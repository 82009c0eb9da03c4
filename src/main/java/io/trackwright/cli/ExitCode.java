package io.trackwright.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the process ends with; scripts may rely on the numbers. */
enum ExitCode {
    OK(0, "done"),
    JOB_FAILED(1, "the job failed or was cancelled; doctor found a failure"),
    REJECTED(2, "wrong usage, or the service rejected the request"),
    UNREACHABLE(3, "the service cannot be reached, did not start or broke down"),
    INTERRUPTED(130, "interrupted; create cancels the job it made");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    /** Numbers and meanings in order, as the help prints them. */
    static Map<String, String> legend() {
        Map<String, String> legend = new LinkedHashMap<>();
        for (ExitCode code : values()) {
            legend.put(String.valueOf(code.number), code.meaning);
        }
        return legend;
    }
}
