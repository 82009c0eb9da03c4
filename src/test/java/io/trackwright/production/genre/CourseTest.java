package io.trackwright.production.genre;

import static io.trackwright.production.genre.Commission.stated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.KeyChange;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.MotifSeed;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The course of a piece is the one that was asked for, in any genre. */
class CourseTest {
    private static SectionWish wish(SectionKind kind, int bars) {
        return SectionWish.of(kind).bars(bars);
    }

    private static MusicBrief brief(String genre, double seconds) {
        return Commission.of(genre, 120, Key.of("C", Mode.MAJOR), seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rock", "techno", "jazz_swing", "cinematic", "blues", "ambient"})
    void statedSectionsAreTheFormToTheBar(String genre) {
        Course course =
                Course.FREE.withSections(
                        stated(
                                wish(SectionKind.INTRO, 4),
                                wish(SectionKind.VERSE, 8).loudness(SectionWish.Loudness.QUIET),
                                wish(SectionKind.DROP, 12).loudness(SectionWish.Loudness.LOUD),
                                wish(SectionKind.OUTRO, 8)));
        Score score = Commission.score(brief(genre, 64).with(course));
        assertEquals(List.of("INTRO 4", "VERSE 8", "DROP 12", "OUTRO 8"), Commission.form(score));
        double quiet = loudness(score, score.sections().get(1));
        double loud = loudness(score, score.sections().get(2));
        assertTrue(loud > 1.2 * quiet, loud + " after " + quiet);
        assertTrue(score.sections().get(2).energy() > score.sections().get(1).energy());
    }

    private static double loudness(Score score, Section section) {
        return Commission.events(score, section).mapToDouble(Event::velocity).average().orElse(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pop", "house", "reggae"})
    void openSectionsShareTheRest(String genre) {
        Course course =
                Course.FREE.withSections(
                        stated(
                                SectionWish.of(SectionKind.INTRO).seconds(8),
                                SectionWish.of(SectionKind.VERSE),
                                wish(SectionKind.CHORUS, 8),
                                SectionWish.of(SectionKind.BRIDGE)));
        List<String> form = Commission.form(Commission.score(brief(genre, 80).with(course)));
        assertEquals("INTRO 4", form.get(0));
        assertEquals("CHORUS 8", form.get(2));
        assertEquals(4, form.size());
    }

    @Test
    void aNamedBuildStandsInTheGenresForm() {
        Course course = Course.FREE.withSections(stated(wish(SectionKind.BUILD, 64)));
        List<String> form =
                Commission.form(Commission.score(Commission.of("techno", 240).with(course)));
        int at = form.indexOf("BUILD 64");
        assertTrue(at > 0 && form.get(at + 1).startsWith("DROP"), form.toString());
    }

    @Test
    void aDropWhereTheGenreSaysClimaxTakesItsPlace() {
        Course course =
                Course.FREE.withSections(
                        stated(
                                SectionWish.of(SectionKind.BREAKDOWN),
                                SectionWish.of(SectionKind.DROP)));
        List<SectionKind> kinds =
                Commission.score(Commission.of("trance", 180).with(course)).sections().stream()
                        .map(Section::kind)
                        .toList();
        assertTrue(
                kinds.contains(SectionKind.DROP)
                        && kinds.indexOf(SectionKind.BREAKDOWN) < kinds.indexOf(SectionKind.DROP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "jazz_swing", "trap", "folk"})
    void theSecondThemeOfAabaHasItsOwnChords(String genre) {
        Course course =
                Course.FREE.withSections(
                        stated(
                                wish(SectionKind.A, 8),
                                wish(SectionKind.A, 8),
                                wish(SectionKind.B, 8),
                                wish(SectionKind.A, 8)));
        Score score = Commission.score(brief(genre, 64).with(course));
        assertEquals(List.of("A 8", "A 8", "B 8", "A 8"), Commission.form(score));
        List<Section> s = score.sections();
        // A phrase that comes back may close in another colour, on the way to what follows.
        assertEquals(opening(s.get(0)), opening(s.get(1)));
        assertFalse(opening(s.get(0)).equals(opening(s.get(2))));
    }

    private static List<Chord> opening(Section section) {
        return IntStream.range(0, 4)
                .mapToObj(bar -> section.harmony().at(bar * TimeSignature.COMMON.ticksPerBar()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"techno", "pop", "baroque", "drum_and_bass"})
    void chordsArePlayedLiterally(String genre) {
        ChordSequence wanted = ChordSequence.of("Am", "F", "C", "G/B");
        Course course = Course.FREE.withChords(stated(wanted));
        MusicBrief brief = Commission.of(genre, 100, Key.of("A", Mode.MINOR), 72).with(course);
        Score score = Commission.score(brief);
        List<List<Chord>> bars = wanted.in(score.key());
        int inside = 0;
        for (Section s : score.sections()) {
            for (int bar = 0; bar < s.bars(); bar++) {
                if (score.barSeconds(s.startBar() + bar) < 55) {
                    Chord found = s.harmony().at(bar * score.meter().ticksPerBar());
                    assertEquals(bars.get(bar % 4).getFirst(), found);
                    inside++;
                }
            }
        }
        assertTrue(inside > 15);
        long roots = 0;
        List<Event> bass = Commission.part(score, Role.BASS).events();
        for (Event e : bass) {
            Section s = score.sectionAtBar((int) (e.startTicks() / score.meter().ticksPerBar()));
            Chord now = s.harmony().at(e.startTicks() - score.barTicks(s.startBar()));
            roots += now.contains(((Note) e).pitch()) ? 1 : 0;
        }
        assertTrue(roots > 0.6 * bass.size(), roots + " of " + bass.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rock", "house", "lofi_hip_hop", "baroque", "ambient"})
    void endsAsAsked(String genre) {
        for (Ending ending : Ending.values()) {
            MusicBrief brief =
                    Commission.of(genre, 40).with(Course.FREE.withEndings(stated(ending)));
            Score score = Commission.score(brief);
            double tail = score.lengthSeconds() - Commission.lastSoundSeconds(score);
            String what = genre + " " + ending + " " + tail;
            switch (ending) {
                case CADENCE -> assertTrue(tail > 0.4 && tail < 1, what);
                case HIT -> assertTrue(tail > 0.3 && tail < 2, what);
                case FADE -> {
                    assertTrue(tail < 0.6, what);
                    Section last = score.sections().getLast();
                    double end = loudnessBetween(score, 37, 40);
                    assertTrue(end < 0.45 * loudnessBetween(score, 20, 28), last + " " + end);
                }
                case SILENCE -> assertTrue(tail >= 1.5 && tail < 2, what);
            }
        }
    }

    private static double loudnessBetween(Score score, double from, double to) {
        return score.parts().stream()
                .flatMap(p -> p.events().stream())
                .filter(e -> score.tempo().secondsAt(e.startTicks()) >= from)
                .filter(e -> score.tempo().secondsAt(e.startTicks()) < to)
                .mapToDouble(Event::velocity)
                .average()
                .orElse(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lofi_hip_hop", "chiptune", "cinematic", "funk"})
    void aLoopIsWholeBarsAndLeadsBack(String genre) {
        MusicBrief brief = brief(genre, 32).with(Course.FREE.withLoop(Choice.stated(true, "loop")));
        Score score = Commission.score(brief);
        assertEquals(16, score.bars());
        assertEquals(32, score.barSeconds(16), 1e-6);
        assertTrue(score.lengthSeconds() - Commission.lastSoundSeconds(score) < 0.5);
        assertTrue(
                score.sections().stream()
                        .noneMatch(
                                s ->
                                        s.kind() == SectionKind.INTRO
                                                || s.kind() == SectionKind.OUTRO));
        Chord first = score.sections().getFirst().harmony().spans().getFirst().chord();
        Chord last = score.sections().getLast().harmony().spans().getLast().chord();
        assertFalse(first.equals(last), first.symbol());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pop", "house", "rock", "cinematic", "bossa_nova"})
    void theLastChorusRisesAfterItsDominant(String genre) {
        KeyChange up = new KeyChange(SectionKind.CHORUS, true, new KeyChange.By(2));
        Course course = Course.FREE.withKeyChanges(stated(up));
        Score score = Commission.score(brief(genre, 120).with(course));
        Key risen = Key.of("D", Mode.MAJOR);
        assertEquals(Key.of("C", Mode.MAJOR), score.key());
        List<Section> sections = score.sections();
        int at = 0;
        while (sections.get(at).ownKey().isEmpty()) {
            at++;
        }
        assertTrue(at > 0);
        assertEquals(Chord.parse("A7"), sections.get(at - 1).harmony().spans().getLast().chord());
        for (int i = at; i < sections.size(); i++) {
            assertEquals(risen, sections.get(i).key(score.key()));
        }
        assertEquals(2, sections.getLast().harmony().spans().getLast().chord().root().pitchClass());
    }

    @ParameterizedTest
    @ValueSource(strings = {"techno", "punk", "baroque"})
    void theTempoRisesEvenlyAndTheLengthIsExact(String genre) {
        Course course = Course.FREE.withFinalTempoBpm(stated(150.0));
        Score score = Commission.score(brief(genre, 90).with(course));
        assertEquals(120, score.tempo().startBpm(), 0.01);
        assertEquals(150, score.tempo().changes().getLast().bpm(), 0.01);
        for (int i = 1; i < score.tempo().changes().size(); i++) {
            double step =
                    score.tempo().changes().get(i).bpm() / score.tempo().changes().get(i - 1).bpm();
            assertTrue(step > 1 && step < 1.02, "step " + step);
        }
        double tail = score.lengthSeconds() - Commission.lastSoundSeconds(score);
        assertTrue(tail > 0.4 && tail < 1, "tail " + tail);
        assertTrue(score.barSeconds(score.bars()) >= 90 && score.barSeconds(score.bars() - 1) < 90);
    }

    @Test
    void rubatoBreathesAroundTheTempo() {
        Score score =
                Commission.score(
                        Commission.of("romantic_piano", 72, Key.of("Eb", Mode.MAJOR), 60)
                                .with(Playing.FREE.withManners(stated(Manner.RUBATO))));
        double slowest = 400;
        double fastest = 0;
        for (int bar = 0; bar < score.bars() - 4; bar++) {
            double bpm = score.tempo().bpmAt(score.barTicks(bar));
            slowest = Math.min(slowest, bpm);
            fastest = Math.max(fastest, bpm);
        }
        assertTrue(slowest > 72 * 0.85 && fastest < 72 * 1.15, slowest + ".." + fastest);
        assertTrue(fastest / slowest > 1.06, slowest + ".." + fastest);
        double tail = score.lengthSeconds() - Commission.lastSoundSeconds(score);
        assertTrue(tail > 0.4 && tail < 1, String.format(Locale.ROOT, "%.2f", tail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"synthwave", "pop", "techno", "metal"})
    void aGivenMotifIsHeardAsItIs(String genre) {
        MotifSeed seed =
                new MotifSeed(List.of(0, 2, 4, 2, 5, 4), List.of(1.0, 0.5, 0.5, 1.0, 0.5, 0.5));
        MusicBrief brief =
                Commission.of(genre, 100, Key.of("A", Mode.MINOR), 60)
                        .with(Course.FREE.withMotifs(stated(seed)));
        Score score = Commission.score(brief);
        List<Integer> wanted = List.of(9, 0, 4, 0, 5, 4);
        boolean heard =
                score.parts().stream()
                        .filter(p -> p.role() == Role.LEAD)
                        .map(p -> p.events().stream().map(e -> ((Note) e).pitch() % 12).toList())
                        .anyMatch(tune -> java.util.Collections.indexOfSubList(tune, wanted) >= 0);
        assertTrue(heard, genre);
    }
}
