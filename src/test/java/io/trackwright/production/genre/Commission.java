package io.trackwright.production.genre;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Flavour;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.critique.ScoreValidator;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/** Briefs for tests, and a look at what comes of them. */
final class Commission {
    private Commission() {}

    @SafeVarargs
    static <T> List<Choice<T>> stated(T... values) {
        return Arrays.stream(values).map(v -> Choice.stated(v, "words")).toList();
    }

    /** A genre's usual piece. */
    static MusicBrief of(String genre, double seconds, InstrumentFamily... asked) {
        var profile = Genres.named(new GenreName(genre)).profile();
        return of(genre, profile.defaultBpm(), profile.keys().getFirst(), seconds, asked);
    }

    static MusicBrief of(
            String genre, double bpm, Key key, double seconds, InstrumentFamily... asked) {
        var profile = Genres.named(new GenreName(genre)).profile();
        return new MusicBrief(
                "t",
                Choice.stated(profile.name(), ""),
                Choice.stated(bpm, ""),
                Choice.stated(key, ""),
                Choice.stated(profile.timeSignatures().getFirst(), ""),
                Choice.stated(seconds, ""),
                List.of(),
                stated(asked),
                List.of(),
                Course.FREE,
                Playing.FREE,
                Flavour.PLAIN);
    }

    /** A valid piece for it. */
    static Score score(MusicBrief brief) {
        Score score = new Composer().compose(brief, Genres.style(brief), 7);
        Assertions.assertEquals(List.of(), new ScoreValidator().validate(score), () -> "" + brief);
        return score;
    }

    static List<String> form(Score score) {
        return score.sections().stream().map(s -> s.kind() + " " + s.bars()).toList();
    }

    static Stream<Event> events(Score score, Section section) {
        return score.parts().stream()
                .flatMap(p -> p.events().stream())
                .filter(e -> e.startTicks() >= score.barTicks(section.startBar()))
                .filter(e -> e.startTicks() < score.barTicks(section.endBar()));
    }

    static Part part(Score score, Role role) {
        return score.parts().stream().filter(p -> p.role() == role).findFirst().orElseThrow();
    }

    static List<Hit> hits(Score score) {
        return score.parts().stream()
                .filter(p -> p.role() == Role.DRUMS)
                .flatMap(p -> p.events().stream())
                .filter(Hit.class::isInstance)
                .map(Hit.class::cast)
                .toList();
    }

    /** When the last sound ends, in seconds. */
    static double lastSoundSeconds(Score score) {
        double last = 0;
        for (Part p : score.parts()) {
            for (Event e : p.events()) {
                long held = e instanceof io.trackwright.music.score.Note n ? n.durationTicks() : 96;
                last = Math.max(last, score.tempo().secondsAt(e.soundingTicks() + held));
            }
        }
        return last;
    }
}
