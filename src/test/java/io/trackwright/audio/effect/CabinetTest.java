package io.trackwright.audio.effect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import org.junit.jupiter.api.Test;

class CabinetTest {
    private static final int RATE = 44_100;
    private static final AudioSpec SPEC = new AudioSpec(RATE, 512);

    private static StereoBlock impulse(Cabinet.Settings settings) {
        StereoBlock block = TestSignals.silence(RATE / 2);
        block.left[100] = 1;
        block.right[100] = 1;
        TestSignals.inPieces(block, 512, settings.build(SPEC)::process);
        return block;
    }

    /** The gain at a frequency, dB. */
    private static double db(StereoBlock impulse, double hz) {
        double re = 0;
        double im = 0;
        for (int i = 0; i < impulse.frames(); i++) {
            double phase = 2 * Math.PI * hz * i / RATE;
            re += impulse.left[i] * StrictMath.cos(phase);
            im += impulse.left[i] * StrictMath.sin(phase);
        }
        return 10 * StrictMath.log10(re * re + im * im + 1e-20);
    }

    private static Cabinet.Settings at(double offAxis, double distanceCm, double room) {
        Cabinet.Settings c = Cabinet.Settings.closed();
        return new Cabinet.Settings(
                c.resonanceHz(),
                c.thumpDb(),
                c.presenceHz(),
                c.presenceDb(),
                c.edgeHz(),
                offAxis,
                distanceCm,
                room);
    }

    @Test
    void passesWhatASpeakerPasses() {
        StereoBlock box = impulse(at(0.2, 4, 0));
        for (double hz = 90; hz < 4_500; hz *= 1.12) {
            assertEquals(0, db(box, hz), 7, "at " + hz + " Hz");
        }
        double low = db(box, 80) - db(box, 40);
        assertTrue(low > 8, "falls towards 40 Hz by " + low);
        double high = db(box, 5_000) - db(box, 10_000);
        assertTrue(high > 28, "falls towards 10 kHz by " + high);
        assertTrue(db(box, 12_000) < -40, "at 12 kHz " + db(box, 12_000));
    }

    @Test
    void theMicrophoneHearsWhereItStands() {
        StereoBlock axis = impulse(at(0, 4, 0));
        StereoBlock edge = impulse(at(1, 4, 0));
        double darker = db(axis, 4_000) - db(edge, 4_000);
        assertTrue(darker > 4, "4 kHz at the edge: " + darker + " less");
        assertEquals(db(axis, 150), db(edge, 150), 0.5);
        StereoBlock far = impulse(at(0, 60, 0));
        double thinner = db(axis, 115) - db(far, 115);
        assertTrue(thinner > 1.5 && thinner < 4, "115 Hz from afar: " + thinner + " less");
        assertEquals(db(axis, 2_000), db(far, 2_000), 0.5);
    }

    @Test
    void onlyTheRoomTellsLeftFromRight() {
        StereoBlock dry = impulse(at(0.2, 4, 0));
        assertArrayEquals(dry.left, dry.right);
        StereoBlock room = impulse(at(0.2, 4, 0.4));
        double apart = 0;
        double whole = 0;
        for (int i = 0; i < room.frames(); i++) {
            apart += Math.pow(room.left[i] - room.right[i], 2);
            whole += Math.pow(room.left[i] + room.right[i], 2);
        }
        double db = 10 * Math.log10(apart / whole);
        assertTrue(db > -25 && db < -8, "sides " + db + " dB");
    }
}
