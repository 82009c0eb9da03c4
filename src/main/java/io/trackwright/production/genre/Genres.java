package io.trackwright.production.genre;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
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

    /** How a brief's genre is written, coloured by the first genre it is blended with. */
    public static Style style(MusicBrief brief) {
        GenreName name = brief.genre().value();
        Style main = named(name).style();
        return brief.flavour().blend().stream()
                .map(Choice::value)
                .filter(other -> !other.equals(name) && BY_NAME.containsKey(other))
                .findFirst()
                .map(other -> Blend.of(main, named(other).style(), brief.tempoBpm().value()))
                .orElse(main);
    }

    /** What is played when the words point to no genre at all. */
    public static GenreName fallback() {
        return new GenreName("cinematic");
    }
}
