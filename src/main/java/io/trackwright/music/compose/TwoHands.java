package io.trackwright.music.compose;

import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.List;

/**
 * How one instrument accompanies itself: stride where the music swings, broken chords over held
 * basses in calm styles, bass and pulsing chords in driving ones, a thumb and three fingers on
 * guitars, sustained voices on strings and organs.
 */
final class TwoHands {
    private static final int LOWEST = 33;
    private static final int HIGHEST = 88;
    private static final int HIGHEST_OF_GUITARS = 79;

    private enum Texture {
        STRIDE,
        BROKEN,
        PULSE,
        FINGERS,
        HELD
    }

    private final Style style;
    private final InstrumentFamily instrument;
    private final int low;
    private final int span;
    private final Texture texture;

    TwoHands(Style style, InstrumentFamily instrument) {
        this.style = style;
        this.instrument = instrument;
        this.low = Math.max(LOWEST, instrument.lowestPitch());
        boolean guitar = instrument.within(InstrumentFamily.GUITAR);
        this.span =
                Math.min(guitar ? HIGHEST_OF_GUITARS : HIGHEST, instrument.highestPitch()) - low;
        this.texture = texture();
    }

    private Texture texture() {
        boolean held =
                instrument == InstrumentFamily.STRINGS
                        || instrument == InstrumentFamily.CHOIR
                        || instrument.within(InstrumentFamily.ORGAN)
                        || instrument.within(InstrumentFamily.ACCORDION)
                        || instrument == InstrumentFamily.SYNTH_PAD;
        boolean driven =
                style.voices().stream()
                        .anyMatch(
                                v ->
                                        v.role() == Role.DRUMS
                                                && v.idiom() instanceof Idiom.Drums d
                                                && !d.fills().isEmpty());
        if (held) {
            return Texture.HELD;
        }
        if (style.feel().jazz()) {
            return Texture.STRIDE;
        }
        if (instrument.within(InstrumentFamily.GUITAR)) {
            return Texture.FINGERS;
        }
        return driven ? Texture.PULSE : Texture.BROKEN;
    }

    /**
     * All but the tune.
     *
     * @param bass true when nobody else plays the bass
     * @param tune true when the tune lies above on the same instrument, which needs room
     */
    List<Voice> accompaniment(boolean bass, boolean tune) {
        List<Voice> voices = new ArrayList<>();
        boolean broken = texture == Texture.BROKEN;
        if (bass && !broken) {
            voices.add(voice("bass", Role.BASS, 0, 0.34, 0.62, low()));
        }
        double floor = broken && bass ? 0 : 0.3;
        double ceiling = tune ? 0.62 : 0.8;
        Idiom middle = middle();
        Role role = middle instanceof Idiom.Arpeggio ? Role.ARPEGGIO : Role.CHORDS;
        voices.add(voice("middle", role, floor, ceiling, tune ? 0.46 : 0.56, middle));
        return voices;
    }

    /** The tune on top. */
    Voice tune() {
        Idiom tune =
                style.voices().stream()
                        .filter(v -> v.role() == Role.LEAD && v.idiom() instanceof Idiom.Melody)
                        .findFirst()
                        .map(Voice::idiom)
                        .orElse(RoleVoice.tune());
        String name =
                style.voices().stream()
                        .filter(v -> v.role() == Role.LEAD)
                        .findFirst()
                        .map(Voice::name)
                        .orElse("tune");
        return new Voice(name, Role.LEAD, List.of(instrument), at(0.56), at(1), 0.72, 0, tune);
    }

    private Voice voice(String hand, Role role, double from, double to, double level, Idiom idiom) {
        int bottom = at(from);
        int top = Math.min(instrument.highestPitch(), Math.max(at(to), bottom + 16));
        String name = instrument.slug() + "_" + hand;
        return new Voice(name, role, List.of(instrument), bottom, top, level, 0, idiom);
    }

    private int at(double share) {
        return low + (int) Math.rint(share * span);
    }

    private Idiom low() {
        return switch (texture) {
            case STRIDE ->
                    new Idiom.Bass(
                            List.of(
                                    new Graded<>(0, Pattern.swung("R-- --- 5-- ---")),
                                    new Graded<>(0.5, Pattern.swung("R-- ... 5-- ...")),
                                    new Graded<>(0.7, Pattern.swung("R-- ... 5-- ..A"))),
                            false,
                            0);
            case FINGERS ->
                    new Idiom.Bass(
                            List.of(
                                    new Graded<>(0, Pattern.of("R--- ---- 5--- ----")),
                                    new Graded<>(0.5, Pattern.of("R--- 5--- O--- 5---"))),
                            false,
                            0);
            case PULSE ->
                    new Idiom.Bass(
                            List.of(
                                    new Graded<>(0, Pattern.of("R--- ---- ---- ----")),
                                    new Graded<>(0.45, Pattern.of("R--- ---- R--- --5-")),
                                    new Graded<>(0.75, Pattern.of("R-R- O-R- R-R- O-5-"))),
                            false,
                            0);
            default -> RoleVoice.bass("R--- ---- 5--- ----");
        };
    }

    private Idiom middle() {
        return switch (texture) {
            case STRIDE ->
                    new Idiom.Comping(
                            List.of(
                                    new Graded<>(0, Pattern.swung("... x-- ... x--")),
                                    new Graded<>(0.7, Pattern.swung("... x-- ..x x--"))),
                            Voicing.ROOTLESS);
            case FINGERS ->
                    new Idiom.Arpeggio(
                            List.of(
                                    new Graded<>(0, ".1.2.1.2"),
                                    new Graded<>(0, ".0.1.2.1"),
                                    new Graded<>(0.6, "1021.201")),
                            2,
                            false,
                            true);
            case PULSE ->
                    new Idiom.Comping(
                            List.of(
                                    new Graded<>(0, Pattern.of("..x- ---- x--- ----")),
                                    new Graded<>(0.4, Pattern.of("x--- x--x --x- x---")),
                                    new Graded<>(0.4, Pattern.of("x-x- --x- x-x- --x-")),
                                    new Graded<>(0.75, Pattern.of("..x- x-x- ..x- x-x-"))),
                            Voicing.TRIAD);
            case HELD -> new Idiom.Pad(Voicing.TRIAD);
            case BROKEN ->
                    new Idiom.Arpeggio(
                            List.of(
                                    new Graded<>(0, "012.321."),
                                    new Graded<>(0, "01232321"),
                                    new Graded<>(0.6, "01234321"),
                                    new Graded<>(0.8, "01235432")),
                            2,
                            true,
                            true);
        };
    }
}
