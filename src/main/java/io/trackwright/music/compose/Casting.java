package io.trackwright.music.compose;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives every voice of a style an instrument: what was asked for comes in, what was excluded stays
 * out.
 */
final class Casting {

    /**
     * The players.
     *
     * @param voices in the style's order, each on its one instrument
     * @param asked names of voices that the brief asked for: they play throughout
     */
    record Cast(List<Voice> voices, Set<String> asked) {}

    private final MusicBrief brief;
    private final Style style;

    Casting(MusicBrief brief, Style style) {
        this.brief = brief;
        this.style = style;
    }

    /**
     * Throws {@code IllegalArgumentException} when the brief excludes every instrument there is.
     */
    Cast cast() {
        List<Voice> voices = new ArrayList<>();
        for (Voice v : style.voices()) {
            InstrumentFamily player = player(v);
            if (player.parent() != player) {
                voices.add(v.on(player));
            }
        }
        Set<String> asked = new LinkedHashSet<>();
        for (Choice<InstrumentFamily> wish : brief.instruments()) {
            if (!brief.excludes(wish.value())) {
                invite(wish.value(), voices, asked);
            }
        }
        if (voices.stream().noneMatch(v -> pitched(v.role()))) {
            voices.add(fallback());
        }
        return new Cast(List.copyOf(voices), asked);
    }

    static boolean pitched(Role role) {
        return switch (role) {
            case DRUMS, PERCUSSION, TRANSITION, TEXTURE -> false;
            default -> true;
        };
    }

    /** Who plays a voice; a root family, which plays nothing, when nobody may. */
    private InstrumentFamily player(Voice voice) {
        boolean beats = voice.idiom() instanceof Idiom.Drums;
        if (beats && brief.excludes(InstrumentFamily.DRUMS)) {
            return InstrumentFamily.PERCUSSIVE;
        }
        for (InstrumentFamily i : voice.instruments()) {
            if (!brief.excludes(i)) {
                return i;
            }
        }
        for (InstrumentFamily i : Ensemble.substitutes(voice.role())) {
            if (!brief.excludes(i)) {
                return i;
            }
        }
        return InstrumentFamily.PERCUSSIVE;
    }

    private void invite(InstrumentFamily wish, List<Voice> voices, Set<String> asked) {
        for (Voice v : voices) {
            boolean ofTheKit = wish.within(InstrumentFamily.DRUMS) && v.role() == Role.DRUMS;
            if (v.instrument().within(wish) || ofTheKit) {
                asked.add(v.name());
                return;
            }
        }
        InstrumentFamily player = concrete(wish);
        if (brief.excludes(player)) {
            return;
        }
        for (Role role : Ensemble.roles(player)) {
            for (int i = 0; i < voices.size(); i++) {
                Voice v = voices.get(i);
                if (v.role() == role && !asked.contains(v.name())) {
                    voices.set(i, v.on(player));
                    asked.add(v.name());
                    return;
                }
            }
            for (Voice extra : style.extras()) {
                if (extra.role() == role && voices.stream().noneMatch(named(extra.name()))) {
                    voices.add(extra.on(player));
                    asked.add(extra.name());
                    return;
                }
            }
        }
        Voice guest = Ensemble.guest(player);
        voices.add(guest);
        asked.add(guest.name());
    }

    /** The usual member of a wide family, or another one that is not excluded. */
    private InstrumentFamily concrete(InstrumentFamily wish) {
        InstrumentFamily usual = Ensemble.concrete(wish);
        return !brief.excludes(usual)
                ? usual
                : Arrays.stream(InstrumentFamily.values())
                        .filter(i -> i.within(wish) && i != wish && !brief.excludes(i))
                        .findFirst()
                        .orElse(usual);
    }

    private static java.util.function.Predicate<Voice> named(String name) {
        return v -> v.name().equals(name);
    }

    private Voice fallback() {
        InstrumentFamily player =
                Arrays.stream(InstrumentFamily.values())
                        .filter(i -> i.parent() != i && !brief.excludes(i))
                        .filter(i -> !i.within(InstrumentFamily.PERCUSSIVE))
                        .filter(i -> !i.within(InstrumentFamily.EFFECTS))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "exclusions leave no pitched instrument"));
        return Ensemble.chordal(player);
    }
}
