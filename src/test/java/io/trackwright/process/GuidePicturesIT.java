package io.trackwright.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of the documentation, made anew into target/pictures; {@code cp target/pictures/*
 * docs/pictures/} takes them over.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuidePicturesIT {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final long MOST_BYTES = 150_000;

    /** Prompts of the README by the names of their pictures. */
    private static final Map<String, String> EXAMPLES = new LinkedHashMap<>();

    static {
        EXAMPLES.put("lofi", "Late-night lo-fi with Rhodes and brushed drums, 76 bpm, 45 seconds");
        EXAMPLES.put("drum-and-bass", "Energetic drum and bass, 174 bpm, F minor, 45 seconds");
        EXAMPLES.put("jazz", "Warm jazz swing trio, 132 bpm, Bb major, 45 seconds");
        EXAMPLES.put("cinematic", "Epic cinematic trailer, 90 bpm, D minor, 45 seconds");
    }

    @TempDir static Path dir;
    private BrowserSession session;
    private String track = "";

    @BeforeAll
    void open() throws Exception {
        Files.createDirectories(PICTURES);
        session = new BrowserSession(dir);
        for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
            String id = session.service.create(example.getValue(), 7);
            session.service.awaitEnd(id, Duration.ofMinutes(3));
            String picture = "waveform.svg?width=880&height=120";
            Files.write(
                    PICTURES.resolve(example.getKey() + ".svg"), session.service.file(id, picture));
            track = track.isEmpty() ? id : track;
        }
    }

    @AfterAll
    void close() throws Exception {
        if (session != null) {
            session.close();
        }
    }

    @Test
    void wavesAreSmall() throws IOException {
        for (String name : EXAMPLES.keySet()) {
            assertSmall(PICTURES.resolve(name + ".svg"));
        }
    }

    @Test
    void screensAreSmallAndShowWhatTheySay() throws Exception {
        for (int width : new int[] {1440, 390}) {
            Page create =
                    session.visit(
                            "/?prompt=Deep+house+at+122+bpm+in+F+minor,+sax+on+top,+no+piano,"
                                    + "+ends+with+a+hit",
                            width,
                            ColorScheme.LIGHT);
            create.locator(".meaning").first().waitFor();
            create.locator(".mood").first().waitFor();
            photograph(create, "create", width);

            Page result = session.visit("/jobs/" + track, width, ColorScheme.LIGHT);
            Locator play = result.locator(".play:enabled");
            play.click();
            result.waitForFunction(
                    "() => document.querySelector('.times .now').textContent >= '0:04'");
            photograph(result, "result", width);

            Page desk = session.visit("/operations", width, ColorScheme.DARK);
            desk.locator(".log tbody tr").first().waitFor();
            photograph(desk, "operations", width);
        }
    }

    private static void photograph(Page page, String name, int width) throws IOException {
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        Path file = PICTURES.resolve(name + "-" + width + ".png");
        ImageIO.write(FewColours.of(seen), "png", file.toFile());
        assertSmall(file);
        page.context().close();
    }

    private static void assertSmall(Path file) throws IOException {
        long bytes = Files.size(file);
        assertTrue(bytes > 1000 && bytes <= MOST_BYTES, file + " has " + bytes + " bytes");
    }
}
