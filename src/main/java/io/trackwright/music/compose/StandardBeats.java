package io.trackwright.music.compose;

import io.trackwright.music.score.DrumSound;
import java.util.List;

/** Drum lanes for pieces whose style has no drums of its own. */
final class StandardBeats {
    static final List<Groove.Lane> SOFT =
            List.of(
                    Groove.Lane.of(DrumSound.KICK, "x... .... x.x. ....", 0.55),
                    Groove.Lane.of(DrumSound.BRUSH_SNARE, ".... x... .... x...", 0.5),
                    Groove.Lane.of(DrumSound.CLOSED_HAT, "x.x. x.x. x.x. x.x.", 0.35));

    private StandardBeats() {}
}
