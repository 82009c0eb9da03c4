package io.trackwright.service.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.brief.Source;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.RulePromptParser;
import io.trackwright.production.prompt.Understanding;
import io.trackwright.production.prompt.Warning;
import io.trackwright.service.job.ModelAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private static final Gate GATE = new Gate(Vocabulary.of(Genres.profiles()));
    private static final RulePromptParser PARSER = new RulePromptParser(Genres.profiles());
    private static final BriefCompleter COMPLETER =
            new BriefCompleter(Genres.profiles(), Genres.fallback());

    @Test
    void fillsWhatTheUserLeftOpen() {
        MusicBrief brief = planned("zzz qqq, 30 seconds", Plans.GOOD).understanding().brief();
        assertEquals("Glass Harbour", brief.title());
        assertEquals("ambient", brief.genre().value().slug());
        assertEquals(Source.INFERRED, brief.genre().source());
        assertEquals(
                List.of(SectionKind.INTRO, SectionKind.THEME),
                brief.course().sections().stream().map(s -> s.value().kind()).toList());
        SectionWish first = brief.course().sections().getFirst().value();
        assertEquals(SectionWish.Loudness.QUIET, first.loudness());
        assertEquals(
                List.of(List.of("i7"), List.of("VImaj7"), List.of("III"), List.of("VII")),
                first.chords().getFirst().bars());
        assertEquals(List.of(0, 2, 4, 3, 1), brief.course().motifs().getFirst().value().degrees());
        assertTrue(brief.playing().has(Manner.LAID_BACK));
        assertEquals(
                List.of(InstrumentFamily.CELLO, InstrumentFamily.PIANO),
                brief.instruments().stream().map(Choice::value).toList());
    }

    @Test
    void aGoodPlanBringsNoWarning() {
        Planned planned = planned("zzz qqq, 30 seconds", Plans.GOOD);
        assertEquals("ok", planned.outcome());
        assertEquals(List.of(), planned.notes());
    }

    @Test
    void whatTheUserSaidStands() {
        MusicBrief brief =
                planned(
                                "techno at 132 bpm in F# minor with a trumpet, no strings, 40 s",
                                Plans.GOOD
                                        .replace("\"bpm\": 0", "\"bpm\": 90")
                                        .replace("\"key\": \"\"", "\"key\": \"C major\""))
                        .understanding()
                        .brief();
        assertEquals("techno", brief.genre().value().slug());
        assertEquals(132, brief.tempoBpm().value());
        assertEquals("F# minor", brief.key().value().toString());
        assertTrue(brief.moods().isEmpty());
        assertEquals(
                List.of(InstrumentFamily.TRUMPET),
                brief.instruments().stream().map(Choice::value).toList());
        assertTrue(brief.playing().roles().isEmpty());
        assertTrue(brief.excludes(InstrumentFamily.CELLO));
    }

    @Test
    void aModelStatesNothing() {
        String pushy = Plans.GOOD.replace("\"bpm\": 0", "\"bpm\": 70");
        MusicBrief brief =
                planned("zzz", pushy.replace("\"key\": \"\"", "\"key\": \"D minor\""))
                        .understanding()
                        .brief();
        assertEquals(70, brief.tempoBpm().value());
        assertEquals(Source.INFERRED, brief.tempoBpm().source());
        assertEquals("D minor", brief.key().value().toString());
        assertEquals(Source.INFERRED, brief.key().source());
        assertEquals(Source.INFERRED, brief.moods().getFirst().source());
    }

    @Test
    void excludedInstrumentsAreNotInvited() {
        Planned planned = planned("ambient, no strings, 30 s", Plans.GOOD);
        assertEquals(
                List.of(InstrumentFamily.PIANO),
                planned.understanding().brief().instruments().stream().map(Choice::value).toList());
        assertEquals("trimmed", planned.outcome());
    }

    @Test
    void sectionsTogetherAreAsLongAsThePiece() {
        MusicBrief brief =
                planned("ambient at 60 bpm, 4/4, 96 s", Plans.GOOD).understanding().brief();
        assertEquals(24, PieceBars.of(brief));
        assertEquals(
                List.of(8, 0),
                brief.course().sections().stream().map(s -> s.value().bars()).toList());
    }

    @Test
    void aPieceTooShortForTheFormKeepsTheHarmony() {
        MusicBrief brief =
                planned("ambient at 60 bpm, 4/4, 10 s", Plans.GOOD).understanding().brief();
        assertTrue(brief.course().sections().isEmpty());
        assertEquals(4, brief.course().chords().getFirst().value().bars().size());
    }

    @Test
    void whatIsOutOfRangeGoesPieceByPiece() {
        Planned planned = planned("zzz, 60 s", Plans.of("out-of-range"));
        MusicBrief brief = planned.understanding().brief();
        assertEquals("trimmed", planned.outcome());
        assertEquals(
                List.of(SectionKind.VERSE, SectionKind.CHORUS),
                brief.course().sections().stream().map(s -> s.value().kind()).toList());
        assertEquals(
                List.of(List.of("ii7")),
                brief.course().sections().getFirst().value().chords().getFirst().bars());
        assertEquals(
                List.of(List.of("IV"), List.of("V")),
                brief.course().sections().get(1).value().chords().getFirst().bars());
        assertEquals(List.of(0, 4), brief.course().motifs().getFirst().value().degrees());
        assertEquals(1, brief.moods().size());
        assertFalse(brief.title().isBlank());
        assertTrue(brief.playing().manners().isEmpty());
        List<String> codes =
                planned.understanding().warnings().stream().map(Warning::code).toList();
        assertTrue(codes.contains("llm-plan-trimmed"), "" + codes);
    }

    @Test
    void textIsTakenForNumbers() {
        Planned planned = planned("zzz, 60 s", Plans.of("text-for-numbers"));
        assertEquals("ok", planned.outcome());
    }

    @Test
    void aCutAnswerIsUsedAsFarAsItGoes() {
        Planned planned = planned("zzz, 60 s", Plans.of("truncated"));
        assertEquals("trimmed", planned.outcome());
        assertEquals("Glass Harbour", planned.understanding().brief().title());
        assertEquals(1, planned.understanding().brief().course().sections().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "wrong-schema"})
    void whatIsNoPlanLeavesTheRulesAlone(String kind) {
        Planned planned = planned("house, 30 s", Plans.of(kind));
        assertEquals("invalid", planned.outcome());
        assertEquals(plain("house, 30 s").brief(), planned.understanding().brief());
        assertEquals("llm-answer-unusable", planned.notes().getFirst().code());
    }

    @Test
    void noAnswerLeavesTheRulesAlone() {
        for (ModelAnswer.Outcome outcome : ModelAnswer.Outcome.values()) {
            Planned planned = planned("house, 30 s", outcome, "");
            assertEquals(plain("house, 30 s").brief(), planned.understanding().brief());
            assertEquals(1, planned.notes().size());
        }
    }

    @Test
    void anObeyedInjectionIsOnlyATitle() {
        Planned planned = planned("house, 30 s", Plans.of("obeys"));
        MusicBrief brief = planned.understanding().brief();
        assertEquals("<script>alert(1)</script> ../../etc", brief.title());
        assertEquals("house", brief.genre().value().slug());
        assertEquals(plain("house, 30 s").brief().course(), brief.course());
        String told = planned.notes().toString();
        assertTrue(told.chars().allMatch(c -> c >= ' '), told);
    }

    @Test
    void thePlainBriefIsWhatItWasBefore() {
        String prompt = "house with a piano, 30 s";
        MusicBrief planned = planned(prompt, Plans.GOOD).understanding().brief();
        MusicBrief plain = plain(prompt).brief();
        assertFalse(planned.course().sections().isEmpty());
        assertEquals(plain.course(), PlainBrief.of(planned).course());
        assertEquals(plain.playing(), PlainBrief.of(planned).playing());
        assertEquals(plain.instruments(), PlainBrief.of(planned).instruments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "out-of-range", "truncated", "obeys"})
    void whatPassedCanBeComposed(String kind) {
        MusicBrief brief = planned("zzz qqq, 20 s", Plans.of(kind)).understanding().brief();
        Score score = new Composer().compose(brief, Genres.named(brief.genre().value()).style(), 3);
        assertEquals(20, score.lengthSeconds(), 0.05);
    }

    /** Any byte of an answer may be anything. */
    @Test
    void damageNeverBreaksTheGate() {
        var random = new java.util.SplittableRandom(5);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(Plans.GOOD);
            for (int n = 0; n < 12; n++) {
                char c = "{}[]\":,-9e.#bVIi \\".charAt(random.nextInt(18));
                text.setCharAt(random.nextInt(text.length()), c);
            }
            Planned planned = planned("zzz, 30 s", text.toString());
            assertTrue(
                    List.of("ok", "trimmed", "invalid").contains(planned.outcome()),
                    planned.outcome());
        }
    }

    private static Planned planned(String prompt, String text) {
        return planned(prompt, ModelAnswer.Outcome.ANSWERED, text);
    }

    private static Planned planned(String prompt, ModelAnswer.Outcome outcome, String text) {
        return GATE.passed(
                new ModelAnswer("fake", "llama", outcome, text, 1, 2, 3, 1),
                PARSER.parse(prompt),
                mentions -> complete(mentions, prompt));
    }

    private static Understanding plain(String prompt) {
        return complete(PARSER.parse(prompt), prompt);
    }

    private static Understanding complete(Mentions mentions, String prompt) {
        return COMPLETER.complete(Mentions.none(), mentions, prompt, 1, new BriefLimits(5, 1200));
    }
}
