package io.trackwright.music.compose;

import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;

/**
 * Orchestration habits that hold in every style: who can step in for whom, and what a guest plays.
 */
final class Ensemble {
    private Ensemble() {}

    /** Who can take over a role when the style's own choices are excluded. */
    static List<InstrumentFamily> substitutes(Role role) {
        return switch (role) {
            case BASS, MID_BASS ->
                    List.of(
                            InstrumentFamily.ELECTRIC_BASS,
                            InstrumentFamily.SYNTH_BASS,
                            InstrumentFamily.DOUBLE_BASS,
                            InstrumentFamily.CELLO);
            case CHORDS, ARPEGGIO, OSTINATO ->
                    List.of(
                            InstrumentFamily.ELECTRIC_PIANO,
                            InstrumentFamily.STEEL_GUITAR,
                            InstrumentFamily.HARP,
                            InstrumentFamily.STRINGS,
                            InstrumentFamily.SYNTH_PAD);
            case PAD ->
                    List.of(
                            InstrumentFamily.STRINGS,
                            InstrumentFamily.SYNTH_PAD,
                            InstrumentFamily.CHOIR,
                            InstrumentFamily.ORGAN);
            case LEAD, COUNTER ->
                    List.of(
                            InstrumentFamily.PIANO,
                            InstrumentFamily.FLUTE,
                            InstrumentFamily.VIOLIN,
                            InstrumentFamily.JAZZ_GUITAR,
                            InstrumentFamily.VIBRAPHONE,
                            InstrumentFamily.SYNTH_LEAD);
            case DRUMS, PERCUSSION, TRANSITION, TEXTURE -> List.of();
        };
    }

    /** An instrument for a wish that names a whole family. */
    static InstrumentFamily concrete(InstrumentFamily wish) {
        return switch (wish) {
            case PERCUSSIVE, KICK, SNARE, CLAP, HI_HAT, CYMBALS, TOMS -> InstrumentFamily.DRUMS;
            case BASS -> InstrumentFamily.ELECTRIC_BASS;
            case KEYS -> InstrumentFamily.PIANO;
            case MALLETS -> InstrumentFamily.VIBRAPHONE;
            case GUITAR -> InstrumentFamily.STEEL_GUITAR;
            case LUTES -> InstrumentFamily.OUD;
            case ZITHERS -> InstrumentFamily.KOTO;
            case ORCHESTRAL -> InstrumentFamily.STRINGS;
            case BRASS -> InstrumentFamily.TRUMPET;
            case WOODWIND -> InstrumentFamily.FLUTE;
            case VOICE -> InstrumentFamily.CHOIR;
            case SYNTH -> InstrumentFamily.SYNTH_LEAD;
            case EFFECTS -> InstrumentFamily.RISER;
            default -> wish;
        };
    }

    /** Roles an instrument is asked for, the most natural first. */
    static List<Role> roles(InstrumentFamily i) {
        if (Guests.own(i)) {
            return List.of();
        }
        return switch (i.parent()) {
            case PERCUSSIVE ->
                    i == InstrumentFamily.PERCUSSION
                            ? List.of(Role.PERCUSSION)
                            : List.of(Role.DRUMS);
            case PERCUSSION -> List.of();
            case BASS, ELECTRIC_BASS, SUB_BASS, SYNTH_BASS -> List.of(Role.BASS);
            case KEYS, ELECTRIC_PIANO, GUITAR ->
                    List.of(Role.CHORDS, Role.LEAD, Role.COUNTER, Role.ARPEGGIO);
            case MALLETS, WOODWIND, LUTES, ZITHERS ->
                    List.of(Role.LEAD, Role.COUNTER, Role.ARPEGGIO);
            case EFFECTS -> List.of(Role.TEXTURE, Role.TRANSITION);
            default ->
                    switch (i) {
                        case STRINGS, CHOIR, SYNTH_PAD, HORN, TROMBONE ->
                                List.of(Role.PAD, Role.COUNTER, Role.LEAD);
                        case HARP, SYNTH_PLUCK -> List.of(Role.ARPEGGIO, Role.COUNTER, Role.LEAD);
                        case SYNTH_STAB, SUPERSAW -> List.of(Role.CHORDS, Role.PAD, Role.LEAD);
                        case DOUBLE_BASS, TUBA -> List.of(Role.BASS, Role.COUNTER);
                        default -> List.of(Role.LEAD, Role.COUNTER, Role.PAD);
                    };
        };
    }

    /** A voice for an instrument that no voice of the style could take. */
    static Voice guest(InstrumentFamily i) {
        String name = i.slug();
        if (Guests.own(i)) {
            return Guests.voice(i);
        }
        if (i.within(InstrumentFamily.EFFECTS)) {
            return new Voice(name, Role.TEXTURE, List.of(i), 48, 72, 0.4, 0, new Idiom.Texture());
        }
        if (i.within(InstrumentFamily.PERCUSSIVE)) {
            return beat(i, name);
        }
        if (i.within(InstrumentFamily.BASS)) {
            return new Voice(
                    name,
                    Role.BASS,
                    List.of(i),
                    28,
                    52,
                    0.7,
                    0,
                    new Idiom.Bass(
                            List.of(new Graded<>(0, Pattern.of("R--- ---- 5--- R---"))), true, 0));
        }
        return new Voice(name, Role.COUNTER, List.of(i), 55, 79, 0.55, 0, new Idiom.Counter())
                .on(i);
    }

    private static Voice beat(InstrumentFamily i, String name) {
        var sound =
                i == InstrumentFamily.TAIKO
                        ? io.trackwright.music.score.DrumSound.TAIKO
                        : io.trackwright.music.score.DrumSound.SHAKER;
        Role role = i.within(InstrumentFamily.DRUMS) ? Role.DRUMS : Role.PERCUSSION;
        List<Groove.Lane> lanes =
                role == Role.DRUMS
                        ? StandardBeats.SOFT
                        : List.of(Groove.Lane.of(sound, "x... x... x... x.x.", 0.5));
        Idiom idiom =
                new Idiom.Drums(
                        List.of(new Graded<>(0, new Groove(lanes, List.of()))), List.of(), 0);
        return new Voice(name, role, List.of(i), 0, 127, 0.6, 0, idiom);
    }

    /** A voice that can carry a piece on its own. */
    static Voice chordal(InstrumentFamily i) {
        Idiom idiom = new Idiom.Pad(Voicing.FULL);
        return new Voice("chords", Role.CHORDS, List.of(i), 48, 74, 0.6, 0, idiom).on(i);
    }
}
