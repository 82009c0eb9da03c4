package io.trackwright.music.compose;

import io.trackwright.music.score.Role;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Two styles in one. Form and harmony stay those of the first. Where it has no kit, the second
 * brings its kit and bass; else it brings who sings and who plays the chords, and how they do it.
 */
public final class Blend {
    private static final Set<SectionKind> STILL =
            EnumSet.of(SectionKind.INTRO, SectionKind.BREAKDOWN, SectionKind.OUTRO);

    private Blend() {}

    /**
     * The first style coloured by the second.
     *
     * @param bpm the tempo of the piece, quarter notes per minute
     */
    public static Style of(Style main, Style second, double bpm) {
        Style other = Manners.felt(second, bpm);
        boolean beats = main.voices().stream().anyMatch(v -> v.role() == Role.DRUMS);
        boolean brings = other.voices().stream().anyMatch(v -> v.role() == Role.DRUMS);
        return !beats && brings ? grooving(main, other) : coloured(main, other);
    }

    private static Style grooving(Style main, Style other) {
        List<Voice> voices = new ArrayList<>(main.voices());
        List<String> added = new ArrayList<>();
        for (Role role : List.of(Role.DRUMS, Role.BASS)) {
            other.voices().stream()
                    .filter(v -> v.role() == role)
                    .findFirst()
                    .ifPresent(
                            v -> {
                                voices.removeIf(m -> m.role() == role);
                                Voice guest = named(v, free(v.name(), main));
                                voices.add(guest);
                                added.add(guest.name());
                            });
        }
        List<String> names = new ArrayList<>(voices.stream().map(Voice::name).toList());
        main.extras().forEach(v -> names.add(v.name()));
        List<Scene> scenes = new ArrayList<>();
        for (Scene s : main.scenes()) {
            List<String> players =
                    new ArrayList<>(
                            s.voices().stream()
                                    .filter(v -> names.contains(v.split("@")[0]))
                                    .toList());
            if (!STILL.contains(s.kind())) {
                players.addAll(added);
            }
            scenes.add(new Scene(s.kind(), players, s.roll()));
        }
        Style out = main.withVoices(voices, scenes);
        return main.feel().jazz() ? out : out.with(other.feel());
    }

    private static String free(String name, Style style) {
        boolean taken =
                style.extras().stream().anyMatch(v -> v.name().equals(name))
                        || style.voices().stream()
                                .anyMatch(v -> v.name().equals(name) && Casting.pitched(v.role()));
        return taken ? name + "_2" : name;
    }

    private static Style coloured(Style main, Style other) {
        boolean even = main.feel().jazz() == other.feel().jazz();
        return main.withVoices(
                v -> {
                    boolean wanted = v.role() == Role.LEAD || v.role() == Role.CHORDS;
                    return wanted
                            ? other.voices().stream()
                                    .filter(o -> o.role() == v.role())
                                    .findFirst()
                                    .map(o -> taught(v, o, even))
                                    .orElse(v)
                            : v;
                });
    }

    /** The voice on the other's instruments and, where both feel time alike, in its manner. */
    private static Voice taught(Voice v, Voice other, boolean even) {
        List<InstrumentFamily> players = new ArrayList<>(other.instruments());
        v.instruments().stream().filter(i -> !players.contains(i)).forEach(players::add);
        return new Voice(
                v.name(),
                v.role(),
                players,
                even ? other.low() : v.low(),
                even ? other.high() : v.high(),
                v.velocity(),
                v.layMs(),
                even ? other.idiom() : v.idiom());
    }

    private static Voice named(Voice v, String name) {
        return new Voice(
                name,
                v.role(),
                v.instruments(),
                v.low(),
                v.high(),
                v.velocity(),
                v.layMs(),
                v.idiom());
    }
}
