package io.trackwright.music.compose;

import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line-up of nobody but the instruments that were asked for, as full as they can make it: an
 * instrument of many voices takes bass, harmony and tune, as far as no other player has them.
 */
final class SoloCast {
    private final Style style;
    private final Set<Role> banned;
    private final List<Voice> voices = new ArrayList<>();
    private final Set<Role> taken = EnumSet.noneOf(Role.class);

    SoloCast(Style style, Set<Role> banned) {
        this.style = style;
        this.banned = banned;
    }

    /** The voices of the players, of whom {@code seats} have a role of their own already. */
    List<Voice> of(List<InstrumentFamily> players, List<Voice> seats) {
        seats.forEach(this::seat);
        List<InstrumentFamily> open =
                players.stream()
                        .filter(i -> voices.stream().noneMatch(v -> v.instrument() == i))
                        .toList();
        for (InstrumentFamily i : open) {
            if (i.within(InstrumentFamily.BASS)) {
                add(Role.BASS, i, i.slug());
            } else if (beats(i) || i.within(InstrumentFamily.EFFECTS)) {
                beat(i);
            }
        }
        boolean harmony = players.stream().anyMatch(SoloCast::many);
        if (players.size() > 1) {
            open.stream().filter(SoloCast::tolls).map(Guests::voice).forEach(this::seat);
            open = open.stream().filter(i -> !tolls(i)).toList();
        }
        for (InstrumentFamily i : open) {
            boolean line = !many(i) && !beats(i) && !i.within(InstrumentFamily.BASS);
            if (line && !i.within(InstrumentFamily.EFFECTS)) {
                boolean low = i.highestPitch() <= 77 && taken(Role.LEAD);
                Role next = taken(Role.LEAD) ? Role.COUNTER : Role.LEAD;
                Role role = low && !taken(Role.BASS) ? Role.BASS : next;
                add(role, i, i.slug());
            }
        }
        for (InstrumentFamily i : open) {
            if (many(i)) {
                hands(i);
            }
        }
        if (!harmony && voices.size() == 1 && voices.getFirst().idiom() instanceof Idiom.Melody m) {
            InstrumentFamily i = voices.getFirst().instrument();
            int span = i.highestPitch() - i.lowestPitch();
            int low = i.lowestPitch() + span / 5;
            Voice alone = voices.getFirst().plays(unbroken(m));
            voices.set(0, alone.range(low, Math.max(low + 15, i.lowestPitch() + span * 3 / 4)));
        }
        return voices;
    }

    private boolean taken(Role role) {
        return taken.contains(role) || banned.contains(role);
    }

    private void seat(Voice v) {
        voices.add(v);
        taken.add(v.role());
    }

    private void add(Role role, InstrumentFamily i, String name) {
        if (banned.contains(role)) {
            return;
        }
        Voice own =
                style.voices().stream()
                        .filter(v -> v.role() == role && usable(v, role))
                        .findFirst()
                        .map(v -> renamed(v, name).on(i))
                        .orElseGet(() -> RoleVoice.of(name, role, i));
        seat(own);
    }

    private static boolean usable(Voice v, Role role) {
        return switch (role) {
            case LEAD -> v.idiom() instanceof Idiom.Melody;
            case BASS -> v.idiom() instanceof Idiom.Bass || v.idiom() instanceof Idiom.WalkingBass;
            default -> true;
        };
    }

    private static Voice renamed(Voice v, String name) {
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

    private void beat(InstrumentFamily i) {
        Role role = i.within(InstrumentFamily.DRUMS) ? Role.DRUMS : Role.PERCUSSION;
        Optional<Voice> own =
                i.within(InstrumentFamily.EFFECTS) || i == InstrumentFamily.TAIKO
                        ? Optional.empty()
                        : style.voices().stream()
                                .filter(v -> v.role() == role)
                                .filter(v -> !Guests.own(i) || v.instruments().contains(i))
                                .findFirst();
        Voice voice = own.map(v -> v.on(player(i))).orElseGet(() -> Ensemble.guest(i));
        if (!banned.contains(voice.role())) {
            seat(voice);
        }
    }

    /** A piece of the kit is played by the drummer. */
    private static InstrumentFamily player(InstrumentFamily i) {
        return i.within(InstrumentFamily.DRUMS) ? InstrumentFamily.DRUMS : i;
    }

    /** One or two notes are all that is asked of it. */
    private static boolean tolls(InstrumentFamily i) {
        return i == InstrumentFamily.CHURCH_BELL || i == InstrumentFamily.TANPURA;
    }

    private static boolean beats(InstrumentFamily i) {
        return i.within(InstrumentFamily.PERCUSSIVE) && i != InstrumentFamily.TIMPANI;
    }

    /** True for instruments that play several notes at once. */
    static boolean many(InstrumentFamily i) {
        return i.within(InstrumentFamily.KEYS)
                || i.within(InstrumentFamily.GUITAR)
                || i.within(InstrumentFamily.MALLETS)
                || i.within(InstrumentFamily.ZITHERS)
                || i.within(InstrumentFamily.SYNTH) && i != InstrumentFamily.SYNTH_LEAD
                || i == InstrumentFamily.HARP
                || i == InstrumentFamily.STRINGS
                || i == InstrumentFamily.CHOIR;
    }

    private void hands(InstrumentFamily i) {
        TwoHands hands = new TwoHands(style, i);
        boolean bass = !taken(Role.BASS) && RoleVoice.suits(Role.BASS, i);
        boolean lead = !taken(Role.LEAD);
        if (!taken(Role.CHORDS) || !taken(Role.ARPEGGIO) || !taken(Role.PAD)) {
            hands.accompaniment(bass, lead).stream()
                    .filter(v -> !banned.contains(v.role()))
                    .forEach(this::seat);
        } else if (!taken(Role.COUNTER)) {
            add(Role.COUNTER, i, i.slug());
        }
        if (lead) {
            seat(hands.tune());
        }
    }

    /** A single line that must carry a piece alone does not rest, and makes the key clear. */
    private static Idiom unbroken(Idiom.Melody m) {
        return m.plain().resting(0);
    }
}
