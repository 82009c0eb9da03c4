package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobTextTest {
    private static Screen screen(boolean colour) {
        PrintStream nowhere =
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return new Screen(nowhere, nowhere, new Terminal(true, true, 80, colour), false, true);
    }

    @Test
    void briefMarksWhereEachFieldCameFrom() {
        assertEquals(
                "drum and bass ✓  174 bpm ✓  F minor ~  4/4 ·  0:30 ✓  no piano ✓",
                JobText.brief(Json.parseOrEmpty(ContractServer.BRIEF)));
        assertEquals("", JobText.brief(Json.object()));
    }

    @Test
    void tempoKeepsItsDecimals() {
        var brief = Json.parseOrEmpty("{\"tempoBpm\":{\"value\":92.5,\"source\":\"STATED\"}}");
        assertEquals("92.5 bpm ✓", JobText.brief(brief));
    }

    @Test
    void namesAreWrittenAsWords() {
        assertEquals("drum and bass", BriefText.words("DRUM_AND_BASS"));
        assertEquals("F minor", BriefText.words("F minor"));
        assertEquals("F", BriefText.words("F"));
    }

    @Test
    void sectionsCountBars() {
        var sections =
                Json.parseOrEmpty(
                        "[{\"kind\":\"intro\",\"bars\":16},{\"kind\":\"DROP\",\"bars\":32}]");
        assertEquals("intro 16 · drop 32", JobText.sections(sections));
    }

    @Test
    void reportIsATableWithTheLevelInColour() {
        List<String> plain = JobText.qa(Json.parseOrEmpty(ContractServer.REPORT), screen(false));
        assertEquals("CHECK      MEASURED     EXPECTED   LEVEL", plain.get(0));
        assertEquals("loudness   -14.02 LUFS  -14 ± 0.5  pass", plain.get(1));
        List<String> colourful = JobText.qa(Json.parseOrEmpty(ContractServer.REPORT), screen(true));
        assertTrue(colourful.get(1).endsWith("\u001b[32mpass\u001b[0m"), colourful.get(1));
        assertEquals(List.of(), JobText.qa(Json.object(), screen(false)));
    }
}
