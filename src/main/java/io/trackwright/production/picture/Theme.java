package io.trackwright.production.picture;

/** Colours, each 0xRRGGBB. */
public enum Theme {
    DARK(
            0x0e1017,
            0x161a24,
            0x252b3a,
            0xd5daea,
            0x8089a3,
            0x8b6cff,
            0x1fc8b4,
            0xffb454,
            new int[] {
                0x0b0c12, 0x150b37, 0x3b0964, 0x65156e, 0x8c2369, 0xb63655, 0xdd513a, 0xf37819,
                0xfca50a, 0xf6d746, 0xfcffa4
            }),
    LIGHT(
            0xffffff,
            0xf3f5fa,
            0xdde2ee,
            0x1e2433,
            0x67708a,
            0x5f3df0,
            0x08978a,
            0xc25e00,
            new int[] {
                0xffffff, 0xeef2fb, 0xd3def5, 0xa9c0ee, 0x7a9ae2, 0x5a70d0, 0x5348b4, 0x4c2590,
                0x3a0f63, 0x1f0538
            });

    private final int background;
    private final int band;
    private final int rule;
    private final int text;
    private final int faint;
    private final int begin;
    private final int end;
    private final int mark;
    private final int[] heat;

    Theme(
            int background,
            int band,
            int rule,
            int text,
            int faint,
            int begin,
            int end,
            int mark,
            int[] heat) {
        this.background = background;
        this.band = band;
        this.rule = rule;
        this.text = text;
        this.faint = faint;
        this.begin = begin;
        this.end = end;
        this.mark = mark;
        this.heat = heat;
    }

    int background() {
        return background;
    }

    /** Behind every other stretch. */
    int band() {
        return band;
    }

    /** Of lines that help the eye. */
    int rule() {
        return rule;
    }

    int text() {
        return text;
    }

    /** Of text that steps back. */
    int faint() {
        return faint;
    }

    /** Of what stands out: a target. */
    int mark() {
        return mark;
    }

    /** The colour of the music at a place, 0..1 of its length. */
    int ink(double place) {
        return mixed(begin, end, place);
    }

    /** The colour of an intensity, 0..1. */
    int heat(double intensity) {
        double at = Math.clamp(intensity, 0, 1) * (heat.length - 1);
        int below = Math.min((int) at, heat.length - 2);
        return mixed(heat[below], heat[below + 1], at - below);
    }

    /** {@code share} (0..1) of one colour over another. */
    static int mixed(int under, int over, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = under >> shift & 0xff;
            int b = over >> shift & 0xff;
            mixed |= (int) Math.rint(a + (b - a) * share) << shift;
        }
        return mixed;
    }

    static String css(int colour) {
        return "#" + Integer.toHexString(0x1000000 | colour).substring(1);
    }
}
