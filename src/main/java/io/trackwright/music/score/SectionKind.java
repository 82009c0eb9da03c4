package io.trackwright.music.score;

import java.util.Locale;

/** What a section is called. */
public enum SectionKind {
    INTRO,
    VERSE,
    PRE_CHORUS,
    CHORUS,
    BRIDGE,
    BUILD,
    DROP,
    BREAKDOWN,
    GROOVE,
    HEAD,
    SOLO,
    THEME,
    CLIMAX,
    A,
    B,
    OUTRO,
    CODA;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
