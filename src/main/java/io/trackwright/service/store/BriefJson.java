package io.trackwright.service.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.NoteName;
import io.trackwright.music.theory.TimeSignature;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.Pace;
import io.trackwright.production.prompt.Warning;
import java.util.List;

/** Briefs, and what was mentioned on the way to one, as JSON. */
final class BriefJson {
    private static final ChoiceJson<Key> KEY = new ChoiceJson<>(TheoryJson::write, TheoryJson::key);
    private static final ChoiceJson<NoteName> TONIC =
            new ChoiceJson<>(TheoryJson::write, TheoryJson::noteName);
    private static final ChoiceJson<TimeSignature> METRE =
            new ChoiceJson<>(TheoryJson::write, TheoryJson::timeSignature);
    private static final ChoiceJson<Mode> MODE = ChoiceJson.constants(Mode.class);
    private static final ChoiceJson<Integer> BARS =
            new ChoiceJson<>(IntNode::new, JsonNode::intValue);
    private static final ChoiceJson<Pace> PACE = ChoiceJson.constants(Pace.class);
    private static final ChoiceJson<Mood> MOOD = ChoiceJson.constants(Mood.class);
    private static final ChoiceJson<InstrumentFamily> INSTRUMENT =
            ChoiceJson.constants(InstrumentFamily.class);

    private BriefJson() {}

    static ObjectNode write(MusicBrief brief) {
        ObjectNode node = Json.object().put("title", Json.storable(brief.title()));
        node.set("genre", ChoiceJson.GENRE.choice(brief.genre()));
        node.set("tempoBpm", ChoiceJson.NUMBER.choice(brief.tempoBpm()));
        node.set("key", KEY.choice(brief.key()));
        node.set("timeSignature", METRE.choice(brief.timeSignature()));
        node.set("lengthSeconds", ChoiceJson.NUMBER.choice(brief.lengthSeconds()));
        node.set("moods", MOOD.choices(brief.moods()));
        node.set("instruments", INSTRUMENT.choices(brief.instruments()));
        node.set("exclusions", ChoiceJson.EXCLUSION.choices(brief.exclusions()));
        node.set("course", CourseJson.write(brief.course()));
        node.set("playing", PlayingJson.write(brief.playing()));
        node.set("flavour", FlavourJson.write(brief.flavour()));
        return node;
    }

    static MusicBrief brief(JsonNode node) {
        return new MusicBrief(
                node.path("title").asText(),
                ChoiceJson.GENRE.choice(node.path("genre")),
                ChoiceJson.NUMBER.choice(node.path("tempoBpm")),
                KEY.choice(node.path("key")),
                METRE.choice(node.path("timeSignature")),
                ChoiceJson.NUMBER.choice(node.path("lengthSeconds")),
                MOOD.choices(node.path("moods")),
                INSTRUMENT.choices(node.path("instruments")),
                ChoiceJson.EXCLUSION.choices(node.path("exclusions")),
                CourseJson.course(node.path("course")),
                PlayingJson.playing(node.path("playing")),
                FlavourJson.flavour(node.path("flavour")));
    }

    static ObjectNode write(Mentions mentions) {
        ObjectNode node = Json.object();
        node.set("genres", ChoiceJson.GENRE.choices(mentions.genres()));
        node.set("temposBpm", ChoiceJson.NUMBER.choices(mentions.temposBpm()));
        node.set("finalTempoRatios", ChoiceJson.NUMBER.choices(mentions.finalTempoRatios()));
        node.set("keys", KEY.choices(mentions.keys()));
        node.set("tonics", TONIC.choices(mentions.tonics()));
        node.set("modes", MODE.choices(mentions.modes()));
        node.set("timeSignatures", METRE.choices(mentions.timeSignatures()));
        node.set("lengthsSeconds", ChoiceJson.NUMBER.choices(mentions.lengthsSeconds()));
        node.set("lengthsBars", BARS.choices(mentions.lengthsBars()));
        node.set("paces", PACE.choices(mentions.paces()));
        node.set("moods", MOOD.choices(mentions.moods()));
        node.set("instruments", INSTRUMENT.choices(mentions.instruments()));
        node.set("exclusions", ChoiceJson.EXCLUSION.choices(mentions.exclusions()));
        node.set("course", CourseJson.write(mentions.course()));
        node.set("playing", PlayingJson.write(mentions.playing()));
        node.set("flavour", FlavourJson.write(mentions.flavour()));
        node.set("warnings", write(mentions.warnings()));
        return node;
    }

    static Mentions mentions(JsonNode node) {
        return new Mentions(
                ChoiceJson.GENRE.choices(node.path("genres")),
                ChoiceJson.NUMBER.choices(node.path("temposBpm")),
                ChoiceJson.NUMBER.choices(node.path("finalTempoRatios")),
                KEY.choices(node.path("keys")),
                TONIC.choices(node.path("tonics")),
                MODE.choices(node.path("modes")),
                METRE.choices(node.path("timeSignatures")),
                ChoiceJson.NUMBER.choices(node.path("lengthsSeconds")),
                BARS.choices(node.path("lengthsBars")),
                PACE.choices(node.path("paces")),
                MOOD.choices(node.path("moods")),
                INSTRUMENT.choices(node.path("instruments")),
                ChoiceJson.EXCLUSION.choices(node.path("exclusions")),
                CourseJson.course(node.path("course")),
                PlayingJson.playing(node.path("playing")),
                FlavourJson.flavour(node.path("flavour")),
                warnings(node.path("warnings")));
    }

    static JsonNode write(List<Warning> warnings) {
        return Json.array(
                warnings,
                w -> Json.object().put("code", w.code()).put("text", Json.storable(w.text())));
    }

    static List<Warning> warnings(JsonNode array) {
        return Json.list(array, w -> new Warning(w.path("code").asText(), w.path("text").asText()));
    }
}
