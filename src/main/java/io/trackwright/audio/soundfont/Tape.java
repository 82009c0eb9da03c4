package io.trackwright.audio.soundfont;

/**
 * A stretch of sound by six names. A compiler that reads neighbours of one array in one loop shares
 * them between the turns of the loop, and then cannot do many turns at once; names that it cannot
 * tell to be the same keep the loops of {@link Passes} in its vector units.
 */
final class Tape {
    final float[] a;
    final float[] b;
    final float[] c;
    final float[] d;
    final float[] e;
    final float[] f;

    Tape(int frames) {
        a = new float[frames];
        b = a;
        c = a;
        d = a;
        e = a;
        f = a;
    }
}
