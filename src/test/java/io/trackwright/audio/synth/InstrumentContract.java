package io.trackwright.audio.synth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws that every instrument keeps, run on every preset. */
class InstrumentContract {
    private static final int TAKE = 8_000;
    private static final double LONGEST_TAIL_SECONDS = 45;

    static List<Presets> presets() {
        return Presets.all();
    }

    /**
     * A phrase with a chord, a slide and enough notes to steal voices, cut into blocks of one size.
     */
    private static Sound phrase(Instrument instrument, Presets preset, int block) {
        int[] starts = {0, 0, 0, 1_000, 1_517, 3_001, 3_002, 6_500};
        double[] keys = {0, 4, 7, 0, 2, -5, 12, 3};
        Sound sound = new Sound(new float[TAKE], new float[TAKE]);
        StereoBlock io = new StereoBlock(8_192);
        int next = 0;
        int at = 0;
        while (at < TAKE) {
            while (next < starts.length && starts[next] == at) {
                double key = preset.key() + keys[next];
                double from = next == 4 ? key - 2 : key;
                instrument.start(new Note(key, 0.3f + 0.08f * next, 2_000, from));
                next++;
            }
            int end = next < starts.length ? starts[next] : TAKE;
            int n = Math.min(block, end - at);
            io.resize(n);
            io.clear();
            instrument.render(io, 0, n);
            System.arraycopy(io.left, 0, sound.left(), at, n);
            System.arraycopy(io.right, 0, sound.right(), at, n);
            at += n;
        }
        return sound;
    }

    @ParameterizedTest
    @MethodSource("presets")
    void blockSizeNeverChangesTheSound(Presets preset) {
        Sound whole = phrase(preset.patch().build(Sound.SPEC, 7), preset, 8_191);
        for (int block : new int[] {1, 7, 64, 65}) {
            Sound split = phrase(preset.patch().build(Sound.SPEC, 7), preset, block);
            assertArrayEquals(whole.left(), split.left(), "left, blocks of " + block);
            assertArrayEquals(whole.right(), split.right(), "right, blocks of " + block);
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void resetReplaysAndSeedsRepeat(Presets preset) {
        Instrument instrument = preset.patch().build(Sound.SPEC, 11);
        Sound first = phrase(instrument, preset, 512);
        instrument.reset();
        assertTrue(instrument.silent());
        Sound again = phrase(instrument, preset, 512);
        Sound twin = phrase(preset.patch().build(Sound.SPEC, 11), preset, 512);
        assertArrayEquals(first.left(), again.left());
        assertArrayEquals(first.right(), again.right());
        assertArrayEquals(first.left(), twin.left());
        assertTrue(first.peak() > 1e-3, "it sounds");
        for (int i = 0; i < TAKE; i++) {
            assertTrue(Math.abs(first.left()[i]) <= 4 && Math.abs(first.right()[i]) <= 4);
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void addsNothingBeforeTheFirstNoteAndOnlyWhereAsked(Presets preset) {
        Instrument instrument = preset.patch().build(Sound.SPEC, 3);
        StereoBlock io = new StereoBlock(256);
        assertTrue(instrument.silent());
        Arrays.fill(io.left, 0.5f);
        instrument.render(io, 0, 256);
        instrument.start(Note.of(preset.key(), 1, 4_000));
        assertFalse(instrument.silent());
        instrument.render(io, 100, 200);
        for (int i = 0; i < 256; i++) {
            if (i < 100 || i >= 200) {
                assertEquals(0.5f, io.left[i]);
                assertEquals(0f, io.right[i]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void beginsAndEndsWithoutAClickAndThenIsSilent(Presets preset) {
        Instrument instrument = preset.patch().build(Sound.SPEC, 5);
        instrument.start(Note.of(preset.key(), 0.8f, 4_000));
        StereoBlock io = new StereoBlock(64);
        float last = 0;
        int block = 0;
        int limit = (int) (LONGEST_TAIL_SECONDS * Sound.SPEC.sampleRateHz() / 64);
        while (!instrument.silent()) {
            assertTrue(block < limit, "still sounding after the bound");
            io.clear();
            instrument.render(io, 0, 64);
            if (block++ == 0) {
                assertTrue(Math.abs(io.left[0]) < 0.02, "starts at " + io.left[0]);
            }
            last = Math.max(Math.abs(io.left[63]), Math.abs(io.right[63]));
        }
        assertTrue(last < 1e-3, "ends at " + last);
        io.clear();
        instrument.render(io, 0, 64);
        for (int i = 0; i < 64; i++) {
            assertEquals(0f, io.left[i]);
            assertEquals(0f, io.right[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void playsAtEverySampleRate(Presets preset) {
        for (int rate : new int[] {8_000, 44_100, 96_000}) {
            Instrument instrument = preset.patch().build(new AudioSpec(rate, 512), 5);
            instrument.start(Note.of(preset.key(), 0.9f, rate / 8));
            Sound sound = Sound.take(instrument, rate / 8, 512);
            assertTrue(sound.peak() > 1e-4 && sound.peak() < 4, rate + " Hz: " + sound.peak());
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void allocatesNothing(Presets preset) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Instrument instrument = preset.patch().build(Sound.SPEC, 5);
        Note note = Note.of(preset.key(), 0.7f, 1_000);
        StereoBlock io = new StereoBlock(256);
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < 8 && fewest > 0; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 30; i++) {
                instrument.start(note);
                instrument.render(io, 0, 256);
            }
            fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertEquals(0, fewest, "bytes in 30 notes and blocks");
    }
}
