package io.trackwright.production.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.compose.Style;
import io.trackwright.music.critique.Measure;
import io.trackwright.music.critique.ScoreMeasures;
import io.trackwright.music.critique.ScoreValidator;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TimeSignature;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every genre's compositions promise. */
class ComposerContract {
    /** Genres that may stay on a chord. */
    private static final Set<Kind> STILL = EnumSet.of(Kind.TECHNO, Kind.AMBIENT);

    enum Kind {
        DRUM_AND_BASS(DrumAndBass.profile(), DrumAndBass.style()),
        HOUSE(House.profile(), House.style()),
        LOFI_HIP_HOP(LofiHipHop.profile(), LofiHipHop.style()),
        JAZZ_SWING(JazzSwing.profile(), JazzSwing.style()),
        ROMANTIC_PIANO(RomanticPiano.profile(), RomanticPiano.style()),
        CINEMATIC(Cinematic.profile(), Cinematic.style()),
        TRAP(Trap.profile(), Trap.style()),
        BOOM_BAP(BoomBap.profile(), BoomBap.style()),
        TECHNO(Techno.profile(), Techno.style()),
        TRANCE(Trance.profile(), Trance.style()),
        DUBSTEP(Dubstep.profile(), Dubstep.style()),
        FUTURE_BASS(FutureBass.profile(), FutureBass.style()),
        SYNTHWAVE(Synthwave.profile(), Synthwave.style()),
        AMBIENT(Ambient.profile(), Ambient.style()),
        ROCK(Rock.profile(), Rock.style()),
        METAL(Metal.profile(), Metal.style()),
        PUNK(Punk.profile(), Punk.style()),
        FUNK(Funk.profile(), Funk.style()),
        DISCO(Disco.profile(), Disco.style()),
        REGGAE(Reggae.profile(), Reggae.style()),
        BLUES(Blues.profile(), Blues.style()),
        COUNTRY(Country.profile(), Country.style()),
        FOLK(Folk.profile(), Folk.style()),
        RNB_SOUL(RnbSoul.profile(), RnbSoul.style()),
        POP(Pop.profile(), Pop.style()),
        BOSSA_NOVA(BossaNova.profile(), BossaNova.style()),
        BAROQUE(Baroque.profile(), Baroque.style()),
        CHIPTUNE(Chiptune.profile(), Chiptune.style()),
        SALSA(Salsa.profile(), Salsa.style()),
        INDIAN_CLASSICAL(IndianClassical.profile(), IndianClassical.style());

        final GenreProfile profile;
        final Style style;

        Kind(GenreProfile profile, Style style) {
            this.profile = profile;
            this.style = style;
        }

        /** Music over one chord that never changes. */
        boolean drone() {
            List<String> all = style.changes().stream().flatMap(c -> c.major().stream()).toList();
            return all.stream().distinct().count() == 1 && !all.getFirst().contains(" ");
        }

        Score compose(MusicBrief brief, long seed) {
            return new Composer().compose(brief, style, seed);
        }

        MusicBrief brief(
                double bpm,
                Key key,
                TimeSignature meter,
                double seconds,
                List<InstrumentFamily> asked,
                List<InstrumentFamily> excluded) {
            return new MusicBrief(
                    "t",
                    Choice.defaulted(profile.name()),
                    Choice.defaulted(bpm),
                    Choice.defaulted(key),
                    Choice.defaulted(meter),
                    Choice.defaulted(seconds),
                    List.of(Choice.defaulted(Mood.DARK)),
                    asked.stream().map(Choice::defaulted).toList(),
                    excluded.stream().map(e -> Choice.defaulted(new Exclusion(e))).toList());
        }

        MusicBrief usual(
                double seconds, List<InstrumentFamily> asked, List<InstrumentFamily> excluded) {
            return brief(
                    profile.defaultBpm(),
                    profile.keys().getFirst(),
                    TimeSignature.COMMON,
                    seconds,
                    asked,
                    excluded);
        }

        MusicBrief usual(double seconds) {
            return usual(seconds, List.of(), List.of());
        }
    }

    private static void valid(Score score, Object about) {
        assertEquals(List.of(), new ScoreValidator().validate(score), about.toString());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void holdsTempoKeyMetreAndLengthAndIsValid(Kind kind) {
        List<TimeSignature> meters =
                List.of(
                        TimeSignature.COMMON,
                        new TimeSignature(3, 4),
                        new TimeSignature(6, 8),
                        new TimeSignature(12, 8),
                        new TimeSignature(5, 4),
                        new TimeSignature(7, 8));
        double[] lengths = {5, 11.3, 20, 95.5};
        Mode[] modes = Mode.values();
        int seed = 0;
        for (TimeSignature meter : meters) {
            for (double length : lengths) {
                double[] tempos = {kind.profile.minBpm(), 93.7, kind.profile.maxBpm(), 20, 300};
                double bpm = tempos[seed % tempos.length];
                Key key = Key.of(seed % 2 == 0 ? "F#" : "Bb", modes[seed % modes.length]);
                MusicBrief brief = kind.brief(bpm, key, meter, length, List.of(), List.of());
                Score score = kind.compose(brief, seed++);
                valid(score, brief);
                assertEquals(bpm, score.tempo().startBpm());
                assertTrue(score.tempo().constant());
                assertEquals(key, score.key());
                assertEquals(meter, score.meter());
                assertEquals(length, score.lengthSeconds());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void endsOnTheTonicAndRingsUntilJustBeforeTheEnd(Kind kind) {
        for (long seed = 0; seed < 4; seed++) {
            Score score = kind.compose(kind.usual(40 + 7 * seed), seed);
            double last = 0;
            int tonic = score.key().pitchClass(0);
            long latest = 0;
            for (Part p : score.parts()) {
                for (Event e : p.events()) {
                    if (e instanceof Note n) {
                        last =
                                Math.max(
                                        last,
                                        score.tempo()
                                                .secondsAt(n.soundingTicks() + n.durationTicks()));
                        latest = Math.max(latest, n.startTicks());
                    }
                }
            }
            double tail = score.lengthSeconds() - last;
            assertTrue(tail >= 0.4 && tail <= 1.0, "tail " + tail);
            assertEquals(
                    tonic,
                    score.sections()
                            .getLast()
                            .harmony()
                            .spans()
                            .getLast()
                            .chord()
                            .root()
                            .pitchClass());
            int bars = score.bars() * (int) score.meter().ticksPerBar();
            assertTrue(latest < bars && score.barSeconds(score.bars() - 1) < score.lengthSeconds());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void excludedInstrumentsAreAbsentAndNobodyElseIsTouched(Kind kind) {
        Score whole = kind.compose(kind.usual(30), 5);
        for (Part part : whole.parts()) {
            InstrumentFamily out = part.instrument();
            MusicBrief brief = kind.usual(30, List.of(), List.of(out));
            Score score = kind.compose(brief, 5);
            valid(score, "without " + out);
            assertFalse(score.parts().isEmpty());
            for (Part p : score.parts()) {
                assertFalse(p.instrument().within(out), p.name() + " plays " + p.instrument());
            }
            for (Part before : whole.parts()) {
                score.parts().stream()
                        .filter(p -> p.name().equals(before.name()))
                        .filter(p -> p.instrument() == before.instrument())
                        .forEach(p -> assertEquals(before, p, "without " + out));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void wholeFamiliesAndSinglePiecesOfTheKitCanBeExcluded(Kind kind) {
        for (InstrumentFamily out :
                List.of(
                        InstrumentFamily.DRUMS,
                        InstrumentFamily.PERCUSSIVE,
                        InstrumentFamily.BASS,
                        InstrumentFamily.KEYS,
                        InstrumentFamily.SYNTH,
                        InstrumentFamily.ORCHESTRAL,
                        InstrumentFamily.SNARE,
                        InstrumentFamily.HI_HAT,
                        InstrumentFamily.KICK)) {
            Score score = kind.compose(kind.usual(30, List.of(), List.of(out)), 3);
            valid(score, "without " + out);
            for (Part p : score.parts()) {
                assertFalse(p.instrument().within(out));
                for (Event e : p.events()) {
                    assertFalse(
                            e instanceof Hit h && h.sound().family().within(out), out.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void instrumentsAskedForArePlayed(Kind kind) {
        for (InstrumentFamily wish : InstrumentFamily.values()) {
            Score score = kind.compose(kind.usual(9, List.of(wish), List.of()), 11);
            valid(score, "with " + wish);
            boolean kit = wish.within(InstrumentFamily.DRUMS);
            assertTrue(
                    score.parts().stream()
                            .filter(p -> !p.events().isEmpty())
                            .map(Part::instrument)
                            .anyMatch(
                                    i -> i.within(wish) || kit && i.within(InstrumentFamily.DRUMS)),
                    wish + " in " + score.parts().stream().map(Part::instrument).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void sameSeedSamePieceOtherSeedOtherTune(Kind kind) {
        MusicBrief brief = kind.usual(60);
        assertEquals(kind.compose(brief, 42), kind.compose(brief, 42));
        assertNotEquals(tune(kind.compose(brief, 42)), tune(kind.compose(brief, 43)));
    }

    private static List<Integer> tune(Score score) {
        return score.parts().stream()
                .filter(p -> p.role() == Role.LEAD)
                .flatMap(p -> p.events().stream())
                .map(e -> ((Note) e).pitch())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void readsLikeHumanMusic(Kind kind) {
        double[] chordTones = new double[4];
        for (int seed = 0; seed < 4; seed++) {
            ScoreMeasures m = ScoreMeasures.of(kind.compose(kind.usual(100), seed));
            chordTones[seed] = m.get(Measure.CHORD_TONES_ON_BEAT);
            between(m, Measure.MELODY_RANGE, 8, 34);
            between(m, Measure.MELODY_STEPS, 0.2, 0.8);
            assertEquals(!kind.drone(), m.has(Measure.CHORD_CHANGES_PER_BAR));
            if (!kind.drone()) {
                double fewest = STILL.contains(kind) ? 0.25 : 0.5;
                between(m, Measure.CHORD_CHANGES_PER_BAR, fewest, 2);
            }
            between(m, Measure.PITCH_CLASS_ENTROPY, 2.1, 3.55);
        }
        double mean = Arrays.stream(chordTones).average().orElse(0);
        assertTrue(mean >= 0.45 && mean <= 1, "chord tones on beats " + mean);
    }

    private static void between(ScoreMeasures m, Measure measure, double low, double high) {
        double value = m.get(measure);
        assertTrue(value >= low && value <= high, measure + " of " + m);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void saysWhenNothingIsLeftToPlay(Kind kind) {
        List<InstrumentFamily> all =
                Arrays.stream(InstrumentFamily.values()).filter(i -> i.parent() == i).toList();
        MusicBrief silent = kind.usual(30, List.of(), all);
        assertThrows(IllegalArgumentException.class, () -> kind.compose(silent, 1));
        List<InstrumentFamily> allButVoice =
                all.stream().filter(i -> i != InstrumentFamily.VOICE).toList();
        valid(kind.compose(kind.usual(30, List.of(), allButVoice), 1), "voice only");
    }
}
