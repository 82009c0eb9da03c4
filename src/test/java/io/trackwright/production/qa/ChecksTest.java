package io.trackwright.production.qa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every check on both sides of its limit. */
class ChecksTest {
    private static Evidence evidence(MusicBrief brief, Score score) {
        return Pieces.evidence(brief, score, new float[(int) Readings.FRAMES]);
    }

    private static Finding ask(Check check, Measurements measured) {
        return check.examine(evidence(Pieces.brief(), Pieces.score()), measured);
    }

    private static Finding ask(Check check, MusicBrief brief, Score score) {
        return check.examine(evidence(brief, score), Readings.GOOD);
    }

    private static void passes(Finding finding) {
        assertInstanceOf(Finding.Pass.class, finding, finding::toString);
    }

    private static void warns(Finding finding) {
        assertInstanceOf(Finding.Warn.class, finding, finding::toString);
    }

    private static void fails(Finding finding) {
        assertInstanceOf(Finding.Fail.class, finding, finding::toString);
    }

    @Test
    void allPassOnGoodMeasurementsAndSignTheirFindings() {
        for (Check check : Checks.all()) {
            Finding finding = ask(check, Readings.GOOD);
            passes(finding);
            assertEquals(check.name(), finding.check());
        }
    }

    @Test
    void loudness() {
        passes(ask(new LoudnessCheck(), Readings.loudness(-13.71)));
        warns(ask(new LoudnessCheck(), Readings.loudness(-13.69)));
        warns(ask(new LoudnessCheck(), Readings.loudness(-14.5)));
        fails(ask(new LoudnessCheck(), Readings.loudness(-14.51)));
        fails(ask(new LoudnessCheck(), Readings.loudness(Double.NaN)));
        assertEquals(
                "loudness -12.1 LUFS, wanted -14 ± 0.5",
                ask(new LoudnessCheck(), Readings.loudness(-12.1)).text());
    }

    @Test
    void truePeak() {
        passes(ask(new TruePeakCheck(), Readings.truePeak(-1)));
        Finding over = ask(new TruePeakCheck(), Readings.truePeak(-0.999));
        fails(over);
        assertEquals("true peak -0.99 dBTP, wanted at most -1", over.text());
        fails(ask(new TruePeakCheck(), Readings.truePeak(Double.NaN)));
    }

    @Test
    void clipping() {
        fails(ask(new ClippingCheck(), Readings.all(Readings.FRAMES, -14, -1.2, 1, 0, List.of())));
    }

    @Test
    void dcOffset() {
        passes(
                ask(
                        new DcOffsetCheck(),
                        Readings.all(Readings.FRAMES, -14, -1.2, 0, 0.0009, List.of())));
        fails(
                ask(
                        new DcOffsetCheck(),
                        Readings.all(Readings.FRAMES, -14, -1.2, 0, 0.0011, List.of())));
        fails(
                ask(
                        new DcOffsetCheck(),
                        Readings.all(Readings.FRAMES, -14, -1.2, 0, Double.NaN, List.of())));
    }

    @Test
    void silenceWhereTheScoreSounds() {
        passes(ask(new SilenceCheck(), Readings.quiet(0, 1.0)));
        fails(ask(new SilenceCheck(), Readings.quiet(0, 1.1)));
        passes(ask(new SilenceCheck(), Readings.quiet(5, 6.4)));
        fails(ask(new SilenceCheck(), Readings.quiet(5, 6.6)));
        passes(ask(new SilenceCheck(), Readings.quiet(14.1, 16)));
        fails(ask(new SilenceCheck(), Readings.quiet(13.9, 16)));
    }

    @Test
    void aLoopMeetsItsBeginning() {
        Check check = new LoopSeamCheck();
        Course loop = Course.FREE.withLoop(Choice.stated(true, "loop"));
        Evidence asked = evidence(Pieces.brief().with(loop), Pieces.score());
        passes(check.examine(asked, Readings.seam(-3)));
        warns(check.examine(asked, Readings.seam(3.5)));
        passes(ask(check, Readings.seam(3.5)));
    }

    @Test
    void silenceThatWasAskedFor() {
        Part stroke =
                new Part(
                        "lead",
                        Role.LEAD,
                        InstrumentFamily.SYNTH_LEAD,
                        List.of(Note.of(2 * 1920, 1920, 65, 0.8f)));
        Score score = Pieces.score(TempoMap.constant(120), Pieces.F_MINOR, List.of(stroke));
        Course breaks = Course.FREE.withEndings(List.of(Choice.stated(Ending.SILENCE, "")));
        Check check = new SilenceCheck();
        passes(check.examine(evidence(Pieces.brief().with(breaks), score), Readings.quiet(13, 16)));
        warns(check.examine(evidence(Pieces.brief(), score), Readings.quiet(13, 16)));
    }

    @Test
    void silenceThatIsComposed() {
        Part pause =
                new Part(
                        "lead",
                        Role.LEAD,
                        InstrumentFamily.SYNTH_LEAD,
                        List.of(
                                Note.of(2 * 1920, 1920, 65, 0.8f),
                                Note.of(10 * 1920, 1920, 65, 0.8f)));
        Score score = Pieces.score(TempoMap.constant(120), Pieces.F_MINOR, List.of(pause));
        Evidence evidence = evidence(Pieces.brief(), score);
        Check check = new SilenceCheck();
        warns(check.examine(evidence, Readings.quiet(0, 2)));
        passes(check.examine(evidence, Readings.quiet(3.3, 10)));
        warns(check.examine(evidence, Readings.quiet(11.5, 16)));
        // The second note begins at 10 s: it must be heard.
        fails(check.examine(evidence, Readings.quiet(3.3, 11)));
    }

    @Test
    void whatIsStruckMayDieAway() {
        Part strings =
                new Part(
                        "chords",
                        Role.PAD,
                        InstrumentFamily.STRINGS,
                        List.of(Note.of(0, 16 * 1920, 60, 1)));
        Part piano = new Part("chords", Role.CHORDS, InstrumentFamily.PIANO, strings.events());
        Check check = new SilenceCheck();
        TempoMap tempo = TempoMap.constant(120);
        fails(
                check.examine(
                        evidence(
                                Pieces.brief(),
                                Pieces.score(tempo, Pieces.F_MINOR, List.of(strings))),
                        Readings.quiet(4, 9)));
        passes(
                check.examine(
                        evidence(
                                Pieces.brief(),
                                Pieces.score(tempo, Pieces.F_MINOR, List.of(piano))),
                        Readings.quiet(4, 9)));
    }

    @Test
    void tempo() {
        passes(ask(new TempoCheck(), Readings.with(new Pulse(16, 0.3, 0.21, 0.1))));
        Finding near = ask(new TempoCheck(), Readings.with(new Pulse(16, 0.3, 0.19, 0.1)));
        warns(near);
        assertTrue(near.text().endsWith("a tempo next to it by 0.10: too near to be sure"));
        fails(ask(new TempoCheck(), Readings.with(new Pulse(16, 0.3, 0.14, 0.1))));
        fails(ask(new TempoCheck(), Readings.with(new Pulse(16, 0.3, 0.5, 0.7))));
        fails(
                ask(
                        new TempoCheck(),
                        Readings.with(new Pulse(16, 0.3, Double.NEGATIVE_INFINITY, 0))));
        Finding ambient = ask(new TempoCheck(), Readings.with(new Pulse(15, 0.3, 0, 0)));
        passes(ambient);
        assertTrue(ambient.text().startsWith("no clear onsets"), ambient.text());
        passes(ask(new TempoCheck(), Readings.with(new Pulse(500, 0.95, 0, 0))));
        Score soft = Pieces.score(Pieces.score().tempo(), Pieces.F_MINOR, List.of(Pieces.chords()));
        warns(timed(soft, new Pulse(40, 0.3, 0.1, 0.12)));
        fails(timed(soft, new Pulse(40, 0.3, 0.1, 0.4)));
    }

    private static Finding timed(Score score, Pulse pulse) {
        return new TempoCheck().examine(evidence(Pieces.brief(), score), Readings.with(pulse));
    }

    @Test
    void key() {
        double[] written = PitchForecast.of(Pieces.score());
        passes(ask(new KeyCheck(), Readings.with(mixed(written, 0.1))));
        fails(ask(new KeyCheck(), Readings.with(mixed(written, 0.3))));
        double[] raised = new double[12];
        for (int i = 0; i < 12; i++) {
            raised[(i + 7) % 12] = written[i];
        }
        Finding fifth = ask(new KeyCheck(), Readings.with(raised));
        fails(fifth);
        assertTrue(fifth.text().contains("7 semitones higher"), fifth.text());
        fails(ask(new KeyCheck(), Readings.with(new double[12])));
        // Drums alone have no key.
        passes(
                ask(
                        new KeyCheck(),
                        Pieces.brief(),
                        Pieces.score(
                                TempoMap.constant(120), Pieces.F_MINOR, List.of(Pieces.drums()))));
    }

    /** The profile with a share of its strength moved to three pitch classes outside F minor. */
    private static double[] mixed(double[] profile, double share) {
        double[] out = new double[12];
        for (int i = 0; i < 12; i++) {
            out[i] = profile[i] * (1 - share);
        }
        for (int wrong : new int[] {2, 4, 6}) {
            out[wrong] += share / 3;
        }
        return out;
    }

    @Test
    void keyOfTheScoreItself() {
        Note wrong = Note.of(0, 4 * 1920, 66, 1);
        Part lead =
                new Part("lead", Role.LEAD, InstrumentFamily.FLUTE, List.of(wrong, wrong, wrong));
        Score score = Pieces.score(TempoMap.constant(120), Pieces.F_MINOR, List.of(lead));
        fails(
                new KeyCheck()
                        .examine(
                                evidence(Pieces.brief(), score),
                                Readings.with(PitchForecast.of(score))));
    }

    @Test
    void duration() {
        long frames = Readings.FRAMES;
        long most = Math.round(0.05 * Pieces.RATE);
        Check check = new DurationCheck();
        for (long miss : new long[] {-most + 1, most - 1}) {
            passes(
                    check.examine(
                            lasting(frames + miss),
                            Readings.all(frames + miss, -14, -2, 0, 0, List.of())));
        }
        for (long miss : new long[] {-most - 1, most + 1}) {
            fails(
                    check.examine(
                            lasting(frames + miss),
                            Readings.all(frames + miss, -14, -2, 0, 0, List.of())));
        }
        // One frame less than promised is a broken file.
        fails(check.examine(lasting(frames), Readings.all(frames - 1, -14, -2, 0, 0, List.of())));
    }

    private static Evidence lasting(long frames) {
        return Pieces.evidence(Pieces.brief(), Pieces.score(), new float[(int) frames]);
    }

    @Test
    void statedTempo() {
        Check check = new TempoStatedCheck();
        passes(ask(check, Pieces.brief(120.009, Pieces.F_MINOR, 16), Pieces.score()));
        fails(ask(check, Pieces.brief(120.02, Pieces.F_MINOR, 16), Pieces.score()));
        TempoMap rubato =
                new TempoMap(
                        List.of(
                                new TempoMap.Change(0, 112),
                                new TempoMap.Change(3840, 124),
                                new TempoMap.Change(4 * 3840, 118),
                                new TempoMap.Change(7 * 3840, 80)));
        Score breathing = Pieces.score(rubato, Pieces.F_MINOR, List.of(Pieces.chords()));
        passes(ask(check, Pieces.brief(), breathing));
        fails(ask(check, Pieces.brief(130, Pieces.F_MINOR, 16), breathing));
    }

    @Test
    void statedChangeOfTempo() {
        Check check = new TempoStatedCheck();
        MusicBrief faster =
                Pieces.brief()
                        .with(
                                Course.FREE.withFinalTempoBpm(
                                        List.of(Choice.stated(150.0, "to 150"))));
        TempoMap rising =
                new TempoMap(
                        List.of(
                                new TempoMap.Change(0, 120),
                                new TempoMap.Change(3840, 135),
                                new TempoMap.Change(7 * 3840, 150)));
        passes(ask(check, faster, Pieces.score(rising, Pieces.F_MINOR, List.of(Pieces.chords()))));
        fails(ask(check, faster, Pieces.score()));
    }

    @Test
    void statedMetreAndKey() {
        MusicBrief b = Pieces.brief();
        MusicBrief waltz =
                new MusicBrief(
                        b.title(),
                        b.genre(),
                        b.tempoBpm(),
                        b.key(),
                        b.timeSignature().map(t -> new TimeSignature(3, 4)),
                        b.lengthSeconds(),
                        b.moods(),
                        b.instruments(),
                        b.exclusions());
        fails(ask(new MetreCheck(), waltz, Pieces.score()));
        fails(
                ask(
                        new KeyStatedCheck(),
                        Pieces.brief(120, Key.of("F", Mode.DORIAN), 16),
                        Pieces.score()));
        fails(
                ask(
                        new KeyStatedCheck(),
                        Pieces.brief(120, Key.of("G", Mode.MINOR), 16),
                        Pieces.score()));
        passes(
                ask(
                        new KeyStatedCheck(),
                        Pieces.brief(120, Key.of("E#", Mode.MINOR), 16),
                        Pieces.score()));
    }

    @Test
    void exclusions() {
        Check check = new ExclusionCheck();
        passes(ask(check, Pieces.brief(InstrumentFamily.GUITAR), Pieces.score()));
        Finding keys = ask(check, Pieces.brief(InstrumentFamily.KEYS), Pieces.score());
        fails(keys);
        assertEquals("piano in part chords", keys.measured());
        Finding hat = ask(check, Pieces.brief(InstrumentFamily.HI_HAT), Pieces.score());
        fails(hat);
        assertEquals("hi_hat in part drums", hat.measured());
        Part mute = new Part("organ", Role.PAD, InstrumentFamily.ORGAN, List.of());
        fails(
                ask(
                        check,
                        Pieces.brief(InstrumentFamily.ORGAN),
                        Pieces.score(TempoMap.constant(120), Pieces.F_MINOR, List.of(mute))));
    }

    @Test
    void stemResidual() {
        passes(residual(-90));
        passes(residual(Double.NEGATIVE_INFINITY));
        fails(residual(-89.9));
        fails(residual(Double.NaN));
    }

    private static Finding residual(double dbfs) {
        Evidence e = evidence(Pieces.brief(), Pieces.score());
        return new StemResidualCheck()
                .examine(
                        new Evidence(
                                e.brief(),
                                e.score(),
                                e.sampleRateHz(),
                                e.frames(),
                                -14,
                                -1,
                                dbfs,
                                e.master()),
                        Readings.GOOD);
    }
}
