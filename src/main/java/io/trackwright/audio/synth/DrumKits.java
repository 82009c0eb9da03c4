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
        pieces.put(69, new DrumKit.Piece(Shaker.egg(), -6, 0.3, 0));
        pieces.put(70, new DrumKit.Piece(Shaker.maracas(), -6, -0.3, 0));
        pieces.put(76, new DrumKit.Piece(Block.woodblock(), -7, 0.25, 0));
        return new DrumKit.Patch(pieces);
    }
}
