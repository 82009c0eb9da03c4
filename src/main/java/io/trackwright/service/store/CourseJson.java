package io.trackwright.service.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.KeyChange;
import io.trackwright.music.brief.MotifSeed;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.brief.SectionWish.Loudness;
import io.trackwright.music.score.SectionKind;

/** How a piece runs, as JSON. A missing list is empty, a missing loop is none. */
final class CourseJson {
    private static final ChoiceJson<SectionWish> SECTION =
            new ChoiceJson<>(CourseJson::write, CourseJson::section);
    private static final ChoiceJson<SectionKind> KIND = ChoiceJson.constants(SectionKind.class);
    private static final ChoiceJson<ChordSequence> CHORDS =
            new ChoiceJson<>(CourseJson::write, CourseJson::chords);
    private static final ChoiceJson<KeyChange> KEY_CHANGE =
            new ChoiceJson<>(CourseJson::write, CourseJson::keyChange);
    private static final ChoiceJson<Ending> ENDING = ChoiceJson.constants(Ending.class);
    private static final ChoiceJson<MotifSeed> MOTIF =
            new ChoiceJson<>(CourseJson::write, CourseJson::motif);
    static final ChoiceJson<Boolean> FLAG =
            new ChoiceJson<>(BooleanNode::valueOf, JsonNode::booleanValue);

    private CourseJson() {}

    static ObjectNode write(Course course) {
        ObjectNode node = Json.object();
        node.set("sections", SECTION.choices(course.sections()));
        node.set("without", KIND.choices(course.without()));
        node.set("chords", CHORDS.choices(course.chords()));
        node.set("keyChanges", KEY_CHANGE.choices(course.keyChanges()));
        node.set("finalTempoBpm", ChoiceJson.NUMBER.choices(course.finalTempoBpm()));
        node.set("endings", ENDING.choices(course.endings()));
        node.set("loop", FLAG.choice(course.loop()));
        node.set("motifs", MOTIF.choices(course.motifs()));
        return node;
    }

    static Course course(JsonNode node) {
        return new Course(
                SECTION.choices(node.path("sections")),
                KIND.choices(node.path("without")),
                CHORDS.choices(node.path("chords")),
                KEY_CHANGE.choices(node.path("keyChanges")),
                ChoiceJson.NUMBER.choices(node.path("finalTempoBpm")),
                ENDING.choices(node.path("endings")),
                flag(node.path("loop")),
                MOTIF.choices(node.path("motifs")));
    }

    /** A missing flag is false, and nobody's choice. */
    static Choice<Boolean> flag(JsonNode node) {
        return node.isMissingNode() ? Choice.defaulted(false) : FLAG.choice(node);
    }

    private static JsonNode write(SectionWish wish) {
        ObjectNode node =
                Json.object()
                        .put("kind", wish.kind().name())
                        .put("bars", wish.bars())
                        .put("seconds", wish.seconds())
                        .put("loudness", wish.loudness().name());
        node.set("chords", Json.array(wish.chords(), CourseJson::write));
        return node;
    }

    private static SectionWish section(JsonNode node) {
        return new SectionWish(
                Json.constant(SectionKind.class, node.path("kind")),
                node.path("bars").intValue(),
                node.path("seconds").doubleValue(),
                Json.constant(Loudness.class, node.path("loudness")),
                Json.list(node.path("chords"), CourseJson::chords));
    }

    private static JsonNode write(ChordSequence chords) {
        return Json.array(chords.bars(), bar -> Json.array(bar, TextNode::new));
    }

    private static ChordSequence chords(JsonNode node) {
        return new ChordSequence(Json.list(node, bar -> Json.list(bar, JsonNode::asText)));
    }

    private static JsonNode write(KeyChange change) {
        ObjectNode node =
                Json.object().put("at", change.at().name()).put("lastOnly", change.lastOnly());
        switch (change.target()) {
            case KeyChange.To to -> node.set("to", TheoryJson.write(to.key()));
            case KeyChange.By by -> node.put("by", by.semitones());
        }
        return node;
    }

    private static KeyChange keyChange(JsonNode node) {
        return new KeyChange(
                Json.constant(SectionKind.class, node.path("at")),
                node.path("lastOnly").booleanValue(),
                node.has("to")
                        ? new KeyChange.To(TheoryJson.key(node.path("to")))
                        : new KeyChange.By(node.path("by").intValue()));
    }

    private static JsonNode write(MotifSeed motif) {
        ObjectNode node = Json.object();
        node.set("degrees", Json.array(motif.degrees(), IntNode::new));
        node.set("beats", Json.array(motif.beats(), DoubleNode::new));
        return node;
    }

    private static MotifSeed motif(JsonNode node) {
        return new MotifSeed(
                Json.list(node.path("degrees"), JsonNode::intValue),
                Json.list(node.path("beats"), JsonNode::doubleValue));
    }
}
