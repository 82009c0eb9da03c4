package io.trackwright.music.brief;

import java.util.Locale;

/** How time is felt and played, where a prompt says so. */
public enum Manner {
    STRAIGHT,
    SWING,
    SHUFFLE,
    /** The backbeat comes half as often as the tempo has it. */
    HALF_TIME,
    DOUBLE_TIME,
    FOUR_ON_THE_FLOOR,
    ONE_DROP,
    LAID_BACK,
    RUBATO;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
