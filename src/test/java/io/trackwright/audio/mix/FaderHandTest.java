package io.trackwright.audio.mix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.StereoBlock;
import org.junit.jupiter.api.Test;

/** A hand on the desk: where it moves, how far, without clicks. */
class FaderHandTest {
    private static final int RATE = 48_000;

    private static Ride ramp(double from, double to) {
        return new Ride(new long[] {RATE / 4, 3 * RATE / 4}, new double[] {from, to}, 0);
    }

    private static final Rides ALL = new Rides(ramp(-6, 1), ramp(4, 0), ramp(0.5, 1.3), ramp(0, 4));

    private static StereoBlock run(Rides rides, StereoBlock block, int piece) {
        TestSignals.inPieces(block, piece, new FaderHand(rides, RATE, 0)::process);
        return block;
    }

    @Test
    void blockSizesAgreeBitForBit() {
        StereoBlock expected = run(ALL, TestSignals.pink(RATE, -20, 4), RATE);
        for (int piece : new int[] {1, 7, 64, 65, 1000}) {
            StereoBlock block = run(ALL, TestSignals.pink(RATE, -20, 4), piece);
            assertArrayEquals(expected.left, block.left, 0f);
            assertArrayEquals(expected.right, block.right, 0f);
        }
    }

    @Test
    void isLinearSoThatStemsAddUp() {
        StereoBlock one = TestSignals.pink(RATE, -20, 4);
        StereoBlock two = TestSignals.noise(RATE, 0.1, 5);
        StereoBlock both = TestSignals.copy(one);
        both.add(two, 1);
        run(ALL, both, 512);
        run(ALL, one, 512).add(run(ALL, two, 512), 1);
        for (int i = 0; i < RATE; i++) {
            assertEquals(both.left[i], one.left[i], 1e-6);
        }
    }

    @Test
    void faderAndFilterGoWhereTheRideSays() {
        StereoBlock loud = run(ALL, TestSignals.sine(RATE, 200, -20, 1), 512);
        double before = TestSignals.amplitudeOf(loud.left, 2_400, 9_600, RATE, 200);
        double after = TestSignals.amplitudeOf(loud.left, 40_800, 48_000, RATE, 200);
        assertEquals(7, 20 * Math.log10(after / before), 0.5);
        StereoBlock bright = run(ALL, TestSignals.sine(RATE, 8_000, -20, 1), 512);
        double dull = TestSignals.amplitudeOf(bright.left, 2_400, 9_600, RATE, 8_000);
        double open = TestSignals.amplitudeOf(bright.left, 40_800, 48_000, RATE, 8_000);
        assertTrue(20 * Math.log10(open / dull) > 25);
        assertEquals(-19, 20 * Math.log10(open), 0.05);
    }

    @Test
    void movesWithoutAClick() {
        Rides sudden =
                new Rides(
                        new Ride(new long[] {20_000, 23_840}, new double[] {-4, 1}, 0),
                        new Ride(new long[] {20_000, 23_840}, new double[] {2.6, 0}, 0),
                        new Ride(new long[] {20_000, 23_840}, new double[] {0.9, 1.2}, 0),
                        Ride.still(0));
        StereoBlock block = run(sudden, TestSignals.sine(RATE, 100, -6, 1), 512);
        double bend = 0;
        for (int i = 2_000; i < RATE; i++) {
            bend =
                    Math.max(
                            bend,
                            Math.abs(block.left[i] - 2 * block.left[i - 1] + block.left[i - 2]));
        }
        double sine = Math.pow(2 * Math.PI * 100 / RATE, 2) * TestSignals.gain(-5);
        assertTrue(bend < 3 * sine, bend + " where a sine bends by " + sine);
    }

    @Test
    void aRideGoesRound() {
        Ride ride = new Ride(new long[] {0, 100, 900}, new double[] {5, 1, 5}, 1000);
        assertEquals(3, ride.at(50));
        assertEquals(3, ride.at(1050));
        assertEquals(5, ride.at(999));
        assertEquals(5, ride.at(-1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Ride(new long[] {5, 5}, new double[] {1, 2}, 0));
    }

    @Test
    void handsThatRestChangeNothing() {
        StereoBlock plain = TestSignals.pink(4_096, -20, 9);
        assertArrayEquals(plain.left, run(Rides.NONE, TestSignals.copy(plain), 512).left, 0f);
    }
}
