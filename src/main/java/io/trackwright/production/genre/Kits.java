package io.trackwright.production.genre;

import io.trackwright.audio.synth.DrumKit;
import io.trackwright.audio.synth.DrumKit.Piece;

/** Kits with one kind of piece turned up, as an engineer does at its microphone. */
final class Kits {
    private static final int[] HATS = {42, 44, 46};

    private Kits() {}

    /** The same kit with all its hats so much louder. */
    static DrumKit.Patch hats(DrumKit.Patch kit, double byDb) {
        DrumKit.Patch louder = kit;
        for (int key : HATS) {
            Piece hat = kit.pieces().get(key);
            if (hat != null) {
                Piece up = new Piece(hat.drum(), hat.levelDb() + byDb, hat.pan(), hat.choke());
                louder = louder.with(key, up);
            }
        }
        return louder;
    }
}
