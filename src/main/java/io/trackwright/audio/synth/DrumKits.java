package io.trackwright.audio.synth;

import java.util.TreeMap;

/**
 * The kits that come with the instruments, from the audience's seat: hats right of centre, floor
 * tom left.
 */
public final class DrumKits {
    private static final int HATS = 1;

    private DrumKits() {}

    /** Tight kick, cracking snare, bright quick hats. */
    public static DrumKit.Patch drumAndBass() {
        return kit(
                Kick.tight(),
                Snare.cracking(),
                Snare.acoustic(),
                Clap.machine(),
                -8,
                Cymbal.ride(),
                -9);
    }

    /** The drum machine of Chicago: deep kick, clap, open hat between the beats. */
    public static DrumKit.Patch house() {
        return kit(
                Kick.deep(),
                Snare.electronic(),
                Snare.electronic(),
                Clap.machine(),
                -6,
                Cymbal.ride(),
                -10);
    }

    /** A studio kit played hard: a kick with a beater in it, a deep snare, wide toms. */
    public static DrumKit.Patch rock() {
        return acoustic(
                new Kick.Patch(52, 2.2, 60, 420, 0.9, 3_200, 1.6),
                new Snare.Patch(184, 1.15, 280, 0.8, 3_400, 400, 0.95, 1.5),
                -8);
    }

    /** The rock kit for double kick: a short click with weight under it. */
    public static DrumKit.Patch metal() {
        return acoustic(
                new Kick.Patch(56, 2.6, 38, 260, 1.5, 4_600, 2),
                new Snare.Patch(196, 1.1, 230, 0.85, 4_000, 340, 1.1, 1.8),
                -8);
    }

    /** Damped and dry: a round kick with a pillow in it, a tight high snare. */
    public static DrumKit.Patch funk() {
        Cymbal.Patch hat = new Cymbal.Patch(3_300, 70, 0.3, 0.5, 0.8, 7_000, 1);
        return acoustic(
                        new Kick.Patch(58, 1.6, 50, 240, 0.6, 2_400, 1.2),
                        new Snare.Patch(214, 1, 130, 0.7, 4_400, 210, 0.8, 1.2),
                        -9)
                .with(42, new DrumKit.Piece(hat, 0, 0.2, HATS));
    }

    private static DrumKit.Patch acoustic(Drum kick, Drum snare, double rideDb) {
        DrumKit.Patch kit =
                kit(kick, snare, BrushSnare.coated(), Clap.machine(), -8, Cymbal.ride(), rideDb);
        int[] toms = {41, 43, 45, 47, 48, 50};
        double[] hz = {68, 80, 94, 116, 138, 160};
        for (int i = 0; i < toms.length; i++) {
            double pan = 0.5 - 0.2 * i;
            kit = kit.with(toms[i], new DrumKit.Piece(Membrane.tom().tuned(hz[i]), 0, -pan, 0));
        }
        return kit;
    }

    /** Worn and close: everything a little dull. */
    public static DrumKit.Patch loFi() {
        Cymbal.Patch hat = new Cymbal.Patch(2_300, 80, 0.1, 0.5, 0.6, 4_800, 2);
        Cymbal.Patch open = new Cymbal.Patch(2_300, 420, 0.1, 0.5, 0.6, 4_600, 3);
        return kit(
                        Kick.dusty(),
                        Snare.dusty(),
                        Snare.acoustic(),
                        Clap.machine(),
                        -12,
                        Cymbal.ride(),
                        -12)
                .with(42, new DrumKit.Piece(hat, -1, 0.15, HATS))
                .with(44, new DrumKit.Piece(hat, -4, 0.15, HATS))
                .with(46, new DrumKit.Piece(open, -5, 0.15, HATS));
    }

    /** A trio's kit: feathered kick, brushes on the snare, the ride leads. */
    public static DrumKit.Patch jazzBrushes() {
        return kit(
                        Kick.feathered(),
                        BrushSnare.coated(),
                        BrushSnare.coated(),
                        Clap.machine(),
                        -14,
                        Cymbal.ride(),
                        -4)
                .with(36, new DrumKit.Piece(Kick.feathered(), -6, 0, 0))
                .with(35, new DrumKit.Piece(Kick.feathered(), -6, 0, 0))
                .with(44, new DrumKit.Piece(Cymbal.pedalHat(), 1, 0.2, HATS));
    }

    /** Taikos for toms, concert bass drum for kick, swelling cymbals. */
    public static DrumKit.Patch cinematic() {
        Membrane.Patch taiko = Membrane.taiko();
        DrumKit.Patch kit =
                kit(
                                Membrane.concertBassDrum(),
                                Snare.acoustic(),
                                Snare.acoustic(),
                                Clap.machine(),
                                -10,
                                Cymbal.ride(),
                                -13)
                        .with(35, new DrumKit.Piece(Membrane.concertBassDrum(), 0, 0, 0))
                        .with(36, new DrumKit.Piece(taiko.tuned(48), 0, 0, 0))
                        .with(55, new DrumKit.Piece(Cymbal.swell(), -8, 0.1, 0))
                        .with(57, new DrumKit.Piece(Cymbal.swell(), -8, -0.15, 0));
        int[] toms = {41, 43, 45, 47, 48, 50};
        double[] hz = {55, 62, 72, 84, 98, 116};
        for (int i = 0; i < toms.length; i++) {
            double pan = 0.12 * i - 0.3;
            kit = kit.with(toms[i], new DrumKit.Piece(taiko.tuned(hz[i]), -1, pan, 0));
        }
        return kit;
    }

    /** Congas, timbales and bongos in front of a dry kit. */
    public static DrumKit.Patch latin() {
        return kit(
                        Kick.feathered(),
                        Snare.acoustic(),
                        Snare.acoustic(),
                        Clap.machine(),
                        -10,
                        Cymbal.ride(),
                        -7)
                .with(53, new DrumKit.Piece(Block.mamboBell(), -7, -0.15, 0))
                .with(56, new DrumKit.Piece(Block.cowbell(), -5, 0.2, 0))
                .with(70, new DrumKit.Piece(Shaker.maracas(), -3, -0.35, 0));
    }

    /** A tabla where General MIDI has bongos: the dayan high, the bayan low. */
    public static DrumKit.Patch tabla() {
        return latin().with(60, new DrumKit.Piece(Membrane.dayan(), -3, 0.12, 0))
                .with(61, new DrumKit.Piece(Membrane.bayan(), 0, -0.12, 0))
                .with(62, new DrumKit.Piece(Membrane.slap().tuned(293.66), -6, 0.12, 0));
    }

    /** What one noise channel and a falling triangle can do. */
    public static DrumKit.Patch chip() {
        DrumKit.Patch kit =
                kit(
                                ChipNoise.kick(),
                                ChipNoise.snare(),
                                ChipNoise.snare(),
                                ChipNoise.snare(),
                                -8,
                                ChipNoise.openHat(),
                                -12)
                        .with(42, new DrumKit.Piece(ChipNoise.hat(), -9, 0, HATS))
                        .with(44, new DrumKit.Piece(ChipNoise.hat(), -11, 0, HATS))
                        .with(46, new DrumKit.Piece(ChipNoise.openHat(), -10, 0, HATS))
                        .with(49, new DrumKit.Piece(ChipNoise.crash(), -9, 0, 0));
        int[] toms = {41, 43, 45, 47, 48, 50};
        for (int i = 0; i < toms.length; i++) {
            double hz = 80 + 16 * i;
            kit = kit.with(toms[i], new DrumKit.Piece(ChipNoise.tom(hz), -2, 0, 0));
        }
        return kit;
    }

    private static DrumKit.Patch kit(
            Drum kick, Drum snare, Drum other, Drum clap, double clapDb, Drum ride, double rideDb) {
        TreeMap<Integer, DrumKit.Piece> pieces = new TreeMap<>();
        pieces.put(35, new DrumKit.Piece(kick, 0, 0, 0));
        pieces.put(36, new DrumKit.Piece(kick, 0, 0, 0));
        pieces.put(37, new DrumKit.Piece(Block.sideStick(), -7, 0.05, 0));
        pieces.put(38, new DrumKit.Piece(snare, 0, 0.03, 0));
        pieces.put(39, new DrumKit.Piece(clap, clapDb + 6, 0, 0));
        pieces.put(40, new DrumKit.Piece(other, -1, 0.03, 0));
        pieces.put(42, new DrumKit.Piece(Cymbal.closedHat(), 0, 0.2, HATS));
        pieces.put(44, new DrumKit.Piece(Cymbal.pedalHat(), -2, 0.2, HATS));
        pieces.put(46, new DrumKit.Piece(Cymbal.openHat(), -3, 0.2, HATS));
        int[] toms = {41, 43, 45, 47, 48, 50};
        double[] hz = {78, 92, 108, 128, 150, 176};
        for (int i = 0; i < toms.length; i++) {
            pieces.put(
                    toms[i], new DrumKit.Piece(Membrane.tom().tuned(hz[i]), -2, 0.12 * i - 0.3, 0));
        }
        pieces.put(49, new DrumKit.Piece(Cymbal.crash(), -8, 0.25, 0));
        pieces.put(51, new DrumKit.Piece(ride, rideDb, -0.25, 0));
        pieces.put(53, new DrumKit.Piece(Cymbal.rideBell(), rideDb, -0.25, 0));
        pieces.put(54, new DrumKit.Piece(Shaker.tambourine(), -5, -0.2, 0));
        pieces.put(56, new DrumKit.Piece(Block.cowbell(), -9, 0.15, 0));
        pieces.put(57, new DrumKit.Piece(Cymbal.crash(), -8, -0.3, 0));
        pieces.put(59, new DrumKit.Piece(ride, rideDb, -0.3, 0));
        pieces.put(60, new DrumKit.Piece(Membrane.conga().tuned(390), -5, 0.3, 0));
        pieces.put(61, new DrumKit.Piece(Membrane.conga().tuned(290), -5, 0.35, 0));
        pieces.put(62, new DrumKit.Piece(Membrane.slap(), -5, -0.2, 0));
        pieces.put(63, new DrumKit.Piece(Membrane.conga(), -3, -0.2, 0));
        pieces.put(64, new DrumKit.Piece(Membrane.conga().tuned(165), -3, -0.3, 0));
        pieces.put(65, new DrumKit.Piece(Membrane.timbale(), -6, 0.15, 0));
        pieces.put(66, new DrumKit.Piece(Membrane.timbale().tuned(250), -6, 0.2, 0));
        pieces.put(69, new DrumKit.Piece(Shaker.egg(), -6, 0.3, 0));
        pieces.put(70, new DrumKit.Piece(Shaker.maracas(), -6, -0.3, 0));
        pieces.put(73, new DrumKit.Piece(Shaker.guiro(), -8, -0.25, 0));
        pieces.put(75, new DrumKit.Piece(Block.claves(), -8, 0.25, 0));
        pieces.put(76, new DrumKit.Piece(Block.woodblock(), -7, 0.25, 0));
        return new DrumKit.Patch(pieces);
    }
}
