package io.trackwright.music.compose;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    private static final List<Role> PITCHED =
            List.of(
                    Role.CHORDS,
                    Role.PAD,
                    Role.ARPEGGIO,
                    Role.OSTINATO,
                    Role.COUNTER,
                    Role.LEAD,
                    Role.BASS,
                    Role.MID_BASS);

    private final MusicBrief brief;
    private final Style style;
    private final Set<Role> banned;

    Casting(MusicBrief brief, Style style) {
        this.brief = brief;
        this.style = style;
        this.banned = EnumSet.noneOf(Role.class);
        brief.playing().without().forEach(r -> banned.add(r.value()));
    }

    /**
     * Everybody who plays.
     *
     * @throws IllegalArgumentException when the brief leaves nobody to play
     */
    Cast cast() {
        Set<String> asked = new LinkedHashSet<>();
        if (alone()) {
            List<Voice> solo = own();
            solo = solo.isEmpty() ? new SoloCast(style, banned).of(players(), seats()) : solo;
            if (solo.stream().anyMatch(v -> heard(v.role()))) {
                solo.stream().filter(v -> v.role() != Role.LEAD).forEach(v -> asked.add(v.name()));
                if (solo.stream().noneMatch(v -> v.role() != Role.LEAD)) {
                    solo.forEach(v -> asked.add(v.name()));
                }
                return new Cast(List.copyOf(solo), asked);
            }
        }
        List<Voice> voices = new ArrayList<>();
        for (Voice v : style.voices()) {
            InstrumentFamily player = player(v);
            if (player.parent() != player && !banned.contains(v.role())) {
                voices.add(v.on(player));
            }
        }
        for (Choice<Playing.Assignment> choice : brief.playing().roles()) {
            assign(choice.value(), voices, asked);
        }
        for (InstrumentFamily wish : wishes()) {
            if (!brief.excludes(wish)) {
                invite(wish, voices, asked);
            }
        }
        boolean sings =
                voices.stream()
                        .anyMatch(v -> v.role() == Role.LEAD && v.idiom() instanceof Idiom.Melody);
        if (!brief.course().motifs().isEmpty() && !sings) {
            singer().ifPresent(
                            v -> {
                                voices.add(v);
                                asked.add(v.name());
                            });
        }
        if (banned.contains(Role.LEAD)) {
            voices.removeIf(v -> v.role() == Role.COUNTER && !asked.contains(v.name()));
        }
        if (voices.stream().noneMatch(v -> pitched(v.role()))) {
            fallback().ifPresent(voices::add);
        }
        if (voices.isEmpty()) {
            throw new IllegalArgumentException("the brief leaves nobody to play");
        }
        return new Cast(List.copyOf(voices), asked);
    }

    /** Somebody for a tune that was given, in a style that has none. */
    private Optional<Voice> singer() {
        return Ensemble.substitutes(Role.LEAD).reversed().stream()
                .filter(i -> !brief.excludes(i) && !banned.contains(Role.LEAD))
                .findFirst()
                .map(i -> RoleVoice.of("tune", Role.LEAD, i));
    }

    /** True when the asked-for instruments are all there are, and there are some. */
    private boolean alone() {
        return brief.playing().alone().value() && !players().isEmpty();
    }

    /** The style's own voices when they are for these players and complete without others. */
    private List<Voice> own() {
        List<InstrumentFamily> players = players();
        List<Voice> voices =
                style.voices().stream()
                        .filter(v -> players.contains(v.instrument()) && !banned.contains(v.role()))
                        .map(v -> v.on(v.instrument()))
                        .toList();
        boolean all =
                players.stream().allMatch(p -> voices.stream().anyMatch(v -> v.instrument() == p));
        boolean tune = voices.stream().anyMatch(v -> v.role() == Role.LEAD);
        long pitched = voices.stream().filter(v -> pitched(v.role())).count();
        boolean free = brief.playing().roles().isEmpty();
        return all && free && tune && pitched >= 3 ? voices : List.of();
    }

    /** Instruments that must be heard: asked for, coming in later, or wanted more of. */
    private List<InstrumentFamily> wishes() {
        Set<InstrumentFamily> all = new LinkedHashSet<>();
        brief.instruments().forEach(i -> all.add(i.value()));
        brief.playing().roles().stream()
                .map(a -> a.value().instrument())
                .filter(i -> !RoleVoice.suits(Role.CHORDS, i))
                .forEach(all::add);
        brief.playing().entrances().forEach(e -> all.add(e.value().instrument()));
        brief.playing().balances().stream()
                .map(Choice::value)
                .filter(b -> b.change() > 0)
                .forEach(b -> all.add(b.instrument()));
        return List.copyOf(all);
    }

    private List<InstrumentFamily> players() {
        Set<InstrumentFamily> all = new LinkedHashSet<>();
        brief.playing().roles().forEach(a -> all.add(concrete(a.value().instrument())));
        brief.instruments().forEach(i -> all.add(concrete(i.value())));
        return all.stream().filter(i -> !brief.excludes(i) && i.parent() != i).toList();
    }

    /** Voices of the players who were given a role. */
    private List<Voice> seats() {
        List<Voice> seats = new ArrayList<>();
        for (Choice<Playing.Assignment> choice : brief.playing().roles()) {
            InstrumentFamily i = concrete(choice.value().instrument());
            Role role = choice.value().role();
            boolean free = seats.stream().noneMatch(v -> v.role() == role);
            if (free && RoleVoice.suits(role, i) && !brief.excludes(i) && !banned.contains(role)) {
                seats.add(seat(role, i));
            }
        }
        return seats;
    }

    /** The style's own way to play a role, on another instrument; else a plain one. */
    private Voice seat(Role role, InstrumentFamily player) {
        return Stream.of(style.voices(), style.extras())
                .flatMap(List::stream)
                .filter(v -> v.role() == role)
                .findFirst()
                .map(v -> v.on(player))
                .orElseGet(() -> RoleVoice.of(player.slug(), role, player));
    }

    private void assign(Playing.Assignment wish, List<Voice> voices, Set<String> asked) {
        InstrumentFamily player = concrete(wish.instrument());
        Role role = wish.role();
        if (brief.excludes(player) || banned.contains(role) || !RoleVoice.suits(role, player)) {
            return;
        }
        for (int i = 0; i < voices.size(); i++) {
            Voice v = voices.get(i);
            if (v.role() == role && !asked.contains(v.name())) {
                voices.set(i, v.instrument().within(wish.instrument()) ? v : v.on(player));
                asked.add(v.name());
                return;
            }
        }
        Voice seat = seat(role, player);
        if (voices.stream().noneMatch(named(seat.name()))) {
            voices.add(seat);
            asked.add(seat.name());
        }
    }

    private static boolean heard(Role role) {
        return role != Role.TRANSITION && role != Role.TEXTURE;
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
            if (banned.contains(role)) {
                continue;
            }
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
        if (banned.contains(guest.role())) {
            Optional<Role> other =
                    PITCHED.stream()
                            .filter(r -> !banned.contains(r) && RoleVoice.suits(r, player))
                            .findFirst();
            if (other.isEmpty()) {
                return;
            }
            guest = RoleVoice.of(player.slug(), other.get(), player);
        }
        if (voices.stream().noneMatch(named(guest.name()))) {
            voices.add(guest);
            asked.add(guest.name());
        }
    }

    /** The usual member of a wide family, or another one that is not excluded. */
    private InstrumentFamily concrete(InstrumentFamily wish) {
        InstrumentFamily usual =
                style.voices().stream()
                        .flatMap(v -> v.instruments().stream())
                        .filter(i -> i != wish && i.within(wish) && i.parent() != i)
                        .filter(i -> wish.parent() == wish && wish != InstrumentFamily.PERCUSSIVE)
                        .filter(i -> !brief.excludes(i))
                        .findFirst()
                        .orElse(Ensemble.concrete(wish));
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

    /** Somebody with a pitch, in the first role that is allowed. */
    private Optional<Voice> fallback() {
        List<InstrumentFamily> players =
                Arrays.stream(InstrumentFamily.values())
                        .filter(i -> i.parent() != i && !brief.excludes(i))
                        .filter(i -> !i.within(InstrumentFamily.PERCUSSIVE))
                        .filter(i -> !i.within(InstrumentFamily.EFFECTS))
                        .toList();
        if (players.isEmpty()) {
            throw new IllegalArgumentException("exclusions leave no pitched instrument");
        }
        if (!banned.contains(Role.CHORDS) && !players.isEmpty()) {
            return Optional.of(Ensemble.chordal(players.getFirst()));
        }
        for (Role role : PITCHED) {
            for (InstrumentFamily i : players) {
                if (!banned.contains(role) && RoleVoice.suits(role, i)) {
                    return Optional.of(RoleVoice.of(i.slug(), role, i));
                }
            }
        }
        return Optional.empty();
    }
}
