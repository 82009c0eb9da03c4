package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BriefTextTest {
    private static List<String> items(String json) {
        return BriefText.items(Json.parseOrEmpty(json));
    }

    @Test
    void formHarmonyAndEnding() {
        assertEquals(
                List.of(
                        "build 8 bars loud (Am | F) ✓",
                        "no intro ✓",
                        "chords Dm7 | G7 ✓",
                        "last chorus +2 semitones ✓",
                        "bridge in E major ✓",
                        "ending at 60 bpm ✓",
                        "ending: fade out ✓",
                        "loops ~",
                        "motif 0 2 4 ✓"),
                items(
                        """
                        {"sections":[{"value":{"kind":"build","bars":8,"loudness":"loud",
                           "chords":["Am","F"]},"source":"STATED"}],
                         "withoutSections":[{"value":"intro","source":"STATED"}],
                         "chords":{"value":["Dm7","G7"],"source":"STATED"},
                         "keyChanges":[
                           {"value":{"at":"chorus","lastOnly":true,"by":2},"source":"STATED"},
                           {"value":{"at":"bridge","lastOnly":false,"to":"E major"},
                            "source":"STATED"}],
                         "finalTempoBpm":{"value":60.0,"source":"STATED"},
                         "ending":{"value":"fade_out","source":"STATED"},
                         "loop":{"value":true,"source":"INFERRED"},
                         "motifs":[{"value":{"degrees":[0,2,4],"beats":[1,1,2]},
                                    "source":"STATED"}]}
                        """));
    }

    @Test
    void playing() {
        assertEquals(
                List.of(
                        "walking bass ✓",
                        "flute as lead ✓",
                        "no pad ✓",
                        "alone ✓",
                        "strings at 0:30 ✓",
                        "less drums ✓"),
                items(
                        """
                        {"manners":[{"value":"walking_bass","source":"STATED"}],
                         "roles":[{"value":{"instrument":"flute","role":"lead"},
                                   "source":"STATED"}],
                         "withoutRoles":[{"value":"pad","source":"STATED"}],
                         "alone":{"value":true,"source":"STATED"},
                         "entrances":[{"value":{"instrument":"strings","seconds":30.0},
                                       "source":"STATED"}],
                         "balances":[{"value":{"instrument":"drums","change":"less"},
                                      "source":"STATED"}]}
                        """));
    }

    @Test
    void flavour() {
        assertEquals(
                List.of("liquid ✓", "a touch of jazz swing ✓", "1980s ~", "for games ✓", "tape ✓"),
                items(
                        """
                        {"substyles":[{"value":"liquid","source":"STATED"}],
                         "blend":[{"value":"jazz_swing","source":"STATED"}],
                         "decades":[{"value":1980,"source":"INFERRED"}],
                         "uses":[{"value":"games","source":"STATED"}],
                         "treatments":[{"value":"tape","source":"STATED"}]}
                        """));
    }

    @Test
    void whatIsStrangeIsLeftOut() {
        assertEquals(List.of(), items("{\"genre\":null,\"tempoBpm\":[],\"loop\":{\"value\":7}}"));
    }
}
