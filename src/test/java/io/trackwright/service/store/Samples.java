package io.trackwright.service.store;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.ChordQuality;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.NoteName;
import io.trackwright.music.theory.Progression;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.TimeSignature;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.Pace;
import io.trackwright.production.prompt.Warning;
import io.trackwright.production.qa.Finding;
import io.trackwright.production.qa.QaReport;
import io.trackwright.production.render.Sound;
import io.trackwright.production.render.SoundEngine;
import io.trackwright.service.job.Delivery;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRequest;
import io.trackwright.service.job.ModelAnswer;
import io.trackwright.service.job.PostedScore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Values with every field filled, as rich as real ones. */
final class Samples {
    static final String WORDS = "Śpiewaj \"cicho\" \\ mañana 🎹\n\t— ok";

    private Samples() {}

    static Mentions mentions() {
        return new Mentions(
                List.of(Choice.stated(new GenreName("drum_and_bass"), WORDS)),
                List.of(Choice.stated(174.0, "174 bpm"), Choice.inferred(1.0 / 3 + 90, "slow")),
                List.of(Choice.stated(0.75, "slows down")),
                List.of(Choice.stated(Key.of("F#", Mode.HARMONIC_MINOR), "F# harmonic minor")),
                List.of(Choice.stated(NoteName.parse("Bb"), "in B flat")),
                List.of(Choice.inferred(Mode.DORIAN, "dorian")),
                List.of(Choice.stated(new TimeSignature(6, 8), "6/8")),
                List.of(Choice.stated(181.25, "3 minutes")),
                List.of(Choice.stated(64, "64 bars")),
                List.of(Choice.stated(Pace.VERY_FAST, "very fast")),
                List.of(Choice.stated(Mood.EPIC, "epic"), Choice.inferred(Mood.DARK, "")),
                List.of(Choice.stated(InstrumentFamily.REESE_BASS, "reese")),
                List.of(Choice.stated(new Exclusion(InstrumentFamily.GUITAR), "no guitars")),
                Wishes.course(new SplittableRandom(3)),
                Wishes.playing(new SplittableRandom(3)),
                Wishes.flavour(new SplittableRandom(3)),
                List.of(new Warning("genre-approximated", WORDS)));
    }

    static MusicBrief brief() {
        return new MusicBrief(
                "Night " + WORDS,
                Choice.stated(new GenreName("lo_fi_hip_hop"), "lofi"),
                Choice.inferred(82.5, "slow"),
                Choice.defaulted(Key.of("Ebb", Mode.PHRYGIAN_DOMINANT)),
                Choice.stated(new TimeSignature(7, 8), "7/8"),
                Choice.stated(181.234_567_89, "3:01"),
                List.of(Choice.stated(Mood.WARM, "warm"), Choice.inferred(Mood.CALM, "calm")),
                List.of(Choice.stated(InstrumentFamily.ELECTRIC_PIANO, "rhodes")),
                List.of(Choice.stated(new Exclusion(InstrumentFamily.VOICE), "no vocals")),
                Wishes.course(new SplittableRandom(5)),
                Wishes.playing(new SplittableRandom(5)),
                Wishes.flavour(new SplittableRandom(5)));
    }

    /** A score with {@code events} events per part. */
    static Score score(int events) {
        SplittableRandom random = new SplittableRandom(7);
        List<Event> notes = new ArrayList<>();
        List<Event> hits = new ArrayList<>();
        DrumSound[] kit = DrumSound.values();
        for (int i = 0; i < events; i++) {
            float velocity = 1 - random.nextInt(1 << 24) / (float) (1 << 24);
            int shift = i % 3 == 0 ? 0 : random.nextInt(-40, 41);
            notes.add(new Note(i * 120L, 1 + i, i % 128, velocity, shift, i % 5 == 0));
            hits.add(new Hit(i * 240L, kit[i % kit.length], velocity, shift));
        }
        Chord slash = new Chord(NoteName.parse("C"), ChordQuality.MAJOR_9, NoteName.parse("E"));
        Progression harmony =
                new Progression(
                        List.of(
                                new Progression.Span(slash, 0, 3840),
                                new Progression.Span(
                                        Chord.of(
                                                NoteName.parse("A#"), ChordQuality.HALF_DIMINISHED),
                                        3840,
                                        11_520)));
        return new Score(
                WORDS,
                Key.of("C", Mode.MAJOR),
                new TempoMap(
                        List.of(
                                new TempoMap.Change(0, 174),
                                new TempoMap.Change(3840, 87.123_456_789))),
                TimeSignature.COMMON,
                List.of(
                        new Section(SectionKind.INTRO, 0, 4, harmony, 0.1f),
                        new Section(
                                SectionKind.PRE_CHORUS,
                                4,
                                4,
                                harmony,
                                1,
                                List.of(Key.of("Eb", Mode.DORIAN)))),
                List.of(
                        new Part("lead", Role.LEAD, InstrumentFamily.SUPERSAW, notes),
                        new Part("drums", Role.DRUMS, InstrumentFamily.DRUMS, hits)),
                33.1);
    }

    static QaReport report() {
        return new QaReport(
                -14.02,
                5.1,
                -1.000_000_1,
                174,
                "F# harmonic minor",
                3,
                -101.25,
                List.of(
                        new Finding.Pass("loudness", "-14.0 LUFS", "-14 ± 0.5 LUFS", WORDS),
                        new Finding.Warn("true-peak", "-1.0 dBTP", "≤ -1 dBTP", ""),
                        new Finding.Fail("silence", "3 s", "none", "A gap.")));
    }

    static ModelAnswer answer() {
        return new ModelAnswer(
                "groq", "llama", ModelAnswer.Outcome.TIMEOUT, "{\"" + WORDS, -1, 300, 8_000, 3);
    }

    static JobRequest request(String prompt) {
        return new JobRequest(
                prompt,
                JobRequest.MAX_SEED,
                mentions(),
                new Delivery(96_000, -16.5, -2),
                new PostedScore(PostedScore.Format.STACCATO, "C5q #(" + WORDS + ")"),
                new Sound(SoundEngine.SOUNDFONT, WORDS, "0f".repeat(32)),
                7);
    }

    static Job job(String owner, Instant createdAt) {
        return Job.accepted(JobId.random(), owner, request(WORDS), createdAt);
    }
}
