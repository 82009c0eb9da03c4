package io.trackwright.audio.mix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Ducker;
import io.trackwright.audio.effect.Equalizer;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.TapeDelay;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixerTest {
    private static final int RATE = 48_000;
    private static final int BLOCK = 512;
    private static final AudioSpec SPEC = new AudioSpec(RATE, BLOCK);
    private static final long[] KICKS = {0, 24_000, 48_000, 72_000};

    private static final List<Bus.Settings> BUSSES =
            List.of(
                    Bus.Settings.of("room", Reverb.Settings.room(0.8))
                            .withDucking(new Ducker.Settings(6, 3, 10, 120)),
                    Bus.Settings.of("echo", TapeDelay.Settings.pingPong(250, 0.4)).withGainDb(-6));

    private static final List<ChannelStrip.Settings> STRIPS =
            List.of(
                    ChannelStrip.Settings.of(
                            -2,
                            0,
                            List.of(Saturator.Settings.of(6, 0.2)),
                            List.of(new Send("room", -18))),
                    ChannelStrip.Settings.of(
                                    -6,
                                    0.4,
                                    List.of(
                                            Equalizer.Settings.of(Equalizer.Band.lowCut(120)),
                                            Compressor.Settings.of(-20, 3, 10, 120)),
                                    List.of(new Send("echo", -9), new Send("room", -12)))
                            .withDucking(new Ducker.Settings(9, 3, 20, 180)),
                    ChannelStrip.Settings.of(-9, -0.7, List.of(), List.of()));

    private static StereoBlock dry(int strip) {
        return switch (strip) {
            case 0 -> TestSignals.drums(RATE, 2, -6, 1);
            case 1 -> TestSignals.pink(2 * RATE, -20, 2);
            default -> TestSignals.piano(RATE, 2, -12, 3);
        };
    }

    private static StereoBlock stem(int strip, int piece) {
        StereoBlock block = dry(strip);
        TestSignals.inPieces(block, piece, STRIPS.get(strip).build(SPEC, KICKS)::process);
        return block;
    }

    @Test
    void aStripAloneIsTheStemOfTheMix() {
        for (int s = 0; s < STRIPS.size(); s++) {
            assertArrayEquals(stem(s, BLOCK).left, stem(s, 100).left);
            assertArrayEquals(stem(s, BLOCK).right, stem(s, 100).right);
        }
    }

    @Test
    void stemsAndReturnsAddUpToTheMixdown() {
        Mixer mixer = new Mixer(SPEC, STRIPS, BUSSES, KICKS);
        StereoBlock[] stems = {stem(0, BLOCK), stem(1, BLOCK), stem(2, BLOCK)};
        StereoBlock[] blocks = {
            new StereoBlock(BLOCK), new StereoBlock(BLOCK), new StereoBlock(BLOCK)
        };
        double worst = 0;
        double wet = 0;
        for (int at = 0; at < 2 * RATE; at += BLOCK) {
            int n = Math.min(BLOCK, 2 * RATE - at);
            for (int s = 0; s < 3; s++) {
                blocks[s].resize(n);
                System.arraycopy(stems[s].left, at, blocks[s].left, 0, n);
                System.arraycopy(stems[s].right, at, blocks[s].right, 0, n);
            }
            mixer.mix(blocks, n);
            for (int i = 0; i < n; i++) {
                double sum = (double) mixer.returnOf(0).left[i] + mixer.returnOf(1).left[i];
                wet += sum * sum;
                for (StereoBlock block : blocks) {
                    sum += block.left[i];
                }
                worst = Math.max(worst, Math.abs(sum - mixer.mixdown().left[i]));
            }
        }
        assertTrue(wet > 0.1, "returns are silent");
        assertTrue(worst < 1e-6, "residual " + 20 * Math.log10(worst) + " dBFS");
    }

    @Test
    void panHasConstantPowerAndIsUnityInTheMiddle() {
        for (double pan : new double[] {-1, -0.5, 0, 0.3, 1}) {
            StereoBlock block = new StereoBlock(1);
            block.left[0] = 1;
            block.right[0] = 1;
            ChannelStrip.Settings.of(0, pan, List.of(), List.of())
                    .build(SPEC, new long[0])
                    .process(block);
            assertEquals(2, block.left[0] * block.left[0] + block.right[0] * block.right[0], 1e-5);
            assertEquals(Math.signum(pan), Math.signum(block.right[0] - block.left[0]));
        }
    }

    @Test
    void latencyIsKnown() {
        assertEquals(24, STRIPS.get(0).build(SPEC, KICKS).latencyFrames());
        assertEquals(0, STRIPS.get(1).build(SPEC, KICKS).latencyFrames());
    }

    @Test
    void aSendToNowhereIsRejected() {
        Exception e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Mixer(SPEC, STRIPS, List.of(BUSSES.get(0)), KICKS));
        assertEquals("a send names bus echo, there are [room]", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Send(" ", 0));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        ChannelStrip.Settings.of(
                                0, 0, List.of(), List.of(new Send("a", 0), new Send("a", -6))));
        assertThrows(
                IllegalArgumentException.class,
                () -> ChannelStrip.Settings.of(Double.NaN, 0, List.of(), List.of()));
    }
}
