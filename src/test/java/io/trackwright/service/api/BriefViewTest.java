package io.trackwright.service.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefViewTest {
    private static final MusicBrief PLAIN =
            new MusicBrief(
                    "Night Circuit",
                    Choice.stated(new GenreName("house"), "house"),
                    Choice.defaulted(124.0),
                    Choice.defaulted(Key.of("A", Mode.MINOR)),
                    Choice.defaulted(TimeSignature.COMMON),
                    Choice.defaulted(180.0),
                    List.of(),
                    List.of(),
                    List.of());

    @Test
    void whatNobodyAskedForIsNotShown() {
        JsonNode json = new ObjectMapper().valueToTree(BriefView.of(PLAIN));
        assertEquals(9, json.size(), json::toString);
        assertFalse(json.has("loop"));
    }

    @Test
    void whatWasUnderstoodStandsBesideTheRest() {
        MusicBrief brief =
                PLAIN.with(
                                Course.FREE
                                        .withSections(
                                                List.of(
                                                        Choice.stated(
                                                                SectionWish.of(SectionKind.INTRO)
                                                                        .bars(16),
                                                                "intro 16 bars")))
                                        .withChords(
                                                List.of(
                                                        Choice.stated(
                                                                new ChordSequence(
                                                                        List.of(
                                                                                List.of("Am", "F"),
                                                                                List.of("C"))),
                                                                "Am F | C")))
                                        .withLoop(Choice.stated(true, "loop")))
                        .with(
                                Playing.FREE.withManners(
                                        List.of(Choice.inferred(Manner.SWING, "bebop"))));
        JsonNode json = new ObjectMapper().valueToTree(BriefView.of(brief));
        assertEquals(
                "{\"value\":{\"kind\":\"intro\",\"bars\":16},\"source\":\"STATED\",\"words\":\"intro 16 bars\"}",
                json.at("/sections/0").toString());
        assertEquals("[\"Am F\",\"C\"]", json.at("/chords/value").toString());
        assertEquals("true", json.at("/loop/value").toString());
        assertEquals("swing", json.at("/manners/0/value").asText());
    }
}
