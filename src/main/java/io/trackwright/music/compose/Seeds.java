package io.trackwright.music.compose;

import java.util.SplittableRandom;

/** Independent random streams, one for each name under a piece's seed. */
final class Seeds {
    private Seeds() {}

    /**
     * The stream of a path such as ("lead", "drop", "2"); the same path always gives the same
     * stream.
     */
    static SplittableRandom stream(long seed, Object... path) {
        long hash = seed ^ 0x9E3779B97F4A7C15L;
        for (Object name : path) {
            for (char c : name.toString().toCharArray()) {
                hash = (hash ^ c) * 0x100000001B3L;
            }
            hash = mix(hash + 0x632BE59BD9B4E019L);
        }
        return new SplittableRandom(hash);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** About normal, mean 0, within −1..1, deviation 1/3: the sum of three uniforms. */
    static double bell(SplittableRandom random) {
        return (random.nextDouble() + random.nextDouble() + random.nextDouble()) / 1.5 - 1;
    }
}
