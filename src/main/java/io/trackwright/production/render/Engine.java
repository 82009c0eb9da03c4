package io.trackwright.production.render;

import java.util.Arrays;

/** The engine that turns a request into bytes. */
public final class Engine {
    /** Rises whenever the same request and seed would give other bytes. */
    public static final String VERSION = "0.4.0";

    private Engine() {}

    /**
     * True when another engine is later than this one.
     *
     * @param version numbers between dots; empty for one from before they were written down
     * @throws NumberFormatException for anything else
     */
    public static boolean precedes(String version) {
        return Arrays.compare(numbers(VERSION), numbers(version)) < 0;
    }

    private static int[] numbers(String version) {
        return version.isEmpty()
                ? new int[0]
                : Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }
}
