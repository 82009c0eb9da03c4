package io.trackwright.music.compose;

import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A style in another feel: its grooves, lines and swing rewritten as the brief wants them played. A
 * groove in half time on paper is written at half its values where the tempo is given as it is
 * felt.
 */
final class Manners {
    /** Below this a backbeat on the third beat would come too seldom to be felt. */
    private static final double SLOWEST_HALF_TIME_BPM = 98;

    private static final double LAID_BACK_MS = 16;

    private Manners() {}

    static Style of(Style style, MusicBrief brief) {
        boolean halved = Backbeat.halfTime(style);
        double bpm = brief.tempoBpm().value();
        Style out = felt(style, bpm);
        if (brief.playing().has(Manner.HALF_TIME) && out == style) {
            out = halved ? drumsSlower(out) : voices(out, TimeStretch::slower);
        } else if (brief.playing().has(Manner.DOUBLE_TIME) && out == style) {
            out = voices(out, TimeStretch::faster);
        }
        if (brief.playing().has(Manner.FOUR_ON_THE_FLOOR)) {
            out = drums(out, Backbeat::fourOnTheFloor);
        }
        if (brief.playing().has(Manner.ONE_DROP)) {
            out = drums(out, Backbeat::oneDrop);
        }
        if (brief.playing().has(Manner.STRAIGHT)) {
            out = voices(out.with(straight(out.feel())), TimeStretch::straight);
        } else if (brief.playing().has(Manner.SHUFFLE)) {
            out = out.with(swung(out, 0.66, 0.667));
        } else if (brief.playing().has(Manner.SWING)) {
            out = out.with(swung(out, 0.6, 0.64));
        }
        if (brief.playing().has(Manner.LAID_BACK)) {
            out = out.withVoices(Manners::later);
        }
        return out;
    }

    /** A style in half time already: only grooves that are not slow down. */
    private static Style drumsSlower(Style style) {
        return style.withVoices(
                v -> v.role() == Role.DRUMS ? v.plays(TimeStretch.slower(v.idiom())) : v);
    }

    /** A half-time style in half its values where the tempo is given as it is felt. */
    static Style felt(Style style, double bpm) {
        boolean slow = bpm < SLOWEST_HALF_TIME_BPM && Backbeat.halfTime(style);
        return slow ? voices(style, TimeStretch::faster) : style;
    }

    private static Style voices(Style style, UnaryOperator<Idiom> change) {
        return style.withVoices(v -> v.plays(change.apply(v.idiom())));
    }

    private static Style drums(Style style, UnaryOperator<Idiom.Drums> change) {
        return style.withVoices(
                v ->
                        v.role() == Role.DRUMS && v.idiom() instanceof Idiom.Drums d
                                ? v.plays(change.apply(d))
                                : v);
    }

    private static Voice later(Voice v) {
        double more = v.role() == Role.BASS ? LAID_BACK_MS / 2 : LAID_BACK_MS;
        return v.late(v.layMs() + more);
    }

    private static Feel straight(Feel f) {
        return new Feel(0.5, 0.5, false, f.timingMs(), f.velocity(), f.strumMs());
    }

    /**
     * Swing goes to the sixteenths of a style that has some swing in them already, and to the
     * eighths of all others.
     */
    private static Feel swung(Style style, double min, double max) {
        Feel f = style.feel();
        if (f.jazz()) {
            return f;
        }
        boolean sixteenths = f.maxSwing() >= 0.54;
        return new Feel(min, max, false, f.timingMs(), f.velocity(), f.strumMs(), !sixteenths);
    }

    /** Where a kit strikes, as far as the feel is concerned. */
    private static final class Backbeat {
        private static final List<DrumSound> BACK =
                List.of(
                        DrumSound.SNARE,
                        DrumSound.CLAP,
                        DrumSound.SIDE_STICK,
                        DrumSound.BRUSH_SNARE);

        /** True when the loudest groove has its backbeat on the third of four beats. */
        static boolean halfTime(Style style) {
            for (Voice v : style.voices()) {
                if (v.role() == Role.DRUMS && v.idiom() instanceof Idiom.Drums drums) {
                    Groove loudest = drums.grooves().getLast().value();
                    boolean third = struck(loudest, 2);
                    return third && !struck(loudest, 1) && !struck(loudest, 3);
                }
            }
            return false;
        }

        private static boolean struck(Groove groove, int beat) {
            for (Groove.Lane lane : groove.lanes()) {
                Pattern p = lane.pattern();
                if (BACK.contains(lane.sound()) && p.beats() > beat) {
                    char symbol = p.text().charAt(beat * p.stepsPerBeat());
                    if (symbol == 'x' || symbol == 'X') {
                        return true;
                    }
                }
            }
            return false;
        }

        static Idiom.Drums fourOnTheFloor(Idiom.Drums drums) {
            boolean kicks = drums.grooves().stream().anyMatch(g -> has(g.value(), DrumSound.KICK));
            Groove.Lane floor = Groove.Lane.of(DrumSound.KICK, "x... x... x... x...", 0.9);
            return each(
                    drums,
                    g ->
                            kicks && !has(g, DrumSound.KICK)
                                    ? g
                                    : replaced(g, List.of(DrumSound.KICK), List.of(floor)));
        }

        static Idiom.Drums oneDrop(Idiom.Drums drums) {
            List<Groove.Lane> drop =
                    List.of(
                            Groove.Lane.of(DrumSound.KICK, ".... .... x... ....", 0.9),
                            Groove.Lane.of(DrumSound.SIDE_STICK, ".... .... x... ....", 0.75));
            Groove.Lane hat = Groove.Lane.of(DrumSound.CLOSED_HAT, "x.s. x.s. x.s. x.s.", 0.5);
            List<DrumSound> gone = new ArrayList<>(BACK);
            gone.add(DrumSound.KICK);
            return each(
                    drums,
                    g -> {
                        List<Groove.Lane> lanes = new ArrayList<>(drop);
                        boolean time =
                                g.lanes().stream()
                                        .anyMatch(
                                                l ->
                                                        l.sound().family()
                                                                        == InstrumentFamily.HI_HAT
                                                                || l.sound() == DrumSound.RIDE);
                        if (!time) {
                            lanes.add(hat);
                        }
                        return replaced(g, gone, lanes);
                    });
        }

        private static Idiom.Drums each(Idiom.Drums drums, UnaryOperator<Groove> change) {
            List<Graded<Groove>> grooves = new ArrayList<>();
            drums.grooves()
                    .forEach(
                            g ->
                                    grooves.add(
                                            new Graded<>(g.fromEnergy(), change.apply(g.value()))));
            return new Idiom.Drums(grooves, drums.fills(), drums.ghosts());
        }

        private static boolean has(Groove groove, DrumSound sound) {
            return groove.lanes().stream().anyMatch(l -> l.sound() == sound);
        }

        private static Groove replaced(
                Groove groove, List<DrumSound> gone, List<Groove.Lane> instead) {
            List<Groove.Lane> lanes = new ArrayList<>(instead);
            groove.lanes().stream().filter(l -> !gone.contains(l.sound())).forEach(lanes::add);
            List<Groove.Lane> turn =
                    groove.turn().stream().filter(l -> !gone.contains(l.sound())).toList();
            return new Groove(lanes, turn);
        }
    }
}
