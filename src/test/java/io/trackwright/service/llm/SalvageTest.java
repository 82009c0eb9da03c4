package io.trackwright.service.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SalvageTest {
    @ParameterizedTest
    @ValueSource(strings = {"good", "fenced"})
    void findsTheObject(String kind) {
        Salvage.Found found = Salvage.in(Plans.of(kind));
        assertTrue(found.whole());
        assertEquals("Glass Harbour", found.object().path("title").asText());
        assertEquals(2, found.object().path("sections").size());
    }

    @Test
    void keepsTheCompletePartsOfABrokenOne() {
        Salvage.Found found = Salvage.in(Plans.of("truncated"));
        assertFalse(found.whole());
        assertEquals("Glass Harbour", found.object().path("title").asText());
        assertEquals(1, found.object().path("sections").size());
        assertEquals("intro", found.object().path("sections").path(0).path("kind").asText());
    }

    @Test
    void aCutAnywhereHarmsNothingThatCameBefore() {
        int known = 0;
        for (int end = 0; end <= Plans.GOOD.length(); end++) {
            ObjectNode object = Salvage.in(Plans.GOOD.substring(0, end)).object();
            String title = object.path("title").asText("Glass Harbour");
            assertEquals("Glass Harbour", title);
            assertTrue(object.size() >= known, "lost a part at " + end);
            known = object.size();
        }
        assertEquals(12, known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a: 1, 'b': [1, 2,], \"c\": +3,}",
                "{\"a\": 1, // one\n\"b\": [1, 2], \"c\": 3}",
                "{\"a\":1,\"b\":[1,2],\"c\":3} and {\"more\": 1}"
            })
    void forgivesSlips(String text) {
        ObjectNode object = Salvage.in(text).object();
        assertEquals(1, object.path("a").intValue());
        assertEquals(2, object.path("b").path(1).intValue());
        assertEquals(3, object.path("c").intValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "{", "[1, 2]", "}{", "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{"})
    void findsNothingWhereNothingIs(String text) {
        assertTrue(Salvage.in(text).object().isEmpty());
    }

    @Test
    void depthIsLimited() {
        String deep = "{\"a\": ".repeat(5_000) + "1";
        assertTrue(Salvage.in(deep).object().size() <= 1);
    }
}
