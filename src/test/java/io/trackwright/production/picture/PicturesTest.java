package io.trackwright.production.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PicturesTest {
    private static final int RATE = 44_100;
    private static final AudioSpec SPEC = new AudioSpec(RATE, 4096);
    private static final List<Stretch> FORM =
            List.of(new Stretch("quiet <intro>", 0), new Stretch("drop & more", 5));

    /** Ten seconds of a sine, 30 dB louder from the middle on. */
    private static StereoBlock[] tone(double hz) {
        StereoBlock[] blocks = new StereoBlock[10 * RATE / 3000];
        for (int k = 0; k < blocks.length; k++) {
            blocks[k] = new StereoBlock(3000);
            for (int i = 0; i < 3000; i++) {
                int at = 3000 * k + i;
                double gain = at < 5 * RATE ? 0.0158 : 0.5;
                double turn = 2 * Math.PI * hz * at / RATE;
                blocks[k].left[i] = (float) (gain * StrictMath.sin(turn));
                blocks[k].right[i] = blocks[k].left[i];
            }
        }
        return blocks;
    }

    private static Overview overview(StereoBlock[] blocks) {
        Overview.Recorder recorder = new Overview.Recorder(SPEC, 0);
        for (StereoBlock block : blocks) {
            recorder.process(block);
        }
        return recorder.finish();
    }

    @Test
    void overviewKnowsLevelsAndComesBackFromItsBytes() {
        Overview overview = overview(tone(1000));
        assertEquals(10, overview.seconds(), 0.1);
        assertEquals(32_767 / 2, overview.high(1200, 1300), 200);
        assertEquals(-32_767 / 2, overview.low(1200, 1300), 200);
        assertEquals(0.5 / Math.sqrt(2), overview.rms(1200, 1300), 0.005);
        Overview back = Overview.fromBytes(overview.toBytes());
        assertArrayEquals(overview.toBytes(), back.toBytes());
        assertArrayEquals(overview.hopPowers(), back.hopPowers());
    }

    @Test
    void waveformGrowsWhereTheMusicDoes() throws Exception {
        for (Theme theme : Theme.values()) {
            Waveform waveform = new Waveform(overview(tone(1000)), FORM, new Size(640, 160), theme);
            BufferedImage png = read(waveform.png());
            assertEquals(640, png.getWidth());
            assertEquals(160, png.getHeight());
            assertTrue(ink(png, 100, theme) < 12, "quiet " + ink(png, 100, theme));
            assertTrue(ink(png, 500, theme) > 60, "loud " + ink(png, 500, theme));
            Document svg = parse(waveform.svg("A & B <c>"));
            assertEquals("A & B <c>", text(svg, "title"));
            assertTrue(
                    text(svg, "desc").contains("quiet <intro> from 0:00, drop & more from 0:05"));
            assertEquals("640", svg.getDocumentElement().getAttribute("width"));
        }
    }

    /** The most that any of a few columns is painted, in pixels. */
    private static int ink(BufferedImage png, int x, Theme theme) {
        int most = 0;
        for (int column = x; column < x + 4; column++) {
            int painted = 0;
            for (int y = 0; y < png.getHeight(); y++) {
                int colour = png.getRGB(column, y) & 0xffffff;
                painted += colour == theme.background() || colour == theme.band() ? 0 : 1;
            }
            most = Math.max(most, painted);
        }
        return most;
    }

    @Test
    void loudnessChartSaysWhatTheMeterDoes() throws Exception {
        LoudnessChart chart =
                new LoudnessChart(overview(tone(1000)), FORM, -14, new Size(800, 300), Theme.LIGHT);
        String svg = chart.svg("Loudness of it");
        Document document = parse(svg);
        assertEquals("Loudness of it", text(document, "title"));
        // a sine of amplitude 0.5 in both channels: −6.02 LUFS (BS.1770-5)
        assertTrue(text(document, "desc").contains("loudest 400 ms −6.0 LUFS"), svg);
        assertTrue(text(document, "desc").contains("target −14.0 LUFS"), svg);
        assertTrue(document.getElementsByTagName("path").getLength() >= 2);
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new LoudnessChart(
                                overview(tone(1000)), FORM, -14, new Size(800, 100), Theme.LIGHT));
    }

    @Test
    void spectrogramShowsATone() throws IOException {
        for (double hz : new double[] {60, 440, 5000}) {
            StereoBlock[] blocks = tone(hz);
            Spectrogram spectrogram =
                    new Spectrogram(SPEC, 3000L * blocks.length, new Size(600, 400), Theme.DARK);
            for (StereoBlock block : blocks) {
                spectrogram.process(block);
            }
            byte[] bytes = spectrogram.png();
            BufferedImage png = read(bytes);
            int brightest = 0;
            double most = 0;
            int bottom = 400 - 22;
            for (int y = 0; y < bottom; y++) {
                double light = light(png.getRGB(500, y));
                if (light > most) {
                    most = light;
                    brightest = y;
                }
            }
            double octaves = Math.log(20_000 / 30.0) / Math.log(2);
            double expected = bottom * (1 - Math.log(hz / 30) / Math.log(2) / octaves);
            assertEquals(expected, brightest, 8, hz + " Hz");
            assertTrue(light(png.getRGB(200, brightest)) < most - 60, "30 dB less is darker");
            assertTrue(
                    light(png.getRGB(500, (brightest + 189) % bottom)) < 60, "elsewhere nothing");
        }
    }

    private static double light(int rgb) {
        return 0.3 * (rgb >> 16 & 0xff) + 0.59 * (rgb >> 8 & 0xff) + 0.11 * (rgb & 0xff);
    }

    @Test
    void aPictureHasItsScales() throws IOException {
        Spectrogram silence = new Spectrogram(SPEC, RATE, new Size(600, 400), Theme.LIGHT);
        silence.process(new StereoBlock(4096));
        BufferedImage png = read(silence.png());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < 400; y++) {
            colours.add(png.getRGB(20, y));
        }
        assertTrue(colours.size() > 3, "letters have soft edges");
        assertNotEquals(0, Arrays.stream(new int[] {png.getRGB(300, 100) & 0xffffff}).sum());
    }

    @Test
    void peaksAreThoseOfTheMusic() {
        String json = Peaks.json(overview(tone(1000)), 100);
        assertTrue(json.startsWith("{\"version\":2,\"channels\":1,\"sample_rate\":44100,"), json);
        String[] numbers = json.replaceAll(".*\\[|\\].*", "").split(",");
        int length = Integer.parseInt(json.replaceAll(".*\"length\":(\\d+).*", "$1"));
        assertEquals(2 * length, numbers.length);
        assertTrue(length <= 100 && length > 90, "length " + length);
        assertEquals(-16_384, Integer.parseInt(numbers[2 * length - 4]), 200);
        assertEquals(16_384, Integer.parseInt(numbers[2 * length - 3]), 200);
        assertEquals(518, Integer.parseInt(numbers[3]), 20);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }
}
