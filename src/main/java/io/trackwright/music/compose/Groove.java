package io.trackwright.music.compose;

import io.trackwright.music.score.DrumSound;
import java.util.List;

/**
 * A drum pattern.
 *
 * @param lanes what is played, bar after bar
 * @param turn lanes that take the place of those with the same sound in the last bar of a four-bar
 *     phrase
 */
public record Groove(List<Lane> lanes, List<Lane> turn) {

    /**
     * One sound's row.
     *
     * @param level loudness of a plain stroke, above 0 and up to 1
     */
    public record Lane(DrumSound sound, Pattern pattern, double level) {
        public Lane {
            if (!(level > 0 && level <= 1)) {
                throw new IllegalArgumentException(
                        "level must be above 0 and up to 1, was " + level);
            }
        }

        public static Lane of(DrumSound sound, String steps, double level) {
            return new Lane(sound, Pattern.of(steps), level);
        }

        public static Lane swung(DrumSound sound, String steps, double level) {
            return new Lane(sound, Pattern.swung(steps), level);
        }
    }

    public Groove {
        lanes = List.copyOf(lanes);
        turn = List.copyOf(turn);
    }

    public static Groove of(Lane... lanes) {
        return new Groove(List.of(lanes), List.of());
    }

    public Groove turning(Lane... turn) {
        return new Groove(lanes, List.of(turn));
    }

    /** A fill over the last beats of a bar, as many as its longest lane has. */
    int beats() {
        return lanes.stream().mapToInt(l -> l.pattern().beats()).max().orElse(0);
    }
}
