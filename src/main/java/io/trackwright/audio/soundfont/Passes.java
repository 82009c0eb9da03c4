package io.trackwright.audio.soundfont;

/**
 * Sums of neighbours along a row, in loops that compilers turn into vector code. For that a loop
 * must be short (six frames of input and one of output, or four and two, are about the most), its
 * distances constants of the program, and its input a {@link Tape}. The weights of a pair come
 * outermost first.
 */
final class Passes {
    /** The frame that {@link #rise} counts as the one at 0. */
    static final int MIDDLE = 80;

    private static final int NEXT = Pieces.NEXT;

    private Passes() {}

    /** A frame and two pairs around it; weights from the middle outwards. */
    static void rise(Tape x, float[] w, float[] out, int n) {
        float[] a = x.a;
        float[] b = x.b;
        float[] c = x.c;
        float[] d = x.d;
        float[] e = x.e;
        float w0 = w[0];
        float w1 = w[1];
        float w2 = w[2];
        for (int i = 0; i < n; i++) {
            float outer = a[i + MIDDLE - 2] + e[i + MIDDLE + 2];
            float inner = b[i + MIDDLE - 1] + d[i + MIDDLE + 1];
            out[i] = Math.fma(w2, outer, Math.fma(w1, inner, w0 * c[i + MIDDLE]));
        }
    }

    /** Adds the next two pairs, 3 and 4 frames away. */
    static void riseFurther(Tape x, float[] w, float[] out, int n) {
        float[] a = x.a;
        float[] b = x.b;
        float[] d = x.d;
        float[] e = x.e;
        float w3 = w[3];
        float w4 = w[4];
        for (int i = 0; i < n; i++) {
            float outer = a[i + MIDDLE - 4] + e[i + MIDDLE + 4];
            float inner = b[i + MIDDLE - 3] + d[i + MIDDLE + 3];
            out[i] = Math.fma(w4, outer, Math.fma(w3, inner, out[i]));
        }
    }

    /**
     * Adds two pairs that are apart: {@code x} from the outer left, {@code y} from the inner right.
     */
    static void pairs(Tape x, Tape y, float inner, float outer, float[] out, int n) {
        float[] a = x.a;
        float[] b = x.b;
        float[] d = y.a;
        float[] e = y.b;
        for (int i = 0; i < n; i++) {
            float sum = Math.fma(outer, a[i] + e[i + 1], out[i]);
            out[i] = Math.fma(inner, b[i + 1] + d[i], sum);
        }
    }

    /** Terms 0 and 2 of five points; weights to the middle, those of term 0 first. */
    static void quarticSums(Tape x, float[] w, Tape out, int n) {
        float[] a = x.a;
        float[] b = x.b;
        float[] c = x.c;
        float[] d = x.d;
        float[] e = x.e;
        float[] one = out.a;
        float[] two = out.b;
        float w0 = w[0];
        float w1 = w[1];
        float w2 = w[2];
        float w3 = w[3];
        float w4 = w[4];
        float w5 = w[5];
        for (int i = 0; i < n; i++) {
            float outer = a[i] + e[i + 4];
            float inner = b[i + 1] + d[i + 3];
            float middle = c[i + 2];
            one[i] = Math.fma(w0, outer, Math.fma(w1, inner, w2 * middle));
            two[i + 2 * NEXT] = Math.fma(w3, outer, Math.fma(w4, inner, w5 * middle));
        }
    }

    /** Term 4 of five points; weights to the middle. */
    static void quarticFifth(Tape x, float[] w, float[] out, int n) {
        float[] a = x.a;
        float[] b = x.b;
        float[] c = x.c;
        float[] d = x.d;
        float[] e = x.e;
        float w0 = w[0];
        float w1 = w[1];
        float w2 = w[2];
        for (int i = 0; i < n; i++) {
            float outer = a[i] + e[i + 4];
            float inner = b[i + 1] + d[i + 3];
            out[i + 4 * NEXT] = Math.fma(w0, outer, Math.fma(w1, inner, w2 * c[i + 2]));
        }
    }

    /** Terms 1 and 3 of five points. */
    static void quarticDifferences(Tape x, float[] w, Tape out, int n) {
        float[] a = x.a;
        float[] b = x.b;
        float[] d = x.d;
        float[] e = x.e;
        float[] one = out.a;
        float[] two = out.b;
        float w0 = w[0];
        float w1 = w[1];
        float w2 = w[2];
        float w3 = w[3];
        for (int i = 0; i < n; i++) {
            float outer = a[i] - e[i + 4];
            float inner = b[i + 1] - d[i + 3];
            one[i + NEXT] = Math.fma(w0, outer, w1 * inner);
            two[i + 3 * NEXT] = Math.fma(w2, outer, w3 * inner);
        }
    }

    /** An even term of six points. */
    static void quinticSum(Tape x, float[] w, float[] out, int n) {
        float[] a = x.a;
        float[] b = x.b;
        float[] c = x.c;
        float[] d = x.d;
        float[] e = x.e;
        float[] f = x.f;
        float w0 = w[0];
        float w1 = w[1];
        float w2 = w[2];
        for (int i = 0; i < n; i++) {
            float outer = a[i] + f[i + 5];
            float inner = b[i + 1] + e[i + 4];
            out[i] = Math.fma(w0, outer, Math.fma(w1, inner, w2 * (c[i + 2] + d[i + 3])));
        }
    }

    /** An odd term of six points. */
    static void quinticDifference(Tape x, float[] w, float[] out, int n) {
        float[] a = x.a;
        float[] b = x.b;
        float[] c = x.c;
        float[] d = x.d;
        float[] e = x.e;
        float[] f = x.f;
        float w0 = w[0];
        float w1 = w[1];
        float w2 = w[2];
        for (int i = 0; i < n; i++) {
            float outer = a[i] - f[i + 5];
            float inner = b[i + 1] - e[i + 4];
            out[i] = Math.fma(w0, outer, Math.fma(w1, inner, w2 * (c[i + 2] - d[i + 3])));
        }
    }
}
