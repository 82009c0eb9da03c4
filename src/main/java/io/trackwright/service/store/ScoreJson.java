package io.trackwright.service.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.ChordQuality;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.NoteName;
import io.trackwright.music.theory.Progression;
import io.trackwright.music.theory.TempoMap;
import java.util.ArrayList;
import java.util.List;

/**
 * A score as JSON. What there are thousands of is a short array: a note {@code [start, duration,
 * pitch, velocity, shift, slide]}, a hit {@code ["KICK", start, velocity, shift]}, a chord {@code
 * [root, quality, bass, duration]}; zeros at the end may be missing.
 */
final class ScoreJson {
    private ScoreJson() {}

    static ObjectNode write(Score score) {
        ObjectNode node = Json.object();
        node.put("title", Json.storable(score.title()));
        node.put("lengthSeconds", Json.finite("lengthSeconds", score.lengthSeconds()));
        node.set("key", TheoryJson.write(score.key()));
        node.set("meter", TheoryJson.write(score.meter()));
        node.set(
                "tempo",
                Json.array(
                        score.tempo().changes(),
                        c -> Json.array().add(c.startTicks()).add(c.bpm())));
        node.set("sections", Json.array(score.sections(), ScoreJson::write));
        node.set("parts", Json.array(score.parts(), ScoreJson::write));
        return node;
    }

    static Score score(JsonNode node) {
        return new Score(
                node.path("title").asText(),
                TheoryJson.key(node.path("key")),
                new TempoMap(
                        Json.list(
                                node.path("tempo"),
                                c ->
                                        new TempoMap.Change(
                                                c.path(0).longValue(), c.path(1).doubleValue()))),
                TheoryJson.timeSignature(node.path("meter")),
                Json.list(node.path("sections"), ScoreJson::section),
                Json.list(node.path("parts"), ScoreJson::part),
                node.path("lengthSeconds").doubleValue());
    }

    private static JsonNode write(Section section) {
        ObjectNode node = Json.object();
        node.put("kind", section.kind().name());
        node.put("startBar", section.startBar());
        node.put("bars", section.bars());
        node.put("energy", section.energy());
        node.set("harmony", Json.array(section.harmony().spans(), ScoreJson::write));
        section.ownKey().forEach(key -> node.set("key", TheoryJson.write(key)));
        return node;
    }

    private static Section section(JsonNode node) {
        return new Section(
                Json.constant(SectionKind.class, node.path("kind")),
                node.path("startBar").intValue(),
                node.path("bars").intValue(),
                progression(node.path("harmony")),
                node.path("energy").floatValue(),
                node.has("key") ? List.of(TheoryJson.key(node.path("key"))) : List.of());
    }

    private static ArrayNode write(Progression.Span span) {
        Chord chord = span.chord();
        return Json.array()
                .add(chord.root().toString())
                .add(chord.quality().name())
                .add(chord.bass().toString())
                .add(span.durationTicks());
    }

    private static Progression progression(JsonNode array) {
        List<Progression.Span> spans = new ArrayList<>(array.size());
        long start = 0;
        for (JsonNode each : array) {
            Chord chord =
                    new Chord(
                            NoteName.parse(each.path(0).asText()),
                            Json.constant(ChordQuality.class, each.path(1)),
                            NoteName.parse(each.path(2).asText()));
            spans.add(new Progression.Span(chord, start, each.path(3).longValue()));
            start = spans.getLast().endTicks();
        }
        return new Progression(spans);
    }

    private static JsonNode write(Part part) {
        return Json.object()
                .put("name", part.name())
                .put("role", part.role().name())
                .put("instrument", part.instrument().name())
                .set("events", Json.array(part.events(), ScoreJson::write));
    }

    private static Part part(JsonNode node) {
        return new Part(
                node.path("name").asText(),
                Json.constant(Role.class, node.path("role")),
                Json.constant(InstrumentFamily.class, node.path("instrument")),
                Json.list(node.path("events"), ScoreJson::event));
    }

    private static ArrayNode write(Event event) {
        ArrayNode array = Json.array();
        switch (event) {
            case Note n -> {
                array.add(n.startTicks()).add(n.durationTicks()).add(n.pitch()).add(n.velocity());
                if (n.shiftTicks() != 0 || n.slide()) {
                    array.add(n.shiftTicks());
                }
                if (n.slide()) {
                    array.add(1);
                }
            }
            case Hit h -> {
                array.add(h.sound().name()).add(h.startTicks()).add(h.velocity());
                if (h.shiftTicks() != 0) {
                    array.add(h.shiftTicks());
                }
            }
        }
        return array;
    }

    private static Event event(JsonNode n) {
        if (n.path(0).isTextual()) {
            return new Hit(
                    n.path(1).longValue(),
                    Json.constant(DrumSound.class, n.path(0)),
                    n.path(2).floatValue(),
                    n.path(3).intValue());
        }
        return new Note(
                n.path(0).longValue(),
                n.path(1).longValue(),
                n.path(2).intValue(),
                n.path(3).floatValue(),
                n.path(4).intValue(),
                n.path(5).intValue() == 1);
    }
}
