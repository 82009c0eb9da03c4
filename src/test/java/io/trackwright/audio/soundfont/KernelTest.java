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
        Kernel kernel = Kernel.of(ratio);
        int length = (int) (FRAMES * ratio) + Kernel.MOST_TAPS + 2;
        short[] sound = new short[length + 1];
        for (int i = 0; i < sound.length; i++) {
            double phase = 2 * Math.PI * hz * i / SOURCE_HZ;
            sound[i] = (short) Math.rint(AMPLITUDE * 32_767 * Math.sin(phase));
        }
        long[] pairs = new long[length];
        Kernel.pair(sound, pairs, length);
        int[] out = new int[FRAMES];
        kernel.read(pairs, 0, (long) (TURN * ratio), out, 0, FRAMES);
        float[] heard = new float[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            heard[i] = out[i] / (float) (1 << Kernel.SCALE_BITS);
        }
        // The rate it would be played at for the sine to keep its frequency.
        return new Listening(heard, heard, (int) Math.rint(SOURCE_HZ / ratio));
    }

    /** Images and the noise of weights and places together; 12,000 Hz are 0.27 of the rate. */
    @ParameterizedTest
    @CsvSource({
        "440, 0.943, -80", "440, 0.71, -80", "440, 1.122, -80", "440, 0.31, -80",
        "1000, 0.943, -80", "1000, 0.53, -80", "2500, 0.943, -80", "2500, 0.841, -80",
        "5000, 0.943, -78", "5000, 0.63, -78", "9000, 0.943, -72", "12000, 0.943, -70"
    })
    void imagesStayUnheard(double hz, double ratio, double mostDb) {
        double besides = read(hz, ratio).besides(hz);
        assertTrue(besides < mostDb, hz + " Hz at " + ratio + ": " + besides);
    }

    @ParameterizedTest
    @CsvSource({"440, 0.1", "5000, 0.1", "10000, 0.15", "12000, 0.3", "14000, 1.1"})
    void trebleStays(double hz, double mostDb) {
        double db = read(hz, 0.943).levelDb() - 20 * Math.log10(AMPLITUDE);
        assertEquals(0, db, mostDb);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.943, 1.3, 2.1, 5})
    void aLevelPassesUnchanged(double ratio) {
        Kernel kernel = Kernel.of(ratio);
        short[] level = new short[4_000];
        Arrays.fill(level, (short) -12_345);
        long[] pairs = new long[3_999];
        Kernel.pair(level, pairs, pairs.length);
        int[] out = new int[300];
        kernel.read(pairs, 12_345_678L, (long) (TURN * ratio), out, 0, 300);
        int exact = -12_345 << Kernel.SCALE_BITS - 15;
        for (int x : out) {
            assertEquals(exact, x, 32, "one for each eight taps may be lost in rounding");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.943, 1.3, 3})
    void howReadsAreSplitChangesNothing(double ratio) {
        Kernel kernel = Kernel.of(ratio);
        short[] sound = new short[4_000];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (short) (i * 7_919);
        }
        long[] pairs = new long[3_999];
        Kernel.pair(sound, pairs, pairs.length);
        long step = (long) (TURN * ratio);
        int[] whole = new int[200];
        kernel.read(pairs, 99, step, whole, 0, 200);
        int[] parts = new int[200];
        kernel.read(pairs, 99, step, parts, 0, 77);
        kernel.read(pairs, 99 + 77 * step, step, parts, 77, 200);
        assertArrayEquals(whole, parts);
    }
}
