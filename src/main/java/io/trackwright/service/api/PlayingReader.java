package io.trackwright.service.api;

import static io.trackwright.service.api.CourseReader.choices;

import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.brief.Playing.Assignment;
import io.trackwright.music.brief.Playing.Balance;
import io.trackwright.music.brief.Playing.Entrance;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.Map;
import java.util.Optional;

/** Reads who plays what, and how, from the {@code brief} of a request. */
final class PlayingReader {
    private static final Map<String, Integer> CHANGES = Map.of("less", -1, "more", 1);

    private PlayingReader() {}

    static Playing read(JsonFields fields) {
        return new Playing(
                choices(
                        fields.words(
                                "manners",
                                Words.oneOf(Manner.values()),
                                Words.constant(Manner.values()))),
                choices(fields.objects("roles", PlayingReader::assignment)),
                choices(
                        fields.words(
                                "withoutRoles",
                                Words.oneOf(Role.values()),
                                Words.constant(Role.values()))),
                CourseReader.flag(fields, "alone"),
                choices(fields.objects("entrances", PlayingReader::entrance)),
                choices(fields.objects("balances", PlayingReader::balance)));
    }

    private static Optional<InstrumentFamily> instrument(JsonFields fields) {
        if (!fields.has("instrument")) {
            fields.wrong("instrument", "is required");
        }
        return fields.word("instrument", Words.INSTRUMENT, Words::instrument);
    }

    private static Optional<Assignment> assignment(JsonFields fields) {
        Optional<InstrumentFamily> instrument = instrument(fields);
        if (!fields.has("role")) {
            fields.wrong("role", "is required");
        }
        Optional<Role> role =
                fields.word("role", Words.oneOf(Role.values()), Words.constant(Role.values()));
        return instrument.flatMap(i -> role.map(r -> new Assignment(i, r)));
    }

    private static Optional<Entrance> entrance(JsonFields fields) {
        Optional<InstrumentFamily> instrument = instrument(fields);
        if (!fields.has("seconds")) {
            fields.wrong("seconds", "is required");
        }
        double seconds = fields.number("seconds", 0.1, 3600).orElse(0);
        return instrument.filter(_ -> seconds > 0).map(i -> new Entrance(i, seconds));
    }

    private static Optional<Balance> balance(JsonFields fields) {
        Optional<InstrumentFamily> instrument = instrument(fields);
        if (!fields.has("change")) {
            fields.wrong("change", "is required");
        }
        Optional<Integer> change =
                fields.word(
                        "change",
                        "\"less\" or \"more\"",
                        w -> Optional.of(CHANGES.getOrDefault(w, 0)).filter(c -> c != 0));
        return instrument.flatMap(i -> change.map(c -> new Balance(i, c)));
    }
}
