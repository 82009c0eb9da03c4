package io.trackwright.production.genre;

import static io.trackwright.production.genre.Commission.stated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Flavour;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.Ticks;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Players do what they are told, in any genre. */
class PlayingTest {
    private static final Set<DrumSound> BACK = Set.of(DrumSound.SNARE, DrumSound.CLAP);

    private static Score score(MusicBrief brief, Manner manner) {
        return Commission.score(brief.with(Playing.FREE.withManners(stated(manner))));
    }

    /** Share of the plain backbeats on each of four beats. */
    private static double[] backbeats(Score score) {
        double[] beats = new double[4];
        double all = 0;
        for (Hit h : Commission.hits(score)) {
            long inside = h.startTicks() % score.meter().ticksPerBar();
            if (BACK.contains(h.sound())
                    && inside % Ticks.PER_QUARTER == 0
                    && h.velocity() > 0.35
                    && score.sectionAtBar((int) (h.startTicks() / score.barTicks(1))).energy()
                            > 0.45) {
                beats[(int) (inside / Ticks.PER_QUARTER)]++;
                all++;
            }
        }
        for (int i = 0; i < 4; i++) {
            beats[i] /= Math.max(1, all);
        }
        return beats;
    }

    @ParameterizedTest
    @ValueSource(strings = {"rock", "pop", "funk", "punk", "metal", "boom_bap"})
    void halfTimePutsTheBackbeatOnThree(String genre) {
        double[] usual = backbeats(Commission.score(Commission.of(genre, 60)));
        double[] half = backbeats(score(Commission.of(genre, 60), Manner.HALF_TIME));
        assertTrue(half[2] > usual[2] + 0.2, genre + " " + usual[2] + " " + half[2]);
        assertTrue(half[2] > 0.5, genre + " " + half[2]);
        assertTrue(half[1] < 0.2, genre + " " + half[1]);
    }

    @ParameterizedTest
    @CsvSource({"trap,70", "trap,140", "dubstep,70", "dubstep,140"})
    void aHalfTimeGenreIsFeltTheSameAtEitherNumber(String genre, double bpm) {
        MusicBrief brief = Commission.of(genre, bpm, Key.of("C", Mode.MINOR), 60);
        double[] beats = backbeats(Commission.score(brief));
        if (bpm < 100) {
            assertTrue(beats[1] > 0.3 && beats[3] > 0.3, beats[1] + " " + beats[3]);
        } else {
            assertTrue(beats[2] > 0.45, "third " + beats[2]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rock", "jazz_swing", "drum_and_bass", "reggae"})
    void fourOnTheFloorKicksOnEveryBeat(String genre) {
        Score score = score(Commission.of(genre, 60), Manner.FOUR_ON_THE_FLOOR);
        List<Hit> kicks =
                Commission.hits(score).stream().filter(h -> h.sound() == DrumSound.KICK).toList();
        long on = kicks.stream().filter(h -> h.startTicks() % Ticks.PER_QUARTER == 0).count();
        assertTrue(on > 0.85 * kicks.size(), on + " of " + kicks.size());
        assertTrue(kicks.size() > score.bars() * 1.5, kicks.size() + " in " + score.bars());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rock", "pop", "house"})
    void oneDropLeavesTheOne(String genre) {
        Score score = score(Commission.of(genre, 60), Manner.ONE_DROP);
        long ones = 0;
        long threes = 0;
        for (Hit h : Commission.hits(score)) {
            long inside = h.startTicks() % score.meter().ticksPerBar();
            if (h.sound() == DrumSound.KICK) {
                ones += inside == 0 ? 1 : 0;
                threes += inside == 2 * Ticks.PER_QUARTER ? 1 : 0;
            }
        }
        assertTrue(threes > 4 * ones, threes + " to " + ones);
    }

    @Test
    void straightJazzHasEvenEighths() {
        Score score = score(Commission.of("jazz_swing", 60), Manner.STRAIGHT);
        for (Part p : score.parts()) {
            for (Event e : p.events()) {
                long inside = e.startTicks() % Ticks.PER_QUARTER;
                assertTrue(inside % 240 == 0 || p.role() == Role.DRUMS, p.name() + " " + inside);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rock", "pop", "punk"})
    void shuffledEighthsComeLate(String genre) {
        Score score = score(Commission.of(genre, 60), Manner.SHUFFLE);
        double shift =
                Commission.hits(score).stream()
                        .filter(h -> h.startTicks() % Ticks.PER_QUARTER == 480)
                        .mapToInt(Hit::shiftTicks)
                        .average()
                        .orElse(0);
        assertTrue(shift > 120 && shift < 190, "shift " + shift);
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "jazz_swing", "pop", "cinematic", "trap", "romantic_piano"})
    void aPianoAlonePlaysBassChordsAndTune(String genre) {
        MusicBrief brief =
                Commission.of(genre, 60, InstrumentFamily.PIANO)
                        .with(Playing.FREE.withAlone(Choice.stated(true, "solo")));
        Score score = Commission.score(brief);
        int low = 127;
        int high = 0;
        for (Part p : score.parts()) {
            assertEquals(InstrumentFamily.PIANO, p.instrument());
            for (Event e : p.events()) {
                low = Math.min(low, ((Note) e).pitch());
                high = Math.max(high, ((Note) e).pitch());
            }
        }
        assertTrue(low <= 45 && high >= 72, low + ".." + high);
        assertTrue(score.parts().size() >= 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rock", "house", "ambient", "salsa"})
    void rolesAreGivenAndBanned(String genre) {
        Playing playing =
                Playing.FREE
                        .withRoles(
                                stated(
                                        new Playing.Assignment(
                                                InstrumentFamily.SAXOPHONE, Role.LEAD)))
                        .without(stated(Role.DRUMS));
        Score score = Commission.score(Commission.of(genre, 60).with(playing));
        assertTrue(
                score.parts().stream()
                        .anyMatch(
                                p ->
                                        p.role() == Role.LEAD
                                                && p.instrument() == InstrumentFamily.SAXOPHONE));
        Score mute =
                Commission.score(
                        Commission.of(genre, 60).with(Playing.FREE.without(stated(Role.LEAD))));
        assertTrue(
                mute.parts().stream()
                        .noneMatch(p -> p.role() == Role.LEAD || p.role() == Role.COUNTER));
        assertTrue(score.parts().stream().noneMatch(p -> p.role() == Role.DRUMS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rock", "house", "jazz_swing"})
    void playersComeInAtABarLineAndPlayLessOrMore(String genre) {
        Playing late =
                Playing.FREE.withEntrances(
                        stated(new Playing.Entrance(InstrumentFamily.DRUMS, 20)));
        Score score = Commission.score(Commission.of(genre, 60).with(late));
        double first =
                Commission.hits(score).stream()
                        .mapToDouble(h -> score.tempo().secondsAt(h.startTicks()))
                        .min()
                        .orElseThrow();
        assertTrue(first >= 20 && first < 20 + 2 * score.barSeconds(1), "first " + first);
        Playing less =
                Playing.FREE.withBalances(stated(new Playing.Balance(InstrumentFamily.DRUMS, -1)));
        Score usual = Commission.score(Commission.of(genre, 60));
        Score thin = Commission.score(Commission.of(genre, 60).with(less));
        assertTrue(Commission.hits(thin).size() <= Commission.hits(usual).size());
        assertTrue(loudness(thin) < 0.85 * loudness(usual));
    }

    private static double loudness(Score score) {
        return Commission.hits(score).stream()
                .filter(h -> h.sound() == DrumSound.KICK)
                .mapToDouble(Hit::velocity)
                .average()
                .orElse(0);
    }

    @Test
    void blendsBringKitOrSingers() {
        Score beats = Commission.score(blend("romantic_piano", "boom_bap"));
        assertFalse(Commission.hits(beats).isEmpty());
        Score jazzy = Commission.score(blend("house", "jazz_swing"));
        assertEquals(InstrumentFamily.SAXOPHONE, Commission.part(jazzy, Role.LEAD).instrument());
    }

    private static MusicBrief blend(String genre, String other) {
        return Commission.of(genre, 60)
                .with(
                        new Flavour(
                                List.of(),
                                stated(new GenreName(other)),
                                List.of(),
                                List.of(),
                                List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pop", "house", "rock"})
    void speechAndSleepLeaveRoom(String genre) {
        double usual = tune(Commission.score(Commission.of(genre, 90)));
        double speech = tune(Commission.score(used(genre, Flavour.Use.PODCAST)));
        assertTrue(speech < 0.8 * usual, speech + " of " + usual);
        Score sleep = Commission.score(used(genre, Flavour.Use.SLEEP));
        Set<Role> roles = sleep.parts().stream().map(Part::role).collect(Collectors.toSet());
        assertFalse(roles.contains(Role.DRUMS) || roles.contains(Role.TRANSITION));
    }

    private static MusicBrief used(String genre, Flavour.Use use) {
        return Commission.of(genre, 90)
                .with(new Flavour(List.of(), List.of(), List.of(), stated(use), List.of()));
    }

    /** Loudness of the tunes, summed. */
    private static double tune(Score score) {
        return score.parts().stream()
                .filter(p -> p.role() == Role.LEAD)
                .flatMap(p -> p.events().stream())
                .mapToDouble(Event::velocity)
                .sum();
    }
}
