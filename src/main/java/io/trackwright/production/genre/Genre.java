package io.trackwright.production.genre;

import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.compose.Style;
import io.trackwright.production.render.Palette;
import java.util.function.DoubleFunction;

/**
 * A genre: what it is called and known for, how it is written, how it sounds, how it is mastered.
 *
 * @param sound its palette at a tempo, for echoes keep time
 */
public record Genre(
        GenreProfile profile,
        Style style,
        DoubleFunction<Palette> sound,
        MasteringTarget mastering) {
    public GenreName name() {
        return profile.name();
    }

    /** The palette at {@code bpm} quarter notes per minute. */
    public Palette palette(double bpm) {
        return sound.apply(bpm);
    }
}
