package io.trackwright.audio.synth;

import java.util.TreeMap;

/**
 * The kits that come with the instruments, from the audience's seat: hats right of centre, floor
 * tom left.
 */
public final class DrumKits {
    private static final int HATS = 1;

    private static final Cymbal.Patch TAM_TAM =
            new Cymbal.Patch(150, 9_000, 0, 1.9, 1.1, 2_200, 420);

    /** Little plates in a ring. */
    private static final Cymbal.Patch TAMBOURINE =
            new Cymbal.Patch(3_600, 420, 0, 1, 1.1, 7_000, 4);

    private static final Cymbal.Patch TRIANGLE =
            new Cymbal.Patch(3_900, 3_200, 1.6, 0.15, 0.2, 6_500, 1);

    /** Thin and dry: the stick is heard at any tempo, the wash stays below it. */
    private static final Cymbal.Patch DRY_RIDE =
            new Cymbal.Patch(460, 1_700, 2, 0.6, 0.3, 4_200, 14);

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
        return acoustic(BassDrum.rock(), Snare.rock(), -8)
                .with(42, new DrumKit.Piece(Cymbal.closedHat(), -1.5, 0.2, HATS))
                .in(new DrumKit.Room(-19, 420, 17_000, 0.2));
    }

    /** The rock kit for double kick: a short click with weight under it. */
    public static DrumKit.Patch metal() {
        return acoustic(BassDrum.metal(), Snare.metal(), -8)
                .with(42, new DrumKit.Piece(Cymbal.closedHat(), -2, 0.2, HATS))
                .in(new DrumKit.Room(-21, 300, 18_000, 0.25));
    }

    /** Damped and dry: a round kick with a pillow in it, a tight high snare. */
    public static DrumKit.Patch funk() {
        Cymbal.Patch hat = new Cymbal.Patch(480, 150, 0.2, 0.3, 1, 4_900, 1);
        return acoustic(BassDrum.funk(), Snare.funk(), -9)
                .with(42, new DrumKit.Piece(hat, 0.5, 0.2, HATS))
                .in(new DrumKit.Room(-25, 180, 18_000, 0.12));
    }

    /**
     * The breaks that drum and bass is cut out of: small drums tuned up, in a live room, squeezed
     * and sampled, so that ghost notes stand beside the strokes.
     */
    public static DrumKit.Patch breaks() {
        Cymbal.Patch hat = new Cymbal.Patch(400, 210, 0.1, 0.5, 0.95, 4_200, 1);
        return acoustic(BassDrum.breaks(), Snare.breaks(), -7)
                .with(35, new DrumKit.Piece(BassDrum.breaks(), -0.6, 0, 0))
                .with(36, new DrumKit.Piece(BassDrum.breaks(), -0.6, 0, 0))
                .with(38, new DrumKit.Piece(Snare.breaks(), -1, 0.03, 0))
                .with(40, new DrumKit.Piece(Snare.acoustic(), -2, 0.03, 0))
                .with(42, new DrumKit.Piece(hat, -3, 0.16, HATS))
                .in(new DrumKit.Room(-16, 340, 15_000, 0.38));
    }

    private static DrumKit.Patch acoustic(Drum kick, Drum snare, double rideDb) {
        DrumKit.Patch kit =
                kit(kick, snare, BrushSnare.coated(), Clap.machine(), -8, Cymbal.ride(), rideDb);
        int[] toms = {41, 43, 45, 47, 48, 50};
        double[] hz = {68, 80, 94, 116, 138, 160};
        for (int i = 0; i < toms.length; i++) {
            double pan = 0.5 - 0.2 * i;
            kit = kit.with(toms[i], new DrumKit.Piece(Membrane.tom().tuned(hz[i]), -2.5, -pan, 0));
        }
        return kit;
    }

    /** Worn and close: everything a little dull. */
    public static DrumKit.Patch loFi() {
        Cymbal.Patch hat = new Cymbal.Patch(380, 170, 0.05, 0.6, 0.8, 3_600, 2);
        Cymbal.Patch open = new Cymbal.Patch(380, 900, 0.05, 0.6, 0.8, 3_600, 3);
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
                .with(46, new DrumKit.Piece(open, -5, 0.15, HATS))
                .in(new DrumKit.Room(-22, 240, 9_500, 0.3));
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
                .with(51, new DrumKit.Piece(DRY_RIDE, -1, -0.25, 0))
                .with(59, new DrumKit.Piece(DRY_RIDE, -1, -0.3, 0))
                .with(44, new DrumKit.Piece(Cymbal.pedalHat(), 1, 0.2, HATS));
    }

    /** Taikos for toms, concert bass drum for kick, swelling cymbals. */
    public static DrumKit.Patch cinematic() {
        Membrane.Patch taiko = Membrane.taiko();
        DrumKit.Patch kit =
                kit(
                                Membrane.concertBassDrum(),
                                Snare.concert(),
                                Snare.concert(),
                                Clap.machine(),
                                -10,
                                Cymbal.ride(),
                                -13)
                        .with(35, new DrumKit.Piece(Membrane.concertBassDrum(), 0, 0, 0))
                        .with(36, new DrumKit.Piece(taiko.tuned(48), 0, 0, 0))
                        .with(52, new DrumKit.Piece(TAM_TAM, -6, 0.2, 0))
                        .with(81, new DrumKit.Piece(TRIANGLE, -12, 0.15, 0))
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

    /** A tabla where General MIDI has bongos and congas. */
    public static DrumKit.Patch tabla() {
        return latin().with(60, new DrumKit.Piece(Tabla.dayan(Tabla.Stroke.TIN), -3, 0.14, 0))
                .with(61, new DrumKit.Piece(Tabla.bayan(Tabla.Stroke.GE), 0, -0.14, 0))
                .with(62, new DrumKit.Piece(Tabla.dayan(Tabla.Stroke.NA), -3, 0.14, 0))
                .with(63, new DrumKit.Piece(Tabla.dayan(Tabla.Stroke.TUN), -3, 0.14, 0))
                .with(64, new DrumKit.Piece(Tabla.bayan(Tabla.Stroke.KE), -3, -0.14, 0))
                .with(65, new DrumKit.Piece(Tabla.dayan(Tabla.Stroke.TE), -4, 0.14, 0));
    }

    /** Hands on wood and skin: a cajon for kick and snare, a djembe, shakers. */
    public static DrumKit.Patch hands() {
        BassDrum.Patch box = new BassDrum.Patch(76, 250, 190, 0.5, 1_600, 1.6, 1.2);
        Snare.Patch corner = new Snare.Patch(228, 0.7, 70, 0.75, 3_800, 150, 0.5, 1.1);
        Membrane.Patch tone = Membrane.conga().tuned(196);
        return latin().with(35, new DrumKit.Piece(box, 0, 0, 0))
                .with(36, new DrumKit.Piece(box, 0, 0, 0))
                .with(38, new DrumKit.Piece(corner, -1, 0, 0))
                .with(40, new DrumKit.Piece(corner, -3, 0, 0))
                .with(41, new DrumKit.Piece(Membrane.djembe(), -2, 0.15, 0))
                .with(60, new DrumKit.Piece(Membrane.slap().tuned(370), -5, 0.15, 0))
                .with(61, new DrumKit.Piece(tone, -4, 0.15, 0))
                .with(62, new DrumKit.Piece(Membrane.mute(), -5, 0.15, 0))
                .with(63, new DrumKit.Piece(tone, -4, 0.15, 0))
                .with(64, new DrumKit.Piece(Membrane.djembe(), -2, 0.15, 0));
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
        pieces.put(52, new DrumKit.Piece(Cymbal.china(), -9, -0.4, 0));
        pieces.put(55, new DrumKit.Piece(Cymbal.splash(), -8, 0.1, 0));
        pieces.put(74, new DrumKit.Piece(Scrape.longGuiro(), -12, -0.25, 0));
        pieces.put(49, new DrumKit.Piece(Cymbal.crash(), -8, 0.25, 0));
        pieces.put(51, new DrumKit.Piece(ride, rideDb, -0.25, 0));
        pieces.put(53, new DrumKit.Piece(Cymbal.rideBell(), rideDb, -0.25, 0));
        pieces.put(54, new DrumKit.Piece(TAMBOURINE, -1, -0.2, 0));
        pieces.put(56, new DrumKit.Piece(Block.cowbell(), -9, 0.15, 0));
        pieces.put(57, new DrumKit.Piece(Cymbal.crash(), -8, -0.3, 0));
        pieces.put(59, new DrumKit.Piece(ride, rideDb, -0.3, 0));
        pieces.put(60, new DrumKit.Piece(Membrane.bongo(), -6, 0.3, 0));
        pieces.put(61, new DrumKit.Piece(Membrane.bongo().tuned(295), -6, 0.35, 0));
        pieces.put(62, new DrumKit.Piece(Membrane.slap(), -5, -0.2, 0));
        pieces.put(63, new DrumKit.Piece(Membrane.conga(), -3, -0.2, 0));
        pieces.put(64, new DrumKit.Piece(Membrane.conga().tuned(165), -3, -0.3, 0));
        pieces.put(65, new DrumKit.Piece(Membrane.timbale(), -6, 0.15, 0));
        pieces.put(66, new DrumKit.Piece(Membrane.timbale().tuned(250), -6, 0.2, 0));
        pieces.put(69, new DrumKit.Piece(Shaker.egg(), -6, 0.3, 0));
        pieces.put(70, new DrumKit.Piece(Shaker.maracas(), -6, -0.3, 0));
        pieces.put(73, new DrumKit.Piece(Scrape.guiro(), -12, -0.25, 0));
        pieces.put(75, new DrumKit.Piece(Block.claves(), -8, 0.25, 0));
        pieces.put(76, new DrumKit.Piece(Block.woodblock(), -7, 0.25, 0));
        return new DrumKit.Patch(pieces);
    }
}
