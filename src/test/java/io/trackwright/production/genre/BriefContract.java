package io.trackwright.production.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.critique.ScoreValidator;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.theory.Chord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a brief wishes for, its laws hold. */
class BriefContract {
    private static final int BRIEFS = 300;

    /** The last chord and its bar. */
    private static final double LONGEST_CLOSE_SECONDS = 14;

    @Test
    void anyBriefGivesAValidPieceThatKeepsIt() {
        RandomBriefs briefs = new RandomBriefs(20);
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < BRIEFS; i++) {
            Genre genre = Genres.all().get(i % Genres.all().size());
            MusicBrief brief = briefs.next(genre.name(), genre.profile().defaultBpm());
            try {
                Score score = new Composer().compose(brief, Genres.style(brief), i);
                keeps(brief, score);
            } catch (AssertionError | RuntimeException e) {
                broken.add(i + " " + genre.name() + ": " + e + "\n   " + brief);
            }
        }
        assertEquals(List.of(), broken, () -> broken.size() + "\n" + String.join("\n", broken));
    }

    private static void keeps(MusicBrief brief, Score score) {
        boolean breaks =
                brief.course().endings().stream().anyMatch(e -> e.value() == Ending.SILENCE);
        assertEquals(
                List.of(),
                new ScoreValidator()
                        .validate(score).stream()
                                .filter(f -> !breaks || !f.rule().equals("tail"))
                                .toList());
        assertEquals(brief.lengthSeconds().value(), score.lengthSeconds());
        assertEquals(brief.key().value(), score.key());
        assertEquals(brief.timeSignature().value(), score.meter());
        double end = score.barSeconds(score.bars());
        double last = score.barSeconds(score.bars() - 1);
        assertTrue(end > score.lengthSeconds() - 0.02 && last < score.lengthSeconds());
        for (Choice<Exclusion> out : brief.exclusions()) {
            for (Part p : score.parts()) {
                assertFalse(out.value().bans(p.instrument()), p.name());
                for (Event e : p.events()) {
                    assertFalse(e instanceof Hit h && out.value().bans(h.sound().family()));
                }
            }
        }
        brief.playing()
                .without()
                .forEach(
                        role ->
                                assertTrue(
                                        score.parts().stream()
                                                .noneMatch(p -> p.role() == role.value()),
                                        "without " + role.value()));
        sections(brief, score);
        chords(brief, score);
        loop(brief, score);
    }

    private static void sections(MusicBrief brief, Score score) {
        List<SectionWish> wishes = brief.course().sections().stream().map(Choice::value).toList();
        for (Section s : score.sections()) {
            brief.course()
                    .without()
                    .forEach(k -> assertFalse(s.kind() == k.value(), "without " + k.value()));
        }
        int stated = wishes.stream().mapToInt(SectionWish::bars).sum();
        boolean all = wishes.stream().allMatch(w -> w.bars() > 0);
        double barSeconds = score.barSeconds(1);
        boolean fits = Math.abs(stated * barSeconds - score.lengthSeconds()) < 0.1;
        if (!score.tempo().constant() || all && !fits) {
            return;
        }
        int at = 0;
        for (SectionWish w : wishes) {
            while (at < score.sections().size()
                    && (score.sections().get(at).kind() != w.kind()
                            || w.bars() > 0 && score.sections().get(at).bars() != w.bars())) {
                at++;
            }
            assertTrue(at < score.sections().size(), w + " in " + shape(score));
            at++;
        }
    }

    private static List<String> shape(Score score) {
        return score.sections().stream().map(s -> s.kind() + " " + s.bars()).toList();
    }

    /** Every bar but those of the ring has the chords of the sequence, from its beginning. */
    private static void chords(MusicBrief brief, Score score) {
        if (brief.course().chords().isEmpty()
                || !brief.course().keyChanges().isEmpty()
                || brief.course().sections().stream()
                        .anyMatch(s -> !s.value().chords().isEmpty())) {
            return;
        }
        List<List<Chord>> wanted =
                brief.course().chords().getFirst().value().in(brief.key().value());
        for (Section s : score.sections()) {
            for (int bar = 0; bar < s.bars(); bar++) {
                double left = score.lengthSeconds() - score.barSeconds(s.startBar() + bar);
                Chord found = s.harmony().at(bar * score.meter().ticksPerBar());
                if (left > LONGEST_CLOSE_SECONDS) {
                    assertEquals(wanted.get(bar % wanted.size()).getFirst(), found);
                }
            }
        }
    }

    private static void loop(MusicBrief brief, Score score) {
        if (!brief.course().loop().value()) {
            return;
        }
        assertEquals(score.lengthSeconds(), score.barSeconds(score.bars()), 0.001);
        for (Part p : score.parts()) {
            for (Event e : p.events()) {
                if (e instanceof Note n) {
                    assertTrue(
                            n.soundingTicks() + n.durationTicks() < score.barTicks(score.bars()));
                }
            }
        }
    }
}
