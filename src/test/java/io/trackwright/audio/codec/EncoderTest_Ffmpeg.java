package io.trackwright.audio.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.StereoBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compressed files as another version of ffmpeg reads them. */
class EncoderTest_Ffmpeg {
    private static final List<Encoding> LOSSY =
            List.of(
                    new Encoding.Mp3(320, 0),
                    new Encoding.Mp3(0, 0),
                    new Encoding.Opus(192),
                    new Encoding.Aac(256));

    @TempDir Path dir;

    @Test
    void flacIsTheMusicBitForBit() throws Exception {
        Programs.need();
        for (int rate : new int[] {44_100, 48_000, 96_000}) {
            StereoBlock tune = Tune.of(rate, rate * 2 + 4321);
            Path file =
                    Tune.encode(tune, rate, new Encoding.Flac(24, 5), dir.resolve(rate + ".flac"));
            float[][] heard = Programs.decoded(file);
            assertArrayEquals(tune.left, heard[0], "left at " + rate);
            assertArrayEquals(tune.right, heard[1], "right at " + rate);
            String probe = Programs.probe(file);
            assertTrue(probe.contains("bits_per_raw_sample=\"24\""), probe);
            assertTrue(probe.contains("sample_rate=\"" + rate + "\""), probe);
        }
    }

    @Test
    void flacCanHaveSixteenBits() throws Exception {
        Programs.need();
        StereoBlock tune = Tune.of(44_100, 50_000);
        Path file = Tune.encode(tune, 44_100, new Encoding.Flac(16, 8), dir.resolve("16.flac"));
        float[][] heard = Programs.decoded(file);
        for (int i = 0; i < tune.frames(); i++) {
            assertEquals(SampleFormat.toPcm16(tune.left[i]) / 32768f, heard[0][i]);
        }
        assertTrue(Programs.probe(file).contains("bits_per_raw_sample=\"16\""));
    }

    @Test
    void lossyFilesBeginAndEndWhereTheMusicDoes() throws Exception {
        Programs.need();
        for (int rate : new int[] {44_100, 48_000, 96_000}) {
            for (Encoding encoding : LOSSY) {
                int to = encoding.sampleRateHz(rate);
                double seconds = 3.2101;
                int frames = (int) (seconds * rate);
                Path file =
                        Tune.encode(
                                Tune.of(rate, frames),
                                rate,
                                encoding,
                                dir.resolve(rate + encoding.slug() + "." + encoding.extension()));
                float[][] heard = Programs.decoded(file);
                String what = encoding + " of " + rate + " Hz";
                int wanted = (int) Math.rint((double) frames * to / rate);
                float[] expected = Tune.of(to, wanted).left;
                int lag = Fidelity.lag(expected, heard[0]);
                double snr = Fidelity.snrDb(expected, heard[0], wanted - 2);
                assertEquals(0, lag, what);
                assertTrue(snr > 20, what + ": signal to noise " + snr + " dB");
                if (encoding instanceof Encoding.Aac) {
                    // This ffmpeg reads where an edit list ends, and plays on to the packet's end.
                    String probe = Programs.probe(file);
                    assertTrue(probe.contains("duration_ts=" + wanted), wanted + "\n" + probe);
                    assertEquals(wanted, heard[0].length, 1024, what);
                } else {
                    assertEquals(wanted, heard[0].length, 2, what);
                }
            }
        }
    }

    @Test
    void tagsAreRead() throws Exception {
        Programs.need();
        StereoBlock tune = Tune.of(44_100, 44_100);
        Encoding[] all = {
            new Encoding.Flac(24, 5),
            new Encoding.Mp3(320, 0),
            new Encoding.Opus(128),
            new Encoding.Aac(192)
        };
        for (Encoding encoding : all) {
            Path file =
                    Tune.encode(tune, 44_100, encoding, dir.resolve("x." + encoding.extension()));
            String probe = Programs.probe(file);
            for (String text : List.of("Nächtliche Fahrt", "Trackwright", "House", "seed 42")) {
                assertTrue(probe.contains(text), encoding + " has no " + text + ":\n" + probe);
            }
            boolean tempo = probe.contains("124.5") || probe.contains("TBPM=\"125\"");
            assertTrue(tempo, probe);
            assertTrue(
                    probe.contains(encoding instanceof Encoding.Mp3 ? "F#m" : "F# minor"), probe);
        }
    }

    @Test
    void sameMusicSameBytes() throws Exception {
        StereoBlock tune = Tune.of(44_100, 100_000);
        for (Encoding encoding :
                List.of(
                        new Encoding.Flac(24, 5),
                        new Encoding.Mp3(0, 0),
                        new Encoding.Opus(192),
                        new Encoding.Aac(256))) {
            byte[] one = Files.readAllBytes(Tune.encode(tune, 44_100, encoding, dir.resolve("1")));
            byte[] two = Files.readAllBytes(Tune.encode(tune, 44_100, encoding, dir.resolve("2")));
            assertTrue(one.length > 10_000, encoding + ": " + one.length);
            assertArrayEquals(one, two, encoding.toString());
        }
    }

    @Test
    void saysWhatCannotBeWritten() {
        IOException e =
                assertThrows(
                        IOException.class,
                        () ->
                                new Encoder(
                                        dir.resolve("no/such/folder/x.flac"),
                                        new Encoding.Flac(24, 5),
                                        44_100,
                                        Tune.TAGS));
        assertTrue(e.getMessage().contains("cannot write"), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Encoding.Mp3(500, 0));
        assertThrows(IllegalArgumentException.class, () -> new Encoding.Flac(20, 0));
    }
}
