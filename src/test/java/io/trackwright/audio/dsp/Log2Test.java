package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Log2Test {
    @Test
    void isExactToTwelveDigits() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            double x = StrictMath.exp((random.nextDouble() - 0.5) * 1300);
            assertEquals(StrictMath.log(x) / StrictMath.log(2), Log2.of(x), 3e-12);
            double near = 1 + (random.nextDouble() - 0.5) * 1e-3;
            assertEquals(StrictMath.log(near) / StrictMath.log(2), Log2.of(near), 1e-12);
        }
    }

    @Test
    void powersOfTwoAreWhole() {
        for (int n = -1022; n <= 1023; n++) {
            assertEquals(n, Log2.of(StrictMath.scalb(1.0, n)));
        }
    }
}
