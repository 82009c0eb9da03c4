package io.trackwright.service.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.brief.Playing.Assignment;
import io.trackwright.music.brief.Playing.Balance;
import io.trackwright.music.brief.Playing.Entrance;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;

/** Who plays what and how, as JSON. A missing list is empty. */
final class PlayingJson {
    private static final ChoiceJson<Manner> MANNER = ChoiceJson.constants(Manner.class);
    private static final ChoiceJson<Role> ROLE = ChoiceJson.constants(Role.class);
    private static final ChoiceJson<Assignment> ASSIGNMENT =
            new ChoiceJson<>(
                    a -> of(a.instrument()).put("role", a.role().name()),
                    n -> new Assignment(instrument(n), Json.constant(Role.class, n.path("role"))));
    private static final ChoiceJson<Entrance> ENTRANCE =
            new ChoiceJson<>(
                    e -> of(e.instrument()).put("seconds", e.seconds()),
                    n -> new Entrance(instrument(n), n.path("seconds").doubleValue()));
    private static final ChoiceJson<Balance> BALANCE =
            new ChoiceJson<>(
                    b -> of(b.instrument()).put("change", b.change()),
                    n -> new Balance(instrument(n), n.path("change").intValue()));

    private PlayingJson() {}

    static ObjectNode write(Playing playing) {
        ObjectNode node = Json.object();
        node.set("manners", MANNER.choices(playing.manners()));
        node.set("roles", ASSIGNMENT.choices(playing.roles()));
        node.set("without", ROLE.choices(playing.without()));
        node.set("alone", CourseJson.FLAG.choice(playing.alone()));
        node.set("entrances", ENTRANCE.choices(playing.entrances()));
        node.set("balances", BALANCE.choices(playing.balances()));
        return node;
    }

    static Playing playing(JsonNode node) {
        return new Playing(
                MANNER.choices(node.path("manners")),
                ASSIGNMENT.choices(node.path("roles")),
                ROLE.choices(node.path("without")),
                CourseJson.flag(node.path("alone")),
                ENTRANCE.choices(node.path("entrances")),
                BALANCE.choices(node.path("balances")));
    }

    private static ObjectNode of(InstrumentFamily instrument) {
        return Json.object().put("instrument", instrument.name());
    }

    private static InstrumentFamily instrument(JsonNode node) {
        return Json.constant(InstrumentFamily.class, node.path("instrument"));
    }
}
