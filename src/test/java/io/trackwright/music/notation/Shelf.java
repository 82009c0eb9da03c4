package io.trackwright.music.notation;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TimeSignature;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.genre.Genres;
import java.util.List;
import java.util.stream.Stream;

/** Composed scores to write down: every genre as usual, and in odd metres, keys and tempos. */
final class Shelf {
    private static final List<TimeSignature> METERS =
            List.of(
                    new TimeSignature(3, 4),
                    new TimeSignature(6, 8),
                    new TimeSignature(5, 4),
                    new TimeSignature(7, 8),
                    new TimeSignature(12, 8));

    private Shelf() {}

    static Stream<Score> scores() {
        Mode[] modes = Mode.values();
        List<Genre> genres = Genres.all();
        Stream<Score> odd =
                Stream.iterate(0, i -> i + 1)
                        .limit(11)
                        .map(
                                i ->
                                        score(
                                                genres.get(i % genres.size()),
                                                Key.of(i % 2 == 0 ? "F#" : "Bb", modes[i]),
                                                METERS.get(i % METERS.size()),
                                                i));
        return Stream.concat(genres(), odd);
    }

    static Stream<Score> genres() {
        return Genres.all().stream()
                .map(g -> score(g, g.profile().keys().getFirst(), TimeSignature.COMMON, 1));
    }

    /** The scores as a player would record them: human timing is all they know. */
    static Stream<Score> played() {
        return scores().map(s -> MidiFileReader.read(new StandardMidiFile().write(s), 100_000))
                .map(t -> TranscribedScore.of(t, 3, 5));
    }

    private static Score score(Genre genre, Key key, TimeSignature meter, int seed) {
        GenreProfile profile = genre.profile();
        MusicBrief brief =
                new MusicBrief(
                        "Night <Drive> & Ärger",
                        Choice.defaulted(profile.name()),
                        Choice.defaulted(profile.defaultBpm() + seed * 0.7),
                        Choice.defaulted(key),
                        Choice.defaulted(meter),
                        Choice.defaulted(45.0),
                        List.of(Choice.defaulted(Mood.DARK)),
                        List.of(),
                        List.of());
        return new Composer().compose(brief, genre.style(), seed);
    }
}
