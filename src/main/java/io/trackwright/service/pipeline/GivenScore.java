package io.trackwright.service.pipeline;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Source;
import io.trackwright.music.notation.MidiFileReader;
import io.trackwright.music.notation.Staccato;
import io.trackwright.music.notation.TranscribedScore;
import io.trackwright.music.notation.Transcription;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.prompt.Understanding;
import io.trackwright.production.prompt.Warning;
import io.trackwright.service.job.PostedScore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A posted score, read.
 *
 * @param keyStated true when the file names its key
 * @param ignored what of the file is left out, a sentence each
 */
public record GivenScore(Score score, boolean keyStated, List<String> ignored) {
    /** The last note may ring on for so long. */
    private static final double TAIL_SECONDS = 3;

    private static final int TITLE_CHARACTERS = 100;

    public GivenScore {
        ignored = List.copyOf(ignored);
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException when it cannot be read or is beyond a limit; the message
     *     says why
     */
    public static GivenScore read(PostedScore posted, ScoreLimits limits) {
        Transcription music =
                switch (posted.format()) {
                    case MIDI -> MidiFileReader.read(file(posted.data(), limits), limits.notes());
                    case STACCATO -> Staccato.read(text(posted.data(), limits), limits.notes());
                };
        most("tracks", music.tracks().size(), limits.tracks());
        most("tempo changes", music.tempo().changes().size(), limits.tempoChanges());
        double seconds = music.tempo().secondsAt(TranscribedScore.end(music)) + TAIL_SECONDS;
        if (!(seconds <= limits.mostSeconds())) {
            throw new IllegalArgumentException(
                    "it lasts %.0f s, must last at most %.0f s"
                            .formatted(seconds, limits.mostSeconds()));
        }
        return new GivenScore(
                TranscribedScore.of(music, TAIL_SECONDS, limits.leastSeconds()),
                !music.key().isEmpty(),
                TranscribedScore.ignored(music));
    }

    /** Reads a score that was accepted when it was posted. */
    static GivenScore accepted(PostedScore posted, ScoreLimits limits) {
        try {
            return read(posted, limits);
        } catch (IllegalArgumentException e) {
            throw new StageRunner.BriefImpossibleException(
                    "the score cannot be produced: " + e.getMessage());
        }
    }

    private static byte[] file(String base64, ScoreLimits limits) {
        try {
            byte[] file = Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
            most("bytes", file.length, limits.bytes());
            return file;
        } catch (IllegalArgumentException e) {
            if (e.getMessage() != null && e.getMessage().startsWith("it has")) {
                throw e;
            }
            throw new IllegalArgumentException("it is not base64: " + e.getMessage(), e);
        }
    }

    private static String text(String text, ScoreLimits limits) {
        most("bytes", text.getBytes(StandardCharsets.UTF_8).length, limits.bytes());
        return text;
    }

    private static void most(String what, int count, int most) {
        if (count > most) {
            throw new IllegalArgumentException(
                    "it has " + count + " " + what + ", must have at most " + most);
        }
    }

    /**
     * What was understood of the words, with all that the score decides taken from it. Words that
     * hint at no genre leave it to the one whose sounds suit the score.
     */
    Understanding leads(Understanding words, String prompt) {
        MusicBrief b = words.brief();
        String own = score.title().strip();
        int length = Math.min(TITLE_CHARACTERS, own.codePointCount(0, own.length()));
        String title = own.substring(0, own.offsetByCodePoints(0, length));
        List<Choice<InstrumentFamily>> instruments = new ArrayList<>();
        score.parts().stream()
                .map(Part::instrument)
                .distinct()
                .forEach(i -> instruments.add(Choice.stated(i, "")));
        MusicBrief brief =
                new MusicBrief(
                        title.isEmpty() ? b.title() : title,
                        b.genre().source() == Source.DEFAULTED
                                ? Choice.inferred(GenreFit.of(score), "")
                                : b.genre(),
                        Choice.stated(score.tempo().middleBpm(score.barTicks(score.bars())), ""),
                        keyStated
                                ? Choice.stated(score.key(), "")
                                : Choice.inferred(score.key(), ""),
                        Choice.stated(score.meter(), ""),
                        Choice.stated(score.lengthSeconds(), ""),
                        b.moods(),
                        instruments,
                        List.of());
        List<Warning> warnings = new ArrayList<>();
        ignored.forEach(text -> warnings.add(new Warning("score-simplified", text)));
        if (!prompt.isBlank()) {
            warnings.add(
                    new Warning(
                            "score-leads",
                            "The score is produced as it stands; the prompt only chooses its"
                                    + " sound."));
        }
        return new Understanding(brief, warnings);
    }

    /** The score under the brief's title. */
    Score titled(String title) {
        return new Score(
                title,
                score.key(),
                score.tempo(),
                score.meter(),
                score.sections(),
                score.parts(),
                score.lengthSeconds());
    }
}
