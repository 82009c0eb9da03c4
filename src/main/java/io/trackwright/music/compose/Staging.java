package io.trackwright.music.compose;

import io.trackwright.music.brief.SectionWish.Loudness;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who plays in a section of the brief's form, whatever the genre calls it and however loud. */
final class Staging {
    /** Who is first to be silent in a quiet section. */
    private static final Set<Role> LOUD =
            EnumSet.of(
                    Role.DRUMS,
                    Role.PERCUSSION,
                    Role.MID_BASS,
                    Role.COUNTER,
                    Role.OSTINATO,
                    Role.TRANSITION);

    /** From so many bars on, a build lets its voices in one after the other. */
    private static final int LONG_BUILD = 24;

    private Staging() {}

    private static List<String> oneByOne(List<String> voices, int bars) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) {
            int bar = i * bars / (2 * voices.size()) / 4 * 4;
            String name = voices.get(i).split("@")[0];
            out.add(bar == 0 ? name : name + "@" + bar);
        }
        return out;
    }

    /**
     * The scene of a section.
     *
     * @param full true when everybody plays, whatever the section is called
     */
    static Scene scene(Style style, Movement m, boolean full) {
        Scene own = style.scene(m.kind());
        boolean borrowed = !style.knows(m.kind());
        List<String> voices = own.voices();
        boolean roll = own.roll();
        if (borrowed && m.kind() == SectionKind.BREAKDOWN) {
            voices = keeping(voices, style, role -> !EnumSet.of(Role.DRUMS).contains(role));
        }
        if (borrowed && m.kind() == SectionKind.BUILD) {
            roll = !style.feel().jazz();
        }
        if (m.loudness() == Loudness.QUIET) {
            voices = keeping(voices, style, role -> !LOUD.contains(role));
            roll = false;
        }
        if (m.loudness() == Loudness.LOUD || full) {
            Set<String> all = new LinkedHashSet<>(voices);
            all.addAll(loudest(style).voices());
            voices = entering(all);
            roll = roll && !full;
        }
        if (roll && m.bars() >= LONG_BUILD) {
            voices = oneByOne(voices, m.bars());
        }
        boolean same = voices.equals(own.voices()) && roll == own.roll();
        return same ? own : new Scene(own.kind(), voices, roll);
    }

    /** The scene's voices of some roles, all of them when that would leave nobody. */
    private static List<String> keeping(List<String> voices, Style style, Predicate<Role> wanted) {
        List<String> kept =
                voices.stream()
                        .filter(
                                v ->
                                        Stream.of(style.voices(), style.extras())
                                                .flatMap(List::stream)
                                                .filter(x -> x.name().equals(v.split("@")[0]))
                                                .allMatch(x -> wanted.test(x.role())))
                        .toList();
        return kept.isEmpty() ? voices : kept;
    }

    private static Scene loudest(Style style) {
        return style.forms().stream()
                .flatMap(f -> f.plans().stream())
                .max(Comparator.comparingDouble(Form.Plan::energy))
                .map(p -> style.scene(p.kind()))
                .orElse(style.scenes().getFirst());
    }

    /** Each voice once, at the first bar that is given for it. */
    private static List<String> entering(Set<String> voices) {
        List<String> out = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (String v : voices) {
            if (names.add(v.split("@")[0])) {
                out.add(v);
            }
        }
        return out;
    }
}
