package io.trackwright.audio.synth;

/** Kits of analogue and sampling drum machines, built on the acoustic ones' places and levels. */
public final class DrumMachines {
    private static final int HATS = 1;
    private static final int[] TOMS = {41, 43, 45, 47, 48, 50};

    private DrumMachines() {}

    /** Boom, snap and ticking metal: the machine of 1980. */
    public static DrumKit.Patch eightOhEight() {
        DrumKit.Patch kit =
                hats(DrumKits.house(), PulseCymbal.closedHat(), PulseCymbal.openHat())
                        .with(35, piece(Kick.eightOhEight(), 0, 0))
                        .with(36, piece(Kick.eightOhEight(), 0, 0))
                        .with(37, piece(new Block.Patch(460, 3.63, 45, 0.5), -7, 0))
                        .with(38, piece(MachineSnare.eightOhEight(), 0, 0))
                        .with(39, piece(Clap.eightOhEight(), 0, 0))
                        .with(40, piece(MachineSnare.eightOhEight(), -1, 0))
                        .with(49, piece(PulseCymbal.cymbal(), -7, 0.2))
                        .with(51, piece(PulseCymbal.cymbal().ringing(1_500), -9, -0.2))
                        .with(53, piece(PulseCymbal.cowbell(), -5, 0.15))
                        .with(56, piece(PulseCymbal.cowbell(), -3, 0.15))
                        .with(57, piece(PulseCymbal.cymbal(), -7, -0.2))
                        .with(59, piece(PulseCymbal.cymbal().ringing(1_500), -9, -0.2))
                        .with(75, piece(new Block.Patch(2_500, 1.6, 45, 0.1), -8, 0.2));
        double[] hz = {82, 96, 112, 130, 150, 170};
        for (int i = 0; i < TOMS.length; i++) {
            kit = kit.with(TOMS[i], piece(tom(hz[i]), -2, 0.12 * i - 0.3));
        }
        double[] congas = {330, 270, 300, 230, 180};
        for (int i = 0; i < congas.length; i++) {
            kit = kit.with(60 + i, piece(tom(congas[i]), -5, 0.3 - 0.12 * i));
        }
        return kit;
    }

    /** Knock, crack and sampled cymbals: the machine of 1984, and of every club since. */
    public static DrumKit.Patch nineOhNine() {
        Cymbal.Patch closed = new Cymbal.Patch(900, 120, 0, 0.22, 1, 5_600, 1);
        Cymbal.Patch open = new Cymbal.Patch(900, 900, 0, 0.22, 0.95, 5_600, 1);
        DrumKit.Patch kit =
                hats(DrumKits.house(), closed, open)
                        .with(35, piece(Kick.nineOhNine(), -1, 0))
                        .with(36, piece(Kick.nineOhNine(), -1, 0))
                        .with(38, piece(MachineSnare.nineOhNine(), -1, 0))
                        .with(39, piece(Clap.nineOhNine(), 0, 0))
                        .with(40, piece(MachineSnare.nineOhNine(), -2, 0));
        double[] hz = {76, 90, 104, 122, 142, 168};
        for (int i = 0; i < TOMS.length; i++) {
            kit = kit.with(TOMS[i], piece(tom(hz[i]), -2, 0.12 * i - 0.3));
        }
        return kit;
    }

    /** The 808's metal, a short knock, a hard high snare: the bottom is the bass's. */
    public static DrumKit.Patch trap() {
        PulseCymbal.Patch hat = PulseCymbal.closedHat().ringing(75);
        return hats(eightOhEight(), hat, PulseCymbal.openHat().ringing(700))
                .with(35, piece(Kick.trap(), 0, 0))
                .with(36, piece(Kick.trap(), 0, 0))
                .with(38, piece(MachineSnare.trap(), -1.5, 0))
                .with(40, piece(MachineSnare.eightOhEight(), -1, 0));
    }

    private static DrumKit.Patch hats(DrumKit.Patch kit, Drum closed, Drum open) {
        return kit.with(42, new DrumKit.Piece(closed, 1.5, 0.15, HATS))
                .with(44, new DrumKit.Piece(closed, -2, 0.15, HATS))
                .with(46, new DrumKit.Piece(open, -2, 0.15, HATS));
    }

    private static Drum tom(double hz) {
        return new Membrane.Patch(hz, 500, 480, 0.1, 0.25, 2_200, false);
    }

    private static DrumKit.Piece piece(Drum drum, double levelDb, double pan) {
        return new DrumKit.Piece(drum, levelDb, pan, 0);
    }
}
