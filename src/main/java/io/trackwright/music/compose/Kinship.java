package io.trackwright.music.compose;

import static io.trackwright.music.score.SectionKind.*;

import io.trackwright.music.score.SectionKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which sections do the same work under other names: a chorus is what dance music calls a drop. */
final class Kinship {
    private static final List<Set<SectionKind>> TWINS =
            List.of(
                    EnumSet.of(CHORUS, DROP, CLIMAX),
                    EnumSet.of(VERSE, A, GROOVE, HEAD, THEME),
                    EnumSet.of(BUILD, PRE_CHORUS),
                    EnumSet.of(B, BRIDGE),
                    EnumSet.of(OUTRO, CODA));

    private Kinship() {}

    /** Other kinds that can stand for one, the nearest first. */
    private static List<SectionKind> kin(SectionKind kind) {
        return switch (kind) {
            case INTRO -> List.of(OUTRO, BREAKDOWN, CODA, A, VERSE, HEAD, GROOVE, THEME);
            case VERSE -> List.of(A, GROOVE, HEAD, THEME, CHORUS, DROP, B);
            case PRE_CHORUS -> List.of(BUILD, BRIDGE, VERSE, A, GROOVE, HEAD, THEME);
            case CHORUS -> List.of(DROP, CLIMAX, THEME, HEAD, B, GROOVE, SOLO, A, VERSE);
            case BRIDGE -> List.of(B, BREAKDOWN, PRE_CHORUS, SOLO, VERSE, GROOVE, A, HEAD);
            case BUILD -> List.of(PRE_CHORUS, BRIDGE, VERSE, GROOVE, B, A, HEAD, THEME);
            case DROP -> List.of(CHORUS, CLIMAX, GROOVE, THEME, HEAD, B, A, SOLO, VERSE);
            case BREAKDOWN -> List.of(BRIDGE, B, INTRO, OUTRO, VERSE, A, GROOVE, HEAD);
            case GROOVE -> List.of(DROP, VERSE, A, CHORUS, HEAD, THEME, CLIMAX);
            case HEAD -> List.of(THEME, CHORUS, A, VERSE, GROOVE, DROP);
            case SOLO -> List.of(BRIDGE, CHORUS, DROP, HEAD, B, CLIMAX, GROOVE, THEME, VERSE);
            case THEME -> List.of(A, HEAD, CHORUS, VERSE, DROP, GROOVE, CLIMAX);
            case CLIMAX -> List.of(CHORUS, DROP, B, THEME, SOLO, HEAD, GROOVE, A, VERSE);
            case A -> List.of(HEAD, THEME, VERSE, GROOVE, CHORUS, DROP);
            case B -> List.of(BRIDGE, CHORUS, SOLO, PRE_CHORUS, BREAKDOWN, CLIMAX, DROP, VERSE);
            case OUTRO -> List.of(CODA, INTRO, BREAKDOWN, A, VERSE, HEAD, GROOVE, THEME);
            case CODA -> List.of(OUTRO, INTRO, A, HEAD, VERSE, GROOVE, THEME);
        };
    }

    /** True for names of the same thing. */
    static boolean twins(SectionKind a, SectionKind b) {
        return TWINS.stream().anyMatch(t -> t.contains(a) && t.contains(b));
    }

    /** The kind itself if it is there, else its nearest kin that is. */
    static Optional<SectionKind> nearest(SectionKind kind, Collection<SectionKind> there) {
        if (there.contains(kind)) {
            return Optional.of(kind);
        }
        return kin(kind).stream()
                .filter(there::contains)
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    /** How much usually goes on in a section, 0..1. */
    static double usualEnergy(SectionKind kind) {
        return switch (kind) {
            case INTRO, OUTRO, CODA -> 0.35;
            case BREAKDOWN -> 0.4;
            case VERSE, A -> 0.55;
            case BRIDGE, B, PRE_CHORUS, THEME -> 0.6;
            case GROOVE, HEAD, BUILD -> 0.65;
            case SOLO -> 0.75;
            case CHORUS -> 0.85;
            case DROP, CLIMAX -> 0.92;
        };
    }
}
