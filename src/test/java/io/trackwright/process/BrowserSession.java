package io.trackwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The packaged service and a browser that looks at it. What the page sends to the loudspeaker is
 * tapped, so that a test can tell music from silence; every complaint of the browser is kept.
 */
final class BrowserSession implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /** Keeps a tap on each destination, and when each piece of audio was set to sound. */
    private static final String EAR =
            """
            window.ear = {taps: [], starts: [], violations: []};
            document.addEventListener('securitypolicyviolation',
                e => ear.violations.push(e.violatedDirective + ' ' + e.blockedURI));
            const connect = AudioNode.prototype.connect;
            AudioNode.prototype.connect = function (to, ...rest) {
              if (to instanceof AudioDestinationNode) {
                const tap = this.context.createAnalyser();
                tap.fftSize = 2048;
                connect.call(this, tap);
                ear.taps.push(tap);
              }
              return connect.call(this, to, ...rest);
            };
            const start = AudioBufferSourceNode.prototype.start;
            AudioBufferSourceNode.prototype.start = function (when, ...rest) {
              ear.starts.push({when, frames: this.buffer.length, rate: this.buffer.sampleRate});
              return start.call(this, when, ...rest);
            };
            ear.peak = () => {
              const tap = ear.taps[ear.taps.length - 1];
              if (!tap) return 0;
              const wave = new Float32Array(tap.fftSize);
              tap.getFloatTimeDomainData(wave);
              return wave.reduce((m, x) => Math.max(m, Math.abs(x)), 0);
            };
            ear.time = () => {
              const tap = ear.taps[ear.taps.length - 1];
              return tap ? tap.context.currentTime : 0;
            };
            """;

    final ServiceProcess service;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    /** Skips the test where there is no browser; continuous integration must have one. */
    BrowserSession(Path dataDir, String... options) throws Exception {
        Optional<String> chromium =
                PLACES.stream().filter(p -> Files.isExecutable(Path.of(p))).findFirst();
        if (System.getenv("CI") != null) {
            assertTrue(chromium.isPresent(), "chromium must be installed: one of " + PLACES);
        }
        assumeTrue(chromium.isPresent(), "chromium is not installed: none of " + PLACES);
        service = new ServiceProcess(dataDir, options);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of(chromium.orElseThrow()))
                                        .setArgs(List.of("--no-sandbox")));
    }

    /** A page of a new visitor. */
    Page visit(String path, int width, ColorScheme scheme) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, width < 500 ? 844 : 900)
                                .setColorScheme(scheme)
                                .setAcceptDownloads(true)
                                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
        context.addInitScript(EAR);
        Page page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(e -> complaints.add(page.url() + " " + e));
        page.onConsoleMessage(
                m -> {
                    if (m.type().equals("error") && !m.text().contains("net::ERR_")) {
                        complaints.add(page.url() + " " + m.text());
                    }
                });
        page.navigate(address(path));
        return page;
    }

    Page visit(String path) {
        return visit(path, 1440, ColorScheme.LIGHT);
    }

    String address(String path) {
        return service.uri(path).toString();
    }

    /** Waits until music is heard. */
    static void awaitSound(Page page) {
        page.waitForFunction("() => ear.peak() > 0.005");
    }

    /** Waits until nothing at all is heard, while time goes on. */
    static void awaitSilence(Page page) {
        page.waitForFunction("() => ear.taps.length > 0 && ear.peak() < 1e-6");
    }

    static String id(Page page) {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    /** Faults of scripts, and what the content policy had to refuse. */
    void assertNoComplaints(Page page) {
        assertEquals(List.of(), page.evaluate("() => ear.violations"));
        assertEquals(List.of(), complaints);
    }

    @Override
    public void close() throws Exception {
        try (service;
                playwright;
                browser) {
            Stream.of(browser.contexts().toArray(BrowserContext[]::new))
                    .forEach(BrowserContext::close);
        }
    }
}
