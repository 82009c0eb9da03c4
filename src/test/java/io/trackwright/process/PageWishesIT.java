package io.trackwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.trackwright.Oracle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every field of a brief on the page: what a prompt says is shown, and what is set by hand counts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWishesIT {
    private static final Path FONT = Path.of("/usr/share/sounds/sf2/TimGM6mb.sf2");

    @TempDir static Path dir;
    private BrowserSession session;

    @BeforeAll
    void open() throws Exception {
        session = new BrowserSession(dir, "-Dtrackwright.sound.fonts=" + FONT);
    }

    @AfterAll
    void close() throws Exception {
        if (session != null) {
            session.close();
        }
    }

    @Test
    void whatAPromptAsksForIsShownWithItsWordsLit() {
        Page page = session.visit("/");
        page.locator("#prompt")
                .fill(
                        "Deep house like the 90s for a game, intro 8 bars, drop 16 bars quiet,"
                                + " Am7 | Fmaj7 | C G, sax on top, drums come in after 10 seconds,"
                                + " less bass, drenched in reverb, in half time,"
                                + " key change in the last chorus, no melody, ends with a hit");
        Locator understood = page.locator("#understood");
        page.locator(".meaning").first().waitFor();
        for (String meaning :
                List.of(
                        "branch Deep house",
                        "decade 1990s",
                        "for Game",
                        "section Intro 8 bars",
                        "chords Am7 | Fmaj7 | C G",
                        "enters Drums at 0:10",
                        "balance less bass",
                        "sound Reverb",
                        "feel Half time",
                        "key change last chorus up 2 semitones",
                        "ending one stroke")) {
            assertTrue(
                    understood.innerText().contains(meaning),
                    meaning + ": " + understood.innerText());
        }
        String lit = String.join(", ", page.locator(".prompt-light mark").allInnerTexts());
        for (String words : List.of("drenched in reverb", "intro 8 bars", "ends with a hit")) {
            assertTrue(lit.contains(words), words + " in " + lit);
        }
        session.assertNoComplaints(page);
        page.context().close();
    }

    @Test
    void whatIsSetByHandIsInTheBriefOfTheTrack() throws Exception {
        Page page = session.visit("/");
        page.locator("#prompt").fill("house");
        page.getByText("Set it by hand").click();
        page.locator("#fine summary").all().forEach(Locator::click);
        page.getByLabel("Sections and their bars").fill("intro 4, drop 8 loud, outro");
        page.getByLabel("Chords, bar by bar").fill("Am7 | Fmaj7 | C G");
        page.getByLabel("Germ of the tune").fill("1 3 5:2");
        page.getByLabel("Another key in the last").selectOption("drop");
        page.getByLabel("Tempo at the end, bpm").fill("132");
        page.getByLabel("Ending").selectOption("hit");
        page.getByLabel("With", exactly()).selectOption("saxophone");
        page.getByLabel("What Saxophone plays").selectOption("lead");
        page.getByLabel("When Saxophone comes in").fill("0:06");
        page.getByLabel("How loud Saxophone is").selectOption("less");
        page.getByLabel("Without anybody who plays").selectOption("pad");
        page.getByLabel("Sections that must not be").selectOption("bridge");
        for (Map.Entry<String, String> pick :
                Map.of(
                                "Moods", "dark",
                                "Feel", "swing",
                                "How it is produced", "tape",
                                "Mixed with", "techno",
                                "Sound of the", "1990",
                                "Made for", "club")
                        .entrySet()) {
            page.getByLabel(pick.getKey(), exactly()).selectOption(pick.getValue());
        }
        page.getByLabel("Sound", new Page.GetByLabelOptions().setExact(false))
                .first()
                .selectOption("synth");
        page.locator(".make:enabled").click();
        page.waitForURL("**/jobs/*");
        String id = BrowserSession.id(page);
        JsonNode job = session.service.awaitEnd(id, Duration.ofMinutes(3));
        JsonNode brief = job.path("brief");
        assertEquals("intro", brief.at("/sections/0/value/kind").asText(), brief.toString());
        assertEquals(8, brief.at("/sections/1/value/bars").asInt());
        assertEquals("loud", brief.at("/sections/1/value/loudness").asText());
        assertEquals("C G", brief.at("/chords/value/2").asText());
        assertEquals("[0,2,4]", brief.at("/motifs/0/value/degrees").toString());
        assertEquals(2, brief.at("/keyChanges/0/value/by").asInt());
        assertEquals(132, brief.at("/finalTempoBpm/value").asDouble());
        assertEquals("hit", brief.at("/ending/value").asText());
        assertEquals("lead", brief.at("/roles/0/value/role").asText());
        assertEquals(6, brief.at("/entrances/0/value/seconds").asDouble());
        assertEquals("less", brief.at("/balances/0/value/change").asText());
        assertEquals("pad", brief.at("/withoutRoles/0/value").asText());
        assertEquals("bridge", brief.at("/withoutSections/0/value").asText());
        assertEquals("dark", brief.at("/moods/0/value").asText());
        assertEquals("swing", brief.at("/manners/0/value").asText());
        assertEquals("tape", brief.at("/treatments/0/value").asText());
        assertEquals("techno", brief.at("/blend/0/value").asText());
        assertEquals(1990, brief.at("/decades/0/value").asInt());
        assertEquals("club", brief.at("/uses/0/value").asText());
        page.getByText("role Saxophone: lead").waitFor();
        session.assertNoComplaints(page);
        page.context().close();
    }

    @Test
    void theResultTellsHowItWasMadeAndItsCurlMakesItAgain() throws Exception {
        String id = session.service.create("Ambient with 'soft' pads, 8 seconds", 9);
        session.service.awaitEnd(id, Duration.ofMinutes(2));
        Page page = session.visit("/jobs/" + id);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Locator insights = page.locator("section[aria-labelledby=insights]");
        insights.waitFor();
        String told = insights.innerText();
        for (String title :
                List.of("First sound after", "Faster than real time", "Notes and strokes")) {
            assertTrue(told.contains(title), told);
        }
        for (String stage : List.of("Read", "Compose", "Play", "Master", "Check")) {
            assertTrue(told.lines().anyMatch(stage::equals), stage + " in " + told);
        }
        assertTrue(told.contains("Harmony in"), told);

        page.getByText("Copy as curl").click();
        page.getByText("Copied").waitFor();
        Object curl = page.evaluate("() => navigator.clipboard.readText()");
        Process shell = new ProcessBuilder("/bin/sh", "-c", curl + " -s").start();
        JsonNode again = ServiceProcess.JSON.readTree(shell.getInputStream());
        assertEquals(9, again.path("seed").asInt(), again.toString());
        assertEquals("Ambient with 'soft' pads, 8 seconds", again.path("prompt").asText());
        session.service.awaitEnd(again.path("id").asText(), Duration.ofMinutes(2));
        assertEquals(
                ServiceProcess.sha256(session.service.file(id, "master.wav")),
                ServiceProcess.sha256(
                        session.service.file(again.path("id").asText(), "master.wav")));
        page.context().close();
    }

    @Test
    void aSoundFontAndABranchAreChosenOnThePage() throws Exception {
        Oracle.needsFile(FONT);
        Page page = session.visit("/");
        page.locator("#prompt").fill("8 seconds");
        page.getByText("Set it by hand").click();
        assertTrue(page.getByLabel("Branch of the genre").isDisabled());
        page.getByLabel("Genre", exactly()).selectOption("jazz_swing");
        page.getByLabel("Branch of the genre").selectOption("cool_jazz");
        Locator sound = page.getByLabel("Sound (font: TimGM6mb");
        assertTrue(sound.locator("option[value=soundfont]").isEnabled());
        sound.selectOption("soundfont");
        page.locator(".make:enabled").click();
        page.waitForURL("**/jobs/*");
        String id = BrowserSession.id(page);
        JsonNode job = session.service.awaitEnd(id, Duration.ofMinutes(3));
        assertEquals("succeeded", job.path("status").asText(), job.toString());
        JsonNode brief = job.path("brief");
        assertEquals("cool_jazz", brief.at("/substyles/0/value").asText(), brief.toString());
        assertEquals("smooth", brief.at("/moods/0/value").asText(), brief.toString());
        JsonNode manifest = ServiceProcess.JSON.readTree(session.service.file(id, "manifest.json"));
        JsonNode played = manifest.at("/request/sound");
        assertEquals("soundfont", played.path("engine").asText(), manifest.toString());
        assertEquals(
                ServiceProcess.sha256(Files.readAllBytes(FONT)), played.path("sha256").asText());
        page.getByText("branch Cool jazz").first().waitFor();
        session.assertNoComplaints(page);
        page.context().close();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
