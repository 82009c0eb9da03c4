package io.trackwright.music.compose;

import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.MusicBrief;

/** What happens where the music stops. */
enum Close {
    /** A chord that rings out. */
    RING,
    /** One short common stroke. */
    HIT,
    /** Nothing: it plays on while it fades. */
    FADE,
    /** It breaks off. */
    BREAK,
    /** The first bar follows the last. */
    LOOP;

    static Close of(MusicBrief brief) {
        if (brief.course().loop().value()) {
            return LOOP;
        }
        return brief.course().endings().stream()
                .map(choice -> of(choice.value()))
                .findFirst()
                .orElse(RING);
    }

    private static Close of(Ending ending) {
        return switch (ending) {
            case CADENCE -> RING;
            case HIT -> HIT;
            case FADE -> FADE;
            case SILENCE -> BREAK;
        };
    }

    /** True when a last chord is struck. */
    boolean struck() {
        return this == RING || this == HIT;
    }

    /** True when the last bars are played like any others, without a cadence. */
    boolean goesOn() {
        return this == FADE;
    }

    /** True when a section that only leads away from the piece would be out of place. */
    boolean withoutOutro() {
        return !struck();
    }
}
