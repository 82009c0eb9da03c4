package io.trackwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a browser: for everybody, on every screen, light enough, and with a full library.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageQualityIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int SCRIPT_LIMIT_BYTES = 300_000;
    private static final double FIRST_PAINT_LIMIT_MS = 1500;
    private static final int LIBRARY = 1000;

    @TempDir static Path dir;
    private BrowserSession session;
    private String finished = "";
    private String other = "";

    @BeforeAll
    void open() throws Exception {
        session = new BrowserSession(dir, "-Dtrackwright.limits.jobs-in-flight=5000");
        finished = session.service.create("Warm jazz swing trio, 132 bpm, Bb major, 24 seconds", 7);
        other = session.service.create("Dreamy ambient, no drums, 14 seconds", 8);
        session.service.awaitEnd(finished, Duration.ofMinutes(2));
        session.service.awaitEnd(other, Duration.ofMinutes(2));
    }

    @AfterAll
    void close() throws Exception {
        if (session != null) {
            session.close();
        }
    }

    /** Every view by name, and what must be seen before it is looked at. */
    private Map<String, View> views() {
        Map<String, View> views = new LinkedHashMap<>();
        views.put(
                "create", new View("/?prompt=Techno+at+131+bpm+in+F+minor,+no+piano", ".meaning"));
        views.put("result", new View("/jobs/" + finished, ".mixable"));
        views.put("library", new View("/library", ".library-row"));
        views.put("compare", new View("/library?a=" + finished + "&b=" + other, ".panel table"));
        views.put("operations", new View("/operations", ".log tbody tr"));
        views.put("about", new View("/about", ".drawing"));
        views.put("nowhere", new View("/jobs/none", "h1"));
        return views;
    }

    private record View(String path, String seen) {}

    @Test
    void axeFindsNothingSerious() throws Exception {
        String axe = axe();
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1440, 390)) {
                for (Map.Entry<String, View> view : views().entrySet()) {
                    Page page = show(view.getValue(), width, scheme);
                    if (view.getKey().equals("create")) {
                        page.locator("[aria-controls=fine]").click();
                        page.locator("#fine").waitFor();
                        page.locator("#fine summary").all().forEach(Locator::click);
                        page.getByLabel("With", new Page.GetByLabelOptions().setExact(true))
                                .selectOption("saxophone");
                    }
                    found.addAll(violations(page, axe, view.getKey() + " " + width + " " + scheme));
                    page.context().close();
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private Page show(View view, int width, ColorScheme scheme) {
        Page page = session.visit(view.path(), width, scheme);
        Locator mixer = page.locator("#mixer");
        if (view.path().startsWith("/jobs/" + finished)) {
            mixer.waitFor();
            mixer.scrollIntoViewIfNeeded(); // its stems are rendered when somebody sees it
        }
        page.locator(view.seen()).first().waitFor();
        page.evaluate("() => window.scrollTo(0, 0)");
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, String axe, String where) {
        page.evaluate(axe + "; 0");
        List<Map<String, Object>> all =
                (List<Map<String, Object>>)
                        page.evaluate(
                                """
                                async () => (await axe.run()).violations.map(v => ({
                                  id: v.id, impact: v.impact,
                                  at: v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | ')}))
                                """);
        return all.stream()
                .filter(v -> List.of("serious", "critical").contains(v.get("impact")))
                .map(v -> where + ": " + v.get("id") + " " + v.get("at"))
                .toList();
    }

    private static String axe() throws IOException {
        String place = "/META-INF/resources/webjars/axe-core/";
        String version = System.getProperty("axe-core.version");
        try (InputStream in =
                PageQualityIT.class.getResourceAsStream(place + version + "/axe.min.js")) {
            assertTrue(in != null, "axe-core " + version + " is on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyViewIsPhotographedAndFitsItsScreen() throws Exception {
        for (int width : List.of(390, 820, 1440)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                String tail = scheme == ColorScheme.DARK ? "-dark" : "";
                for (Map.Entry<String, View> view : views().entrySet()) {
                    Page page = show(view.getValue(), width, scheme);
                    assertFits(page, view.getKey() + " at " + width);
                    photograph(page, view.getKey(), width, tail);
                    page.context().close();
                }
            }

            Page now = session.visit("/", width, ColorScheme.LIGHT);
            now.locator(".mood").first().click();
            now.waitForURL("**/jobs/*");
            BrowserSession.awaitSound(now);
            now.waitForFunction("() => document.querySelector('.times .now').textContent > '0:01'");
            assertFits(now, "now at " + width);
            photograph(now, "now", width, "");
            String id = BrowserSession.id(now);
            now.context().close();
            session.service.awaitEnd(id, Duration.ofMinutes(4));
        }
    }

    private static void assertFits(Page page, String what) {
        assertEquals(
                true,
                page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"),
                what + " runs out of the screen");
    }

    private static void photograph(Page page, String name, int width, String tail) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve(name + "-" + width + tail + ".png")));
    }

    @Test
    void scriptsAreLightAndTheFirstPaintComesSoon() throws Exception {
        String html = new String(session.service.get("/").body(), StandardCharsets.UTF_8);
        long bytes = 0;
        for (String part : html.split("\"")) {
            if (part.endsWith(".js")) {
                bytes += compressed(part);
            }
        }
        System.getLogger("pages").log(System.Logger.Level.INFO, "scripts: {0} bytes gzip", bytes);
        assertTrue(bytes > 10_000 && bytes < SCRIPT_LIMIT_BYTES, bytes + " bytes of script");

        double best = Double.MAX_VALUE;
        for (int visit = 0; visit < 3; visit++) {
            Page page = session.visit("/");
            page.locator(".mood").first().waitFor();
            Object paint =
                    page.evaluate(
                            "() => performance.getEntriesByName('first-contentful-paint')[0].startTime");
            best = Math.min(best, ((Number) paint).doubleValue());
            page.context().close();
        }
        System.getLogger("pages").log(System.Logger.Level.INFO, "first paint: {0} ms", best);
        assertTrue(best < FIRST_PAINT_LIMIT_MS, "first paint after " + best + " ms");
    }

    private long compressed(String path) throws Exception {
        HttpResponse<byte[]> answer =
                session.service
                        .http()
                        .send(
                                HttpRequest.newBuilder(URI.create(session.address(path)))
                                        .header("Accept-Encoding", "gzip")
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode(), path);
        return answer.body().length;
    }

    /** The last, for it fills the list that the others photograph. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aLibraryOfAThousandIsScrolledThrough() throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> jobs =
                    IntStream.range(0, LIBRARY).mapToObj(this::cancelled).toList();
            for (Future<String> job : clients.invokeAll(jobs)) {
                job.get();
            }
        }
        Page page = session.visit("/library");
        Locator rows = page.locator(".library-row");
        rows.first().waitFor();
        assertTrue(rows.count() < 200, "not everything is loaded at once: " + rows.count());
        page.waitForFunction(
                """
                n => {
                  window.scrollTo(0, document.documentElement.scrollHeight);
                  return document.querySelectorAll('.library-row').length > n;
                }
                """,
                LIBRARY);
        page.getByLabel("Search titles and prompts").fill("sketch number 77");
        page.waitForFunction("() => document.querySelectorAll('.library-row').length === 11");
        page.getByLabel("Search titles and prompts").fill("100%_of nothing");
        page.getByText("Nothing fits.").waitFor();
        page.context().close();
    }

    private Callable<String> cancelled(int number) {
        return () -> {
            String id = session.service.create("Piano sketch number " + number, number);
            session.service.cancel(id);
            return id;
        };
    }
}
