package io.trackwright.process;

import static io.trackwright.process.BrowserSession.awaitSilence;
import static io.trackwright.process.BrowserSession.awaitSound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a browser, against the packaged service: what somebody does who comes to make music.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {
    private static final String SHORT = "House, 124 bpm, 12 seconds";

    @TempDir static Path dir;
    private BrowserSession session;
    private String finished = "";

    @BeforeAll
    void open() throws Exception {
        session = new BrowserSession(dir);
        finished = session.service.create(SHORT, 42);
        session.service.awaitEnd(finished, Duration.ofMinutes(2));
    }

    @AfterAll
    void close() throws Exception {
        if (session != null) {
            session.close();
        }
    }

    @Test
    void aMoodIsHeardBeforeItsJobHasFinishedAndAReloadTakesItUp() throws Exception {
        Page page = session.visit("/");
        page.locator(".mood", new Page.LocatorOptions().setHasText("Lo-fi")).click();
        page.waitForURL("**/jobs/*");
        awaitSound(page);
        String id = BrowserSession.id(page);
        assertFalse(ServiceProcess.ended(session.service.job(id)), "heard before it was finished");
        double time = number(page.evaluate("() => ear.time()"));
        page.waitForFunction("t => ear.time() > t + 0.5 && ear.peak() > 0", time);
        String title = page.locator("h1").innerText();
        String note = page.locator(".programme-note").innerText();
        assertTrue(note.contains(" bars in ") && note.contains("moves through"), note);

        page.reload();
        page.locator(".play:enabled").click();
        awaitSound(page);
        assertEquals(title, page.locator("h1").innerText());

        page.context().setOffline(true);
        page.waitForFunction("() => !navigator.onLine");
        page.context().setOffline(false);
        page.locator("#downloads").waitFor();
        assertEquals("succeeded", session.service.job(id).path("status").asText());
        assertSeamless(page, 1);
        page.context().close();
    }

    @Test
    void aKilledServiceIsWaitedForAndTheTrackIsPlayedToItsEnd() throws Exception {
        Page page = session.visit("/");
        page.locator("#prompt").fill("Drum and bass, 174 bpm, 60 seconds");
        page.locator(".make:enabled").click();
        page.waitForURL("**/jobs/*");
        awaitSound(page);
        session.service.kill();
        page.getByText("The connection is lost").first().waitFor();
        session.service.start();
        page.locator("#downloads").waitFor();
        page.waitForFunction("() => document.querySelector('.times .now').textContent > '0:05'");
        awaitSound(page);
        assertSeamless(page, 1);
        page.context().close();
    }

    /** Pieces follow each other on the frame; all lanes of a piece begin on the same one. */
    private static void assertSeamless(Page page, int lanes) {
        List<Map<String, Object>> starts = starts(page);
        assertTrue(starts.size() >= lanes, "pieces were scheduled");
        for (int i = 0; i + lanes < starts.size(); i += lanes) {
            double rate = number(starts.get(i).get("rate"));
            double frame = number(starts.get(i).get("when")) * rate;
            assertEquals(Math.rint(frame), frame, 1e-3, "a piece begins between two frames");
            double next = number(starts.get(i + lanes).get("when")) * rate;
            double end = frame + number(starts.get(i).get("frames"));
            assertTrue(next >= end - 1e-3, "pieces overlap at " + i);
            for (int lane = 1; lane < lanes; lane++) {
                assertEquals(frame, number(starts.get(i + lane).get("when")) * rate, 1e-3);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> starts(Page page) {
        return (List<Map<String, Object>>) page.evaluate("() => ear.starts");
    }

    @Test
    void piecesJoinWithoutAGapWhenNothingHoldsThemUp() {
        Page page = session.visit("/jobs/" + finished);
        page.locator(".play:enabled").click();
        page.waitForFunction("() => ear.starts.length >= 3");
        List<Map<String, Object>> starts = starts(page);
        for (int i = 0; i < 2; i++) {
            double rate = number(starts.get(i).get("rate"));
            double end = number(starts.get(i).get("when")) * rate;
            end += number(starts.get(i).get("frames"));
            assertEquals(end, number(starts.get(i + 1).get("when")) * rate, 1e-3, "piece " + i);
        }
        page.context().close();
    }

    @Test
    void aMutedStemIsSilent() {
        Page page = session.visit("/jobs/" + finished);
        page.locator(".play:enabled").click();
        awaitSound(page);
        button(page, "Solo Drums").click();
        page.getByText("Ready to mix").waitFor();
        awaitSound(page);
        button(page, "Mute Drums").click();
        awaitSilence(page);
        double time = number(page.evaluate("() => ear.time()"));
        page.waitForFunction("t => ear.time() > t + 0.2", time);
        assertTrue(number(page.evaluate("() => ear.peak()")) < 1e-6, "it stays silent");
        button(page, "Mute Drums").click();
        awaitSound(page);

        int stems = page.locator(".strip").count();
        page.evaluate("() => { ear.starts.length = 0; }");
        page.locator(".seek").fill("1");
        page.waitForFunction("n => ear.starts.length >= n", 2 * stems);
        assertSeamless(page, stems);
        session.assertNoComplaints(page);
        page.context().close();
    }

    @Test
    void hostilePromptsAreText() throws Exception {
        String hostile =
                "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script> house \u202Egnp.exe\u202C"
                        + " \u2066</bdi>\u2069 '; drop table job; -- 6 seconds ";
        String prompt = hostile + "x".repeat(4000 - hostile.length());
        String id = session.service.create(prompt, 1);
        Page page = session.visit("/jobs/" + id);
        page.locator("#downloads").waitFor();
        assertEquals(prompt.strip(), page.locator(".track-prompt").textContent().strip());
        assertUnharmed(page);

        page.navigate(session.address("/library"));
        page.locator(".library-row").first().waitFor();
        assertTrue(page.locator(".library").textContent().contains("<img src=x"));
        assertUnharmed(page);

        page.navigate(session.address("/"));
        page.locator("#prompt").fill(prompt);
        page.locator(".meaning").first().waitFor();
        assertEquals(prompt, page.locator(".prompt-light").textContent().replaceAll("\n$", ""));
        assertTrue(page.locator(".recent").textContent().contains("<img src=x"));
        assertUnharmed(page);
        session.assertNoComplaints(page);
        page.context().close();
    }

    private static void assertUnharmed(Page page) {
        assertEquals(true, page.evaluate("() => window.hacked === undefined"));
        assertEquals(0, page.locator("main img[src=x], main script").count());
        assertEquals(
                true,
                page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"),
                "nothing runs out of the page");
    }

    @Test
    void everyDownloadWorks() throws Exception {
        Page page = session.visit("/jobs/" + finished);
        page.locator("#downloads").waitFor();
        Set<String> kinds = new HashSet<>();
        for (Locator link : page.locator(".downloads a").all()) {
            String path = link.getAttribute("href");
            HttpResponse<byte[]> file = session.service.get(path);
            assertEquals(200, file.statusCode(), path);
            assertTrue(file.body().length > 100, path);
            assertTrue(
                    file.headers()
                            .firstValue("Content-Disposition")
                            .orElse("")
                            .contains("filename="),
                    path);
            kinds.add(path.substring(path.lastIndexOf('/') + 1));
        }
        assertTrue(
                kinds.containsAll(Set.of("master.wav", "stems.zip", "score.mid", "score.musicxml")),
                kinds.toString());
        page.context().close();
    }

    @Test
    void theKeyboardAloneMakesPlaysAndDownloads() throws Exception {
        Page page = session.visit("/");
        page.locator(".mood").first().waitFor();
        tabTo(page, "Describe the track");
        page.keyboard().type("Ambient pads, 9 seconds");
        page.keyboard().press("Enter");
        page.waitForURL("**/jobs/*");
        awaitSound(page);
        tabTo(page, "Pause");
        page.keyboard().press("Space");
        awaitSilence(page);
        page.keyboard().press("Space");
        awaitSound(page);
        page.locator("#downloads").waitFor();
        tabTo(page, "Master");
        Download download = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertTrue(download.suggestedFilename().endsWith(".wav"), download.suggestedFilename());
        assertTrue(Files.size(download.path()) > 100_000);
        page.context().close();
    }

    /** Presses Tab until what has the focus begins with this name. */
    private static void tabTo(Page page, String name) {
        List<Object> passed = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            Object at =
                    page.evaluate(
                            "() => document.activeElement.getAttribute('aria-label')"
                                    + " ?? document.activeElement.textContent ?? ''");
            if (at.toString().startsWith(name)) {
                return;
            }
            passed.add(at);
        }
        throw new AssertionError(name + " was not reached by Tab: " + passed);
    }

    @Test
    void thePromptLightsUpAndAManifestMakesTheSameTrackAgain() throws Exception {
        Page page = session.visit("/");
        page.locator("#prompt").fill("Techno at 131 bpm in F minor without piano");
        page.locator(".prompt-light mark", new Page.LocatorOptions().setHasText("131 bpm"))
                .waitFor();
        assertTrue(page.locator("#understood").innerText().contains("F minor"));
        assertTrue(page.locator("#understood").innerText().contains("Piano"));

        Path manifest = dir.resolve("manifest.json");
        Files.write(manifest, session.service.file(finished, "manifest.json"));
        page.locator("input[type=file]").setInputFiles(manifest);
        page.waitForURL("**/jobs/*");
        String again = BrowserSession.id(page);
        session.service.awaitEnd(again, Duration.ofMinutes(2));
        assertEquals(
                ServiceProcess.sha256(session.service.file(finished, "master.wav")),
                ServiceProcess.sha256(session.service.file(again, "master.wav")));
        page.context().close();
    }

    @Test
    void tracksAreComparedAndDeletedInTheLibrary() throws Exception {
        String other = session.service.create("Techno, 130 bpm, 9 seconds", 3);
        session.service.awaitEnd(other, Duration.ofMinutes(2));
        Page page = session.visit("/library?a=" + finished + "&b=" + other);
        button(page, "Play both").click();
        awaitSound(page);
        page.locator("[aria-label=Hear] button").nth(1).click();
        awaitSound(page);
        page.waitForFunction("() => ear.starts.length >= 4");
        assertSeamless(page, 2);

        String title = session.service.job(other).path("title").asText();
        page.locator("[aria-label='Delete " + title + "']").first().click();
        page.locator("[aria-label='Delete " + title + " for good']").click();
        page.waitForFunction(
                "id => !document.querySelector(`.library a[href='/jobs/${id}']`)", other);
        assertEquals(404, session.service.get("/api/v1/jobs/" + other).statusCode());
        page.context().close();
    }

    @Test
    void theLogIsShownAndExportedInIndianStandardTime() {
        Page page = session.visit("/operations");
        page.getByLabel("Time zone").selectOption("Asia/Kolkata");
        page.locator(".log tbody tr").first().waitFor();
        Download csv =
                page.waitForDownload(
                        () ->
                                page.locator(
                                                "a.button",
                                                new Page.LocatorOptions().setHasText("CSV"))
                                        .click());
        String text = read(csv.path());
        String time = page.locator(".log tbody td").first().innerText();
        assertTrue(text.contains("T" + time + "+05:30"), time + " is in " + text);
        page.context().close();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
