package io.trackwright.production.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.GenreName;
import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.score.SectionKind;
import io.trackwright.production.genre.ComposerContract.Kind;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.RulePromptParser;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of the band genres can be told from its score alone. */
class BandGenresTest {
    private static final int SIXTEENTHS = 16;

    private static Score score(Kind kind, long seed) {
        return kind.compose(kind.usual(90), seed);
    }

    private static Part part(Score score, String name) {
        return score.parts().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Event> during(Score score, Part part, SectionKind kind) {
        long bar = score.meter().ticksPerBar();
        return part.events().stream()
                .filter(
                        e ->
                                score.sections().stream()
                                        .filter(s -> s.kind() == kind)
                                        .anyMatch(s -> inside(s, e, bar)))
                .toList();
    }

    private static boolean inside(Section s, Event e, long bar) {
        return e.startTicks() >= s.startBar() * bar
                && e.startTicks() < (s.startBar() + s.bars()) * bar;
    }

    private static int step(Score score, Event e) {
        long bar = score.meter().ticksPerBar();
        return (int) (e.startTicks() % bar * SIXTEENTHS / bar);
    }

    private static double share(List<? extends Event> events, Predicate<Event> test) {
        assertTrue(!events.isEmpty());
        return events.stream().filter(test).count() / (double) events.size();
    }

    private static List<Event> hits(List<Event> events, DrumSound sound) {
        return events.stream().filter(e -> e instanceof Hit h && h.sound() == sound).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rock", "metal", "punk", "funk", "disco", "reggae", "blues", "country"})
    void isMadeUnderItsOwnName(String genre) {
        var understood =
                new BriefCompleter(Genres.profiles(), Genres.fallback())
                        .complete(
                                Mentions.none(),
                                new RulePromptParser(Genres.profiles())
                                        .parse("a " + genre + " song"),
                                "a " + genre + " song",
                                1,
                                new BriefLimits(5, 600));
        assertEquals(new GenreName(genre), understood.brief().genre().value());
        assertEquals(List.of(), understood.warnings());
    }

    @Test
    void metalMutesItsRiffsAndDoublesTheKick() {
        for (long seed = 0; seed < 4; seed++) {
            Score s = score(Kind.METAL, seed);
            List<Event> riff = during(s, part(s, "guitar-left"), SectionKind.VERSE);
            long muted = starts(riff.stream().filter(e -> e.velocity() < 0.5).toList()).size();
            assertTrue(muted > 0.4 * starts(riff).size(), "muted " + muted);
            assertEquals(
                    starts(riff), starts(during(s, part(s, "guitar-right"), SectionKind.VERSE)));
            assertEquals(starts(riff), starts(during(s, part(s, "bass"), SectionKind.VERSE)));
            List<Event> chorus = during(s, part(s, "drums"), SectionKind.CHORUS);
            double kicks = hits(chorus, DrumSound.KICK).size();
            assertTrue(kicks / bars(s, SectionKind.CHORUS) >= 7, "kicks " + kicks);
        }
    }

    @Test
    void strumsFallOnTheBeatAndComeBackUp() {
        Score s = score(Kind.COUNTRY, 1);
        var chords =
                part(s, "acoustic").events().stream()
                        .map(Note.class::cast)
                        .collect(Collectors.groupingBy(Note::startTicks))
                        .values();
        // All but the last chord, which ends the piece in one blow.
        List<List<Note>> strums =
                chords.stream()
                        .filter(c -> c.size() > 2)
                        .filter(c -> c.stream().map(Note::soundingTicks).distinct().count() > 1)
                        .toList();
        assertTrue(strums.size() > 0.9 * chords.size());
        long beat = s.meter().ticksPerBar() / 4;
        Predicate<List<Note>> down = c -> c.getFirst().startTicks() % beat == 0;
        assertTrue(strums.stream().anyMatch(down) && strums.stream().anyMatch(down.negate()));
        for (List<Note> strum : strums) {
            List<Note> high =
                    strum.stream().sorted(Comparator.comparingInt(n -> -n.pitch())).toList();
            Note top = high.getFirst();
            Note bottom = high.getLast();
            assertEquals(
                    down.test(strum),
                    bottom.soundingTicks() < top.soundingTicks(),
                    () -> "strum " + strum);
        }
    }

    /** From the lowest string to the highest, more slowly than before. */
    @Test
    void theLastChordOfAGuitarIsStrummed() {
        for (long seed = 1; seed <= 5; seed++) {
            Score s = score(Kind.COUNTRY, seed);
            List<Note> played =
                    part(s, "acoustic").events().stream().map(Note.class::cast).toList();
            long last =
                    played.stream()
                            .filter(n -> n.durationTicks() > s.meter().ticksPerBar() / 2)
                            .mapToLong(Note::startTicks)
                            .max()
                            .orElseThrow();
            List<Note> strings =
                    played.stream()
                            .filter(n -> n.startTicks() == last)
                            .sorted(Comparator.comparingInt(Note::pitch))
                            .toList();
            int spread = strings.getLast().shiftTicks() - strings.getFirst().shiftTicks();
            double ms = spread * 60_000.0 / (960 * s.tempo().startBpm());
            assertTrue(strings.size() >= 3, strings.size() + " strings");
            assertTrue(ms >= 18 * (strings.size() - 1), ms + " ms over " + strings.size());
        }
    }

    private static Set<Long> starts(List<Event> events) {
        return events.stream().map(Event::startTicks).collect(Collectors.toSet());
    }

    private static int bars(Score s, SectionKind kind) {
        return s.sections().stream().filter(x -> x.kind() == kind).mapToInt(Section::bars).sum();
    }

    @Test
    void punkPlaysEveryEighthAndTheSnareBetweenTheBeats() {
        for (long seed = 0; seed < 4; seed++) {
            Score s = score(Kind.PUNK, seed);
            List<Event> bass = during(s, part(s, "bass"), SectionKind.CHORUS);
            assertTrue(bass.size() >= 7.5 * bars(s, SectionKind.CHORUS));
            assertTrue(share(bass, e -> step(s, e) % 2 == 0) == 1);
            List<Event> drums = during(s, part(s, "drums"), SectionKind.CHORUS);
            List<Event> snares = hits(drums, DrumSound.SNARE);
            assertTrue(share(snares, e -> step(s, e) % 4 == 2) > 0.6);
        }
    }

    @Test
    void discoHasFourOnTheFloorOpenHatsBetweenAndABassInOctaves() {
        for (long seed = 0; seed < 4; seed++) {
            Score s = score(Kind.DISCO, seed);
            List<Event> drums = during(s, part(s, "drums"), SectionKind.CHORUS);
            List<Event> kicks = hits(drums, DrumSound.KICK);
            assertTrue(share(kicks, e -> step(s, e) % 4 == 0) > 0.85);
            assertTrue(kicks.size() > 3.3 * bars(s, SectionKind.CHORUS));
            assertTrue(share(hits(drums, DrumSound.OPEN_HAT), e -> step(s, e) % 4 == 2) > 0.95);
            List<Event> bass = during(s, part(s, "bass"), SectionKind.CHORUS);
            int octaves = 0;
            for (int i = 1; i < bass.size(); i++) {
                int leap = ((Note) bass.get(i)).pitch() - ((Note) bass.get(i - 1)).pitch();
                octaves += leap == 12 ? 1 : 0;
            }
            assertTrue(octaves > 0.2 * bass.size(), "octaves " + octaves);
        }
    }

    @Test
    void reggaeDropsTheOneAndSkanksBetweenTheBeats() {
        for (long seed = 0; seed < 4; seed++) {
            Score s = score(Kind.REGGAE, seed);
            List<Event> kicks =
                    hits(during(s, part(s, "drums"), SectionKind.VERSE), DrumSound.KICK);
            assertTrue(share(kicks, e -> step(s, e) == 4 || step(s, e) == 12) > 0.7);
            List<Event> skank = during(s, part(s, "skank"), SectionKind.VERSE);
            List<Event> loud = skank.stream().filter(e -> e.velocity() > 0.4).toList();
            assertTrue(share(loud, e -> step(s, e) % 4 == 2) > 0.95);
        }
    }

    @Test
    void bluesComesInTwelvesOnThreeDominants() {
        for (long seed = 0; seed < 4; seed++) {
            Score s = score(Kind.BLUES, seed);
            for (Section section : s.sections()) {
                boolean whole =
                        section.kind() == SectionKind.VERSE || section.kind() == SectionKind.SOLO;
                if (whole && section != s.sections().getLast()) {
                    assertEquals(12, section.bars());
                    assertEquals(
                            s.key().pitchClass(3),
                            section.harmony().at(4 * s.meter().ticksPerBar()).root().pitchClass());
                }
            }
        }
    }

    @Test
    void countryGoesFromRootToFifth() {
        for (long seed = 0; seed < 4; seed++) {
            Score s = score(Kind.COUNTRY, seed);
            List<Event> bass = during(s, part(s, "bass"), SectionKind.VERSE);
            assertTrue(share(bass, e -> step(s, e) % 8 == 0) > 0.7);
            List<Event> thirds = bass.stream().filter(e -> step(s, e) == 8).toList();
            List<Event> ones = bass.stream().filter(e -> step(s, e) == 0).toList();
            int fifths = 0;
            for (int i = 0; i < Math.min(ones.size(), thirds.size()); i++) {
                int up = ((Note) thirds.get(i)).pitch() - ((Note) ones.get(i)).pitch();
                fifths += Math.floorMod(up, 12) == 7 ? 1 : 0;
            }
            assertTrue(fifths > 0.7 * ones.size(), fifths + " of " + ones.size());
        }
    }

    @Test
    void funkLeansOnTheOneAndScratches() {
        for (long seed = 0; seed < 4; seed++) {
            Score s = score(Kind.FUNK, seed);
            List<Event> bass = during(s, part(s, "bass"), SectionKind.A);
            List<Event> ones = bass.stream().filter(e -> step(s, e) == 0).toList();
            assertTrue(ones.size() >= 0.9 * bars(s, SectionKind.A));
            assertTrue(share(bass, e -> step(s, e) % 4 != 0) > 0.5);
            List<Event> guitar = during(s, part(s, "guitar"), SectionKind.A);
            assertTrue(share(guitar, e -> e.velocity() < 0.5) > 0.25);
        }
    }

    @Test
    void rockHasABackbeatAndOpensInTheChorus() {
        for (long seed = 0; seed < 4; seed++) {
            Score s = score(Kind.ROCK, seed);
            List<Event> drums = during(s, part(s, "drums"), SectionKind.VERSE);
            List<Event> snares =
                    hits(drums, DrumSound.SNARE).stream().filter(e -> e.velocity() > 0.5).toList();
            assertTrue(share(snares, e -> step(s, e) == 4 || step(s, e) == 12) > 0.6);
            Part guitar = part(s, "guitar-left");
            double verse = share(during(s, guitar, SectionKind.VERSE), e -> e.velocity() < 0.5);
            double chorus = share(during(s, guitar, SectionKind.CHORUS), e -> e.velocity() < 0.5);
            assertTrue(verse > 0.2 && chorus < 0.05, verse + " " + chorus);
        }
    }
}
