package io.trackwright.production.prompt;

import static io.trackwright.production.prompt.MentionsDraft.set;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.NoteName;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final Mentions OTHER =
            new MentionsDraft()
                    .genres(set(new GenreName("house")))
                    .temposBpm(set(90.0))
                    .keys(set(Key.of("D", Mode.MINOR)))
                    .modes(set(Mode.DORIAN))
                    .lengthsSeconds(set(60.0))
                    .course(
                            Course.FREE
                                    .withEndings(set(Ending.FADE))
                                    .withLoop(Choice.stated(true, "loop")))
                    .warnings(List.of(new Warning("other", "")))
                    .done();

    @Test
    void silenceIsFilled() {
        assertEquals(OTHER, Mentions.none().filledFrom(OTHER));
        assertEquals(OTHER, OTHER.filledFrom(Mentions.none()));
    }

    @Test
    void whatIsSaidStands() {
        Mentions said =
                new MentionsDraft()
                        .temposBpm(set(174.0))
                        .tonics(set(NoteName.parse("F")))
                        .lengthsBars(set(16))
                        .course(Course.FREE.withEndings(set(Ending.HIT)))
                        .done()
                        .filledFrom(OTHER);
        assertEquals(set(174.0), said.temposBpm());
        assertEquals(List.of(), said.keys(), "a tonic was said");
        assertEquals(set(Mode.DORIAN), said.modes(), "the missing half");
        assertEquals(List.of(), said.lengthsSeconds(), "bars were said");
        assertEquals(set(Ending.HIT), said.course().endings());
        assertEquals(true, said.course().loop().value());
        assertEquals(set(new GenreName("house")), said.genres());
    }
}
