package io.trackwright.production.picture;

import java.util.List;

/**
 * The outline of a recording: one bar for every few pixels, from its lowest to its highest sample,
 * and within it the louder inner part, its root mean square.
 */
public final class Waveform {
    private static final int PITCH = 4;
    private static final double THICK = 2.6;
    private static final double OUTER = 0.42;
    private static final int LABEL_HEIGHT = 22;

    /** From here on there is room for the names of the sections. */
    private static final int LABELLED_HEIGHT = 90;

    private final Overview overview;
    private final List<Stretch> form;
    private final Size size;
    private final Theme theme;
    private final int top;
    private final double middle;
    private final double reach;
    private final int bars;

    /**
     * A picture to be drawn.
     *
     * @param form in order of time; may be empty
     */
    public Waveform(Overview overview, List<Stretch> form, Size size, Theme theme) {
        this.overview = overview;
        this.form = List.copyOf(form);
        this.size = size;
        this.theme = theme;
        top = size.height() >= LABELLED_HEIGHT && !form.isEmpty() ? LABEL_HEIGHT : 0;
        middle = top + (size.height() - top) / 2.0;
        reach = (size.height() - top) / 2.0 - 4;
        bars = size.width() / PITCH;
    }

    /** A bar: its place, and its ends above and below the middle, 0..1. */
    private record Bar(double x, double up, double down, double inner) {}

    private Bar bar(int index) {
        int n = overview.buckets();
        int from = (int) ((long) index * n / bars);
        int to = Math.max(from + 1, (int) ((long) (index + 1) * n / bars));
        to = Math.min(to, n);
        return new Bar(
                (index + 0.5) * PITCH,
                overview.high(from, to) / 32_767.0,
                -overview.low(from, to) / 32_767.0,
                overview.rms(from, to));
    }

    /** The picture as SVG. */
    public String svg(String title) {
        SvgText svg =
                new SvgText(
                        size,
                        theme.background(),
                        title,
                        "Waveform of "
                                + SvgText.clock(overview.seconds())
                                + " of music. "
                                + FormBands.described(form));
        FormBands.draw(svg, form, overview.seconds(), 0, size.width(), size.height(), theme);
        svg.add(
                "<defs><linearGradient id=\"ink\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"0\""
                        + " x2=\"%d\" y2=\"0\"><stop stop-color=\"%s\"/><stop offset=\"1\""
                        + " stop-color=\"%s\"/></linearGradient></defs>\n",
                size.width(), Theme.css(theme.ink(0)), Theme.css(theme.ink(1)));
        if (top > 0) {
            FormBands.label(svg, form, overview.seconds(), 0, size.width(), 15, theme);
        }
        bars(svg, false);
        bars(svg, true);
        return svg.finish();
    }

    private void bars(SvgText svg, boolean inner) {
        svg.add(
                "<path fill=\"none\" stroke=\"url(#ink)\" stroke-width=\"%.1f\""
                        + " stroke-linecap=\"round\" opacity=\"%.2f\" d=\"",
                THICK, inner ? 1 : OUTER);
        for (int i = 0; i < bars; i++) {
            Bar bar = bar(i);
            double up = inner ? bar.inner() : bar.up();
            double down = inner ? bar.inner() : bar.down();
            svg.add("M%.0f %.1fV%.1f", bar.x(), middle - up * reach, middle + down * reach + 0.01);
        }
        svg.add("\"/>\n");
    }

    /** The picture as PNG, without words. */
    public byte[] png() {
        Pixels pixels = new Pixels(size, theme.background());
        double seconds = overview.seconds();
        for (int i = 0; i < form.size(); i++) {
            int from = (int) (form.get(i).fromSeconds() / seconds * size.width());
            int to =
                    i + 1 < form.size()
                            ? (int) (form.get(i + 1).fromSeconds() / seconds * size.width())
                            : size.width();
            if (i % 2 == 0) {
                pixels.rectangle(from, 0, to, size.height(), theme.band());
            }
        }
        double centre = size.height() / 2.0;
        double far = size.height() / 2.0 - 4;
        for (int i = 0; i < bars; i++) {
            Bar bar = bar(i);
            int ink = theme.ink((i + 0.5) / bars);
            double x = bar.x();
            pixels.line(
                    x, centre - bar.up() * far, x, centre + bar.down() * far, THICK, ink, OUTER);
            double inner = bar.inner() * far;
            pixels.line(x, centre - inner, x, centre + inner, THICK, ink, 1);
        }
        return pixels.png();
    }
}
