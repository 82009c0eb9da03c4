package io.trackwright.production.genre;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Blend;
import io.trackwright.music.compose.Style;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The shelf of genres. */
public final class Genres {
    private static final List<Genre> ALL =
            List.of(
                    DrumAndBass.genre(),
                    House.genre(),
                    LofiHipHop.genre(),
                    JazzSwing.genre(),
                    RomanticPiano.genre(),
                    Cinematic.genre(),
                    Trap.genre(),
                    BoomBap.genre(),
                    Techno.genre(),
                    Trance.genre(),
                    Dubstep.genre(),
                    FutureBass.genre(),
                    Synthwave.genre(),
                    Ambient.genre(),
                    Rock.genre(),
                    Metal.genre(),
                    Punk.genre(),
                    Funk.genre(),
                    Disco.genre(),
                    Reggae.genre(),
                    Blues.genre(),
                    Country.genre(),
                    Folk.genre(),
                    RnbSoul.genre(),
                    Pop.genre(),
                    BossaNova.genre(),
                    Baroque.genre(),
                    Chiptune.genre(),
                    Salsa.genre(),
                    IndianClassical.genre());

    private static final Map<GenreName, Genre> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Genre::name, Function.identity()));

    /** Up to this share of a genre's slowest tempo, a number counts every other beat. */
    private static final double HALF_TEMPO = 0.56;

    private Genres() {}

    public static List<Genre> all() {
        return ALL;
    }

    public static List<GenreProfile> profiles() {
        return ALL.stream().map(Genre::profile).toList();
    }

    /**
     * The genre of that name; fails with {@link IllegalArgumentException} when the shelf has none.
     */
    public static Genre named(GenreName name) {
        Genre genre = BY_NAME.get(name);
        if (genre == null) {
            throw new IllegalArgumentException("genre must be on the shelf, was " + name);
        }
        return genre;
    }

    /**
     * How a brief's genre is written, coloured by the first genre it is blended with. At a tempo
     * that is about half or twice the usual one, it is written so that it is felt as usual: drum
     * and bass at 87 is that of 174.
     */
    public static Style style(MusicBrief brief) {
        GenreName name = brief.genre().value();
        Style main = felt(named(name), brief);
        return brief.flavour().blend().stream()
                .map(Choice::value)
                .filter(other -> !other.equals(name) && BY_NAME.containsKey(other))
                .findFirst()
                .map(other -> Blend.of(main, named(other).style(), brief.tempoBpm().value()))
                .orElse(main);
    }

    private static Style felt(Genre genre, MusicBrief brief) {
        double bpm = brief.tempoBpm().value();
        boolean told =
                brief.playing().has(Manner.HALF_TIME) || brief.playing().has(Manner.DOUBLE_TIME);
        if (told) {
            return genre.style();
        }
        if (bpm <= HALF_TEMPO * genre.profile().minBpm()) {
            return genre.style().inHalfTheValues();
        }
        boolean twice = bpm * HALF_TEMPO >= genre.profile().maxBpm();
        return twice ? genre.style().inTwiceTheValues() : genre.style();
    }

    /** What is played when the words point to no genre at all. */
    public static GenreName fallback() {
        return new GenreName("cinematic");
    }
}
