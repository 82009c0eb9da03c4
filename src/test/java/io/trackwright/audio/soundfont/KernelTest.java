package io.trackwright.audio.soundfont;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sines of a sample rate of 44,100 Hz, read at other pitches. */
class KernelTest {
    private static final int SOURCE_HZ = 44_100;
    private static final int FRAMES = 8_192;
    private static final double TURN = 4294967296.0;
    private static final double AMPLITUDE = 0.5;

    /** Read as a sound transposed by {@code ratio}, where 1 gives every sample as it is. */
    private static Listening read(double hz, double ratio) {
        double cycles = hz / SOURCE_HZ;
        double level = AMPLITUDE * 32_767;
        float[] heard =
                read(
                        Kernel.of(ratio),
                        i -> (short) Math.rint(level * Math.sin(2 * Math.PI * cycles * i)),
                        0,
                        step(ratio),
                        FRAMES);
        for (int i = 0; i < FRAMES; i++) {
            heard[i] /= 32_768;
        }
        // The rate it would be played at for the sine to keep its frequency.
        return new Listening(heard, heard, (int) Math.rint(SOURCE_HZ / ratio));
    }

    private static long step(double ratio) {
        return (long) (ratio * (1 << Pieces.PLACE_BITS));
    }

    private interface Sound {
        short at(int sample);
    }

    /** In stretches of 64 frames, from a position and by a step in places. */
    private static float[] read(Kernel kernel, Sound sound, long position, long step, int frames) {
        Tape samples = new Tape(2 * Pieces.ROW);
        Tape row = new Tape(2 * Pieces.ROW);
        Tape left = new Tape(2 * Pieces.ROW);
        Tape right = new Tape(2 * Pieces.ROW);
        Tape terms = new Tape(Pieces.TERMS);
        float[] out = new float[frames];
        for (int from = 0; from < frames; from += 64) {
            int to = Math.min(frames, from + 64);
            long at = position + from * step;
            int whole = (int) (at >> Pieces.PLACE_BITS);
            int rest = (int) (at - ((long) whole << Pieces.PLACE_BITS));
            int n = (int) (rest + 64 * step >> Pieces.PLACE_BITS) + 2;
            for (int i = 0; i < kernel.span(n); i++) {
                samples.a[i] = sound.at(whole - kernel.before() + i);
            }
            kernel.prepare(samples, row, left, right, terms, n);
            kernel.read(terms.a, rest, (int) step, out, from, to);
        }
        return out;
    }

    /** Images and the noise of the sound's 16 bits together; 12,000 Hz are 0.27 of the rate. */
    @ParameterizedTest
    @CsvSource({
        "440, 0.943, -85", "440, 0.71, -85", "440, 1.122, -85", "440, 0.31, -85",
        "1000, 0.943, -85", "1000, 0.53, -84", "2500, 0.943, -84", "2500, 0.841, -83",
        "5000, 0.943, -85", "5000, 0.63, -85", "9000, 0.943, -80", "12000, 0.943, -74",
        "5000, 0.31, -85", "12000, 0.31, -85"
    })
    void imagesStayUnheard(double hz, double ratio, double mostDb) {
        double besides = read(hz, ratio).besides(hz);
        assertTrue(besides < mostDb, hz + " Hz at " + ratio + ": " + besides);
    }

    @ParameterizedTest
    @CsvSource({"440, 0.02", "5000, 0.03", "10000, 0.06", "12000, 0.05", "14000, 0.15"})
    void trebleStays(double hz, double mostDb) {
        double db = read(hz, 0.943).levelDb() - 20 * Math.log10(AMPLITUDE);
        assertEquals(0, db, mostDb);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.943, 1.3, 2.1, 5})
    void aLevelPassesUnchanged(double ratio) {
        Kernel kernel = Kernel.of(ratio);
        float[] out = read(kernel, i -> (short) -12_345, 12_345L, step(ratio), 300);
        for (float x : out) {
            assertEquals(-12_345, x, 0.02);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.943, 1.3, 3})
    void howReadsAreSplitChangesNothing(double ratio) {
        Kernel kernel = Kernel.of(ratio);
        long step = step(ratio);
        float[] whole = read(kernel, i -> (short) (i * 7_919), 99, step, 192);
        float[] part = read(kernel, i -> (short) (i * 7_919), 99 + 77 * step, step, 115);
        assertArrayEquals(Arrays.copyOfRange(whole, 77, 192), part);
    }
}
