package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModalBankTest {
    private static final int RATE = 48_000;

    @Test
    void aModeIsADecayingSine() {
        ModalBank bank = new ModalBank(RATE, 4);
        bank.add(441.3, 0.5, 0.8, 0.1);
        float[] chunk = new float[ModalBank.CHUNK];
        for (int at = 0; at < RATE / 2; at += ModalBank.CHUNK) {
            Arrays.fill(chunk, 0);
            bank.render(chunk);
            for (int i = 0; i < ModalBank.CHUNK; i++) {
                double t = (double) (at + i) / RATE;
                double expected =
                        0.5
                                * StrictMath.pow(10, -3 * t / 0.8)
                                * StrictMath.sin(2 * Math.PI * (441.3 * t + 0.1));
                assertEquals(expected, chunk[i], 2e-6);
            }
        }
    }

    @Test
    void modesThatCannotBeHeardAreLeftOut() {
        ModalBank bank = new ModalBank(RATE, 2);
        bank.add(23_900, 1, 1, 0);
        bank.add(100, 0, 1, 0);
        assertEquals(0, bank.count());
        bank.add(100, 1, 0.01, 0);
        bank.add(200, 1, 10, 0);
        bank.add(300, 1, 10, 0);
        assertEquals(2, bank.count());
        float[] chunk = new float[ModalBank.CHUNK];
        for (int i = 0; i < 60; i++) {
            bank.render(chunk);
        }
        assertEquals(1, bank.count());
    }

    @Test
    void aModeHeardOnTwoSidesIsTwoModes() {
        ModalBank both = new ModalBank(RATE, 3);
        ModalBank one = new ModalBank(RATE, 3);
        ModalBank two = new ModalBank(RATE, 3);
        for (int m = 0; m < 3; m++) {
            double hz = 330.7 * (m + 1);
            double share = 0.4 + 0.9 * m;
            both.add(hz, 0.3, share, 0.5, 0.02 * m);
            one.add(hz, 0.3, 0.5, 0.02 * m);
            two.add(hz, 0.3 * share, 0.5, 0.02 * m);
        }
        float[][] heard = new float[2][ModalBank.CHUNK];
        float[][] wanted = new float[2][ModalBank.CHUNK];
        for (int at = 0; at < RATE / 4; at += ModalBank.CHUNK) {
            for (int side = 0; side < 2; side++) {
                Arrays.fill(heard[side], 0);
                Arrays.fill(wanted[side], 0);
            }
            both.render(heard[0], heard[1]);
            one.render(wanted[0]);
            two.render(wanted[1]);
            for (int side = 0; side < 2; side++) {
                for (int i = 0; i < ModalBank.CHUNK; i++) {
                    assertEquals(wanted[side][i], heard[side][i], 3e-7);
                }
            }
        }
    }

    @Test
    void aModeLastsWhileEitherSideHearsIt() {
        ModalBank bank = new ModalBank(RATE, 2);
        bank.add(300, 2e-5, 10, 10, 0);
        bank.add(300, 2e-5, 1.2, 10, 0);
        assertEquals(1, bank.count());
        float[][] chunk = new float[2][ModalBank.CHUNK];
        for (int i = 0; i < 60; i++) {
            bank.render(chunk[0], chunk[1]);
        }
        assertEquals(1, bank.count());
    }
}
